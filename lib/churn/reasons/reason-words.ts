import { counted, number, percent } from '../../alerts/words.ts';
import type { Driver, Occurrences, Reason } from '../reason.ts';

/** Where nothing of our service got credibly worse. */
export const NO_SERVICE_CAUSE = 'No service cause found.';
/** What to do then. */
export const ACTION_WITHOUT_CAUSE =
  'Call the customer and ask what changed on their side: demand, a competitor’s offer, a new buyer.';

interface DriverWords {
  /** A heading. */
  readonly name: string;
  /** What is counted, one of it, and what was bad about it. */
  readonly of: string;
  readonly bad: string;
  readonly action: string;
}

const drivers: Readonly<Record<Driver, DriverWords>> = {
  product: {
    name: 'Wrong or damaged goods',
    of: 'order',
    bad: 'with wrong or damaged goods',
    action:
      'Ask the warehouse why goods were damaged or exchanged; replace them, and tell the customer what changes.',
  },
  quantity: {
    name: 'Short deliveries',
    of: 'order',
    bad: 'not in full',
    action:
      'Ask the warehouse why these lines were short; reserve stock for the next orders, and tell the customer so.',
  },
  place: {
    name: 'Wrong place',
    of: 'order',
    bad: 'to a wrong place',
    action:
      'Check the customer’s sites with the planners; confirm the address of the next order by telephone.',
  },
  time: {
    name: 'Late deliveries',
    of: 'order',
    bad: 'late',
    action:
      'Agree with the carrier what changes, or give the next orders to another; tell the customer which and from when.',
  },
  terms: {
    name: 'Agreed conditions broken',
    of: 'order',
    bad: 'against the agreed conditions',
    action:
      'Go through the broken conditions with the carrier; confirm to the customer how they are kept from now on.',
  },
  price: {
    name: 'Wrong invoices',
    of: 'order',
    bad: 'invoiced wrongly',
    action: 'Have billing correct what is open, and check the next invoice before it goes out; apologise.',
  },
  information: {
    name: 'Missing notices and papers',
    of: 'order',
    bad: 'without due notice or papers',
    action: 'Set up notices of dispatch and proofs of delivery for the customer; send what is missing.',
  },
  complaintResponse: {
    name: 'Complaints answered late',
    of: 'complaint',
    bad: 'answered late',
    action: 'Give the customer one person who answers, and call about the last complaint.',
  },
  openComplaints: {
    name: 'Complaints without an answer',
    of: 'complaint',
    bad: 'overdue for an answer',
    action: 'Answer the open complaints today, before anything else is offered.',
  },
  ratings: {
    name: 'Bad ratings',
    of: 'rating',
    bad: 'bad',
    action: 'Call who gave the ratings, and ask what would have to be different.',
  },
  priceRise: {
    name: 'Price rise',
    of: 'article',
    bad: 'dearer',
    action: 'Review the new prices with the customer: explain them, or offer terms for what they order most.',
  },
  creditHold: {
    name: 'Credit holds',
    of: 'order',
    bad: 'held by credit',
    action: 'Have credit review the limit, and agree with the customer how the next orders pass.',
  },
};

export function driverName(driver: Driver): string {
  return drivers[driver].name;
}

/** What a person should do about a driver. */
export function actionFor(driver: Driver): string {
  return drivers[driver].action;
}

/** `8 of 10 orders late, most with carrier hansa-trucks; before 1 of 24, other customers 4 %` */
export function reasonWords({ driver, recent, before, peers, common, risePercent }: Reason): string {
  const { of, bad } = drivers[driver];
  const what = `${number(recent.bad)} of ${counted(recent.of, of)} ${bad}`;
  if (risePercent !== undefined) return `prices up ${percent(risePercent / 100, true)}: ${what}`;
  const held = [
    ...(before.of > 0 ? [`before ${number(before.bad)} of ${number(before.of)}`] : []),
    ...(peers && peers.of > 0 ? [`other customers ${percent(shareOf(peers))}`] : []),
  ];
  const where = common === undefined ? '' : `, most with ${common}`;
  return `${what}${where}${held.length > 0 ? `; ${held.join(', ')}` : ''}`;
}

function shareOf({ bad, of }: Occurrences): number {
  return bad / of;
}
