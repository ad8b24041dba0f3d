import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { isSuppressed, mailbox, type Suppressed, type Suppression } from '../mail/mail-feedback.ts';
import type { Card } from './mail-card.ts';
import type { Addresses } from './recipients.ts';
import { texts } from './texts/texts.ts';

/** An address of the settings to which no mail is sent. */
export interface DeadAddress {
  readonly address: string;
  readonly since: BusinessDate;
  readonly reason: Suppression['reason'];
}

/** Those of the settings, each once: others concern nobody any more. */
export function deadAddresses(
  { ops, credit, managers }: Addresses,
  suppressed: Suppressed,
  zone: string,
): DeadAddress[] {
  const configured = new Set([...ops, ...credit, ...managers.values()]);
  return [...configured]
    .filter((address) => isSuppressed(address, suppressed))
    .flatMap((address) => {
      const found = suppressed.get(mailbox(address));
      return found
        ? [{ address, since: businessDateOf(new Date(found.since), zone), reason: found.reason }]
        : [];
    });
}

/** For ops: who cannot be told by mail, and what to do; nothing where everybody can. */
export function deadAddressCards(dead: readonly DeadAddress[], apiUrl: string): Card[] {
  if (dead.length === 0) return [];
  const { delivery, formats } = texts;
  return [
    {
      tone: 'serious',
      tag: delivery.tag,
      heading: delivery.heading(dead.length),
      blocks: [
        { kind: 'said', words: delivery.said },
        {
          kind: 'rows',
          term: delivery.which,
          rows: dead.map(({ address, since, reason }) => ({
            name: address,
            words: delivery.reasons[reason](formats.day(since)),
          })),
        },
        { kind: 'ask', words: delivery.ask },
        { kind: 'link', term: delivery.list, url: `${apiUrl}/mail-suppressions` },
      ],
    },
  ];
}
