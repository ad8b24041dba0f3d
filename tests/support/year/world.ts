import {
  type AttributeValue,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { instantOf } from '../../../lib/calendar/calendar.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import type { Row, Table } from '../../../lib/platform/dynamo.ts';
import { streamed } from '../../../lib/platform/table.ts';
import { subjectOf } from '../../../lib/scorecards/score-message-schema.ts';
import { takeNews } from '../../../lib/scorecards/take-news.ts';
import { zone } from '../builders.ts';
import { registered } from '../callers.ts';
import { withSend } from '../credit/turns.ts';
import { MemoryDynamo } from '../memory-dynamo.ts';

export const hours = {
  zone,
  holidays: ['2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2026-12-26'],
};

/** How orders are scored: at an instant, and without waiting. */
export function scoring(table: Table, now: Date) {
  return { table, zone, now: () => now, pause: async () => {} };
}

/** A company whose table tells everyone what was written, as its stream does, by a clock that only the test moves. */
export class World {
  readonly memory: MemoryDynamo;
  readonly table: Table;
  now: Date;
  /** What the stream told the consumer, and the sender of mails that must not wait, and neither has done yet. */
  #news = new Set<string>();
  #urgent = new Set<string>();

  constructor(memory = new MemoryDynamo(), now = new Date(0)) {
    this.memory = memory;
    this.now = now;
    const { client, name } = memory.unmetered;
    const send = async (command: { constructor: { name: string }; input: object }) => {
      const answer = await client.send(command as never);
      this.#tell(command);
      return answer;
    };
    this.table = { client: withSend(client, send), name };
  }

  static async begun(): Promise<{ readonly world: World; readonly shop: Caller }> {
    const world = new World();
    return { world, shop: await registered(world.table) };
  }

  /** The same rows, at the same time, in a table of their own: to see what would come of something else. */
  twin(): World {
    const memory = new MemoryDynamo();
    for (const item of this.memory.rows.all()) memory.rows.store(item);
    return new World(memory, this.now);
  }

  at(date: string, time: string): Date {
    this.now = instantOf(date, time, zone);
    return this.now;
  }

  /** The consumer takes what the stream told until there is nothing more to do. */
  async rest(): Promise<void> {
    for (let round = 0; this.#news.size > 0; round++) {
      if (round > 50) throw new Error('The world does not come to rest.');
      const subjects = [...this.#news];
      this.#news = new Set();
      const failed = await takeNews(scoring(this.table, this.now), hours, subjects);
      for (const subject of failed) this.#news.add(subject);
    }
  }

  /** Mails that must not wait, as messages name them. */
  takeUrgent(): string[] {
    const bodies = [...this.#urgent];
    this.#urgent = new Set();
    return bodies;
  }

  /** Those of partitions that begin so: most rows are of orders. */
  rowsOf(...prefixes: readonly string[]): Row[] {
    return this.memory.rows
      .all()
      .filter(({ pk }) => prefixes.some((prefix) => pk?.S?.startsWith(prefix)))
      .map((item) => unmarshall(item));
  }

  /** All that is stored, to be compared to the byte. */
  dump(): string[] {
    return this.memory.rows
      .all()
      .map((item) => JSON.stringify(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1))))
      .sort();
  }

  #tell(command: object): void {
    for (const { pk, sk } of keysWritten(command)) {
      const body = JSON.stringify({ pk, sk });
      if (sk.startsWith(streamed.urgentMailPrefix)) this.#urgent.add(body);
      else if (isNews(sk)) this.#news.add(subjectOf(body));
    }
  }
}

function isNews(sk: string): boolean {
  const { order, factPrefix, casePrefix, creditDecisionPrefix } = streamed;
  return (
    sk === order || [factPrefix, casePrefix, creditDecisionPrefix].some((prefix) => sk.startsWith(prefix))
  );
}

function keysWritten(command: object): { readonly pk: string; readonly sk: string }[] {
  if (command instanceof PutItemCommand) return [keyIn(command.input.Item)];
  if (command instanceof UpdateItemCommand) return [keyIn(command.input.Key)];
  if (command instanceof TransactWriteItemsCommand)
    return (command.input.TransactItems ?? []).map(keyOfWrite);
  return [];
}

function keyOfWrite({ Put, Update, Delete, ConditionCheck }: TransactWriteItem) {
  return keyIn(Put?.Item ?? Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key);
}

function keyIn(item: Record<string, AttributeValue> = {}) {
  return { pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' };
}
