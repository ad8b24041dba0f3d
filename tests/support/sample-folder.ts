import { folderOf, type LineRow, type ReplayFolder } from '../../infra/local/replay/folder.ts';
import { seeded } from '../../infra/local/terminal/random.ts';
import { addDays } from '../../lib/calendar/calendar.ts';

type Counts = Record<string, number>;

/** Order lines in the shape of a replay folder, like the real ones: whole dates, some late, early or short. */
export function sampleRows({
  seed,
  prefix,
  orders,
}: {
  seed: number;
  prefix: string;
  orders: number;
}): LineRow[] {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return Array.from({ length: orders }, (_, index) => {
    const placed = addDays('2026-02-02', upTo(20));
    const agreed = addDays(placed, 1 + upTo(3));
    return Array.from({ length: 1 + upTo(3) }, (_, line): LineRow => {
      const ordered = 1 + upTo(99);
      return {
        order_id: `${prefix}-${index}`,
        order_placement_date: placed,
        customer_id: `${prefix}-customer-${index % 3}`,
        product_id: `sku-${line}`,
        order_qty: ordered,
        agreed_delivery_date: agreed,
        actual_delivery_date: addDays(agreed, upTo(3) === 0 ? upTo(2) - 1 : 0),
        delivery_qty: upTo(4) === 0 ? Math.max(0, ordered - upTo(5)) : ordered,
      };
    });
  }).flat();
}

/** The figures that must come out, by customer: the definitions of the data's publishers, on whole dates. */
export function expectedOf(rows: readonly LineRow[]): Record<string, Counts> {
  const figures: Record<string, Counts> = {};
  for (const [, lines] of Map.groupBy(rows, ({ order_id }) => order_id)) {
    const customer = lines[0]?.customer_id ?? '';
    const arrived = lines.map((line) => line.delivery_qty > 0);
    const early = lines.map((line) => line.actual_delivery_date < line.agreed_delivery_date);
    const late = lines.map((line) => line.actual_delivery_date > line.agreed_delivery_date);
    const lenient = lines.map((_, index) => arrived[index] === true && !late[index]);
    const strict = lenient.map((isOnTime, index) => isOnTime && !early[index]);
    const full = lines.map((line) => line.delivery_qty === line.order_qty);
    const both = (onTime: readonly boolean[]) =>
      onTime.map((isOnTime, index) => isOnTime && full[index] === true);
    const count = (verdicts: readonly boolean[]) => verdicts.filter(Boolean).length;
    const all = (verdicts: readonly boolean[]) => Number(verdicts.every(Boolean));
    const sum = (field: 'order_qty' | 'delivery_qty') =>
      lines.reduce((total, line) => total + line[field], 0);
    add(figures, customer, {
      orders: 1,
      lines: lines.length,
      units_ordered: sum('order_qty'),
      units_delivered: sum('delivery_qty'),
      on_time_early_accepted: all(lenient),
      on_time_early_fails: all(strict),
      in_full: all(full),
      otif_early_accepted: all(both(lenient)),
      otif_early_fails: all(both(strict)),
      lines_in_full: count(full),
      lines_on_time_early_accepted: count(lenient),
      lines_on_time_early_fails: count(strict),
      lines_otif_early_accepted: count(both(lenient)),
    });
  }
  return figures;
}

function add(figures: Record<string, Counts>, customer: string, counts: Counts): void {
  const total = figures[customer] ?? {};
  for (const [name, value] of Object.entries(counts)) total[name] = (total[name] ?? 0) + value;
  figures[customer] = total;
}

/** The same rows as the orders and facts that a replay sends. */
export function sampleFolder(given: { seed: number; prefix: string; orders: number }): {
  folder: ReplayFolder;
  expected: Record<string, Counts>;
} {
  const rows = sampleRows(given);
  return { folder: folderOf(rows), expected: expectedOf(rows) };
}
