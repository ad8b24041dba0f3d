import { availableParallelism } from 'node:os';
import { type Cost, WEEK_ORDERS } from './capacity.ts';
import { isMet, KILOBYTE, type Limit, verdict } from './limits.ts';
import type { Results } from './measure.ts';
import { CUSTOMERS } from './order-lives.ts';
import type { RowSize } from './row-sizes.ts';
import { ROUNDS } from './start-up.ts';
import { BARE, EMPTY } from './subjects.ts';
import { textTable } from './text-table.ts';

/** The results for a reader at a terminal: figures with the limits of issue 2 beside them. */
export function reportOf({ startUps, orderCpu, capacity, limits }: Results): string {
  const verdicts = (name: string) =>
    limits
      .filter(({ of }) => of === name)
      .map(verdict)
      .join(', ');
  const { ordersMeasured, orderIntakeMs, barePutItemMs, ownMs } = orderCpu;
  return [
    `Start-up: median of ${ROUNDS} fresh processes each, in turns (Node ${process.version}, ${availableParallelism()} cores)`,
    textTable(
      ['bundle', 'KB', 'import ms', '× bare', ''],
      startUps.map(({ name, bytes, importMs, ratio }) => [
        name,
        (bytes / KILOBYTE).toFixed(1),
        importMs.toFixed(1),
        ratio.toFixed(2),
        verdicts(name),
      ]),
    ),
    `${EMPTY}: what Node takes itself. ${BARE}: esbuild --bundle --minify --platform=node --format=esm and nothing\n` +
      `else, but for a banner that gives the SDK the require() without which its output does not run.`,
    '',
    `CPU of an accepted order of 5 lines, without the engine (${ordersMeasured} orders after warm-up, median of rounds)`,
    textTable(
      ['in its process', 'ms'],
      [
        ['place-order, from the gateway event to its answer', orderIntakeMs.toFixed(3)],
        ['bare PutItem of the same row: SDK, signature, HTTP', barePutItemMs.toFixed(3)],
        ['what we add to it', ownMs.toFixed(3)],
      ],
    ),
    '',
    'DynamoDB, by the rules that AWS publishes (on-demand units; a transaction is one trip)',
    costTable('a request', capacity.requests, verdicts),
    '',
    `Consumer, by message: a week of ${WEEK_ORDERS} orders of ${CUSTOMERS} customers, each placed, then delivered`,
    costTable('a message', capacity.perMessage, verdicts),
    '',
    'Reads',
    costTable('a question', capacity.reads, verdicts),
    '',
    'Largest rows',
    rowTable(capacity.largestRows, verdicts),
    '',
    closing(limits),
  ].join('\n');
}

type Verdicts = (name: string) => string;

function costTable(title: string, costs: readonly Cost[], verdicts: Verdicts): string {
  return textTable(
    [title, 'trips', 'write units', 'of table', 'of indexes', 'read units', ''],
    costs.map(({ work, spent }) => [
      work,
      figure(spent.reads + spent.writes),
      figure(spent.tableWriteUnits + spent.indexWriteUnits),
      figure(spent.tableWriteUnits),
      figure(spent.indexWriteUnits),
      figure(spent.readUnits),
      verdicts(work),
    ]),
  );
}

function rowTable(rows: readonly RowSize[], verdicts: Verdicts): string {
  return textTable(
    ['row', 'bytes', 'in indexes', ''],
    rows.map(({ row, bytes, indexRows }) => [row, String(bytes), String(indexRows), verdicts(row)]),
  );
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function closing(limits: readonly Limit[]): string {
  const missed = limits.filter((limit) => !isMet(limit));
  if (missed.length === 0) return `All ${limits.length} limits are met.`;
  return missed
    .map(({ of, measured, atMost, unit }) => `MISS ${of}: ${figure(measured)} ${unit}, at most ${atMost}`)
    .join('\n');
}
