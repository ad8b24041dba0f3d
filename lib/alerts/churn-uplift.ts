import type { AlertOutcomes, Outcomes } from '../churn/churn-run.ts';
import { differenceInterval } from '../statistics/proportions.ts';
import { texts } from './texts/texts.ts';

/** Fewer on either side show nothing. */
const LEAST = 30;

/**
 * Whether telling helps: only against customers drawn at random to be told to nobody can that be said (handbook §5), and only
 * where the whole interval of the difference lies on one side of none.
 */
export function upliftWords({ comparable: told, heldOut }: AlertOutcomes): string {
  const { churnWeek, formats } = texts;
  if (heldOut.alerts === 0) return churnWeek.nobodyHeldOut;
  if (heldOut.alerts < LEAST || told.alerts < LEAST)
    return churnWeek.tooFew(told.alerts, heldOut.alerts, LEAST);
  const { low, high } = differenceInterval(
    told.orderedAgain,
    told.alerts,
    heldOut.orderedAgain,
    heldOut.alerts,
  );
  const compared = churnWeek.compared(
    again(told),
    again(heldOut),
    formats.points(shareOf(told) - shareOf(heldOut)),
    formats.points(low),
    formats.points(high),
  );
  if (low > 0) return churnWeek.helps(compared);
  if (high < 0) return churnWeek.harms(compared);
  return churnWeek.notShown(compared);
}

function again(outcomes: Outcomes): string {
  const { alerts, orderedAgain } = outcomes;
  return texts.churnWeek.again(texts.formats.percent(shareOf(outcomes)), orderedAgain, alerts);
}

function shareOf({ alerts, orderedAgain }: Outcomes): number {
  return orderedAgain / alerts;
}
