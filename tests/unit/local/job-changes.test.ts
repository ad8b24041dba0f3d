import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../infra/local/job/change-text.ts';
import { changesBetween } from '../../../infra/local/job/changes.ts';
import { kindOf, kindsIn } from '../../../infra/local/job/row-kinds.ts';
import type { Row } from '../../../infra/local/job/rows.ts';

const table = (...rows: readonly Row[]) =>
  new Map(rows.map((row) => [JSON.stringify([row['pk'], row['sk']]), row]));
const health = (customerId: string, given: Row = {}): Row => ({
  pk: `customer#${customerId}`,
  sk: 'health',
  state: 'steady',
  ...given,
});

describe('the difference of two looks at a table', () => {
  it('is what was written, changed and taken away, and nothing else', () => {
    const before = table(health('a'), health('b'), health('c', { score: { orders: 3, late: 1 } }));
    const after = table(health('a'), health('c', { score: { orders: 4, late: 1 } }), health('d'));
    expect(changesBetween(before, after)).toMatchObject([
      { name: 'b', before: { state: 'steady' }, after: undefined, fields: [] },
      { name: 'c', fields: [{ path: 'score.orders', before: 3, after: 4 }] },
      { name: 'd', before: undefined, after: { state: 'steady' }, fields: [] },
    ]);
  });

  it('is nothing between a table and itself', () => {
    expect(changesBetween(table(health('a')), table(health('a')))).toEqual([]);
  });

  it('is told by kind, a line each: whose, and its fields before and after', () => {
    const before = table(health('nordwind', { ratio: 0.123456, listedIn: 'x', reasons: [1] }));
    const after = table(health('nordwind', { state: 'atRisk', ratio: 0.2, reasons: [1, 2] }), {
      pk: 'digest#2026-04-01',
      sk: 'ops@example.com',
      state: 'sent',
      tells: [],
    });
    expect(changeLines(changesBetween(before, after)).split('\n')).toEqual([
      '  health of a customer: state, reasons, history (1)',
      '    ~ nordwind   ratio 0.123 → 0.2, reasons 1 entry → 2 entries, state steady → atRisk',
      '  morning mail (1)',
      '    + 2026-04-01 ops@example.com   state sent',
    ]);
  });

  it('of many rows tells the first, and how many there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => health(`customer-${at}`));
    const lines = changeLines(changesBetween(table(), table(...many))).split('\n');
    expect(lines).toHaveLength(1 + 8 + 1);
    expect(lines.at(-1)).toBe('      and 22 more; --json tells all');
  });
});

describe('kinds of rows', () => {
  it('are those of docs/architecture.md', () => {
    expect(kindsIn(readFileSync('docs/architecture.md', 'utf8')).length).toBeGreaterThan(35);
  });

  it.each([
    ['alerts#customer#nordwind', 'creditBreach', 'alert of a customer over their credit limit', 'nordwind'],
    ['alerts#lane#a>b', 'belowTarget#otif', 'alert of an indicator', 'lane#a>b belowTarget otif'],
    ['customer#nordwind', 'customer', 'customer', 'nordwind'],
    ['order#0815', 'fact#carrier#drop-1', 'fact', '0815 carrier drop-1'],
    ['nobody#knows', 'this', 'other', 'nobody#knows this'],
  ])('%s %s is “%s”', (pk, sk, kind, name) => {
    expect(kindOf(pk, sk)).toEqual({ kind, name });
  });
});
