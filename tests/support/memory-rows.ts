import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { table as keys } from '../../lib/platform/table.ts';
import { type Index, type Item, indexes, itemSize } from './capacity-model.ts';

const ITEM_LIMIT = 400 * 1024;

/** The rows of the table by their keys, checked as DynamoDB checks them. */
export class MemoryRows {
  readonly #partitions = new Map<string, Map<string, Item>>();
  /** By index, its partition key, and the row's own keys. */
  readonly #indexed = new Map<Index, Map<string, Map<string, Item>>>();

  at(key: Item): Item | undefined {
    return this.#partitions.get(stringIn(key, keys.partitionKey))?.get(stringIn(key, keys.sortKey));
  }

  in(partition: string): Item[] {
    return [...(this.#partitions.get(partition)?.values() ?? [])];
  }

  all(): Item[] {
    return [...this.#partitions.keys()].flatMap((partition) => this.in(partition));
  }

  /** Rows of which an index keeps something under a partition key. */
  indexed(index: Index, partition: string): Item[] {
    return [...(this.#indexed.get(index)?.get(partition)?.values() ?? [])];
  }

  store(item: Item): void {
    this.#unlist(this.at(item));
    const partitionKey = stringIn(item, keys.partitionKey);
    const partition = this.#partitions.get(partitionKey) ?? new Map<string, Item>();
    this.#partitions.set(partitionKey, partition.set(stringIn(item, keys.sortKey), item));
    for (const index of Object.values(indexes)) {
      const listed = item[index.sortKey] && item[index.partitionKey]?.S;
      if (!listed) continue;
      const of = this.#indexed.get(index) ?? new Map<string, Map<string, Item>>();
      this.#indexed.set(index, of.set(listed, (of.get(listed) ?? new Map()).set(keyOf(item), item)));
    }
  }

  #unlist(item: Item | undefined): void {
    if (!item) return;
    for (const index of Object.values(indexes)) {
      const listed = item[index.sortKey] && item[index.partitionKey]?.S;
      if (listed) this.#indexed.get(index)?.get(listed)?.delete(keyOf(item));
    }
  }

  remove(key: Item): void {
    this.#unlist(this.at(key));
    this.#partitions.get(stringIn(key, keys.partitionKey))?.delete(stringIn(key, keys.sortKey));
  }
}

/** @throws ValidationException as DynamoDB does, for anything but the two parts of a key */
export function checkKey(key: Item): void {
  for (const name of [keys.partitionKey, keys.sortKey]) stringIn(key, name);
  if (Object.keys(key).length > 2) throw invalid('The provided key element does not match the schema');
}

/** @throws ValidationException as DynamoDB does, for keys that are no strings or empty, and for an item above 400 KB */
export function check(item: Item): void {
  const indexKeys = Object.values(indexes).flatMap((index) => [index.partitionKey, index.sortKey]);
  for (const name of [keys.partitionKey, keys.sortKey]) stringIn(item, name);
  for (const name of indexKeys) if (item[name]) stringIn(item, name);
  if (itemSize(item) > ITEM_LIMIT) throw invalid('Item size has exceeded the maximum allowed size');
}

export function keyOf(item: Item): string {
  return JSON.stringify([stringIn(item, keys.partitionKey), stringIn(item, keys.sortKey)]);
}

export function invalid(message: string): DynamoDBServiceException {
  return new DynamoDBServiceException({
    name: 'ValidationException',
    $fault: 'client',
    message,
    $metadata: {},
  });
}

function stringIn(item: Item, name: string): string {
  const text = item[name]?.S;
  if (!text) throw invalid(`The key ${name} must be a string that is not empty.`);
  return text;
}
