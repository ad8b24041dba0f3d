import { beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { wasReached } from '../../../lib/revisits/was-reached.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { aClosedVisit, anOutcome, keepClosed } from '../../support/visit-rows.ts';

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const reached = (after: string, by: string) => wasReached(table, 'nordwind', after, by);

describe('a customer was reached by a visit', () => {
  it('that was closed after a date and by another', async () => {
    await keepClosed(table, aClosedVisit({ number: 1, closedOn: '2026-04-01' }));
    await keepClosed(table, aClosedVisit({ number: 2, closedOn: '2026-06-01' }));
    expect(await reached('2026-03-31', '2026-04-01')).toBe(true);
    expect(await reached('2026-04-01', '2026-05-31')).toBe(false);
    expect(await reached('2026-04-02', '2026-06-30')).toBe(true);
  });

  it('not by one that was called off, or that the customer declined', async () => {
    await keepClosed(table, aClosedVisit({ number: 1, end: 'inactive' }));
    await keepClosed(table, aClosedVisit({ number: 2, outcomes: [anOutcome({ reached: 'declined' })] }));
    expect(await reached('2026-03-31', '2026-04-30')).toBe(false);
  });
});
