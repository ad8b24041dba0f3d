import { customerPrefix, table as keys, partnerPrefix, streamed } from '../../lib/platform/table.ts';
import { type Item, indexEntry, indexes, itemSize } from '../support/capacity-model.ts';

export const ORDER_ROW = 'order of 5 lines';

/** The largest row of a kind. */
export interface RowSize {
  readonly row: string;
  readonly bytes: number;
  /** In how many indexes it is. */
  readonly indexRows: number;
}

export function rowSizes(items: readonly Item[]): RowSize[] {
  const kinds = Map.groupBy(items, kindOf);
  return [...kinds].map(([row, rows]) => ({
    row,
    bytes: Math.max(...rows.map(itemSize)),
    indexRows: Math.max(...rows.map(indexRows)),
  }));
}

function indexRows(item: Item): number {
  return Object.values(indexes).filter((index) => indexEntry(item, index)).length;
}

function kindOf(item: Item): string {
  const [partition = '', sort = ''] = [keys.partitionKey, keys.sortKey].map((key) => item[key]?.S);
  if (partition.startsWith('kpis#')) return `counters of a ${partition.split('#')[1]} and day`;
  if (partition.startsWith(customerPrefix)) return 'customer made known by an order';
  if (partition.startsWith(partnerPrefix))
    return sort === 'partner' ? 'record of a partner' : 'reach of a partner';
  if (partition.startsWith('restatements#')) return 'restatement';
  if (sort === streamed.order) return ORDER_ROW;
  return sort.startsWith(streamed.factPrefix) ? 'delivery of 5 lines' : `${sort} of an order of 5 lines`;
}
