import { type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The most that one call to SQS gives. */
const AT_ONCE = 10;
const LONG_POLL_SECONDS = 5;
/** While a batch fills up. Not a long poll: one that is given up would hide its messages for a while. */
const GATHER_PAUSE_MS = 30;

interface Batching {
  readonly queueUrl: string;
  readonly batchSize: number;
  readonly windowMs: number;
}

/** Collects batches as Lambda's pollers do: full, or as full as they get in the window that the first message opens. */
export class BatchGatherer {
  readonly #client: SQSClient;
  readonly #batching: Batching;
  readonly #stopping = new AbortController();
  #hurried = 0;

  constructor(client: SQSClient, batching: Batching) {
    this.#client = client;
    this.#batching = batching;
  }

  /** Until the returned function is called, batches do not wait for their window to pass. */
  hurry(): () => void {
    this.#hurried += 1;
    return () => {
      this.#hurried -= 1;
    };
  }

  /** Gives up waiting, for good. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Waits a few seconds for a first message; an empty batch if none came. */
  async next(): Promise<Message[]> {
    const { batchSize, windowMs } = this.#batching;
    const batch = await this.#receive(Math.min(AT_ONCE, batchSize), LONG_POLL_SECONDS);
    const end = performance.now() + windowMs;
    while (batch.length > 0 && batch.length < batchSize) {
      const wanted = Math.min(AT_ONCE, batchSize - batch.length);
      const more = await this.#receive(wanted, 0);
      batch.push(...more);
      if (more.length === wanted) continue;
      if (this.#hurried > 0 || performance.now() >= end) break;
      await new Promise((resolve) => setTimeout(resolve, GATHER_PAUSE_MS));
    }
    return batch;
  }

  async #receive(MaxNumberOfMessages: number, WaitTimeSeconds: number): Promise<Message[]> {
    const { Messages = [] } = await this.#client.send(
      new ReceiveMessageCommand({
        QueueUrl: this.#batching.queueUrl,
        MaxNumberOfMessages,
        WaitTimeSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: this.#stopping.signal },
    );
    return Messages;
  }
}
