import { readFileSync } from 'node:fs';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalStack } from '../../../infra/local/local-stack.ts';
import { startLocalStack } from '../../../infra/local/stack.ts';
import { removeAssemblies, writeAssembly } from '../../support/local-assembly.ts';
import {
  eventSource,
  exported,
  getAtt,
  httpApi,
  lambda,
  queue,
  ref,
  table,
} from '../../support/local-template.ts';

const MINUTE = 60_000;

/**
 * Notes what it is given; `chain1#5` writes the row `chain1#4` and so on; fails what is called `bad`, throws at
 * `poison`, is killed at `forever`.
 */
const consumer = `
import { appendFileSync } from 'node:fs';
async function put(row) {
  const answer = await fetch(process.env.AWS_ENDPOINT_URL_DYNAMODB, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.PutItem',
      authorization: 'AWS4-HMAC-SHA256 Credential=local/20300101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x',
    },
    body: JSON.stringify({ TableName: process.env.TABLE_NAME, Item: { pk: { S: row }, sk: { S: 'fact#1' } } }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
export const handler = async ({ Records }) => {
  const rows = Records.map(({ body, messageId, attributes }) => ({ ...JSON.parse(body), messageId, attributes }));
  appendFileSync(process.env.NOTES, rows.map((row) => JSON.stringify({ ...row, of: rows.length }) + '\\n').join(''));
  if (rows.some(({ pk }) => pk === 'poison')) throw new Error('poison');
  if (rows.some(({ pk }) => pk === 'forever')) await new Promise(() => {});
  for (const { pk } of rows) {
    const [, chain, left] = /^(chain.*#)(\\d+)$/.exec(pk) ?? [];
    if (left > 0) await put(chain + (left - 1));
  }
  return { batchItemFailures: rows.filter(({ pk }) => pk === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId })) };
};`;

const inputTemplate = '{"pk":"<$.dynamodb.Keys.pk.S>","keys":<$.dynamodb.Keys>,"what":"a <$.eventName>!"}';

function pipe({ to, sortKeys }: { readonly to: string; readonly sortKeys: readonly unknown[] }) {
  const filter = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: sortKeys } } } };
  return {
    Type: 'AWS::Pipes::Pipe',
    Properties: {
      Source: { 'Fn::ImportValue': 'Data:Stream' },
      SourceParameters: {
        DynamoDBStreamParameters: { StartingPosition: 'TRIM_HORIZON', BatchSize: 10 },
        FilterCriteria: { Filters: [{ Pattern: JSON.stringify(filter) }] },
      },
      Target: getAtt(to, 'Arn'),
      TargetParameters: { InputTemplate: inputTemplate },
      RoleArn: getAtt('Role', 'Arn'),
    },
  };
}

const folder = writeAssembly({ stacks: {} });
const notes = `${folder}/notes.jsonl`;
const assembly = writeAssembly({
  stacks: {
    Data: {
      Resources: { Facts: table() },
      Outputs: {
        ...exported('Data:Stream', getAtt('Facts', 'StreamArn')),
        ...exported('Data:Table', ref('Facts')),
      },
    },
    Service: {
      Resources: {
        Role: { Type: 'AWS::IAM::Role' },
        Consumer: lambda('consumer', {
          Timeout: 1,
          Environment: { Variables: { NOTES: notes, TABLE_NAME: { 'Fn::ImportValue': 'Data:Table' } } },
        }),
        Pipe: pipe({ to: 'Queue', sortKeys: ['order', { prefix: 'fact#' }] }),
        Queue: queue(),
        Mapping: eventSource('Queue', 'Consumer', {
          BatchSize: 25,
          MaximumBatchingWindowInSeconds: 5,
          ScalingConfig: { MaximumConcurrency: 2 },
        }),
        // The same without patience, for messages that fail.
        QuickPipe: pipe({ to: 'QuickQueue', sortKeys: ['quick'] }),
        QuickQueue: queue({
          VisibilityTimeout: 60,
          RedrivePolicy: { deadLetterTargetArn: getAtt('DeadLetters', 'Arn'), maxReceiveCount: 2 },
        }),
        QuickMapping: eventSource('QuickQueue', 'Consumer', {
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        }),
        DeadLetters: queue(),
        ...httpApi({}),
      },
    },
  },
  code: { consumer },
});

