import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCreditKind } from '../../../lib/facts/fact.ts';
import {
  moved,
  type OrderEvent,
  type OrderState,
  orderMoves,
  orderStates,
  possibleMoves,
} from '../../../lib/orders/order-state.ts';

const events = [
  'confirmed',
  'picked',
  'dispatched',
  'deliveredInPart',
  'deliveredInFull',
  'allReturned',
] as const satisfies readonly OrderEvent[];

/** Where decisions lead, in the order amended, cancelled, reopened, closed, creditHeld, creditReleased; `-` is refused. */
const decisions: Record<OrderState, string> = {
  received: 'received cancelled - - creditHold -',
  creditHold: 'creditHold cancelled - closed creditHold accepted',
  accepted: 'accepted cancelled - - creditHold -',
  picking: 'picking cancelled - - creditHold -',
  dispatched: '- - - - creditHold -',
  partlyDelivered: '- - - closed creditHold -',
  delivered: '- - - closed - -',
  closed: '- - accepted - - -',
  cancelled: '- - accepted - - -',
  returned: '- - - closed - -',
};

const everyDecision = orderStates.flatMap((state) =>
  orderMoves.map((move, index) => ({ state, move, next: decisions[state].split(' ')[index] })),
);

describe('the state of an order', () => {
  it.each(everyDecision)('$state, $move: $next', ({ state, move, next }) => {
    expect(moved({ state, before: 'accepted' }, move)?.state ?? '-').toBe(next);
  });

  it('can be amended by agreement while goods are under way, and at no other time beside the open ones', () => {
    const agreed = orderStates.filter((state) => moved({ state, before: 'accepted' }, 'amended', true));
    expect(agreed).toEqual([
      'received',
      'creditHold',
      'accepted',
      'picking',
      'dispatched',
      'partlyDelivered',
    ]);
  });

  it('never refuses what happened in the world', () => {
    for (const state of orderStates) {
      for (const event of events) expect(moved({ state, before: 'accepted' }, event)).toBeDefined();
    }
  });

  it.each(orderStates)('%s, called off or closed and taken up again, is what it was', (state) => {
    for (const end of ['cancelled', 'closed'] as const) {
      const ended = moved({ state, before: state }, end);
      if (ended) expect(moved(ended, 'reopened')).toEqual({ state, before: state });
    }
  });

  it('remembers what happened to a cancelled order', () => {
    const cancelled = { state: 'cancelled', before: 'picking' } as const;
    const sent = moved(cancelled, 'dispatched');
    expect(sent).toEqual({ state: 'cancelled', before: 'dispatched' });
    expect(sent && moved(sent, 'reopened')?.state).toBe('dispatched');
  });

  it('says what it allows, of what the asker may decide', () => {
    const told = (state: OrderState) => possibleMoves(state, (move) => !isCreditKind(move));
    expect(possibleMoves('picking', () => true)).toEqual(['amended', 'cancelled', 'creditHeld']);
    expect(told('picking')).toEqual(['amended', 'cancelled']);
    expect(told('dispatched')).toEqual(['amended with agreed: true']);
    expect(possibleMoves('dispatched', () => false)).toEqual([]);
  });

  it('is drawn as it is', () => {
    const page = readFileSync(new URL('../../../docs/order-states.md', import.meta.url), 'utf8');
    const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+): (.+)$/gm)].map(([, ...edge]) => edge.join(' '));
    const edges = orderStates.flatMap((state) =>
      [...orderMoves, ...events].flatMap((by) => {
        const standing = { state, before: 'accepted' } as const;
        const next = moved(standing, by);
        const byAgreement = by === 'amended' && !next && moved(standing, by, true);
        if (byAgreement) return [`${state} ${byAgreement.state} amended, agreed`];
        const isArrow = next && (next.state !== state || orderMoves.some((move) => move === by));
        return isArrow ? [`${state} ${next.state} ${by}`] : [];
      }),
    );
    expect(drawn).toEqual(edges);
  });
});
