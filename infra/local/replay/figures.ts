import type { OtifLadder } from '../client/api-types.ts';
import { type ApiClient, taken } from '../terminal/api-client.ts';
import type { ReplayFolder } from './folder.ts';

/** Counts under the names that `expected.json` uses. */
export type Figures = Readonly<Record<string, number>>;

export interface ReplayFigures {
  readonly all: Figures;
  readonly customers: Readonly<Record<string, Figures>>;
}

interface Query {
  readonly from: string;
  readonly to: string;
  readonly customerId?: string;
}

/** Reads the figures of the company and of each customer of the folder at the API, with and without early drops. */
export async function readFigures(api: ApiClient, folder: ReplayFolder): Promise<ReplayFigures> {
  const span = spanOf(folder);
  const customers: Record<string, Figures> = {};
  for (const customerId of customersOf(folder)) {
    const { cycle_days_mean, cycle_days_stdev_sample, ...counts } = await read(api, { ...span, customerId });
    customers[customerId] = counts;
  }
  return { all: await read(api, span), customers };
}

/** Orders that count as due by now, of the folder's customers. */
export async function dueOrders(api: ApiClient, folder: ReplayFolder): Promise<number> {
  const span = spanOf(folder);
  let due = 0;
  for (const customerId of customersOf(folder)) due += (await total(api, { ...span, customerId })).orders.due;
  return due;
}

export function customersOf({ orders }: ReplayFolder): string[] {
  return [...new Set(orders.map(({ customerId }) => customerId))].sort();
}

export function spanOf({ orders }: ReplayFolder): { from: string; to: string } {
  const promised = orders.map(({ promisedWindow }) => promisedWindow).sort();
  return { from: promised[0] ?? '', to: promised.at(-1) ?? '' };
}

async function read(api: ApiClient, query: Query): Promise<Record<string, number>> {
  const [figures, ladder] = await Promise.all([
    total(api, query),
    taken(api.GET('/kpis/otif-ladder', { params: { query } })),
  ]);
  const { orders, lines, units, indicators, cycleTime } = figures;
  const on = (level: Rung['level'], early: Rung['early']) => confirmed(ladder, level, early);
  return {
    orders: orders.due,
    lines,
    units_ordered: units.ordered,
    units_delivered: units.delivered,
    on_time_early_accepted: on('order', 'accept').onTime.numerator,
    on_time_early_fails: on('order', 'fail').onTime.numerator,
    in_full: indicators.inFull.numerator,
    otif_early_accepted: on('order', 'accept').otif.numerator,
    otif_early_fails: on('order', 'fail').otif.numerator,
    lines_in_full: indicators.lineInFull.numerator,
    lines_on_time_early_accepted: on('line', 'accept').onTime.numerator,
    lines_on_time_early_fails: on('line', 'fail').onTime.numerator,
    lines_otif_early_accepted: on('line', 'accept').otif.numerator,
    cycle_days_mean: cycleTime.meanDays ?? 0,
    cycle_days_stdev_sample: cycleTime.standardDeviationDays ?? 0,
  };
}

async function total(api: ApiClient, query: Query) {
  return (await taken(api.GET('/kpis', { params: { query } }))).total;
}

type Rung = OtifLadder['rungs'][number];

/** The folder tells one window only, the agreed one. */
function confirmed({ rungs }: OtifLadder, level: Rung['level'], early: Rung['early']): Rung {
  const found = rungs.find(
    (rung) => rung.level === level && rung.early === early && rung.promise === 'confirmed',
  );
  if (!found) throw new Error(`The ladder has no rung ${level}, ${early}.`);
  return found;
}
