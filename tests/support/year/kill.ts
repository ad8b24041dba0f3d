import type { Mail } from '../../../lib/platform/mail.ts';
import { faulty, killedAt } from '../faulty-table.ts';
import type { Job } from './jobs.ts';
import type { World } from './world.ts';

/** What was left by a job that was killed and run again. */
export interface Aftermath {
  /** The last call that came through before it was killed. */
  readonly call: number;
  readonly left: readonly string[];
  readonly outbox: readonly Mail[];
}

/** What a job leaves when nothing happens to it, and how many calls of the engine that takes. */
export async function undisturbed(world: World, job: Job) {
  const twin = world.twin();
  const outbox: Mail[] = [];
  const table = faulty(twin.table, () => undefined);
  await job.run(table, twin.now, outbox);
  return { calls: table.calls(), left: twin.dump(), outbox };
}

/** Kills a job right after each of its calls, the answer lost, runs it again, and tells what that leaves. */
export async function* killedEverywhere(world: World, job: Job, calls: number): AsyncGenerator<Aftermath> {
  for (let call = 0; call < calls; call++) {
    const twin = world.twin();
    const outbox: Mail[] = [];
    await job.run(faulty(twin.table, killedAt(call, 'after')), twin.now, outbox).catch(() => {});
    await job.run(twin.table, twin.now, outbox);
    yield { call, left: twin.dump(), outbox };
  }
}
