import {
  BatchGetItemCommand,
  type DynamoDBClient,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Table } from '../../lib/platform/dynamo.ts';
import { summariesPrefix } from '../../lib/platform/table.ts';

/** One call to the engine, as a fault sees it. */
export interface Call {
  readonly command: string;
  /** From 0, over all calls of the table. */
  readonly number: number;
}

/** Throws, lets the call through, or lets it through and then throws: the answer is lost. */
export type Fault = (call: Call) => { readonly instead?: Error; readonly after?: Error } | undefined;

/** A table whose calls can be made to fail; counts them. */
export function faulty(table: Table, fault: Fault): Table & { readonly calls: () => number } {
  let calls = 0;
  const send = async (command: { constructor: { name: string } }) => {
    const failure = fault({ command: command.constructor.name, number: calls++ });
    if (failure?.instead) throw failure.instead;
    const answer = await table.client.send(command as never);
    if (failure?.after) throw failure.after;
    return answer;
  };
  return { client: withSend(table.client, send), name: table.name, calls: () => calls };
}

/** A table whose queries come one row a page, so that something can happen while one is read. */
export function pageByPage(table: Table, meanwhile: (page: number) => Promise<void>): Table {
  let pages = 0;
  const send = async (command: unknown) => {
    if (!(command instanceof QueryCommand)) return table.client.send(command as never);
    await meanwhile(pages++);
    return table.client.send(new QueryCommand({ ...command.input, Limit: 1 }));
  };
  return { client: withSend(table.client, send), name: table.name };
}

/** A table in which something happens between a consumer's first reading and its first transaction. */
export function beforeWriting(table: Table, meanwhile: () => Promise<void>): Table {
  let happened: Promise<void> | undefined;
  const send = async (command: unknown) => {
    if (command instanceof TransactWriteItemsCommand) {
      happened ??= meanwhile();
      await happened;
    }
    return table.client.send(command as never);
  };
  return { client: withSend(table.client, send), name: table.name };
}

/** A table in which something happens between a consumer's transactions and its bringing summaries up to date. */
export function beforeRefreshing(table: Table, meanwhile: () => Promise<void>): Table {
  let happened: Promise<void> | undefined;
  const send = async (command: unknown) => {
    if (command instanceof BatchGetItemCommand && readsSummaries(command)) {
      happened ??= meanwhile();
      await happened;
    }
    return table.client.send(command as never);
  };
  return { client: withSend(table.client, send), name: table.name };
}

function readsSummaries({ input }: BatchGetItemCommand): boolean {
  const keys = Object.values(input.RequestItems ?? {}).flatMap(({ Keys = [] }) => Keys);
  return keys.some(({ pk }) => pk?.S?.startsWith(summariesPrefix));
}

function withSend(client: DynamoDBClient, send: unknown): DynamoDBClient {
  return new Proxy(client, {
    get: (target, property) => (property === 'send' ? send : Reflect.get(target, property)),
  });
}

/** The function dies around call n: that call's answer never arrives, and nothing is called after it. */
export function killedAt(n: number, when: 'before' | 'after'): Fault {
  const killed = new Error('killed');
  return ({ number }) => {
    if (number < n) return undefined;
    return number === n && when === 'after' ? { after: killed } : { instead: killed };
  };
}
