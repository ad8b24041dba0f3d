import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert } from '../churn/churn-alert.ts';
import type { Driver, Reason } from '../churn/reason.ts';
import {
  ACTION_WITHOUT_CAUSE,
  actionFor,
  driverName,
  NO_SERVICE_CAUSE,
  reasonWords,
} from '../churn/reasons/reason-words.ts';
import type { Block, Row } from './mail-card.ts';
import { counted, dayName } from './words.ts';

/** Causes that a person can take up at once. */
const AT_ONCE = 2;
/** Orders named behind each cause. */
const ORDERS = 4;

/** What a person should do about a customer, and by when. */
export function churnActionOf({ reasons, doNotContact }: ChurnAlert, actBy: BusinessDate): string {
  const by = dayName(actBy);
  const gravest = reasons.slice(0, AT_ONCE).map(({ driver }) => driver);
  if (doNotContact) return `${NOT_TO_BE_CALLED} ${insteadOfCalling(gravest, by)}`;
  if (gravest.length === 0) return `${ACTION_WITHOUT_CAUSE} Do it by ${by}.`;
  return `${gravest.map(actionFor).join(' ')} Speak with the customer by ${by}.`;
}

const NOT_TO_BE_CALLED =
  'Do not call or write on our own initiative: this customer asked not to be contacted.';

function insteadOfCalling(causes: readonly Driver[], by: string): string {
  if (causes.length === 0) return 'See that their next orders go right, and ask what changed when they call.';
  const named = causes.map((driver) => driverName(driver).toLowerCase()).join(' and ');
  return `By ${by}, mend the cause: ${named}. Say what changed when they call.`;
}

/** Why a customer may be leaving: each cause with the orders that prove it, or that none was found. */
export function reasonBlocks(reasons: readonly Reason[]): Block[] {
  if (reasons.length === 0) return [{ kind: 'said', term: 'Why', words: NO_SERVICE_CAUSE }];
  const term = 'Why: what of our service got worse for them, the gravest first';
  return [{ kind: 'rows', term, rows: reasons.map(reasonRow) }];
}

function reasonRow(reason: Reason): Row {
  const { driver, orders } = reason;
  return { name: driverName(driver), words: `${reasonWords(reason)}${ordersWords(orders)}` };
}

function ordersWords(orders: Reason['orders']): string {
  if (orders.length === 0) return '';
  const named = orders.slice(0, ORDERS).map(({ orderNumber }) => orderNumber);
  const others = orders.length - named.length;
  const more = others > 0 ? ` and ${counted(others, 'other')}` : '';
  return `. Orders: ${named.join(', ')}${more}`;
}
