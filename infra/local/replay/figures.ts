import type { RuleSet } from '../client/api-types.ts';
import { type ApiClient, taken } from '../terminal/api-client.ts';
import type { ReplayFolder } from './folder.ts';

/** Counts under the names that `expected.json` uses. */
export type Figures = Readonly<Record<string, number>>;

export interface ReplayFigures {
  readonly all: Figures;
  readonly customers: Readonly<Record<string, Figures>>;
}

/** Reads the figures of the company and of each customer of the folder at the API, by both rule sets. */
export async function readFigures(api: ApiClient, folder: ReplayFolder): Promise<ReplayFigures> {
  const customerIds = [...new Set(folder.orders.map(({ customerId }) => customerId))].sort();
  const span = spanOf(folder);
  const customers: Record<string, Figures> = {};
  for (const customerId of customerIds) {
    const { cycle_days_mean, cycle_days_stdev_sample, ...counts } = await read(api, { ...span, customerId });
    customers[customerId] = counts;
  }
  return { all: await read(api, span), customers };
}

/** Orders that count as due by now, of the folder's customers. */
export async function dueOrders(api: ApiClient, folder: ReplayFolder): Promise<number> {
  const { customers } = await readFigures(api, folder);
  return Object.values(customers).reduce((sum, figures) => sum + (figures['orders'] ?? 0), 0);
}

function spanOf({ orders }: ReplayFolder): { from: string; to: string } {
  const promised = orders.map(({ promisedWindow }) => promisedWindow).sort();
  return { from: promised[0] ?? '', to: promised.at(-1) ?? '' };
}

async function read(
  api: ApiClient,
  query: { readonly from: string; readonly to: string; readonly customerId?: string },
): Promise<Record<string, number>> {
  const total = async (rules: RuleSet['name']) =>
    (await taken(api.GET('/kpis', { params: { query: { ...query, rules } } }))).total;
  const [strict, lenient] = await Promise.all([total('early-fails'), total('early-accepted')]);
  return {
    orders: strict.orders.due,
    lines: strict.lines.due,
    units_ordered: strict.units.ordered,
    units_delivered: strict.units.delivered,
    on_time_early_accepted: lenient.orders.onTime.numerator,
    on_time_early_fails: strict.orders.onTime.numerator,
    in_full: strict.orders.inFull.numerator,
    otif_early_accepted: lenient.orders.otif.numerator,
    otif_early_fails: strict.orders.otif.numerator,
    lines_in_full: strict.lines.inFull.numerator,
    lines_on_time_early_accepted: lenient.lines.onTime.numerator,
    lines_on_time_early_fails: strict.lines.onTime.numerator,
    lines_otif_early_accepted: lenient.lines.otif.numerator,
    cycle_days_mean: strict.cycleTime.meanDays ?? 0,
    cycle_days_stdev_sample: strict.cycleTime.standardDeviationDays ?? 0,
  };
}
