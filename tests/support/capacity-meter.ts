import {
  type Consistency,
  type Item,
  indexes,
  indexWriteUnits,
  readUnits,
  TRANSACTION_FACTOR,
  writeUnits,
} from './capacity-model.ts';

/** What some work asked of DynamoDB. A transaction and a batch are one request. */
export interface Spent {
  /** How often it waited for the engine: requests that were under way at the same time are one trip. */
  readonly trips: number;
  readonly reads: number;
  readonly writes: number;
  readonly readUnits: number;
  readonly tableWriteUnits: number;
  readonly indexWriteUnits: number;
}

export const nothing: Spent = {
  trips: 0,
  reads: 0,
  writes: 0,
  readUnits: 0,
  tableWriteUnits: 0,
  indexWriteUnits: 0,
};

/** A row before and after a write. */
export interface RowChange {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Adds up what the memory engine is asked for. */
export class CapacityMeter {
  spent: Spent = nothing;

  trip(): void {
    this.spent = sum([this.spent, { ...nothing, trips: 1 }]);
  }

  read(bytes: number, consistency: Consistency): void {
    this.readEach([bytes], consistency);
  }

  /** One request of which each row is charged by itself: a batch of keys. */
  readEach(sizes: readonly number[], consistency: Consistency): void {
    const units = sizes.reduce((total, bytes) => total + readUnits(bytes, consistency), 0);
    this.spent = sum([this.spent, { ...nothing, reads: 1, readUnits: units }]);
  }

  /** @param isStored false when a condition failed: the table charges all the same, the indexes see nothing. */
  wrote(changes: readonly RowChange[], isStored: boolean, isTransaction: boolean): void {
    const factor = isTransaction ? TRANSACTION_FACTOR : 1;
    const all = changes.map(({ before, after }) => ({
      ...nothing,
      tableWriteUnits: factor * writeUnits(before, after),
      indexWriteUnits: isStored
        ? Object.values(indexes).reduce((units, index) => units + indexWriteUnits(before, after, index), 0)
        : 0,
    }));
    this.spent = sum([this.spent, ...all, { ...nothing, writes: 1 }]);
  }

  /** What a piece of work spends. */
  async spentBy(work: () => Promise<unknown>): Promise<Spent> {
    const before = this.spent;
    await work();
    return combine(this.spent, before, (after, earlier) => after - earlier);
  }
}

export function sum(all: readonly Spent[]): Spent {
  return all.reduce((total, each) => combine(total, each, (left, right) => left + right), nothing);
}

export function perPiece(spent: Spent, pieces: number): Spent {
  return combine(spent, spent, (whole) => whole / pieces);
}

export function combine(left: Spent, right: Spent, by: (left: number, right: number) => number): Spent {
  return {
    trips: by(left.trips, right.trips),
    reads: by(left.reads, right.reads),
    writes: by(left.writes, right.writes),
    readUnits: by(left.readUnits, right.readUnits),
    tableWriteUnits: by(left.tableWriteUnits, right.tableWriteUnits),
    indexWriteUnits: by(left.indexWriteUnits, right.indexWriteUnits),
  };
}
