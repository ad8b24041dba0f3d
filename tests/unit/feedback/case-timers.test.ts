import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../lib/customers/customer.ts';
import { stateOf } from '../../../lib/feedback/case.ts';
import { moveKinds } from '../../../lib/feedback/case-stages.ts';
import { promisedMinutes, timersOf } from '../../../lib/feedback/case-timers.ts';
import { type Severity, severities } from '../../../lib/feedback/feedback.ts';
import { makeMove } from '../../../lib/feedback/make-move.ts';
import { aCase, aMove, movedCase } from '../../support/feedback-builders.ts';

const hours = { zone: 'Europe/Berlin', holidays: ['2026-03-09'] };
const rootCause = { right: 'time', fault: 'carrier' } as const;

/** The complaint is recorded on Tuesday, 3 March at 10:00; times are those of Berlin, one hour ahead of UTC. */
const berlin = (date: string, time: string) => `2026-03-${date}T${time}:00+01:00`;
const utc = (date: string, time: string) => new Date(berlin(date, time)).toISOString();
const timers = (found: ReturnType<typeof aCase>, date: string, time: string) =>
  timersOf(found, new Date(berlin(date, time)), hours);

describe('promises', () => {
  it.each<[Severity, Tier, number, number, number]>([
    ['critical', 'key', 1, 9, 18],
    ['critical', 'potential', 2, 18, 36],
    ['critical', 'regular', 4, 27, 54],
    ['major', 'key', 2, 18, 36],
    ['major', 'potential', 4, 27, 54],
    ['major', 'regular', 9, 45, 90],
    ['minor', 'key', 4, 27, 54],
    ['minor', 'potential', 9, 45, 90],
    ['minor', 'regular', 9, 90, 180],
  ])('to a %s complaint of a %s customer: %i, %i and %i hours', (severity, tier, ...promised) => {
    const names = ['acknowledge', 'answer', 'close'] as const;
    expect(names.map((name) => promisedMinutes(name, severity, tier) / 60)).toEqual(promised);
  });
});

