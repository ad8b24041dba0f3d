import { describe, expect, it } from 'vitest';
import { moveBody } from '../../../lib/feedback/case-schema.ts';
import { feedbackBody } from '../../../lib/feedback/feedback-schema.ts';
import { Refusal } from '../../../lib/platform/refusal.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { aMove, complaint, rating } from '../../support/feedback-builders.ts';

/** The pointers at which a value is found at fault, each with words. */
function faultsIn(schema: Parameters<typeof accept>[0], value: unknown): string[] {
  try {
    accept(schema, value);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal && error.reason.kind === 'invalidInput')) throw error;
    const { faults } = error.reason;
    expect(faults.map(({ detail }) => detail).filter((detail) => /^(Invalid input)?$/.test(detail))).toEqual(
      [],
    );
    return faults.map(({ pointer }) => pointer);
  }
}

describe('feedback', () => {
  it.each<[string, unknown]>([
    ['a complaint', complaint],
    ['a complaint of nothing in particular', { ...complaint, suspectedRight: undefined }],
    ['a rating without words', rating],
    ['the lowest recommendation', { ...rating, score: 0 }],
    ['the highest effort', { ...rating, scale: 'ces', score: 7 }],
    ['praise', { ...rating, kind: 'praise', scale: undefined, score: undefined, comment: 'Thanks' }],
    ['words of several lines', { ...complaint, comment: 'Dear all,\r\n\n\tit was <b>late</b> 🚚.' }],
    ['the order of another partner', { ...rating, orderNumber: 'PO-1', placedBy: 'erp' }],
  ])('such as %s is taken', (_, value) => {
    expect(faultsIn(feedbackBody, JSON.parse(JSON.stringify(value)))).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', 'bad', ['']],
    ['an unknown kind', { ...complaint, kind: 'gossip' }, ['/kind']],
    ['an unknown scale', { ...rating, scale: 'stars' }, ['/scale']],
    ['no scale', { ...rating, scale: undefined }, ['/scale']],
    ['too low a satisfaction', { ...rating, scale: 'csat', score: 0 }, ['/score']],
    ['too high a satisfaction', { ...rating, scale: 'csat', score: 6 }, ['/score']],
    ['too high a recommendation', { ...rating, score: 11 }, ['/score']],
    ['too low an effort', { ...rating, scale: 'ces', score: 0 }, ['/score']],
    ['half a point', { ...rating, score: 8.5 }, ['/score']],
    ['a complaint without words', { ...complaint, comment: undefined }, ['/comment']],
    ['a complaint of no words', { ...complaint, comment: '' }, ['/comment']],
    ['too many words', { ...complaint, comment: 'x'.repeat(2001) }, ['/comment']],
    ['a bell', { ...complaint, comment: 'ding \u0007' }, ['/comment']],
    [
      'an unknown severity and right',
      { ...complaint, severity: 'huge', suspectedRight: 'left' },
      ['/severity', '/suspectedRight'],
    ],
    ['a score of a complaint', { ...complaint, score: 3 }, ['/score']],
    ['two names of its order', { ...rating, orderId: 'a'.repeat(32), orderNumber: 'PO-1' }, ['/orderNumber']],
    ['who placed no order', { ...rating, placedBy: 'erp' }, ['/placedBy']],
    ['an id that is none', { ...rating, customerId: 'a#b' }, ['/customerId']],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(feedbackBody, JSON.parse(JSON.stringify(value)))).toEqual(pointers);
  });
});

describe('a move', () => {
  const rootCause = { right: 'time', fault: 'carrier' };
  const amount = { amount: 100, currency: 'EUR' };

  it.each<[string, object]>([
    ['an assessment', { ...aMove('assess'), severity: 'minor', rootCause, note: 'Line one\nline two' }],
    ['an answer', { ...aMove('answer'), compensation: { kind: 'refund', amount } }],
    ['an end', { ...aMove('close'), rootCause, compensation: { kind: 'none' } }],
  ])('such as %s is taken', (_, value) => {
    expect(faultsIn(moveBody, value)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown kind', { ...aMove('assess'), kind: 'approve' }, ['/kind']],
    ['a severity where nobody assesses', { ...aMove('answer'), severity: 'minor' }, ['/severity']],
    ['a root cause of an answer', { ...aMove('answer'), rootCause }, ['/rootCause']],
    [
      'a fault that nobody has',
      { ...aMove('close'), rootCause: { ...rootCause, fault: 'me' } },
      ['/rootCause/fault'],
    ],
    [
      'money for nothing',
      { ...aMove('close'), compensation: { kind: 'none', amount } },
      ['/compensation/amount'],
    ],
    ['no time', { moveId: 'm', kind: 'pause' }, ['/occurredAt']],
  ])('with %s is refused, with every pointer', (_, value, pointers) => {
    expect(faultsIn(moveBody, value)).toEqual(pointers);
  });
});
