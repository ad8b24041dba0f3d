import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import fc, { type AsyncCommand } from 'fast-check';
import type { Caller } from '../../../lib/partners/access.ts';
import { faulty, killedAt } from '../faulty-table.ts';
import { conflicting } from './conflicting.ts';
import { type Operation, operation, perform, request } from './operations.ts';
import { Turns } from './turns.ts';
import type { World } from './world.ts';

interface Real {
  readonly world: World;
  readonly shop: Caller;
}
type Command = AsyncCommand<object, Real>;

/** Something happens, half a minute after what was before; then everything that must hold holds. */
function command(name: string, happen: (real: Real) => Promise<unknown>): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (_, real) => {
      const { world } = real;
      world.now = new Date(world.now.getTime() + 30_000);
      await happen(real);
      await world.checkNow();
    },
  };
}

const alone = (what: Operation) =>
  command(JSON.stringify(what), ({ world, shop }) => perform(world, shop, world.table, what));

/** The function dies around one of its calls. */
const killed = (what: Operation, n: number, when: 'before' | 'after') =>
  command(`killed ${when} call ${n}: ${JSON.stringify(what)}`, ({ world, shop }) =>
    perform(world, shop, faulty(world.table, killedAt(n, when)), what).catch(unlessKilled),
  );

/** Several at once, as by instances that know nothing of each other; one of them may die. */
const together = (what: readonly Operation[], seed: number, dies: number) =>
  command(`together (turns ${seed}, dies at ${dies}): ${JSON.stringify(what)}`, async ({ world, shop }) => {
    const turns = new Turns(seed);
    const works = what.map((each, index) => async () => {
      const table = turns.tableOf(world.table);
      const its = index === 0 ? faulty(table, killedAt(dies, 'after')) : table;
      await perform(world, shop, its, each).catch(unlessKilled);
    });
    for (const outcome of await turns.all(works)) if (outcome.status === 'rejected') throw outcome.reason;
  });

/** Rivals are at the same rows, now and then. */
const amidConflicts = (what: Operation, seed: number) =>
  command(`amid conflicts (${seed}): ${JSON.stringify(what)}`, ({ world, shop }) =>
    perform(world, shop, conflicting(world.table, 0.4, seed), what).catch(unlessConflict),
  );

const opening = (deposits: number) =>
  command(`open the account, deposits ${deposits}`, async ({ world }) => {
    if (!(await world.account())) await world.open(deposits);
  });

/** Overrides end, and are given anew. */
const dayPasses = () =>
  command('a day passes', async ({ world }) => {
    world.now = new Date(world.now.getTime() + 25 * 3_600_000);
  });

const rest = () =>
  command('rest', async ({ world }) => {
    await world.rest();
    await world.checkAtRest();
  });

const seed = fc.nat({ max: 99_999 });

/** Two consumers of the same news, and who makes more of it. */
const crowd = fc
  .tuple(operation, operation)
  .map(([first, second]): Operation[] => [
    { does: 'consume', share: [true] },
    first,
    { does: 'consume', share: [true] },
    second,
  ]);

/** A life of a credit account. */
export function lives(maxCommands: number) {
  return fc.commands(
    [
      operation.map(alone),
      operation.map(alone),
      fc
        .tuple(fc.array(request, { minLength: 2, maxLength: 4 }), seed, fc.nat({ max: 60 }))
        .map((given) => together(...given)),
      fc.tuple(crowd, seed, fc.nat({ max: 60 })).map((given) => together(...given)),
      fc
        .tuple(operation, fc.nat({ max: 12 }), fc.constantFrom('before' as const, 'after' as const))
        .map((given) => killed(...given)),
      fc
        .tuple(fc.array(operation, { minLength: 2, maxLength: 3 }), seed, fc.nat({ max: 25 }))
        .map((given) => together(...given)),
      fc.tuple(operation, seed).map((given) => amidConflicts(...given)),
      fc.constantFrom(0, 150).map(opening),
      fc.constant(undefined).map(rest),
      fc.constant(undefined).map(dayPasses),
    ],
    { maxCommands, size: 'max' },
  );
}

function unlessKilled(error: unknown): void {
  if (!(error instanceof Error && error.message === 'killed')) throw error;
}

function unlessConflict(error: unknown): void {
  if (!(error instanceof TransactionCanceledException)) throw error;
}
