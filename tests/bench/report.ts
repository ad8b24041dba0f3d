import { availableParallelism } from 'node:os';
import type { Spent } from '../support/capacity-meter.ts';
import { type Cost, MONTH_ORDERS, WEEK_ORDERS } from './capacity.ts';
import { type ChurnCosts, FIT, SEARCH } from './churn/churn.ts';
import { type CreditCosts, REVIEW } from './credit/credit.ts';
import { type CallerCost, type EndpointCost, endpointName } from './endpoints/measure-endpoints.ts';
import { CLOSE, type FigureCosts, RECOUNT } from './figures/figures.ts';
import { isMet, KILOBYTE, type Limit, verdict } from './limits.ts';
import type { Results } from './measure.ts';
import { CUSTOMERS } from './order-lives.ts';
import type { RowSize } from './row-sizes.ts';
import { ROUNDS } from './start-up.ts';
import { BARE, EMPTY } from './subjects.ts';
import { textTable } from './text-table.ts';
import { TIER_REVIEW, type TierCosts } from './tiers/tiers.ts';

/** The results for a reader at a terminal: figures with their limits beside them. */
export function reportOf({
  startUps,
  orderCpu,
  capacity,
  figures,
  churn,
  credit,
  tiers,
  limits,
}: Results): string {
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
    'DynamoDB, by the rules that AWS publishes (on-demand units; a transaction or a batch of keys is one request, and',
    `requests that are under way at the same time are one trip), beside a month of ${MONTH_ORDERS} orders`,
    endpointTable(capacity.endpoints, verdicts),
    callerNote(capacity.callers),
    '',
    `Consumer, by message: a week of ${WEEK_ORDERS} orders of ${CUSTOMERS} customers, each placed, dispatched and\ndelivered, with every kind of group on`,
    costTable('a message', capacity.perMessage, verdicts),
    '',
    'An order from end to end',
    costTable('an order', capacity.perOrder, verdicts),
    '',
    'Figures in memory, on one core, each in a process of its own',
    figureTable(figures, churn, credit, tiers, verdicts),
    '',
    'Largest rows',
    rowTable(capacity.largestRows, verdicts),
    '',
    closing(limits),
  ].join('\n');
}

type Verdicts = (name: string) => string;

function endpointTable(costs: readonly EndpointCost[], verdicts: Verdicts): string {
  return textTable(
    [
      'an endpoint',
      'trips',
      'requests',
      'write units',
      'of table',
      'of indexes',
      'read units',
      'cold adds',
      '',
    ],
    costs.map((cost) => {
      const name = endpointName(cost);
      return [name, ...(cost.warm ? figuresOf(cost.warm) : []), coldAddsOf(cost), verdicts(name)];
    }),
  );
}

/** As `3 requests, 1 write unit`. */
function coldAddsOf({ coldAdds }: EndpointCost): string {
  const [requests, units] = [requestsOf(coldAdds), writeUnitsOf(coldAdds)];
  if (requests === 0) return '';
  return units === 0 ? `${figure(requests)} r` : `${figure(requests)} r ${figure(units)} w`;
}

function callerNote({ firstRequest, perRequest }: CallerCost): string {
  return (
    `cold adds: requests (r) and write units (w) of the first request of an instance. ${figure(requestsOf(firstRequest))} r ` +
    `${figure(writeUnitsOf(firstRequest))} w of them are for a partner's\nrecord, looked up once a minute, and its first lease ` +
    `of tokens; staff need neither. Leases are made beside requests: in the long\nrun ${figure(requestsOf(perRequest))} requests ` +
    `and ${figure(writeUnitsOf(perRequest))} write units for each request of a partner.`
  );
}

function figuresOf(spent: Spent): string[] {
  return [
    spent.trips,
    requestsOf(spent),
    writeUnitsOf(spent),
    spent.tableWriteUnits,
    spent.indexWriteUnits,
    spent.readUnits,
  ].map(figure);
}

function requestsOf({ reads, writes }: Spent): number {
  return reads + writes;
}

function writeUnitsOf({ tableWriteUnits, indexWriteUnits }: Spent): number {
  return tableWriteUnits + indexWriteUnits;
}

function costTable(title: string, costs: readonly Cost[], verdicts: Verdicts): string {
  return textTable(
    [title, 'trips', 'requests', 'write units', 'of table', 'of indexes', 'read units', ''],
    costs.map(({ work, spent }) => [work, ...figuresOf(spent), verdicts(work)]),
  );
}

function figureTable(
  { recount, close }: FigureCosts,
  { fit, search }: ChurnCosts,
  credit: CreditCosts,
  tiers: TierCosts,
  verdicts: Verdicts,
): string {
  const perSecond = Math.round(recount.orders / recount.seconds);
  return textTable(
    ['', 'what', 'CPU s', 'MB', ''],
    [
      [
        RECOUNT,
        `${recount.orders} orders: ${perSecond} a second`,
        recount.cpuSeconds.toFixed(1),
        '',
        verdicts(RECOUNT),
      ],
      [
        CLOSE,
        `${close.customers} customers, ${close.orders} orders: ${close.seconds.toFixed(1)} s, ${close.alerts} alerts`,
        close.cpuSeconds.toFixed(1),
        close.peakMegabytes.toFixed(0),
        verdicts(CLOSE),
      ],
      [
        FIT,
        `${fit.customers} customers: ${fit.seconds.toFixed(2)} s`,
        fit.cpuSeconds.toFixed(1),
        '',
        verdicts(FIT),
      ],
      [
        SEARCH,
        `${search.customers} customers: ${search.seconds.toFixed(1)} s, ${search.changed} changed`,
        search.cpuSeconds.toFixed(1),
        search.peakMegabytes.toFixed(0),
        verdicts(SEARCH),
      ],
      [
        REVIEW,
        `${credit.accounts} accounts: ${credit.seconds.toFixed(1)} s, ${credit.applied} changed, ${credit.proposed} proposed`,
        credit.cpuSeconds.toFixed(1),
        credit.peakMegabytes.toFixed(0),
        verdicts(REVIEW),
      ],
      [
        TIER_REVIEW,
        `${tiers.customers} customers: ${tiers.seconds.toFixed(1)} s, ${tiers.changed} changed`,
        tiers.cpuSeconds.toFixed(1),
        tiers.peakMegabytes.toFixed(0),
        verdicts(TIER_REVIEW),
      ],
    ],
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