let stack: LocalStack;
let dynamodb: DynamoDBClient;
beforeAll(async () => {
  const now = new Date('2030-05-01T08:00:00Z');
  stack = await startLocalStack({ assembly, now, logFile: `${folder}/functions.log` });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  dynamodb = new DynamoDBClient({ endpoint: stack.dynamodbUrl, region: 'eu-central-1', credentials });
}, 30_000);
afterAll(async () => {
  await stack?.stop();
  removeAssemblies();
});

let noted = 0;
beforeEach(() => {
  noted = allNotes().length;
});

interface Note {
  readonly pk: string;
  readonly of: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function allNotes(): Note[] {
  try {
    const lines = readFileSync(notes, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

/** What the consumer was given in this test. */
const received = (): Note[] => allNotes().slice(noted);
const names = (): string[] => received().map(({ pk }) => pk);

async function put(pk: string, sk: string): Promise<void> {
  const [TableName] = stack.tableNames;
  await dynamodb.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: sk } } }));
}

const later = (minutes: number): Date => new Date(stack.clock.now().getTime() + minutes * MINUTE);
const deadLetters = async (): Promise<number> => (await stack.deadLetters())['Service-DeadLetters'] ?? -1;

describe('a fact on its way', () => {
  it('passes the filter in the form of the input template, once', async () => {
    await put('a', 'order');
    await put('a', 'order');
    await put('b', 'fact#1');
    await put('c', 'counter');
    await stack.drained();
    // The queue is a standard one: what is of two partitions comes in any order.
    const byKey = received().sort((left, right) => String(left.pk).localeCompare(String(right.pk)));
    expect(byKey).toEqual([
      expect.objectContaining({ pk: 'a', keys: { pk: { S: 'a' }, sk: { S: 'order' } }, what: 'a INSERT!' }),
      expect.objectContaining({ pk: 'b', keys: { pk: { S: 'b' }, sk: { S: 'fact#1' } } }),
    ]);
    const sent = Number(byKey[0]?.attributes['SentTimestamp']);
    expect(Math.abs(sent - stack.clock.now().getTime())).toBeLessThan(30_000);
  });

  it('travels in batches of at most the batch size, which drained() does not let wait for their window', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `row${index}`);
    const start = performance.now();
    await Promise.all(rows.map((row) => put(row, 'order')));
    await stack.drained();
    expect(names().toSorted()).toEqual(rows.toSorted());
    expect(Math.max(...received().map((it) => it.of))).toBeLessThanOrEqual(25);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each([1, 2, 3, 4, 5])('is waited for through all that it sets off (%i)', async (run) => {
    await put(`chain${run}#9`, 'order');
    await stack.drained();
    expect(names()).toEqual(Array.from({ length: 10 }, (_, index) => `chain${run}#${9 - index}`));
  });
});

describe('a message that fails', () => {
  it('comes again alone after its visibility time-out, and is set aside at last', async () => {
    await Promise.all(['good1', 'bad', 'good2'].map((row) => put(row, 'quick')));
    await expect.poll(names).toHaveLength(3);
    await stack.advanceTo(later(0.5));
    await expect(stack.drained(200)).rejects.toThrow('1 messages are in Service-QuickQueue');
    expect(names()).toHaveLength(3);

    await stack.advanceTo(later(1));
    await expect.poll(names).toHaveLength(4);
    expect(received().at(-1)).toMatchObject({ pk: 'bad', attributes: { ApproximateReceiveCount: '2' } });
    expect(await deadLetters()).toBe(0);

    await expect(stack.drained(200)).rejects.toThrow('1 messages are in Service-QuickQueue');
    await stack.advanceTo(later(2));
    await stack.drained();
    expect(names().toSorted()).toEqual(['bad', 'bad', 'good1', 'good2']);
    expect(await deadLetters()).toBe(1);
  });

  it.each([
    ['poison', 'consumer: Error: poison'],
    ['forever', 'consumer: it took longer than 1 s'],
  ])('because its function broke (%s) is set aside too, and named', async (row, problem) => {
    const before = await deadLetters();
    await put(row, 'quick');
    for (const tries of [1, 2]) {
      const failures = (): number => stack.problems.filter((it) => it === problem).length;
      await expect.poll(failures, { timeout: 3000 }).toBe(tries);
      await expect(stack.drained(100)).rejects.toThrow('Not drained');
      await stack.advanceTo(later(2));
    }
    await stack.drained();
    expect(names()).toEqual([row, row]);
    expect(await deadLetters()).toBe(before + 1);
  });
});
