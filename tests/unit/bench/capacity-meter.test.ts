import { describe, expect, it } from 'vitest';
import { CapacityMeter, nothing, perPiece, sum } from '../../support/capacity-meter.ts';
import type { Item } from '../../support/capacity-model.ts';

const row = (bytes: number): Item => ({ a: { S: 'x'.repeat(bytes - 1) } });
/** In the sparse index openPromises of lib/platform/table.ts. */
const promised: Item = {
  pk: { S: 'order#1' },
  sk: { S: 'score' },
  openPromise: { S: '3' },
  dueAs: { S: '2026-01-05T16:00:00.000Z' },
};

describe('the capacity meter', () => {
  it('charges a transaction double on the table, once on the indexes, and as one trip', () => {
    const meter = new CapacityMeter();
    meter.wrote(
      [
        { before: undefined, after: promised },
        { before: row(10), after: row(1025) },
      ],
      true,
      true,
    );
    expect(meter.spent).toEqual({ ...nothing, writes: 1, tableWriteUnits: 2 + 4, indexWriteUnits: 1 });
  });

  it('charges a failed condition on the table, and indexes nothing', () => {
    const meter = new CapacityMeter();
    meter.wrote([{ before: row(2000), after: promised }], false, false);
    expect(meter.spent).toEqual({ ...nothing, writes: 1, tableWriteUnits: 2 });
  });

  it('tells what a piece of work spends', async () => {
    const meter = new CapacityMeter();
    meter.read(5000, 'strong');
    const spent = await meter.spentBy(async () => meter.read(5000, 'eventual'));
    expect(spent).toEqual({ ...nothing, reads: 1, readUnits: 1 });
    expect(meter.spent).toEqual({ ...nothing, reads: 2, readUnits: 3 });
    expect(perPiece(sum([spent, spent]), 4)).toEqual({ ...nothing, reads: 0.5, readUnits: 0.5 });
  });
});
