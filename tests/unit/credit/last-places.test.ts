import { describe, expect, it, vi } from 'vitest';
import { conflicting } from '../../support/credit/conflicting.ts';
import { afterRush, rush, standingOf, tenPlaces } from '../../support/credit/rush.ts';
import { World } from '../../support/credit/world.ts';

// Each order comes to an instance of its own, and nobody waits.
vi.mock('../../../lib/platform/in-line.ts', () => ({
  inLine: (_: string, work: () => Promise<unknown>) => work(),
}));
vi.mock('../../../lib/platform/pause.ts', () => ({ pause: async () => {} }));

/** Of transactions that are lost to a rival. */
const shares = [0, 0.1, 0.3, 0.5];
const SEEDS = 250;

describe('fifty orders at once for the last ten places of a limit', () => {
  it.each(
    shares,
  )(`take exactly ten, whichever of their transactions meet rivals: %d of them, ${SEEDS} seeds`, async (share) => {
    const { world, shop } = await World.withCustomer();
    const { unmetered } = world.memory;
    let turnedAway = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const customerId = `customer-${seed}`;
      await tenPlaces(unmetered, customerId);
      const rushed = await rush(conflicting(unmetered, share, seed), shop, customerId);
      turnedAway += rushed.turnedAway;
      expect({ seed, accepted: rushed.accepted, onHold: rushed.held, answers: rushed.answers.size }).toEqual({
        seed,
        accepted: 10,
        onHold: 40,
        answers: 50,
      });
      expect(await standingOf(unmetered, customerId), `seed ${seed}`).toEqual(afterRush);
    }
    // Hardly anyone loses all tries; who does comes again, and nothing is lost.
    expect(turnedAway / (50 * SEEDS)).toBeLessThan(0.02);
  });

  it('sent again, all of them are answered as they were, and take nothing more', async () => {
    const { world, shop } = await World.withCustomer();
    await tenPlaces(world.table, 'nordwind');
    const table = conflicting(world.table, 0.4, 7);
    const first = await rush(table, shop, 'nordwind');
    expect((await rush(table, shop, 'nordwind')).answers).toEqual(first.answers);
    expect(await standingOf(world.table, 'nordwind')).toEqual(afterRush);
    expect(world.orders()).toHaveLength(50);
  });

  it('are left as they are by the consumer of their news', async () => {
    const { world, shop } = await World.withCustomer();
    await tenPlaces(world.table, 'nordwind');
    await rush(conflicting(world.table, 0.4, 8), shop, 'nordwind');
    await world.rest();
    await world.checkAtRest();
    expect(await standingOf(world.table, 'nordwind')).toEqual(afterRush);
  });
});
