import { seeded, shuffled } from '../terminal/random.ts';
import type { ReplayFact, ReplayFolder, ReplayOrder } from './folder.ts';

export const arrivalOrders = ['sorted', 'reversed', 'shuffled', 'deliveries-first'] as const;
export type ArrivalOrder = (typeof arrivalOrders)[number];

export type Sent =
  | { readonly kind: 'order'; readonly body: ReplayOrder }
  | { readonly kind: 'fact'; readonly body: ReplayFact };

/** In which order orders and facts are sent: as they happened, backwards, by chance, or every delivery before any order. */
export function arrange(
  { orders, facts }: ReplayFolder,
  order: ArrivalOrder,
  { seed, twice }: { readonly seed: number; readonly twice: boolean },
): Sent[] {
  const once: Sent[] = [
    ...orders.map((body) => ({ kind: 'order', body }) as const),
    ...facts.map((body) => ({ kind: 'fact', body }) as const),
  ];
  const all = twice ? [...once, ...once] : once;
  switch (order) {
    case 'sorted':
      return all.sort(asItHappened);
    case 'reversed':
      return all.sort((left, right) => asItHappened(right, left));
    case 'shuffled':
      return shuffled(all, seeded(seed));
    case 'deliveries-first':
      return [...all.filter(({ kind }) => kind === 'fact'), ...all.filter(({ kind }) => kind === 'order')];
  }
}

function asItHappened(left: Sent, right: Sent): number {
  const key = (sent: Sent) =>
    sent.kind === 'order' ? `${sent.body.placedAt} 0` : `${sent.body.occurredAt} 1`;
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}
