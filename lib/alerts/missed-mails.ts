import { addDays, type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { groupNamed } from '../kpis/groups.ts';
import { mailbox, type Suppressed } from '../mail/mail-feedback.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Claim, claimsOf, markClaim } from './digest-store.ts';
import type { Missed } from './missed-mail.ts';
import type { Delivery } from './urgent-mail-schema.ts';
import { deliveriesOf, markDelivery } from './urgent-mail-store.ts';

/** Days back in which a mail that was missed is looked for. */
const DAYS = 7;
/** Days that a receiving side may take to send a mail back: SES tries for 14 hours. */
const DAYS_ON_THE_WAY = 1;

export interface MissedMail extends Missed {
  readonly recipient: string;
  readonly of:
    | { readonly kind: 'morning'; readonly claim: Claim }
    | { readonly kind: 'urgent'; readonly delivery: Delivery };
}

/** Morning mails of the days before a date, and urgent ones until now, that may have been missed. */
export async function missedMails(
  table: Table,
  date: BusinessDate,
  suppressed: Suppressed,
  zone: string,
): Promise<MissedMail[]> {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(date, index - DAYS));
  const [claims, deliveries] = await Promise.all([
    Promise.all(days.map((day) => claimsOf(table, day))),
    Promise.all([...days, date].map((day) => deliveriesOf(table, day))),
  ]);
  const whyMissed = (mail: Claim | Delivery, on: BusinessDate) => missedBecause(mail, on, suppressed, zone);
  return [
    ...claims.flat().flatMap((claim): MissedMail[] => {
      const { date: on, recipient, tells } = claim;
      const why = whyMissed(claim, on);
      return why ? [{ date: on, recipient, tells, why, of: { kind: 'morning', claim } }] : [];
    }),
    ...deliveries.flat().flatMap((delivery): MissedMail[] => {
      const { on, recipient, tells } = delivery;
      const [why, about] = [whyMissed(delivery, on), groupNamed(delivery.about).id];
      return why ? [{ date: on, about, recipient, tells, why, of: { kind: 'urgent', delivery } }] : [];
    }),
  ];
}

/** Notes that a later mail tells what it told. */
export async function noteListed(table: Table, { of }: MissedMail): Promise<void> {
  switch (of.kind) {
    case 'morning':
      return await markClaim(table, of.claim, 'listed');
    case 'urgent':
      return await markDelivery(table, of.delivery, 'listed');
  }
}

function missedBecause(
  { state, recipient }: Claim | Delivery,
  on: BusinessDate,
  suppressed: Suppressed,
  zone: string,
): MissedMail['why'] | undefined {
  switch (state) {
    case 'claimed':
      return 'inDoubt';
    case 'waiting':
      return 'waiting';
    case 'listed':
      return undefined;
    case 'sent': {
      const found = suppressed.get(mailbox(recipient));
      if (found?.reason !== 'bounced') return undefined;
      const since = businessDateOf(new Date(found.since), zone);
      return on >= addDays(since, -DAYS_ON_THE_WAY) ? 'returned' : undefined;
    }
  }
}
