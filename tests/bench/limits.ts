/** What is allowed. The bench shows it beside the figures and never fails on it: it is no test. */
export interface Limit {
  readonly of: string;
  readonly measured: number;
  readonly atMost: number;
  readonly unit: string;
}

/** A KB of 1024 bytes, as esbuild counts. */
export const KILOBYTE = 1024;

export const allowed = {
  startUp: { kilobytes: 240, ratio: 0.65 },
  storeOrder: { trips: 1, writeUnits: 3, rowBytes: 1024, indexRows: 2 },
  /** An order whose row is within 1 KB, with what it takes of its customer's credit; else 8 write units. */
  reserveOrder: { trips: 1, writeUnits: 6 },
  customerMonth: { trips: 2 },
  customerYear: { trips: 2 },
  /** 20,000 orders a second on one core. */
  recount: { microseconds: 50 },
  /** Of 100,000 customers and 1,000,000 orders. */
  close: { seconds: 60, megabytes: 512 },
  /** To 100,000 customers. */
  fit: { seconds: 1 },
  /** Of 1,000,000 customers. */
  search: { seconds: 60, megabytes: 512 },
  /** Of 100,000 accounts that are due. */
  review: { seconds: 60 },
  /** Of 100,000 customers, of whom four in ten are written: most of it is the store in memory. */
  tiers: { seconds: 90 },
} as const;

export function isMet({ measured, atMost }: Limit): boolean {
  return measured <= atMost;
}

/** As `≤ 240 KB: pass`. */
export function verdict(limit: Limit): string {
  return `≤ ${limit.atMost} ${limit.unit}: ${isMet(limit) ? 'pass' : 'MISS'}`;
}
