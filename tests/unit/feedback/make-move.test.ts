import { describe, expect, it } from 'vitest';
import { asOfMove, stateOf } from '../../../lib/feedback/case.ts';
import { makeMove } from '../../../lib/feedback/make-move.ts';
import { aCase, aMove, movedCase } from '../../support/feedback-builders.ts';

const making = (time: string) => ({
  by: 'desk',
  at: new Date(`2026-03-03T${time}:00.000Z`),
  hasNote: false,
});
const rootCause = { right: 'quantity', fault: 'warehouse' } as const;

describe('a move', () => {
  it('is added with when and by whom it was made', () => {
    const decision = makeMove(aCase(), aMove('acknowledge'), making('10:00'));
    expect(decision).toMatchObject({
      kind: 'made',
      case: {
        moves: [
          { kind: 'acknowledge', recordedAt: '2026-03-03T10:00:00.000Z', recordedBy: 'desk', hasNote: false },
        ],
      },
    });
  });

  it('made before is made once, whoever asks and whatever came after', () => {
    const found = movedCase([
      ['acknowledge', '2026-03-03T10:00:00.000Z'],
      ['answer', '2026-03-03T11:00:00.000Z'],
    ]);
    const again = aMove('acknowledge', { moveId: 'm-0' });
    const [made] = found.moves;
    expect(makeMove(found, again, { ...making('12:00'), by: 'someone' })).toEqual({
      kind: 'known',
      made,
      fields: [],
    });
    expect(stateOf(asOfMove(found, 'm-0')).stage).toBe('acknowledged');
  });

  it('of an id that another move has is told what differs', () => {
    const found = movedCase([['assess', '2026-03-03T10:00:00.000Z', { severity: 'major', rootCause }]]);
    const other = aMove('assess', {
      moveId: 'm-0',
      severity: 'critical',
      rootCause: { ...rootCause, fault: 'carrier' },
    });
    expect(makeMove(found, other, making('12:00'))).toMatchObject({
      kind: 'known',
      fields: ['/severity', '/rootCause/fault'],
    });
  });

  it('that is not possible is told the stage and what is', () => {
    expect(makeMove(aCase(), aMove('close', { rootCause }), making('10:00'))).toEqual({
      kind: 'impossible',
      standing: { stage: 'received', isPaused: false },
      possible: ['acknowledge', 'assess', 'investigate', 'answer', 'pause'],
    });
  });

  it('to close needs a root cause, given now or before', () => {
    const answered = movedCase([['answer', '2026-03-03T10:00:00.000Z']]);
    expect(makeMove(answered, aMove('close'), making('11:00'))).toEqual({ kind: 'rootCauseMissing' });
    expect(makeMove(answered, aMove('close', { rootCause }), making('11:00')).kind).toBe('made');
    const assessed = movedCase([
      ['assess', '2026-03-03T10:00:00.000Z', { rootCause }],
      ['answer', '2026-03-03T10:00:00.000Z'],
    ]);
    expect(makeMove(assessed, aMove('close'), making('11:00')).kind).toBe('made');
  });

  it('is never recorded before the one it follows, though clocks differ', () => {
    const found = movedCase([['acknowledge', '2026-03-03T10:00:00.000Z']]);
    expect(makeMove(found, aMove('pause'), making('09:59'))).toMatchObject({
      case: { moves: [{}, { recordedAt: '2026-03-03T10:00:00.000Z' }] },
    });
  });

  it('after the two hundredth is not possible: a row has an end', () => {
    const moves = Array.from(
      { length: 200 },
      (_, index) => [index % 2 ? 'resume' : 'pause', '2026-03-03T10:00:00.000Z'] as const,
    );
    expect(makeMove(movedCase(moves), aMove('answer'), making('11:00'))).toEqual({
      kind: 'impossible',
      standing: { stage: 'acknowledged', isPaused: false },
      possible: [],
    });
  });
});

describe('the state of a case', () => {
  it('is what its moves say last', () => {
    const found = movedCase([
      ['assess', '2026-03-03T10:00:00.000Z', { severity: 'major', rootCause }],
      ['answer', '2026-03-03T11:00:00.000Z', { compensation: { kind: 'voucher' } }],
      [
        'close',
        '2026-03-03T12:00:00.000Z',
        { compensation: { kind: 'refund', amount: { amount: 500, currency: 'EUR' } } },
      ],
      ['reopen', '2026-03-04T12:00:00.000Z'],
    ]);
    expect(stateOf(found)).toEqual({
      stage: 'investigating',
      isPaused: false,
      severity: 'major',
      reopenings: 1,
      rootCause,
      compensation: { kind: 'refund', amount: { amount: 500, currency: 'EUR' } },
    });
  });
});
