import type { Figures, Indicator, Scorecard } from '../client/api-types.ts';
import { type ApiClient, taken } from '../terminal/api-client.ts';
import { columns } from '../terminal/table.ts';

/** The figures of the company and of its worst customers, as one would read them at the API. */
export async function kpiTable(
  api: ApiClient,
  customerIds: readonly string[],
  span: { readonly from: string; readonly to: string },
): Promise<{ table: string; worst: string[] }> {
  const read = async (customerId?: string) => {
    const query = { ...span, ...(customerId ? { customerId } : {}) };
    return (await taken(api.GET('/kpis', { params: { query } }))).total;
  };
  const customers = await Promise.all(customerIds.map(async (id) => ({ id, figures: await read(id) })));
  const worst = customers
    .filter(({ figures }) => figures.orders.due > 0)
    .sort((left, right) => bestOtif(left.figures) - bestOtif(right.figures))
    .slice(0, 5);
  const row = (name: string, { indicators }: Figures) => [
    name,
    ...[indicators.onTime, indicators.inFull, indicators.otif].map(figure),
  ];
  const table = columns([
    ['', 'On time', 'In full', 'OTIF'],
    row('Company', await read()),
    ...worst.map(({ id, figures }) => row(id, figures)),
  ]);
  return { table, worst: worst.map(({ id }) => id) };
}

/** What a customer's OTIF may be at best, as far as its orders tell. */
function bestOtif({ indicators }: Figures): number {
  return indicators.otif.interval.high;
}

/** `12/14  86 % [60–96]` */
function figure({ numerator, denominator, share, interval }: Indicator): string {
  const percent = (value: number) => String(Math.round(value * 100));
  const range = `[${percent(interval.low).padStart(2)}–${percent(interval.high).padStart(3)}]`;
  return `${numerator}/${denominator} ${percent(share ?? 0).padStart(3)} % ${range}`;
}

/** The orders that failed most, with the reason. */
export async function worstOrders(
  api: ApiClient,
  orderIds: readonly string[],
  count: number,
): Promise<string> {
  const cards = await Promise.all(
    orderIds.map((orderId) =>
      taken(api.GET('/orders/{orderId}/scorecard', { params: { path: { orderId } } })),
    ),
  );
  const failed = cards.filter(({ standing, otif }) => standing === 'due' && otif === 'fail');
  const rows = failed
    .sort((left, right) => unitsFailed(right) - unitsFailed(left))
    .slice(0, count)
    .map(
      ({ orderNumber, customerId, reason = '' }) => `  ${orderNumber}  ${customerId.padEnd(16)}  ${reason}`,
    );
  return rows.join('\n');
}

function unitsFailed({ lines }: Scorecard): number {
  return lines.reduce((units, { ordered, unitsOnTime }) => units + ordered - unitsOnTime, 0);
}

/** The customers who may leave: who, what is lost with them, and why. */
export async function leavers(api: ApiClient): Promise<string> {
  const { items } = await taken(api.GET('/churn/at-risk', { params: { query: {} } }));
  const rows = items.map(({ customerId, silentDays, valueAtRisk, cause }) => [
    customerId,
    valueAtRisk ? `${Math.round(valueAtRisk.amount / 100)} ${valueAtRisk.currency}` : 'unknown',
    `silent for ${silentDays} days`,
    cause ?? '',
  ]);
  return rows.length === 0 ? '  nobody' : columns(rows);
}

/** How the credit of customers stands: the limit, what of it is taken, and what waits for room. */
export async function onAccount(api: ApiClient, customerIds: readonly string[]): Promise<string> {
  const accounts = await Promise.all(
    customerIds.map((customerId) =>
      taken(api.GET('/customers/{customerId}/credit', { params: { path: { customerId } } })),
    ),
  );
  const inUnits = (amount: number) => String(Math.round(amount / 100));
  return columns([
    ['', 'Limit', 'Owes', 'Room', 'On hold'],
    ...accounts.map(({ customerId, currency, limit, exposure, room, onHold }) => [
      customerId,
      `${inUnits(limit)} ${currency}`,
      inUnits(exposure),
      inUnits(room),
      onHold.length === 1 ? '1 order' : `${onHold.length} orders`,
    ]),
  ]);
}
