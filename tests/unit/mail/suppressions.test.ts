import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { liftSuppression } from '../../../lib/mail/lift-suppression.ts';
import { listSuppressions } from '../../../lib/mail/list-suppressions.ts';
import { noteMailFeedback } from '../../../lib/mail/note-mail-feedback.ts';
import { opaqueIdOf } from '../../../lib/platform/opaque-id.ts';
import { Refusal } from '../../../lib/platform/refusal.ts';
import { faulty } from '../../support/faulty-table.ts';
import { aBounce } from '../../support/mail-feedback.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const ANNA = 'anna@example.com';
const minute = (count: number) => new Date(Date.UTC(2026, 2, 30, 5, count));

let memory: MemoryDynamo;
beforeEach(() => {
  memory = new MemoryDynamo();
});

const bounce = (at: number, feedbackId = `feedback-${at}`) =>
  noteMailFeedback(memory.table, [aBounce(ANNA, { at: minute(at).toISOString(), feedbackId })]);
const lift = (at: number) => liftSuppression(memory.table, opaqueIdOf(ANNA), minute(at));
const suppressed = async () =>
  (await listSuppressions(memory.table)).items.map(({ address, since }) => [address, since]);

describe('an address that takes no mail', () => {
  it('is listed since the first mail that came back, however often it is told', async () => {
    await bounce(1);
    await bounce(1);
    await bounce(3);
    expect(await listSuppressions(memory.table)).toEqual({
      items: [
        {
          suppressionId: opaqueIdOf(ANNA),
          address: ANNA,
          since: minute(1).toISOString(),
          reason: 'bounced',
        },
      ],
    });
  });

  it('takes mails again once lifted, also when the old feedback comes once more', async () => {
    await bounce(1);
    await lift(5);
    await lift(6);
    expect(await suppressed()).toEqual([]);
    await bounce(1);
    await bounce(4);
    expect(await suppressed()).toEqual([]);
  });

  it('is listed anew when a mail after that comes back too', async () => {
    await bounce(1);
    await lift(5);
    await bounce(7);
    expect(await suppressed()).toEqual([[ANNA, minute(7).toISOString()]]);
  });

  it('is listed exactly if some mail came back after it was lifted last, in whatever order and however often that is told', async () => {
    const bounces = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const told = bounces.chain((ats) =>
      fc.tuple(fc.constant(ats), fc.shuffledSubarray([...ats, ...ats], { minLength: ats.length * 2 })),
    );
    await fc.assert(
      fc.asyncProperty(told, async ([ats, order]) => {
        memory = new MemoryDynamo();
        await bounce(0);
        await lift(5.5);
        for (const at of order) await bounce(at);
        expect((await suppressed()).length > 0).toBe(ats.some((at) => at > 5.5));
      }),
      { numRuns: 50 },
    );
  });
});

it.each([
  ['nothing', ''],
  ['no address', opaqueIdOf('anna')],
  ['no id', '%%%'],
  ['an address that takes mails', opaqueIdOf('bernd@example.com')],
  ['an address longer than any', opaqueIdOf(`${'x'.repeat(3000)}@example.com`)],
])('there is nothing to lift by the id of %s', async (_, suppressionId) => {
  await bounce(1);
  await expect(liftSuppression(memory.table, suppressionId, minute(2))).rejects.toBeInstanceOf(Refusal);
  expect(await suppressed()).toHaveLength(1);
});

it('feedback that cannot be noted comes again, the rest does not', async () => {
  const [lost, fine] = [aBounce('lost@example.com'), aBounce(ANNA)];
  const failing = faulty(memory.table, ({ number }) =>
    number === 0 ? { instead: new Error('throttled') } : undefined,
  );
  expect(await noteMailFeedback(failing, [lost, fine])).toEqual(new Set([lost]));
  expect(await suppressed()).toMatchObject([[ANNA, fine.at]]);
});
