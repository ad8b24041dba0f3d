import fc from 'fast-check';
import { it, vi } from 'vitest';
import { lives } from '../../support/credit/commands.ts';
import { World } from '../../support/credit/world.ts';

// Instances know nothing of each other, and nobody waits.
vi.mock('../../../lib/platform/in-line.ts', () => ({
  inLine: (_: string, work: () => Promise<unknown>) => work(),
}));
vi.mock('../../../lib/platform/pause.ts', () => ({ pause: async () => {} }));

const numRuns = Number(process.env['CREDIT_RUNS'] ?? 150);

it('whatever happens, in whatever order and with whatever crashes, credit is what the facts make it', async () => {
  await fc.assert(
    fc.asyncProperty(lives(40), fc.boolean(), async (commands, isOpen) => {
      const { world, shop } = await World.withCustomer();
      if (isOpen) await world.open();
      await fc.asyncModelRun(() => ({ model: {}, real: { world, shop } }), commands);
      await world.rest();
      await world.checkAtRest();
    }),
    { numRuns },
  );
}, 600_000);
