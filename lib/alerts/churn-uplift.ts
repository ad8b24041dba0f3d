import type { AlertOutcomes, Outcomes } from '../churn/churn-run.ts';
import { differenceInterval } from '../statistics/proportions.ts';
import { counted, number, percent } from './words.ts';

/** Fewer on either side show nothing. */
const LEAST = 30;

/**
 * Whether telling helps: only against customers drawn at random to be told to nobody can that be said (handbook §5), and only
 * where the whole interval of the difference lies on one side of none.
 */
export function upliftWords({ comparable: told, heldOut }: AlertOutcomes): string {
  if (heldOut.alerts === 0)
    return 'Not known: no customers are held out, so nobody can say what they had done without it.';
  if (heldOut.alerts < LEAST || told.alerts < LEAST)
    return `Not known yet: so far ${counted(told.alerts, 'alert')} told and ${number(heldOut.alerts)} held out can be compared; it takes ${LEAST} of each.`;
  const { low, high } = differenceInterval(
    told.orderedAgain,
    told.alerts,
    heldOut.orderedAgain,
    heldOut.alerts,
  );
  const compared = `Of customers who were told of, ${again(told)} ordered again; of those held out, ${again(heldOut)}. The difference is ${pointsOf(told, heldOut)} points (95 % interval ${points(low)} to ${points(high)})`;
  if (low > 0) return `Yes. ${compared}.`;
  if (high < 0) return `No: fewer ordered again. ${compared}.`;
  return `Not shown. ${compared}, which may be chance.`;
}

function again({ alerts, orderedAgain }: Outcomes): string {
  return `${percent(orderedAgain / alerts)} (${number(orderedAgain)} of ${number(alerts)})`;
}

function pointsOf(told: Outcomes, heldOut: Outcomes): string {
  return points(told.orderedAgain / told.alerts - heldOut.orderedAgain / heldOut.alerts);
}

/** `+12`, `−3`: percentage points. */
function points(difference: number): string {
  const format = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  return format.format(difference * 100).replace('-', '−');
}
