import type { Card } from './mail-card.ts';
import { describeOrphan, ORPHANED_AFTER_DAYS, type Orphan } from './orphan.ts';
import { texts } from './texts/texts.ts';

/** Facts without an order, with who told them; none where there are none. */
export function orphanCards(orphans: readonly Orphan[]): Card[] {
  if (orphans.length === 0) return [];
  const { heading, what, term, ask } = texts.orphans;
  return [
    {
      tone: 'warning',
      tag: texts.tags.new,
      heading,
      blocks: [
        { kind: 'said', words: what(ORPHANED_AFTER_DAYS) },
        {
          kind: 'rows',
          term,
          rows: orphans.map((orphan) => ({
            name: texts.formats.day(orphan.since),
            words: describeOrphan(orphan),
            id: orphan.orderId,
          })),
        },
        { kind: 'ask', words: ask },
      ],
    },
  ];
}
