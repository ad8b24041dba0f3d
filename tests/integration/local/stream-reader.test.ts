import { createServer } from 'node:http';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientOptions } from '../../../infra/local/engines/clients.ts';
import { listen } from '../../../infra/local/engines/listen.ts';
import { StreamReader } from '../../../infra/local/stream/stream-reader.ts';

/**
 * What DynamoDB Local does only after hours: shards that end and have children, iterators that expire. A shard is a list of
 * sequence numbers; an iterator is `shard:position`.
 */
class FakeStream {
  shards: Record<string, { records: number[]; parent?: string; ended?: boolean }> = {};
  expireNext = false;
  readonly asked: string[] = [];

  answer(
    action: string,
    { ShardId, ShardIterator, ShardIteratorType, SequenceNumber }: Record<string, string>,
  ): object {
    switch (action) {
      case 'DescribeStream': {
        const shards = Object.entries(this.shards).map(([id, { parent }]) => ({
          ShardId: id,
          ParentShardId: parent,
        }));
        return { StreamDescription: { Shards: shards } };
      }
      case 'GetShardIterator': {
        this.asked.push(`${ShardId} ${ShardIteratorType} ${SequenceNumber ?? ''}`.trim());
        const position = this.shards[ShardId ?? '']?.records.indexOf(Number(SequenceNumber)) ?? -1;
        return { ShardIterator: `${ShardId}:${position + 1}` };
      }
      default: {
        if (this.expireNext) {
          this.expireNext = false;
          return { __type: 'com.amazonaws.dynamodb.v20120810#ExpiredIteratorException', message: 'expired' };
        }
        const [id = '', position] = (ShardIterator ?? '').split(':');
        const { records = [], ended } = this.shards[id] ?? {};
        const Records = records.slice(Number(position)).map((number) => ({
          eventID: String(number),
          dynamodb: { SequenceNumber: String(number) },
        }));
        return { Records, ...(!ended && { NextShardIterator: `${id}:${records.length}` }) };
      }
    }
  }
}

const fake = new FakeStream();
const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => {
    const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const answer = fake.answer(action, JSON.parse(text));
    response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer));
  });
});

let reader: StreamReader;
let handed: string[] = [];
let refuseOnce = false;
const problems: unknown[] = [];

beforeEach(async () => {
  const endpoint = `http://127.0.0.1:${await listen(server, 0)}`;
  const client = new DynamoDBStreamsClient(clientOptions({ region: 'eu-central-1', endpoint }));
  handed = [];
  const handle = async (records: readonly { eventID?: string | undefined }[]): Promise<void> => {
    handed.push(...records.map(({ eventID }) => eventID ?? ''));
    if (!refuseOnce) return;
    refuseOnce = false;
    throw new Error('the queue is full');
  };
  reader = new StreamReader(client, 'stream', handle, (failure) => problems.push(failure));
});
afterEach(async () => {
  await reader.loop.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('reads a stream from its beginning, and what comes later', async () => {
  fake.shards = { a: { records: [1, 2] } };
  reader.loop.start();
  await reader.loop.caughtUp();
  expect(handed).toEqual(['1', '2']);
  fake.shards['a']?.records.push(3);
  await reader.loop.caughtUp();
  expect(handed).toEqual(['1', '2', '3']);
});

it('goes on with the children of a shard that ends, each once', async () => {
  fake.shards = { a: { records: [1] } };
  reader.loop.start();
  await reader.loop.caughtUp();
  fake.shards = {
    a: { records: [1, 2], ended: true },
    b: { records: [3], parent: 'a' },
    c: { records: [4], parent: 'a', ended: true },
    d: { records: [5], parent: 'c' },
  };
  await reader.loop.caughtUp();
  expect(handed.toSorted()).toEqual(['1', '2', '3', '4', '5']);
  expect(handed.indexOf('4')).toBeLessThan(handed.indexOf('5'));
});

it('asks anew for an iterator that has expired, where it stood', async () => {
  fake.shards = { a: { records: [1, 2] } };
  reader.loop.start();
  await reader.loop.caughtUp();
  fake.asked.length = 0;
  fake.shards['a']?.records.push(3);
  fake.expireNext = true;
  await reader.loop.caughtUp();
  expect(handed).toEqual(['1', '2', '3']);
  expect(fake.asked).toEqual(['a AFTER_SEQUENCE_NUMBER 2']);
});

it('hands records over again when that failed', async () => {
  fake.shards = { a: { records: [1, 2] } };
  refuseOnce = true;
  reader.loop.start();
  await reader.loop.caughtUp();
  expect(handed).toEqual(['1', '2', '1', '2']);
  expect(problems).toEqual([new Error('the queue is full')]);
});
