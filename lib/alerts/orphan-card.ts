import type { Card } from './mail-card.ts';
import { describeOrphan, ORPHANED_AFTER_DAYS, type Orphan } from './orphan.ts';
import { dayName } from './words.ts';

/** Facts without an order, with who told them; none where there are none. */
export function orphanCards(orphans: readonly Orphan[]): Card[] {
  if (orphans.length === 0) return [];
  return [
    {
      tone: 'warning',
      tag: 'New',
      heading: 'Facts without an order',
      blocks: [
        {
          kind: 'said',
          words: `These orders were told of, but not placed within ${ORPHANED_AFTER_DAYS} days, so the facts count for nothing. As a rule an order number was mistyped.`,
        },
        {
          kind: 'rows',
          term: 'Since when, who and what, and the id of the order',
          rows: orphans.map((orphan) => ({
            name: dayName(orphan.since),
            words: describeOrphan(orphan),
            id: orphan.orderId,
          })),
        },
        {
          kind: 'ask',
          words:
            'Ask the partner which orders it meant. It can void these facts and tell them again with the right number.',
        },
      ],
    },
  ];
}
