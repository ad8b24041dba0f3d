import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { type Look, PollLoop } from '../poll-loop.ts';

const IDLE_MS = 100;
/** Between polls that find something: a little patience makes fewer and fuller batches. */
const BUSY_MS = 20;
const FULL_PAGE = 1000;

interface Shard {
  readonly id: string;
  iterator: string | undefined;
  lastSequenceNumber: string | undefined;
}

/**
 * Reads a table's stream from its beginning and hands over every record at least once. A shard that ends is
 * followed by its children; an iterator that has expired is asked for anew where the reading stood.
 */
export class StreamReader {
  readonly loop: PollLoop;
  readonly #client: DynamoDBStreamsClient;
  readonly #streamArn: string;
  readonly #handle: (records: _Record[]) => Promise<void>;
  readonly #seen = new Set<string>();
  #open: Shard[] = [];

  constructor(
    client: DynamoDBStreamsClient,
    streamArn: string,
    handle: (records: _Record[]) => Promise<void>,
    report: (failure: unknown) => void,
  ) {
    this.#client = client;
    this.#streamArn = streamArn;
    this.#handle = handle;
    this.loop = new PollLoop(() => this.#readOnce(), report);
  }

  /** One look at every open shard. */
  async #readOnce(): Promise<Look> {
    if (this.#open.length === 0) await this.#discover();
    let most = 0;
    let ended = false;
    for (const shard of this.#open) {
      const count = await this.#read(shard);
      most = Math.max(most, count);
      ended ||= shard.iterator === undefined;
    }
    if (ended) await this.#discover();
    const pauseMs = ended || most >= FULL_PAGE ? 0 : most > 0 ? BUSY_MS : IDLE_MS;
    return { found: ended || most > 0, pauseMs };
  }

  async #discover(): Promise<void> {
    this.#open = this.#open.filter(({ iterator }) => iterator !== undefined);
    const { StreamDescription: stream } = await this.#client.send(
      new DescribeStreamCommand({ StreamArn: this.#streamArn }),
    );
    for (const { ShardId: id, ParentShardId: parent } of stream?.Shards ?? []) {
      const parentStillOpen = this.#open.some((shard) => shard.id === parent);
      if (id === undefined || this.#seen.has(id) || parentStillOpen) continue;
      const shard: Shard = { id, iterator: undefined, lastSequenceNumber: undefined };
      await this.#renew(shard);
      this.#seen.add(id);
      this.#open.push(shard);
    }
  }

  async #read(shard: Shard): Promise<number> {
    try {
      const { Records: records = [], NextShardIterator: next } = await this.#client.send(
        new GetRecordsCommand({ ShardIterator: shard.iterator, Limit: FULL_PAGE }),
      );
      if (records.length > 0) await this.#handle(records);
      shard.iterator = next;
      shard.lastSequenceNumber = records.at(-1)?.dynamodb?.SequenceNumber ?? shard.lastSequenceNumber;
      return records.length;
    } catch (error) {
      if (!(error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException))
        throw error;
      await this.#renew(shard);
      // At once: an answer of nothing would say that nothing was there.
      return await this.#read(shard);
    }
  }

  async #renew(shard: Shard): Promise<void> {
    const { ShardIterator: iterator } = await this.#client.send(
      new GetShardIteratorCommand({
        StreamArn: this.#streamArn,
        ShardId: shard.id,
        ...(shard.lastSequenceNumber === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: shard.lastSequenceNumber }),
      }),
    );
    shard.iterator = iterator;
  }
}