describe('a timer', () => {
  it('runs from the recording, in business hours, over the weekend and a holiday', () => {
    const { acknowledge, answer } = timers(aCase({ severity: 'critical' }), '03', '12:30');
    expect(acknowledge).toEqual({
      state: 'running',
      startedAt: utc('03', '10:00'),
      dueAt: utc('03', '14:00'),
      doneAt: undefined,
      businessMinutesUsed: 150,
      businessMinutesPromised: 240,
    });
    // 8 h on Tuesday, 9 on Wednesday and Thursday, 1 on Friday.
    expect(answer.dueAt).toBe(utc('06', '10:00'));
    // 54 h: 8 + 9 + 9 + 9 by Friday, none on Monday, 9 + 9 by Wednesday and 1 on Thursday.
    expect(timers(aCase({ severity: 'critical' }), '03', '12:30').close.dueAt).toBe(utc('12', '10:00'));
  });

  it('is met when the stage comes in time, on the last minute too, and stays so', () => {
    const found = movedCase([['acknowledge', berlin('03', '14:00')]], { severity: 'critical' });
    expect(timers(found, '31', '12:00').acknowledge).toMatchObject({
      state: 'met',
      doneAt: utc('03', '14:00'),
      businessMinutesUsed: 240,
    });
  });

  it('is missed when the stage comes later, or has not come', () => {
    const late = movedCase([['answer', berlin('03', '14:01')]], { severity: 'critical' });
    expect(timers(late, '03', '15:00').acknowledge).toMatchObject({
      state: 'missed',
      businessMinutesUsed: 241,
    });
    const never = timers(aCase({ severity: 'critical' }), '03', '14:01').acknowledge;
    expect(never).toMatchObject({ state: 'missed', dueAt: utc('03', '14:00'), doneAt: undefined });
  });

  it('is met by a move that goes further', () => {
    const found = movedCase([['answer', berlin('03', '11:00')]]);
    const { acknowledge, answer, close } = timers(found, '03', '12:00');
    expect([acknowledge.state, answer.state, close.state]).toEqual(['met', 'met', 'running']);
  });

  it('stands while the company waits for the customer, and is due later by as much', () => {
    const paused = movedCase([['pause', berlin('03', '12:00')]], { severity: 'critical' });
    const waiting = timers(paused, '20', '12:00');
    expect(waiting.acknowledge.state).toBe('met');
    expect(waiting.answer).toMatchObject({ state: 'paused', dueAt: undefined, businessMinutesUsed: 120 });
    const resumed = movedCase(
      [
        ['pause', berlin('03', '12:00')],
        ['resume', berlin('04', '12:00')],
      ],
      { severity: 'critical' },
    );
    // Nine hours of business later than without the pause.
    expect(timers(resumed, '04', '13:00').answer).toMatchObject({
      state: 'running',
      dueAt: utc('10', '10:00'),
      businessMinutesUsed: 180,
    });
  });

  it('that was missed before the customer was asked stays missed', () => {
    const found = movedCase([['pause', berlin('13', '12:00')]], { severity: 'critical' });
    expect(timers(found, '20', '12:00').answer).toMatchObject({ state: 'missed', dueAt: utc('06', '10:00') });
  });

  it('goes by the new severity once assessed; what was kept before is judged as it was', () => {
    const found = movedCase([
      ['acknowledge', berlin('03', '18:00')],
      ['assess', berlin('04', '10:00'), { severity: 'critical' }],
    ]);
    const { acknowledge, answer } = timers(found, '04', '10:00');
    expect(acknowledge).toMatchObject({ state: 'met', businessMinutesPromised: 540 });
    expect(answer).toMatchObject({ businessMinutesPromised: 27 * 60, dueAt: utc('06', '10:00') });
  });

  it('of answer and end starts anew when the case is reopened', () => {
    const found = movedCase(
      [
        ['answer', berlin('03', '11:00')],
        ['close', berlin('03', '12:00'), { rootCause }],
        ['reopen', berlin('05', '17:00')],
      ],
      { severity: 'critical', tier: 'key' },
    );
    const { acknowledge, answer, close } = timers(found, '06', '10:00');
    expect(acknowledge).toMatchObject({ state: 'met', doneAt: utc('03', '11:00') });
    expect(answer).toMatchObject({
      state: 'running',
      startedAt: utc('05', '17:00'),
      dueAt: utc('06', '17:00'),
    });
    expect(close).toMatchObject({ state: 'running', businessMinutesUsed: 120, doneAt: undefined });
  });
});

describe('whatever happens to a case', () => {
  const tried = fc.array(
    fc.record({
      kind: fc.constantFrom(...moveKinds),
      minutesLater: fc.integer({ min: 0, max: 4000 }),
      severity: fc.constantFrom(...severities),
    }),
    { maxLength: 15 },
  );

  it('no verdict changes as time passes, no used minute comes back, and only a paused case is due at no time', () => {
    fc.assert(
      fc.property(tried, fc.constantFrom(...severities), (moves, severity) => {
        let found = aCase({ severity });
        let now = +new Date(found.recordedAt);
        for (const [index, { kind, minutesLater, severity: assessed }] of moves.entries()) {
          now += minutesLater * 60_000;
          const content = { rootCause, ...(kind === 'assess' ? { severity: assessed } : {}) };
          const move = aMove(kind, { moveId: `m-${index}`, ...content });
          const decision = makeMove(found, move, { by: 'desk', at: new Date(now), hasNote: false });
          if (decision.kind === 'made') found = decision.case;
        }
        const { isPaused } = stateOf(found);
        const early = timersOf(found, new Date(now), hours);
        const late = timersOf(found, new Date(now + 30 * 86_400_000), hours);
        for (const name of ['acknowledge', 'answer', 'close'] as const) {
          const [before, after] = [early[name], late[name]];
          if (['met', 'missed'].includes(before.state)) expect(after.state).toBe(before.state);
          expect(after.businessMinutesUsed).toBeGreaterThanOrEqual(before.businessMinutesUsed);
          expect(after.state === 'paused').toBe(after.dueAt === undefined);
          if (after.state === 'paused')
            expect(after).toEqual({ ...before, state: 'paused', dueAt: undefined });
          if (!isPaused) expect(after.state).not.toBe('paused');
          if (after.state === 'running') expect(after.dueAt).toBe(before.dueAt);
        }
      }),
      { numRuns: 200 },
    );
  });
});
