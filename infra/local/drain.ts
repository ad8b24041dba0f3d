import type { SQSClient } from '@aws-sdk/client-sqs';
import type { MailEngine } from './engines/mail.ts';
import { depth } from './engines/queues.ts';
import type { FunctionPool } from './lambda/function-pool.ts';
import type { PollLoop } from './poll-loop.ts';
import type { EventSource } from './queue/event-source.ts';

const LOOK_AGAIN_MS = 10;

interface Movement {
  readonly pools: readonly FunctionPool[];
  readonly mail: MailEngine;
  readonly streams: readonly PollLoop[];
  readonly eventSources: readonly EventSource[];
  readonly sqsClient: SQSClient;
}

/**
 * Resolves when nothing moves any more. Exact, because it looks in the direction in which facts travel: no function
 * runs, then what became of the mails they sent has been told, the streams are read to their end, then the queues are empty; and if no function has begun since
 * the first look, nothing can have been written that those looks missed. Stream records are readable as soon as
 * their write has been answered.
 */
export async function waitUntilDrained(movement: Movement, timeoutMs: number): Promise<void> {
  const end = performance.now() + timeoutMs;
  const patient = movement.eventSources.map((source) => source.hurry());
  try {
    let remains: string | undefined = 'streams are being read';
    while (remains !== undefined) {
      const seen: string | undefined = await whatMoves(movement, end, remains);
      if (seen !== undefined && performance.now() > end) {
        throw new Error(`Not drained after ${timeoutMs / 1000} s: ${seen}.`);
      }
      if (seen !== undefined) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      remains = seen;
    }
  } finally {
    for (const release of patient) release();
  }
}

/** Undefined when everything is at rest, else a few words for the error message: those of `before` if time is up. */
async function whatMoves(
  { pools, mail, streams, eventSources, sqsClient }: Movement,
  end: number,
  before: string,
): Promise<string | undefined> {
  const begun = callsSoFar(pools);
  const busy = pools.find(({ active }) => active > 0);
  if (busy !== undefined) return `${busy.settings.functionName} is running`;

  await mail.idle();
  const caughtUp = await within(Promise.all(streams.map((stream) => stream.caughtUp())), end);
  if (!caughtUp) {
    const failing = streams.find(({ failure }) => failure !== undefined);
    return failing === undefined ? before : `a stream cannot be read: ${String(failing.failure)}`;
  }

  for (const { queue } of eventSources) {
    const messages = await depth(sqsClient, queue);
    if (messages > 0) return `${messages} messages are in ${queue.name}, or wait there to be tried again`;
  }
  return callsSoFar(pools) === begun ? undefined : 'functions are being called';
}

function callsSoFar(pools: readonly FunctionPool[]): number {
  return pools.reduce((sum, { accepted }) => sum + accepted, 0);
}

/** Whether the promise was kept in time. */
async function within(promise: Promise<unknown>, end: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, end - performance.now()));
  });
  const kept = await Promise.race([promise.then(() => true), tooLate]);
  clearTimeout(timer);
  return kept;
}
