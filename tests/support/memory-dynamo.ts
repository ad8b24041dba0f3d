import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { Table } from '../../lib/platform/dynamo.ts';
import { CapacityMeter } from './capacity-meter.ts';
import { type Consistency, itemSize } from './capacity-model.ts';
import {
  type BatchGet,
  batchGetInput,
  deleteInput,
  type Get,
  getInput,
  putInput,
  type Query,
  queryInput,
  transactionInput,
  updateInput,
  type Write,
} from './memory-commands.ts';
import { find } from './memory-queries.ts';
import { checkKey, invalid, keyOf, MemoryRows } from './memory-rows.ts';
import { MemoryTrips } from './memory-trips.ts';
import { cancelled, carryOut, FAILED, planOf } from './memory-writes.ts';

const NAME = 'memory';
/** Undefined where nobody asks what it costs. */
type Meter = CapacityMeter | undefined;

const BATCH_LIMIT = 16 * 1024 * 1024;

/**
 * DynamoDB in memory, with the one table of lib/platform/table.ts: it answers and fails as the engine does for the
 * commands that lib/ sends, refuses all others by name, and meters what AWS would charge.
 * It lacks reserved words, transaction conflicts and batches of which it leaves a part; its indexes are never behind.
 */
export class MemoryDynamo {
  readonly meter = new CapacityMeter();
  readonly rows = new MemoryRows();
  /** What the stores of lib/ take. The client is the SDK's own; a middleware answers in place of the network. */
  readonly table: Table;
  /** The same without the SDK and the meter between, which is several times as fast: for the many rows of a market. */
  readonly unmetered: Table;

  constructor() {
    const client = new DynamoDBClient({
      region: NAME,
      credentials: { accessKeyId: NAME, secretAccessKey: NAME },
    });
    const trips = new MemoryTrips(() => this.meter.trip());
    client.middlewareStack.add(
      (_next, { commandName = '' }) =>
        async ({ input }) => {
          const output = await trips.request(() => this.#execute(commandName, input, this.meter));
          return { response: undefined, output: { ...output, $metadata: {} } };
        },
      { step: 'initialize', name: 'memoryDynamo' },
    );
    this.table = { client, name: NAME };
    const send = async (command: { constructor: { name: string }; input: object }) =>
      this.#execute(command.constructor.name, command.input, undefined);
    this.unmetered = {
      client: new Proxy(client, {
        get: (target, property) => (property === 'send' ? send : Reflect.get(target, property)),
      }),
      name: NAME,
    };
  }

  #execute(command: string, input: object, meter: Meter): object {
    switch (command) {
      case 'PutItemCommand':
        return this.#write(putInput.parse(input), meter);
      case 'UpdateItemCommand':
        return this.#write(updateInput.parse(input), meter);
      case 'DeleteItemCommand':
        return this.#write(deleteInput.parse(input), meter);
      case 'GetItemCommand':
        return this.#get(getInput.parse(input), meter);
      case 'BatchGetItemCommand':
        return this.#getMany(batchGetInput.parse(input), meter);
      case 'QueryCommand':
        return this.#query(queryInput.parse(input), meter);
      case 'TransactWriteItemsCommand':
        return this.#transact(transactionInput.parse(input).TransactItems, meter);
      default:
        throw new Error(`The memory engine does not know ${command}.`);
    }
  }

  #get({ TableName, Key, ConsistentRead }: Get, meter: Meter): object {
    isOurs(TableName);
    checkKey(Key);
    const item = this.rows.at(Key);
    meter?.read(item ? itemSize(item) : 0, consistencyOf(ConsistentRead));
    return { Item: item };
  }

  /** Every row is charged by itself, one that is not there as well. */
  #getMany({ RequestItems }: BatchGet, meter: Meter): object {
    const [[name = '', { Keys, ConsistentRead }] = ['', { Keys: [] }], ...others] =
      Object.entries(RequestItems);
    isOurs(name);
    for (const [other] of others) isOurs(other);
    for (const key of Keys) checkKey(key);
    if (new Set(Keys.map(keyOf)).size < Keys.length) {
      throw invalid('Provided list of item keys contains duplicates');
    }
    const items = Keys.map((key) => this.rows.at(key));
    const sizes = items.map((item) => (item ? itemSize(item) : 0));
    if (sizes.reduce((sum, size) => sum + size, 0) > BATCH_LIMIT) {
      throw new Error('The memory engine leaves no part of a batch: this one finds more than 16 MB.');
    }
    meter?.readEach(sizes, consistencyOf(ConsistentRead));
    return { Responses: { [name]: items.filter((item) => item !== undefined) }, UnprocessedKeys: {} };
  }

  #query(query: Query, meter: Meter): object {
    isOurs(query.TableName);
    const { items, next, bytes } = find(this.rows, query);
    meter?.read(bytes, consistencyOf(query.ConsistentRead));
    return { Items: items, Count: items.length, ...(next ? { LastEvaluatedKey: next } : {}) };
  }

  #write(write: Write, meter: Meter): object {
    isOurs(write.TableName);
    const plan = planOf(this.rows, write);
    meter?.wrote([plan], plan.isAllowed, false);
    if (!plan.isAllowed)
      throw new ConditionalCheckFailedException({ message: FAILED, $metadata: {}, ...plan.told });
    carryOut(this.rows, plan);
    return {};
  }

  /** All or nothing; the reasons come in the order of the actions. */
  #transact(writes: readonly Write[], meter: Meter): object {
    for (const { TableName } of writes) isOurs(TableName);
    const plans = writes.map((write) => planOf(this.rows, write));
    if (new Set(plans.map(({ at }) => keyOf(at))).size < plans.length) {
      throw invalid('Transaction request cannot include multiple operations on one item');
    }
    const isAllowed = plans.every((plan) => plan.isAllowed);
    meter?.wrote(plans, isAllowed, true);
    if (!isAllowed) throw cancelled(plans);
    for (const plan of plans) carryOut(this.rows, plan);
    return {};
  }
}

function consistencyOf(isConsistent: boolean | undefined): Consistency {
  return isConsistent ? 'strong' : 'eventual';
}

function isOurs(tableName: string): void {
  if (tableName === NAME) return;
  throw new ResourceNotFoundException({ message: `There is no table ${tableName}.`, $metadata: {} });
}
