import { Closers } from './closers.ts';
import { waitUntilDrained } from './drain.ts';
import { launchDynamoDb } from './engines/dynamodb.ts';
import { depths } from './engines/queues.ts';
import { createTables } from './engines/tables.ts';
import type { LocalStack, LocalStackOptions } from './local-stack.ts';
import { prepareStage } from './prepare-stage.ts';
import { createPipes } from './stream/pipe.ts';

const DRAIN_TIMEOUT_MS = 120_000;

/** Runs one stage of the synthesised CDK app on this machine. Rejects with a StartError and leaves nothing running. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const closers = new Closers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(options: LocalStackOptions, closers: Closers): Promise<LocalStack> {
  // Lambda's zone; threads have that of their process.
  process.env['TZ'] = 'UTC';
  const dynamodb = closers.open(await launchDynamoDb(options.java));
  // Java starts meanwhile; a broken template and a missing Java are both told at once.
  const [stage] = await Promise.all([prepareStage(options, dynamodb.url, closers), dynamodb.ready]);
  const { template, api, clock, scheduler, functions, eventSources, sqsClient, queues } = stage;
  const tables = await createTables(template, dynamodb.client);
  const pipes = createPipes(template, {
    ...stage,
    streamsClient: dynamodb.streamsClient,
    streams: tables.streams,
  });
  // Only now does anything move: a template that is refused has run nothing.
  for (const moving of [...pipes, ...eventSources, scheduler]) closers.open(moving).start();
  // Stopped first: a run that takes minutes keeps no one waiting.
  closers.open(functions);
  api.start();

  const pools = functions.all.map(({ pool }) => pool);
  const movement = { pools, mail: stage.mail, streams: pipes, eventSources, sqsClient };
  const unread = [...queues.values()].filter((queue) =>
    eventSources.every((source) => source.queue !== queue),
  );
  return {
    apiUrl: api.url,
    tokenUrl: api.tokenUrl,
    clients: api.clients,
    token: api.token,
    inboxUrl: stage.mail.url,
    assembly: stage.folder,
    sqsUrl: stage.sqsUrl,
    dynamodbUrl: dynamodb.url,
    tableNames: tables.names,
    logFile: stage.functionLog.path,
    problems: stage.problems.list,
    clock,
    drained: (timeoutMs = DRAIN_TIMEOUT_MS) => waitUntilDrained(movement, timeoutMs),
    deadLetters: () => depths(sqsClient, unread),
    runSchedule: (name) => scheduler.run(name),
    advanceTo: async (instant) => {
      await scheduler.advanceTo(instant);
      await Promise.all(eventSources.map((source) => source.showDueMessages()));
    },
    invoke: async (name, event) => await functions.byLabel(name).pool.invoke(event),
    stop: () => closers.close(),
  };
}
