import { orderExample } from '../../lib/contract/examples.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { demoCustomers } from './demo/customers.ts';
import { type DemoMonth, monthUntilToday, playDemoMonth, startDemoStack } from './demo/demo.ts';
import { introducePartner } from './demo/introduce.ts';
import type { Message } from './demo/month.ts';
import { kpiTable, leavers, onAccount, worstOrders } from './demo/report.ts';
import { mailsIn } from './engines/inbox.ts';
import { noteStack, type StackNote } from './job/noted-stack.ts';
import type { LocalStack } from './local-stack.ts';
import type { ApiClient } from './terminal/api-client.ts';
import { commandLine, runCommand, UsageError, wholeNumber } from './terminal/command.ts';
import { heading } from './terminal/table.ts';
import { clientIds } from './terminal/tokens.ts';

const help = `npm start [-- OPTIONS]

Runs Backhaul on this machine, from the very template that is deployed, plays a demo month through its API and
prints what came of it. It stays up until Ctrl-C.

  --once                end after the report
  --empty               play no demo month
  --seed NUMBER         of the demo month (1)
  --port NUMBER         of the API (8787)
  --inbox-port NUMBER   of the mail inbox (8788)
  --token-port NUMBER   of the token issuer (8789); a port 0 is any free one
  --help                this text`;

const { values: options, positionals } = commandLine(help, {
  once: { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '8787' },
  'inbox-port': { type: 'string', default: '8788' },
  'token-port': { type: 'string', default: '8789' },
});

/** How many of the worst orders are shown. */
const WORST_ORDERS = 8;

await runCommand(async (session) => {
  if (positionals.length > 0)
    throw new UsageError(`There is no ${positionals[0]}; --help shows what there is.`);
  const seed = wholeNumber('seed', options.seed, 2 ** 32 - 1);
  const month = monthUntilToday();
  const stack = await startDemoStack(session, {
    apiPort: wholeNumber('port', options.port, 65_535),
    inboxPort: wholeNumber('inbox-port', options['inbox-port'], 65_535),
    tokenPort: wholeNumber('token-port', options['token-port'], 65_535),
    month: options.empty ? undefined : month,
  });
  const ids = clientIds(stack);
  const staff = await introducePartner(stack);
  if (!options.empty) {
    const messages = await playDemoMonth(stack, staff, month, seed);
    await reportMonth(stack, staff, messages, ids.partner, month);
  }
  await stack.advanceTo(new Date());
  await showDoors(stack, ids, month);
  if (options.once) return;
  session.opened(noteStack(noteOf(stack)));
  console.log('\nRunning. Ctrl-C ends it; `npm run job` runs a nightly job on it.');
  await session.stay();
});

function noteOf(stack: LocalStack): StackNote {
  const { assembly, apiUrl, inboxUrl, sqsUrl, dynamodbUrl, clock } = stack;
  const clockAheadMs = clock.now().getTime() - Date.now();
  return { pid: process.pid, assembly, apiUrl, inboxUrl, sqsUrl, dynamodbUrl, clockAheadMs };
}

async function reportMonth(
  stack: LocalStack,
  staff: ApiClient,
  messages: readonly Message[],
  partnerId: string,
  month: DemoMonth,
): Promise<void> {
  const customerIds = demoCustomers.map(({ customerId }) => customerId);
  const customersOnAccount = demoCustomers.flatMap(({ customerId, creditLimit }) =>
    creditLimit === undefined ? [] : [customerId],
  );
  const { table, worst } = await kpiTable(staff, customerIds, { from: month.first, to: month.last });
  console.log(
    heading(`Orders due ${month.first} to ${month.last}, the company and its five worst customers`),
  );
  console.log(table);
  console.log('  passed/due, share and its 95 % Wilson interval');
  const theirs = messages.flatMap(({ kind, body }) =>
    kind === 'order' && worst.includes(body.customerId) ? [orderIdOf(partnerId, body.orderNumber)] : [],
  );
  console.log(heading('The worst orders (most units not on time) and why'));
  console.log(await worstOrders(staff, theirs, WORST_ORDERS));
  console.log(heading('Customers who may leave, what they are worth in a year, and why'));
  console.log(await leavers(staff));
  console.log(heading('Customers on account, and what they owe'));
  console.log(await onAccount(staff, customersOnAccount));
  const dead = Object.entries(await stack.deadLetters()).filter(([, count]) => count > 0);
  for (const [queue, count] of dead) console.log(`\n${count} dead letters in ${queue}; see ${stack.logFile}`);
}

/** Where one goes on from here. */
async function showDoors(
  stack: LocalStack,
  { partner, staff }: { readonly partner: string; readonly staff: string },
  month: DemoMonth,
): Promise<void> {
  const read = await stack.token(staff);
  const write = await stack.token(partner);
  const mails = (await mailsIn(stack.inboxUrl)).length;
  console.log(heading('Where to go from here'));
  console.log(`  Mail inbox   ${stack.inboxUrl} (${mails === 1 ? '1 mail' : `${mails} mails`})`);
  console.log(`  API          ${stack.apiUrl} (its description: ${stack.apiUrl}/docs)`);
  console.log(`  Tokens       ${stack.tokenUrl} (client credentials; how to ask for one: README)`);
  console.log(heading('Read figures (as staff; the token holds for an hour)'));
  console.log(
    `curl '${stack.apiUrl}/kpis?from=${month.first}&to=${month.last}&grain=week' -H 'authorization: Bearer ${read}'`,
  );
  console.log(heading('Place an order (as a partner)'));
  console.log(
    `curl ${stack.apiUrl}/orders -H 'content-type: application/json' -H 'authorization: Bearer ${write}' -d '${JSON.stringify(orderExample)}'`,
  );
}
