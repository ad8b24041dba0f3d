import { fileURLToPath } from 'node:url';
import { VirtualClock } from './clock.ts';
import type { Closers } from './closers.ts';
import { functionEnvironment } from './engines/clients.ts';
import { startMail } from './engines/mail.ts';
import { createQueues } from './engines/queues.ts';
import { startSqs } from './engines/sqs.ts';
import { EventBus } from './events/event-bus.ts';
import { mailEvents } from './events/mail-events.ts';
import { createApi } from './http/api.ts';
import { openWebServer } from './http/web-server.ts';
import { FunctionLog } from './lambda/function-log.ts';
import { Functions } from './lambda/functions.ts';
import type { LocalStackOptions } from './local-stack.ts';
import { Problems } from './problems.ts';
import { createEventSources } from './queue/event-sources.ts';
import { Scheduler } from './schedule/scheduler.ts';
import { createSchedules } from './schedule/schedules.ts';
import { synthesise } from './synthesise.ts';
import { readAssembly, regionOf } from './template/assembly.ts';
import { refuseUnknownTypes, StageTemplate } from './template/stage-template.ts';

const defaultLogFile = fileURLToPath(new URL('../../.backhaul/functions.log', import.meta.url));

/** Everything of a stage but its tables and what reads them, wired up and at rest. */
export async function prepareStage(options: LocalStackOptions, dynamodbUrl: string, closers: Closers) {
  const { folder } =
    options.assembly === undefined
      ? await closers.opening(synthesise({ signal: closers.signal }))
      : { folder: options.assembly };
  const assembly = readAssembly(folder);
  refuseUnknownTypes(assembly);
  const region = regionOf(assembly);

  const [apiServer, tokenServer, sqs, mail] = await Promise.all([
    closers.opening(openWebServer(options.apiPort ?? 0)),
    closers.opening(openWebServer(options.tokenPort ?? 0)),
    closers.opening(startSqs(region)),
    closers.opening(startMail(options.inboxPort ?? 0)),
  ]);
  const template = new StageTemplate(assembly, { region, apiUrl: apiServer.url, sqsUrl: sqs.url });
  const queues = await createQueues(template, sqs.client);

  const clock = new VirtualClock(options.now);
  const problems = new Problems(options.log);
  const functionLog = closers.open(new FunctionLog(options.logFile ?? defaultLogFile));
  const environment = functionEnvironment({ region, dynamodbUrl, sqsUrl: sqs.url, mailUrl: mail.url });
  const functions = new Functions(template, environment, clock, {
    log: (name, text) => functionLog.write(name, text),
    failed: (error) => problems.add(error.message),
  });

  const parts = { region, clock, queues, functions, sqsClient: sqs.client, report: problems.add };
  const bus = new EventBus(template, parts);
  mail.listen(mailEvents(template, { bus, clock }), problems.add);
  const eventSources = createEventSources(template, parts);
  const scheduler = new Scheduler(createSchedules(template, parts), clock);
  const api = await createApi(template, { ...parts, apiServer, tokenServer, contract: options.contract });
  return {
    ...parts,
    folder,
    sqsUrl: sqs.url,
    template,
    mail,
    problems,
    functionLog,
    eventSources,
    scheduler,
    api,
  };
}
