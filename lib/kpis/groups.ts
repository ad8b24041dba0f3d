import type { Tier } from '../customers/customer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Place } from '../orders/order.ts';
import type { Course } from '../scorecards/course.ts';

export const groupKinds = ['company', 'customer', 'tier', 'partner', 'carrier', 'warehouse', 'lane'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Whose orders are counted together. */
export interface Group {
  readonly kind: GroupKind;
  /** Of the customer, partner, …; empty for the company. */
  readonly id: string;
}

export const company: Group = { kind: 'company', id: '' };

/** `company`, `customer#nordwind`, `lane#hamburg>Berlin, DE` */
export function groupName({ kind, id }: Group): string {
  return kind === 'company' ? kind : `${kind}#${id}`;
}

export function groupNamed(name: string): Group {
  const [kind = ''] = name.split('#', 1);
  const known = groupKinds.find((each) => each === kind);
  if (!known) throw new Error(`${name} is the name of no group.`);
  return { kind: known, id: name.slice(kind.length + 1) };
}

/** The groups under which an order counts, by name: several carriers or warehouses all get it. */
export function groupsOf(course: Course, tier: Tier): string[] {
  const { order, facts } = course;
  const groups: Group[] = [
    company,
    { kind: 'customer', id: order.customerId },
    { kind: 'tier', id: tier },
    { kind: 'partner', id: order.partnerId },
    ...named(facts, 'carrier').map((id) => ({ kind: 'carrier', id }) as const),
    ...named(facts, 'warehouse').map((id) => ({ kind: 'warehouse', id }) as const),
  ];
  const lane = laneOf(course);
  if (lane) groups.push({ kind: 'lane', id: lane });
  return groups.map(groupName);
}

/** So many carriers, and warehouses, of one order get its counts: what writes it all must fit one transaction. */
const MOST_NAMED = 10;

/** Each once, in the order of their names. */
function named(facts: readonly Fact[], what: 'carrier' | 'warehouse'): string[] {
  const names = new Set(facts.map((fact) => fact[what]).filter((name) => name !== undefined));
  return [...names].sort().slice(0, MOST_NAMED);
}

/** From where goods first left to where they were ordered to; undefined while either is unknown. */
export function laneOf({ order, facts }: Course): string | undefined {
  const left = facts.find(({ kind }) => kind === 'dispatched') ?? facts.find(({ kind }) => kind === 'picked');
  const from = left?.warehouse ?? regionOf(left?.place);
  const to = regionOf(order.shipTo);
  return from && to ? `${from}>${to}` : undefined;
}

/** Lanes run between towns: a place's own id stands in only where its town is not told. */
function regionOf({ placeId, city, country }: Place = {}): string | undefined {
  const region = [city, country].filter((part) => part !== undefined).join(', ');
  return region === '' ? placeId : region;
}
