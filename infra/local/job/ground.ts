import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { monthUntilToday, playDemoMonth, startDemoStack } from '../demo/demo.ts';
import { introducePartner } from '../demo/introduce.ts';
import { clientOptions } from '../engines/clients.ts';
import type { LocalStack } from '../local-stack.ts';
import { StartError } from '../start-error.ts';
import { readAssembly, regionOf } from '../template/assembly.ts';
import { StageTemplate } from '../template/stage-template.ts';
import type { Session } from '../terminal/command.ts';
import { notedStack } from './noted-stack.ts';

/** What a job runs on: a template, and the engines that its functions are led to. */
export interface Ground {
  readonly template: StageTemplate;
  readonly region: string;
  readonly sqsUrl: string;
  readonly inboxUrl: string;
  readonly dynamodbUrl: string;
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** What the clock there says. */
  readonly now: Date;
  /** Resolves when what the job has set going is at rest; undefined where that cannot be seen from here. */
  readonly settle?: () => Promise<void>;
}

/** The stack of the `npm start` that runs, else one of its own. */
export async function openGround(
  session: Session,
  options: { readonly isEmpty: boolean; readonly seed: number },
): Promise<Ground> {
  const noted = await notedStack();
  if (noted) {
    console.error(`On the stack of the npm start that runs (${noted.apiUrl}).`);
    return groundOf(session, noted, new Date(Date.now() + noted.clockAheadMs));
  }
  console.error('No npm start is running, so this is done on a stack of its own, which ends with it.');
  const stack = await ownStack(session, options);
  const ground = groundOf(session, stack, stack.clock.now());
  return { ...ground, settle: () => stack.drained() };
}

async function ownStack(
  session: Session,
  { isEmpty, seed }: { readonly isEmpty: boolean; readonly seed: number },
): Promise<LocalStack> {
  const month = monthUntilToday();
  const stack = await startDemoStack(session, { month: isEmpty ? undefined : month });
  const staff = await introducePartner(stack);
  if (!isEmpty) await playDemoMonth(stack, staff, month, seed);
  await stack.advanceTo(new Date());
  await stack.drained();
  return stack;
}

function groundOf(
  session: Session,
  engines: Pick<LocalStack, 'assembly' | 'apiUrl' | 'sqsUrl' | 'inboxUrl' | 'dynamodbUrl'>,
  now: Date,
): Ground {
  const { apiUrl, sqsUrl, inboxUrl, dynamodbUrl } = engines;
  const assembly = readAssembly(engines.assembly);
  const region = regionOf(assembly);
  const template = new StageTemplate(assembly, { region, apiUrl, sqsUrl });
  const client = new DynamoDBClient(clientOptions({ region, endpoint: dynamodbUrl }));
  session.opened({ stop: async () => client.destroy() });
  const tableName = tableNameIn(template);
  return { template, region, sqsUrl, inboxUrl, dynamodbUrl, client, tableName, now };
}

function tableNameIn(template: StageTemplate): string {
  const [table, ...others] = template.all('AWS::DynamoDB::Table', z.unknown());
  if (!table || others.length > 0) throw new StartError('The stage has to have exactly one table.');
  return table.ref;
}
