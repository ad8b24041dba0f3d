import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ResourceNotFoundException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type { Table } from '../../lib/platform/dynamo.ts';
import { CapacityMeter } from './capacity-meter.ts';
import { type Item, itemSize } from './capacity-model.ts';
import {
  type Get,
  getInput,
  putInput,
  type Query,
  queryInput,
  transactionInput,
  type Write,
} from './memory-commands.ts';
import { clausesOf, holds } from './memory-conditions.ts';
import { find } from './memory-queries.ts';
import { check, invalid, keyOf, MemoryRows } from './memory-rows.ts';
import { updated } from './memory-updates.ts';

const NAME = 'memory';
const FAILED = 'The conditional request failed';

/** A write as it would be done, and whether its condition lets it. */
interface Plan {
  readonly before: Item | undefined;
  readonly after: Item;
  readonly isAllowed: boolean;
  /** The row as it was, where the write asked to be told it on failure. */
  readonly told: { readonly Item?: Record<string, Item[string]> };
}

/**
 * DynamoDB in memory, with the one table of lib/platform/table.ts: it answers and fails as the engine does for the
 * commands that lib/ sends, refuses all others by name, and meters what AWS would charge.
 * It lacks pages, reserved words and transaction conflicts, and its indexes are never behind.
 */
export class MemoryDynamo {
  readonly meter = new CapacityMeter();
  readonly rows = new MemoryRows();
  /** What the stores of lib/ take. The client is the SDK's own; a middleware answers in place of the network. */
  readonly table: Table;

  constructor() {
    const client = new DynamoDBClient({
      region: NAME,
      credentials: { accessKeyId: NAME, secretAccessKey: NAME },
    });
    client.middlewareStack.add(
      (_next, { commandName = '' }) =>
        async ({ input }) => ({
          response: undefined,
          output: { ...this.#execute(commandName, input), $metadata: {} },
        }),
      { step: 'initialize', priority: 'high', name: 'memoryDynamo' },
    );
    this.table = { client, name: NAME };
  }

  #execute(command: string, input: object): object {
    switch (command) {
      case 'PutItemCommand':
        return this.#put(putInput.parse(input));
      case 'GetItemCommand':
        return this.#get(getInput.parse(input));
      case 'QueryCommand':
        return this.#query(queryInput.parse(input));
      case 'TransactWriteItemsCommand':
        return this.#transact(transactionInput.parse(input).TransactItems);
      default:
        throw new Error(`The memory engine does not know ${command}.`);
    }
  }

  #get({ TableName, Key, ConsistentRead }: Get): object {
    isOurs(TableName);
    const item = this.rows.at(Key);
    this.meter.read(item ? itemSize(item) : 0, ConsistentRead ? 'strong' : 'eventual');
    return { Item: item };
  }

  #query(query: Query): object {
    isOurs(query.TableName);
    const { items, bytes } = find(this.rows, query);
    this.meter.read(bytes, query.ConsistentRead ? 'strong' : 'eventual');
    return { Items: items, Count: items.length };
  }

  #put(write: Write): object {
    const plan = this.#plan(write);
    this.meter.wrote([plan], plan.isAllowed, false);
    if (!plan.isAllowed)
      throw new ConditionalCheckFailedException({ message: FAILED, $metadata: {}, ...plan.told });
    this.rows.store(plan.after);
    return {};
  }

  /** All or nothing; the reasons come in the order of the actions. */
  #transact(writes: readonly Write[]): object {
    const plans = writes.map((write) => this.#plan(write));
    if (new Set(plans.map(({ after }) => keyOf(after))).size < plans.length) {
      throw invalid('Transaction request cannot include multiple operations on one item');
    }
    const isAllowed = plans.every((plan) => plan.isAllowed);
    this.meter.wrote(plans, isAllowed, true);
    if (!isAllowed) throw cancelled(plans);
    for (const { after } of plans) this.rows.store(after);
    return {};
  }

  #plan(write: Write): Plan {
    isOurs(write.TableName);
    const before = this.rows.at('Item' in write ? write.Item : write.Key);
    const after = 'Item' in write ? write.Item : updated(before ?? write.Key, write.UpdateExpression, write);
    check(after);
    const asksToBeTold = write.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
    return {
      before,
      after,
      isAllowed: clausesOf(write.ConditionExpression, write).every((clause) => holds(clause, before)),
      told: asksToBeTold && before ? { Item: before } : {},
    };
  }
}

function cancelled(plans: readonly Plan[]): TransactionCanceledException {
  const reasons = plans.map(({ isAllowed, told }) =>
    isAllowed ? { Code: 'None' } : { Code: 'ConditionalCheckFailed', Message: FAILED, ...told },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    $metadata: {},
    CancellationReasons: reasons,
  });
}

function isOurs(tableName: string): void {
  if (tableName === NAME) return;
  throw new ResourceNotFoundException({ message: `There is no table ${tableName}.`, $metadata: {} });
}
