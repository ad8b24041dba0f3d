import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Doubtful } from './digest-mail.ts';
import { type Claim, claimsOf, markClaim } from './digest-store.ts';
import type { Delivery } from './urgent-mail-schema.ts';
import { deliveriesOf, markDelivery } from './urgent-mail-store.ts';

/** Days back in which a mail that may not have gone out is looked for. */
const DAYS = 7;

/** A mail that was claimed and may not have gone out. */
export interface DoubtfulMail extends Doubtful {
  readonly recipient: string;
  /** The names of what it tells. */
  readonly tells: readonly string[];
  readonly of:
    | { readonly kind: 'morning'; readonly claim: Claim }
    | { readonly kind: 'urgent'; readonly delivery: Delivery };
}

/** Morning mails of the days before a date, and urgent ones until now. */
export async function doubtfulMails(table: Table, date: BusinessDate): Promise<DoubtfulMail[]> {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(date, index - DAYS));
  const [claims, deliveries] = await Promise.all([
    Promise.all(days.map((day) => claimsOf(table, day))),
    Promise.all([...days, date].map((day) => deliveriesOf(table, day))),
  ]);
  return [
    ...claims.flat().filter(isInDoubt).map(morningMail),
    ...deliveries.flat().filter(isInDoubt).map(urgentMail),
  ];
}

/** Notes that a later mail says of it that it may not have arrived. */
export async function noteListed(table: Table, { of }: DoubtfulMail): Promise<void> {
  switch (of.kind) {
    case 'morning':
      return await markClaim(table, of.claim, 'listed');
    case 'urgent':
      return await markDelivery(table, of.delivery, 'listed');
  }
}

function isInDoubt({ state }: Claim | Delivery): boolean {
  return state === 'claimed';
}

function morningMail(claim: Claim): DoubtfulMail {
  const { date, recipient, tells } = claim;
  return { date, recipient, tells, of: { kind: 'morning', claim } };
}

function urgentMail(delivery: Delivery): DoubtfulMail {
  const { on, recipient, tells, customerId } = delivery;
  return { date: on, about: customerId, recipient, tells, of: { kind: 'urgent', delivery } };
}
