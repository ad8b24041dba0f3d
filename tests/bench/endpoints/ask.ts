import type { Table } from '../../../lib/platform/dynamo.ts';

/** Something that is asked of an endpoint. */
export interface Ask {
  readonly what: string;
  readonly of: (table: Table) => Promise<unknown>;
}

/** What is measured of endpoints; `none` for those that ask nothing of the table. */
export type Asks = readonly Ask[] | 'none';
