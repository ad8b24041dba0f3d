import { fileURLToPath } from 'node:url';
import { VirtualClock } from './clock.ts';
import { Closers } from './closers.ts';
import { waitUntilDrained } from './drain.ts';
import { functionEnvironment } from './engines/clients.ts';
import { startDynamoDb } from './engines/dynamodb.ts';
import { startMail } from './engines/mail.ts';
import { createQueues, depths } from './engines/queues.ts';
import { startSqs } from './engines/sqs.ts';
import { createTables } from './engines/tables.ts';
import { createApi } from './http/api.ts';
import { openWebServer } from './http/web-server.ts';
import { FunctionLog } from './lambda/function-log.ts';
import { Functions } from './lambda/functions.ts';
import type { LocalStack, LocalStackOptions } from './local-stack.ts';
import { Problems } from './problems.ts';
import { createEventSources } from './queue/event-sources.ts';
import { Scheduler } from './schedule/scheduler.ts';
import { createSchedules } from './schedule/schedules.ts';
import { createPipes } from './stream/pipe.ts';
import { synthesise } from './synthesise.ts';
import { type Assembly, readAssembly } from './template/assembly.ts';
import { refuseUnknownTypes, StageTemplate } from './template/stage-template.ts';

/** Where a stack lives whose template leaves the region open. */
const DEFAULT_REGION = 'eu-central-1';
const DRAIN_TIMEOUT_MS = 120_000;
const defaultLogFile = fileURLToPath(new URL('../../.backhaul/functions.log', import.meta.url));

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
  const clock = new VirtualClock(options.now);
  const problems = new Problems(options.log);

  const [assembly, dynamodb] = await Promise.all([
    openAssembly(options.assembly, closers),
    closers.opening(startDynamoDb(options.java)),
  ]);
  const region = assembly.stacks.find((stack) => stack.region !== undefined)?.region ?? DEFAULT_REGION;
  const [api, tokens, sqs, mail] = await Promise.all([
    closers.opening(openWebServer(options.apiPort ?? 0)),
    closers.opening(openWebServer(0)),
    closers.opening(startSqs(region)),
    closers.opening(startMail(options.inboxPort ?? 0)),
  ]);

  const template = new StageTemplate(assembly, { region, apiUrl: api.url, sqsUrl: sqs.url });
  const tables = await createTables(template, dynamodb.client);
  const queues = await createQueues(template, sqs.client);

  const functionLog = closers.open(new FunctionLog(options.logFile ?? defaultLogFile));
  const environment = functionEnvironment({
    region,
    dynamodbUrl: dynamodb.url,
    sqsUrl: sqs.url,
    mailUrl: mail.url,
  });
  const functions = closers.open(
    new Functions(template, environment, clock, {
      log: (name, text) => functionLog.write(name, text),
      failed: (error) => problems.add(error.message),
    }),
  );
  const { streamsClient } = dynamodb;
  const parts = { region, clock, queues, functions, sqsClient: sqs.client, report: problems.add };
  const pipes = createPipes(template, { ...parts, streamsClient, streams: tables.streams });
  const eventSources = createEventSources(template, parts);
  const scheduler = new Scheduler(createSchedules(template, parts), clock);
  const { clients, token, start: serve } = await createApi(template, { ...parts, api, tokens });

  // Only now does anything move: a template that is refused has run nothing.
  for (const moving of [...pipes, ...eventSources, scheduler]) closers.open(moving).start();
  serve();

  const pools = functions.all.map(({ pool }) => pool);
  const movement = { pools, streams: pipes, eventSources, sqsClient: sqs.client };
  const unread = [...queues.values()].filter((queue) =>
    eventSources.every((source) => source.queue !== queue),
  );
  return {
    apiUrl: api.url,
    inboxUrl: mail.url,
    tokenUrl: `${tokens.url}/oauth2/token`,
    dynamodbUrl: dynamodb.url,
    tableNames: tables.names,
    logFile: functionLog.path,
    problems: problems.list,
    clock,
    clients,
    token,
    drained: (timeoutMs = DRAIN_TIMEOUT_MS) => waitUntilDrained(movement, timeoutMs),
    deadLetters: () => depths(sqs.client, unread),
    runSchedule: (name) => scheduler.run(name),
    advanceTo: async (instant) => {
      await scheduler.advanceTo(instant);
      await Promise.all(eventSources.map((source) => source.showDueMessages()));
    },
    invoke: (name, event) => functions.byLabel(name).pool.invoke(event),
    stop: () => closers.close(),
  };
}

async function openAssembly(folder: string | undefined, closers: Closers): Promise<Assembly> {
  const assembly = readAssembly(folder ?? (await closers.opening(synthesise())).folder);
  refuseUnknownTypes(assembly);
  return assembly;
}
