import { addDays, businessDateOf, startOfDate } from '../../lib/calendar/calendar.ts';
import { orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { stages } from '../stages.ts';
import { demoCustomers } from './demo/customers.ts';
import { DEMO_DAYS, demoMonth, type Message } from './demo/month.ts';
import { demoPartner } from './demo/partner.ts';
import { play } from './demo/play.ts';
import { kpiTable, leavers, mailCount, onAccount, worstOrders } from './demo/report.ts';
import type { LocalStack } from './local-stack.ts';
import { startLocalStack } from './stack.ts';
import { type ApiClient, apiClient, taken } from './terminal/api-client.ts';
import { commandLine, runCommand, UsageError, wholeNumber } from './terminal/command.ts';
import { progress } from './terminal/progress.ts';
import { heading } from './terminal/table.ts';
import { clientIds, tokens } from './terminal/tokens.ts';

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

/** The stage that runs locally. */
const { businessTimeZone: zone } = stages.dev;

await runCommand(async (session) => {
  if (positionals.length > 0)
    throw new UsageError(`There is no ${positionals[0]}; --help shows what there is.`);
  const seed = wholeNumber('seed', options.seed, 2 ** 32 - 1);
  const today = businessDateOf(new Date(), zone);
  const month = { first: addDays(today, -DEMO_DAYS), last: addDays(today, -1) };
  console.error('Synthesising the template and starting its engines …');
  const stack = session.opened(
    await startLocalStack({
      apiPort: wholeNumber('port', options.port, 65_535),
      inboxPort: wholeNumber('inbox-port', options['inbox-port'], 65_535),
      tokenPort: wholeNumber('token-port', options['token-port'], 65_535),
      ...(options.empty ? {} : { now: startOfDate(month.first, zone) }),
      contract: openApiDocument(),
      log: (line) => console.error(line),
    }),
  );
  const ids = clientIds(stack);
  const staff = apiClient(stack.apiUrl, tokens(stack, ids.staff));
  await taken(
    staff.PUT('/partners/{partnerId}', { params: { path: { partnerId: ids.partner } }, body: demoPartner }),
  );
  if (!options.empty) {
    const messages = demoMonth(seed, month.last, zone);
    const bar = progress('Playing a demo month', messages.length);
    await introduce(staff);
    const partner = apiClient(stack.apiUrl, tokens(stack, ids.partner));
    await play(stack, partner, messages, { last: month.last, zone }, bar);
    bar.end();
    await reportMonth(stack, staff, messages, ids.partner, month);
  }
  await stack.advanceTo(new Date());
  await showDoors(stack, ids, month);
  if (options.once) return;
  console.log('\nRunning. Ctrl-C ends it.');
  await session.stay();
});

/** Tells who keeps which customer, and who buys on credit: orders alone do not. */
async function introduce(staff: ApiClient): Promise<void> {
  for (const { customerId, manager, tier, creditLimit } of demoCustomers) {
    const params = { path: { customerId } };
    const body = { kind: 'enterprise', tier, ...(manager ? { manager } : {}) } as const;
    await taken(staff.PUT('/customers/{customerId}', { params, body }));
    if (creditLimit === undefined) continue;
    const terms = { currency: 'EUR', limit: creditLimit, paymentDays: 30 };
    await taken(staff.PUT('/customers/{customerId}/credit/account', { params, body: terms }));
  }
}

async function reportMonth(
  stack: LocalStack,
  staff: ApiClient,
  messages: readonly Message[],
  partnerId: string,
  month: { readonly first: string; readonly last: string },
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
  month: { readonly first: string; readonly last: string },
): Promise<void> {
  const read = await stack.token(staff);
  const write = await stack.token(partner);
  const mails = await mailCount(stack.inboxUrl);
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
