import { ChangeMessageVisibilityBatchCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs';
import type { VirtualClock } from '../clock.ts';
import type { Queue } from '../engines/queues.ts';

/** The most that one call to SQS takes. */
const AT_ONCE = 10;

interface Hidden {
  readonly receiptHandle: string;
  readonly until: number;
}

/**
 * Messages that failed and wait for their visibility time-out. The queue counts it in real time; here those are
 * shown again for which it has passed on the stack's clock.
 */
export class HiddenMessages {
  readonly #client: SQSClient;
  readonly #queue: Queue;
  readonly #clock: VirtualClock;
  #hidden: Hidden[] = [];

  constructor(client: SQSClient, queue: Queue, clock: VirtualClock) {
    this.#client = client;
    this.#queue = queue;
    this.#clock = clock;
  }

  /** When a message received now will be visible again. */
  deadline(): number {
    return this.#clock.now().getTime() + this.#queue.visibilityTimeoutSeconds * 1000;
  }

  add({ ReceiptHandle: receiptHandle }: Message, until: number): void {
    if (receiptHandle !== undefined) this.#hidden.push({ receiptHandle, until });
  }

  /** Where real time has passed too, the receipt is stale and this changes nothing. */
  async showDue(): Promise<void> {
    const now = this.#clock.now().getTime();
    const due = this.#hidden.filter(({ until }) => until <= now);
    this.#hidden = this.#hidden.filter(({ until }) => until > now);
    for (let start = 0; start < due.length; start += AT_ONCE) {
      const Entries = due.slice(start, start + AT_ONCE).map(({ receiptHandle }, index) => ({
        Id: String(index),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: 0,
      }));
      await this.#client.send(
        new ChangeMessageVisibilityBatchCommand({ QueueUrl: this.#queue.url, Entries }),
      );
    }
  }
}
