import { addDays, type BusinessDate, businessDateOf, startOfDate } from '../../../lib/calendar/calendar.ts';
import { openApiDocument } from '../../../lib/contract/openapi.ts';
import { stages } from '../../stages.ts';
import type { LocalStack, LocalStackOptions } from '../local-stack.ts';
import { startLocalStack } from '../stack.ts';
import { type ApiClient, apiClient } from '../terminal/api-client.ts';
import type { Session } from '../terminal/command.ts';
import { progress } from '../terminal/progress.ts';
import { clientIds, tokens } from '../terminal/tokens.ts';
import { introduceCustomers } from './introduce.ts';
import { DEMO_DAYS, demoMonth, type Message } from './month.ts';
import { play } from './play.ts';

/** The stage that runs locally. */
export const { businessTimeZone: zone } = stages.dev;

export interface DemoMonth {
  readonly first: BusinessDate;
  readonly last: BusinessDate;
}

/** The month that ends yesterday. */
export function monthUntilToday(): DemoMonth {
  const today = businessDateOf(new Date(), zone);
  return { first: addDays(today, -DEMO_DAYS), last: addDays(today, -1) };
}

/** Starts a stack for a command: one that is to play the month begins with it. */
export async function startDemoStack(
  session: Session,
  { month, ...options }: LocalStackOptions & { readonly month: DemoMonth | undefined },
): Promise<LocalStack> {
  console.error('Synthesising the template and starting its engines …');
  return session.opened(
    await startLocalStack({
      ...options,
      ...(month ? { now: startOfDate(month.first, zone) } : {}),
      contract: openApiDocument(),
      log: (line) => console.error(line),
    }),
  );
}

/** Plays the month through the API, with a bar; gives what was told. */
export async function playDemoMonth(
  stack: LocalStack,
  staff: ApiClient,
  { last }: DemoMonth,
  seed: number,
): Promise<readonly Message[]> {
  const messages = demoMonth(seed, last, zone);
  const bar = progress('Playing a demo month', messages.length);
  await introduceCustomers(staff);
  const partner = apiClient(stack.apiUrl, tokens(stack, clientIds(stack).partner));
  await play(stack, partner, messages, { last, zone }, bar);
  bar.end();
  return messages;
}
