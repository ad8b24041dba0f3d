import type { Fact } from '../../../lib/facts/fact.ts';
import type { Place } from '../../../lib/orders/order.ts';
import type { Judging } from '../../../lib/scorecards/judging.ts';
import { defaultRuleSet, type RuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { begin, dateOf } from './times.ts';
import type { Told } from './told.ts';

/** The version written last of those that hold on the date of placing: the customer's, else the company's, else none. */
export function rulesOf({ order }: Told, { own, company }: Judging): RuleSet {
  const date = dateOf(order.placedAt);
  const holds = ({ validFrom, validTo = '9999-12-31' }: RuleSet) => validFrom <= date && date <= validTo;
  const versions = [...company.filter(holds), ...own.filter(holds)];
  return versions.at(-1) ?? defaultRuleSet;
}

/** Everyone and everything under whose name the order counts. */
export function groupsOf(told: Told, { tiers }: Judging): string[] {
  const { order, facts } = told;
  const then = tiers.filter(({ since }) => Date.parse(since) <= begin(order.placedAt)).at(-1) ?? tiers[0];
  const lane = laneOf(told);
  const names = (what: 'carrier' | 'warehouse') =>
    [...new Set(facts.flatMap((fact) => fact[what] ?? []))].map((name) => `${what}#${name}`);
  return [
    'company',
    `customer#${order.customerId}`,
    `tier#${then?.tier ?? 'regular'}`,
    `partner#${order.partnerId}`,
    ...names('carrier'),
    ...names('warehouse'),
    ...(lane ? [`lane#${lane}`] : []),
  ];
}

function laneOf({ facts, shipTo }: Told): string | undefined {
  const first = (kind: Fact['kind']) => facts.find((fact) => fact.kind === kind);
  const left = first('dispatched') ?? first('picked');
  const town = (place: Place | undefined) =>
    place?.city && place.country
      ? `${place.city}, ${place.country}`
      : (place?.city ?? place?.country ?? place?.placeId);
  const [from, to] = [left?.warehouse ?? town(left?.place), town(shipTo)];
  return from && to ? `${from}>${to}` : undefined;
}
