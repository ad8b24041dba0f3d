import * as z from 'zod';
import type { Kpis, Scorecard } from '../client/api-types.ts';
import { type ApiClient, taken } from '../terminal/api-client.ts';
import { columns } from '../terminal/table.ts';

type Proportion = Kpis['total']['orders']['otif'];

/** The figures of the company and of its worst customers, as one would read them at the API. */
export async function kpiTable(
  api: ApiClient,
  customerIds: readonly string[],
  span: { readonly from: string; readonly to: string },
): Promise<{ table: string; worst: string[] }> {
  const read = async (customerId?: string) => {
    const query = { ...span, ...(customerId ? { customerId } : {}) };
    return (await taken(api.GET('/kpis', { params: { query } }))).total.orders;
  };
  const customers = await Promise.all(customerIds.map(async (id) => ({ id, orders: await read(id) })));
  const worst = customers
    .filter(({ orders }) => orders.due > 0)
    .sort((left, right) => left.orders.otif.interval.high - right.orders.otif.interval.high)
    .slice(0, 5);
  const row = (name: string, orders: Kpis['total']['orders']) => [
    name,
    ...[orders.onTime, orders.inFull, orders.otif].map(figure),
  ];
  const table = columns([
    ['', 'On time', 'In full', 'OTIF'],
    row('Company', await read()),
    ...worst.map(({ id, orders }) => row(id, orders)),
  ]);
  return { table, worst: worst.map(({ id }) => id) };
}

/** `12/14  86 % [60–96]` */
function figure({ numerator, denominator, share, interval }: Proportion): string {
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

/** How many mails the inbox holds. */
export async function mailCount(inboxUrl: string): Promise<number> {
  const store: unknown = await (await fetch(`${inboxUrl}/store`)).json();
  return z.object({ emails: z.array(z.unknown()) }).parse(store).emails.length;
}
