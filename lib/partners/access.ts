import { type Fact, isCreditKind, type ReportedKind } from '../facts/fact.ts';
import { Refusal } from '../platform/refusal.ts';
import { type NewsKind, newsKinds, type StoredPartner } from './partner.ts';

/** Staff sign in at the same token issuer with these scopes. */
export type StaffRole = 'ops' | 'credit' | 'admin';

/** Who calls, as the token says. */
export interface Identity {
  readonly partnerId: string;
  readonly roles: readonly StaffRole[];
  /** The person or system that the token was given to: decisions of staff are signed by it. */
  readonly subject: string;
}

/** What a caller may touch, by a version of its partner record. */
export interface Grant {
  readonly version: number;
  readonly customers: 'all' | ReadonlySet<string>;
  readonly sends: ReadonlySet<NewsKind>;
  readonly reads: ReadonlySet<NewsKind>;
}

export interface Caller extends Identity {
  readonly grant: Grant;
}

/** The version of the grant of staff and of the product itself: they may tell of every customer. */
export const UNLIMITED = 0;

const unlimited: Grant = {
  version: UNLIMITED,
  customers: 'all',
  sends: new Set(newsKinds),
  reads: new Set(newsKinds),
};

export function grantOf({ version, customers, sends, reads }: StoredPartner): Grant {
  return {
    version,
    customers: customers === 'all' ? 'all' : new Set(customers),
    sends: new Set(sends),
    reads: new Set(reads),
  };
}

export function isStaff({ roles }: Identity): boolean {
  return roles.length > 0;
}

/** Staff reach every customer; which routes they may use is a matter of their scopes. */
export function staffCaller(identity: Identity): Caller {
  return { ...identity, grant: unlimited };
}

/** The one rule of tenancy: visibility follows the customer, and what is not yours does not exist for you. */
export function reaches({ customers }: Pick<Grant, 'customers'>, customerId: string): boolean {
  return customers === 'all' || customers.has(customerId);
}

/** @throws Refusal as for a customer that there is not, whether there is one or not */
export function requireCustomer({ grant }: Caller, customerId: string): void {
  if (!reaches(grant, customerId)) throw new Refusal({ kind: 'notFound', what: 'customer' });
}

export function mayRead({ grant }: Caller, kind: NewsKind): boolean {
  return grant.reads.has(kind);
}

/** May the caller read facts of a kind? That time has passed is no secret; credit's decisions are for staff. */
export function mayReadFacts(caller: Caller, kind: Fact['kind']): boolean {
  if (isStaff(caller) || kind === 'promisePassed') return true;
  return kind !== 'voided' && !isCreditKind(kind) && mayRead(caller, kind);
}

/** May the caller see something of a kind that concerns a customer? */
export function maySee(caller: Caller, kind: NewsKind, { customerId }: { readonly customerId: string }) {
  return mayRead(caller, kind) && reaches(caller.grant, customerId);
}

/** @throws Refusal when the partner's record, or for credit's decisions the role, does not let it tell this */
export function requireSends(caller: Caller, kind: NewsKind | ReportedKind): void {
  if (maySend(caller, kind)) return;
  const detail = isCreditKind(kind)
    ? `Only staff with the scope credit may send ${kind}.`
    : `The record of your system does not let it send ${kind}; ask the operator to change it.`;
  throw new Refusal({ kind: 'notAllowed', detail });
}

/** Credit's decisions are those of the credit desk, whatever a record says. */
export function maySend({ grant, roles }: Caller, kind: NewsKind | ReportedKind): boolean {
  // Who withdraws a fact withdraws one of its own.
  if (kind === 'voided') return true;
  if (isCreditKind(kind)) return roles.includes('credit');
  return grant.sends.has(kind);
}

/**
 * Does a fact count for an order? A fact can arrive before its order, so this is asked when the order is known: by the
 * reach that its teller had when it was told, which no later change of the partner's record can alter.
 */
export function mayTell(told: Pick<Grant, 'customers'>, { customerId }: { readonly customerId: string }) {
  return reaches(told, customerId);
}

/** The grants by which facts were told, each partner and version once; those of staff need no looking up. */
export function grantsBehind(facts: readonly Fact[]): { partnerId: string; version: number }[] {
  const limited = facts.filter(({ grant }) => grant !== UNLIMITED);
  const byName = new Map(limited.map((fact) => [grantName(fact.partnerId, fact.grant), fact]));
  return [...byName.values()].map(({ partnerId, grant }) => ({ partnerId, version: grant }));
}

export function grantName(partnerId: string, version: number): string {
  return `${partnerId}#${version}`;
}
