import { fileURLToPath } from 'node:url';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { VirtualClock } from '../clock.ts';
import { clientOptions, functionEnvironment } from '../engines/clients.ts';
import { mailsIn, type SentMail } from '../engines/inbox.ts';
import { FunctionLog } from '../lambda/function-log.ts';
import { Functions } from '../lambda/functions.ts';
import { createSchedules, type LocalSchedule } from '../schedule/schedules.ts';
import { StartError } from '../start-error.ts';
import type { Session } from '../terminal/command.ts';
import { type Change, changesBetween } from './changes.ts';
import type { Ground } from './ground.ts';
import { byKey, readRows } from './rows.ts';

const logFile = fileURLToPath(new URL('../../../.backhaul/job.log', import.meta.url));

/** A scheduled function of the template, ready to run once. */
export interface Job {
  readonly schedule: LocalSchedule;
  run(at: Date): Promise<JobReport>;
}

export interface JobReport {
  /** What the function printed. */
  readonly said: readonly string[];
  /** Why it failed, if it did. */
  readonly failure: string | undefined;
  readonly changes: readonly Change[];
  readonly mails: readonly SentMail[];
  readonly logFile: string;
}

/** @param clock of the function: the stack's own goes on as it does */
export function prepareJob(session: Session, name: string, ground: Ground, clock: VirtualClock): Job {
  const { template, region, sqsUrl, dynamodbUrl, inboxUrl } = ground;
  const log = session.opened(new FunctionLog(logFile));
  const said: string[] = [];
  const environment = functionEnvironment({ region, dynamodbUrl, sqsUrl, mailUrl: inboxUrl });
  const functions = session.opened(
    new Functions(template, environment, clock, {
      log: (label, text) => {
        log.write(label, text);
        said.push(text);
      },
      failed: () => undefined,
    }),
  );
  const sqsClient = new SQSClient(clientOptions({ region, endpoint: sqsUrl }));
  session.opened({ stop: async () => sqsClient.destroy() });
  const schedules = createSchedules(template, { functions, sqsClient, queues: new Map(), region, clock });
  const schedule = schedules.find(({ functionLabel }) => functionLabel === name);
  if (!schedule) throw new StartError(`The stack that runs knows no job ${name}; start it again.`);
  return {
    schedule,
    run: async (at) => {
      const [before, inbox] = await Promise.all([rowsOf(ground), mailsIn(inboxUrl)]);
      const failure = await functions
        .byLabel(name)
        .pool.invoke(schedule.input(at))
        .then(
          () => undefined,
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
      await ground.settle?.();
      const [after, outbox] = await Promise.all([rowsOf(ground), mailsIn(inboxUrl)]);
      const known = new Set(inbox.map(({ id }) => id));
      const mails = outbox.filter(({ id }) => !known.has(id));
      return { said, failure, changes: changesBetween(before, after), mails, logFile };
    },
  };
}

async function rowsOf({ client, tableName }: Ground) {
  return byKey(await readRows(client, tableName));
}
