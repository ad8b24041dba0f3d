import type { Counts } from '../kpis/counts.ts';
import type { Order, OrderLine } from '../orders/order.ts';
import type { Course } from '../scorecards/course.ts';

/**
 * What an order adds to what its customer ordered on the business date on which it was placed. Names are those of the
 * attributes of a row: `orders`; `value#EUR` in minor units; the same of a product family, `family#tea` and
 * `family#tea#EUR`, and of a site, `site#hh-1` and `site#hh-1#EUR`. Ids hold no `#`.
 */
export type Ordered = Counts;

/** Parts of a customer's business that may be lost one by one. */
export const partKinds = ['family', 'site'] as const;
export type PartKind = (typeof partKinds)[number];

export interface Part {
  readonly kind: PartKind;
  /** Of the product family; `placeId` of the site, or its town where that is not told. */
  readonly id: string;
}

/** An order of more families than this is counted under the largest: a row must stay small. */
const MOST_FAMILIES = 8;

/** One that was called off before anything came is no order: its customer did not buy. Prices are those agreed. */
export function orderedIn({ order, calledOff }: Course): Ordered | undefined {
  if (calledOff) return undefined;
  const site = siteOf(order);
  return {
    orders: 1,
    ...valuesOf(VALUE, order.lines),
    ...Object.assign({}, ...familiesIn(order.lines).map(({ name, lines }) => counted(name, lines))),
    ...(site === undefined ? {} : counted(`site#${site}`, order.lines)),
  };
}

const VALUE = 'value';

/** Under which the value in a currency is counted: `value#EUR` */
export function valueName(currency: string): string {
  return `${VALUE}#${currency}`;
}

function counted(name: string, lines: readonly OrderLine[]): Ordered {
  return { [name]: 1, ...valuesOf(name, lines) };
}

function valuesOf(name: string, lines: readonly OrderLine[]): Ordered {
  const values: Record<string, number> = {};
  for (const { quantity, unitPrice } of lines) {
    if (!unitPrice || unitPrice.amount === 0) continue;
    const key = `${name}#${unitPrice.currency}`;
    values[key] = (values[key] ?? 0) + quantity * unitPrice.amount;
  }
  return values;
}

function familiesIn(lines: readonly OrderLine[]): { name: string; lines: OrderLine[] }[] {
  const byFamily = Map.groupBy(lines, ({ productFamily }) => productFamily);
  return [...byFamily]
    .flatMap(([family, of]) => (family === undefined ? [] : [{ name: `family#${family}`, lines: of }]))
    .sort((left, right) => unitsOf(right.lines) - unitsOf(left.lines) || (left.name < right.name ? -1 : 1))
    .slice(0, MOST_FAMILIES);
}

function unitsOf(lines: readonly OrderLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Towns are free text of partners: what parts a name must not be in one. */
function siteOf({ shipTo }: Order): string | undefined {
  return shipTo?.placeId ?? shipTo?.city?.replaceAll('#', ' ');
}
