import { DeleteMessageBatchCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs';
import type { VirtualClock } from '../clock.ts';
import type { Queue } from '../engines/queues.ts';
import type { FunctionPool } from '../lambda/function-pool.ts';
import { type Look, PollLoop } from '../poll-loop.ts';
import { BatchGatherer } from './batch-gatherer.ts';
import { failedMessages } from './batch-response.ts';
import { HiddenMessages } from './hidden-messages.ts';
import { sqsEvent } from './sqs-event.ts';

/** The most that one call to SQS takes. */
const AT_ONCE = 10;

export interface EventSourceSettings {
  readonly queue: Queue;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly maxConcurrency: number;
  readonly reportsFailures: boolean;
}

interface EventSourceParts {
  readonly sqsClient: SQSClient;
  readonly pool: FunctionPool;
  readonly clock: VirtualClock;
  readonly report: (problem: string) => void;
}

/**
 * Feeds a queue's messages to a function in batches and deletes what it did not report as failed. The others show up
 * again after their visibility time-out, and the queue itself sets them aside when they failed too often.
 */
export class EventSource {
  readonly queue: Queue;
  readonly #settings: EventSourceSettings;
  readonly #parts: EventSourceParts;
  readonly #loop: PollLoop;
  readonly #gatherer: BatchGatherer;
  readonly #hidden: HiddenMessages;
  readonly #running = new Set<Promise<void>>();

  constructor(settings: EventSourceSettings, parts: EventSourceParts) {
    this.queue = settings.queue;
    this.#settings = settings;
    this.#parts = parts;
    this.#loop = new PollLoop(() => this.#feed(), this.#report);
    this.#gatherer = new BatchGatherer(parts.sqsClient, { ...settings, queueUrl: settings.queue.url });
    this.#hidden = new HiddenMessages(parts.sqsClient, settings.queue, parts.clock);
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    this.#gatherer.stop();
    await this.#loop.stop();
    await Promise.all(this.#running);
  }

  hurry(): () => void {
    return this.#gatherer.hurry();
  }

  /** To be called when the stack's clock has jumped. */
  async showDueMessages(): Promise<void> {
    await this.#hidden.showDue();
  }

  /** Takes the next batch when one of the parallel runs is free, and does not wait for its end. */
  async #feed(): Promise<Look> {
    if (this.#running.size >= this.#settings.maxConcurrency) await Promise.race(this.#running);
    const batch = await this.#gatherer.next();
    if (batch.length > 0) {
      const run = this.#process(batch)
        .catch(this.#report)
        .finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
    return { found: batch.length > 0, pauseMs: 0 };
  }

  async #process(batch: readonly Message[]): Promise<void> {
    const deadline = this.#hidden.deadline();
    const failed = await this.#invoke(batch);
    for (const message of batch.filter(({ MessageId }) => failed.has(MessageId)))
      this.#hidden.add(message, deadline);
    const done = batch.filter(({ MessageId }) => !failed.has(MessageId));
    for (let start = 0; start < done.length; start += AT_ONCE) {
      const Entries = done
        .slice(start, start + AT_ONCE)
        .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await this.#parts.sqsClient.send(new DeleteMessageBatchCommand({ QueueUrl: this.queue.url, Entries }));
    }
  }

  /** The ids of the messages that have to come again: all of them when the function fails. */
  async #invoke(batch: readonly Message[]): Promise<ReadonlySet<string | undefined>> {
    const ids = batch.map(({ MessageId }) => MessageId);
    try {
      const answer = await this.#parts.pool.invoke(sqsEvent(batch, this.queue.arn, this.#parts.clock));
      return this.#settings.reportsFailures ? failedMessages(answer, ids) : new Set();
    } catch {
      return new Set(ids);
    }
  }

  readonly #report = (failure: unknown): void =>
    this.#parts.report(`The queue ${this.queue.name} cannot be served: ${String(failure)}`);
}
