import { describe, expect, it } from 'vitest';
import { killedEverywhere, undisturbed } from '../../support/year/kill.ts';
import { Life } from '../../support/year/life.ts';

/** Eight weeks before a Monday that is the first of a month: every job of every kind runs, with the reviews of week and month. */
const [FIRST_DAY, KILLED_ON] = ['2026-04-06', '2026-06-01'];
const SEED = 3;
const LIMIT_MS = 20 * 60_000;

describe('a job that is killed', () => {
  it('at any call, and run again, leaves the same rows to the byte; and no mail goes out twice', {
    timeout: LIMIT_MS,
  }, async () => {
    const life = await Life.begun(SEED, FIRST_DAY);
    await life.until(FIRST_DAY, KILLED_ON);
    const killed: Record<string, number> = {};
    await life.night(KILLED_ON, async (job) => {
      const whole = await undisturbed(life.world, job);
      for await (const { call, left, outbox } of killedEverywhere(life.world, job, whole.calls)) {
        const where = `${job.name}, killed after call ${call}, seed ${SEED}`;
        expect(new Set(outbox.map(({ to }) => to)).size, where).toBe(outbox.length);
        // A mail that may have gone out stays in doubt: that is what "at most once" asks for.
        if (isInDoubt(left)) expect(job.name, where).toBe('send-digests');
        else expect(left, where).toEqual(whole.left);
      }
      killed[job.name] = whole.calls;
    });
    console.log(killed);
  });
});

function isInDoubt(rows: readonly string[]): boolean {
  return rows.some((row) => row.includes('["pk",{"S":"digest#') && row.includes('["state",{"S":"claimed"}]'));
}
