import { addDays, startOfDate } from '../../lib/calendar/calendar.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { stages } from '../stages.ts';
import { type ArrivalOrder, arrange, arrivalOrders } from './replay/arrival.ts';
import { compare } from './replay/expected.ts';
import { dueOrders, type ReplayFigures, readFigures } from './replay/figures.ts';
import { type ReplayFolder, readFolder } from './replay/folder.ts';
import { send } from './replay/send.ts';
import {
  type Attainments,
  attainmentWords,
  readAttainments,
  readTargets,
  setTargets,
} from './replay/targets.ts';
import { startLocalStack } from './stack.ts';
import { StartError } from './start-error.ts';
import { type ApiClient, apiClient } from './terminal/api-client.ts';
import { commandLine, runCommand, type Session, UsageError, wholeNumber } from './terminal/command.ts';
import { progress } from './terminal/progress.ts';
import { columns, heading } from './terminal/table.ts';
import { clientIds, tokens } from './terminal/tokens.ts';

const help = `npm run replay -- FOLDER [OPTIONS]

Plays the order lines of a folder (order_lines.csv) through the API and reports the figures; compares them with the
folder's expected.json, if there is one, and exits with 1 when they differ. Sets the targets of a targets.csv, if there
is one, and tells which are met.

  --order ORDER         in which orders and facts are sent: ${arrivalOrders.join(', ')} (sorted)
  --seed NUMBER         of the shuffled order (1)
  --twice               send everything twice
  --api URL --token T   use a running API, with a token of all scopes, instead of starting one
  --json                print one JSON document only
  --help                this text`;

const { values: options, positionals } = commandLine(help, {
  order: { type: 'string', default: 'sorted' },
  seed: { type: 'string', default: '1' },
  twice: { type: 'boolean', default: false },
  api: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean', default: false },
});

/** A sweep runs every 15 minutes: a promise of the folder that has passed counts after the next one. */
const LONGEST_WAIT_MS = 16 * 60_000;

await runCommand(async (session) => {
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new UsageError(help);
  const folder = readFolder(path);
  const sent = arrange(folder, arrivalOrder(options.order), {
    seed: wholeNumber('seed', options.seed, 2 ** 32 - 1),
    twice: options.twice,
  });
  const { api, settle } = options.api ? running(options.api, folder) : await ownStack(session, folder);
  const begun = performance.now();
  const bar = progress('Replaying', sent.length);
  await send(api, sent, bar);
  bar.end();
  await settle();
  const seconds = (performance.now() - begun) / 1000;
  const targets = readTargets(path);
  await setTargets(api, targets);
  const figures = await readFigures(api, folder);
  const attainments = await readAttainments(api, folder, targets);
  const comparison = compare(path, figures);
  if (options.json)
    console.log(JSON.stringify({ ...figures, attainments, seconds, ...(comparison ? { comparison } : {}) }));
  else report(figures, attainments, sent.length, seconds, comparison);
  if (comparison && comparison.differences.length > 0) process.exitCode = 1;
});

function arrivalOrder(name: string): ArrivalOrder {
  const found = arrivalOrders.find((order) => order === name);
  if (!found) throw new UsageError(`--order takes ${arrivalOrders.join(', ')}, not ${name}.`);
  return found;
}

interface Target {
  readonly api: ApiClient;
  /** Resolves when every order counts. */
  readonly settle: () => Promise<void>;
}

async function ownStack(session: Session, { orders, facts }: ReplayFolder): Promise<Target> {
  console.error('Synthesising the template and starting its engines …');
  const dates = [
    ...orders.map(({ promisedWindow }) => promisedWindow),
    ...facts.map(({ occurredAt }) => occurredAt),
  ];
  const after = startOfDate(addDays(dates.sort().at(-1) ?? '2000-01-01', 1), stages.dev.businessTimeZone);
  const now = new Date();
  const stack = session.opened(
    await startLocalStack({ now: after > now ? after : now, contract: openApiDocument() }),
  );
  const { staff } = clientIds(stack);
  return {
    api: apiClient(stack.apiUrl, tokens(stack, staff)),
    settle: async () => {
      await stack.drained();
      const [problem] = stack.problems;
      if (problem)
        throw new StartError(`Something failed: ${problem}; what functions printed is in ${stack.logFile}.`);
    },
  };
}

function running(url: string, folder: ReplayFolder): Target {
  const { token } = options;
  if (!token) throw new UsageError('--api needs --token T; npm start prints one.');
  const api = apiClient(url, async () => token);
  return {
    api,
    settle: async () => {
      const end = performance.now() + LONGEST_WAIT_MS;
      while ((await dueOrders(api, folder)) < folder.orders.length) {
        if (performance.now() > end) {
          throw new StartError(
            'Not all orders count after 16 minutes; is the consumer running (see its dead-letter queue)?',
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    },
  };
}

function report(
  { all, customers }: ReplayFigures,
  attainments: Attainments,
  sent: number,
  seconds: number,
  comparison: ReturnType<typeof compare>,
): void {
  const names = [
    'orders',
    'lines',
    'on_time_early_accepted',
    'on_time_early_fails',
    'in_full',
    'otif_early_accepted',
    'otif_early_fails',
  ];
  const row = (name: string, figures: Readonly<Record<string, number>>) => [
    name,
    ...names.map((each) => String(figures[each] ?? 0)),
  ];
  console.log(heading(`${sent} orders and facts in ${seconds.toFixed(1)} s`));
  console.log(
    columns([
      ['', 'orders', 'lines', 'on time (early ok)', 'on time', 'in full', 'OTIF (early ok)', 'OTIF'],
      row('All', all),
      ...Object.entries(customers).map(([id, figures]) => row(id, figures)),
    ]),
  );
  const days = (name: string) => (all[name] ?? 0).toFixed(3);
  console.log(
    `\n  Cycle time ${days('cycle_days_mean')} days, standard deviation ${days('cycle_days_stdev_sample')}`,
  );
  if (Object.keys(attainments).length > 0) console.log(`  Targets: ${attainmentWords(attainments)}`);
  if (!comparison) return;
  const { compared, differences } = comparison;
  console.log(
    differences.length === 0
      ? `  All ${compared} figures are as in expected.json.`
      : `  ${differences.length} of ${compared} figures differ from expected.json:\n    ${differences.slice(0, 20).join('\n    ')}`,
  );
}
