import { isSuppressed, type Suppressed } from '../mail/mail-feedback.ts';

/**
 * `ops` get the figures of the night, and what nobody else is told of; `credit` what is to be decided about credit, and who is
 * over their limit; a `manager` what concerns their own customers.
 */
export type Role = 'ops' | 'credit' | 'manager';

/** Someone who gets a morning mail, and as what: of one address there is one, with all that is for them. */
export interface Recipient {
  readonly address: string;
  readonly roles: readonly Role[];
}

/** Addresses by what they are to be told. */
export interface Addresses {
  readonly ops: readonly string[];
  /** None where ops look after credit themselves. */
  readonly credit: readonly string[];
  /** Of account managers by the ids that customers name. */
  readonly managers: ReadonlyMap<string, string>;
}

/** The addresses that mails reach: what would be told to others is told as if there were none of them. */
export function reachable(
  { ops, credit, managers = new Map() }: Omit<Addresses, 'managers'> & Partial<Addresses>,
  suppressed: Suppressed,
): Addresses {
  const isReached = (address: string) => !isSuppressed(address, suppressed);
  return {
    ops: ops.filter(isReached),
    credit: credit.filter(isReached),
    managers: new Map([...managers].filter(([, address]) => isReached(address))),
  };
}

/** Who gets a morning mail: ops first, then the credit team, then account managers. */
export function recipientsOf(addresses: Addresses): Recipient[] {
  const byRole: Readonly<Record<Role, readonly string[]>> = {
    ops: addresses.ops,
    credit: creditTeamOf(addresses),
    manager: [...addresses.managers.values()],
  };
  const all = new Set([...byRole.ops, ...byRole.credit, ...byRole.manager]);
  return [...all].map((address) => ({
    address,
    roles: roles.filter((role) => byRole[role].includes(address)),
  }));
}

const roles: readonly Role[] = ['ops', 'credit', 'manager'];

/** Who is told of credit, also at once: ops where nobody else is named. */
export function creditTeamOf({ ops, credit }: Omit<Addresses, 'managers'>): readonly string[] {
  return credit.length > 0 ? credit : ops;
}

/** Is it for them to act: as the customer's account manager, or as ops where no such manager can be reached? */
export function isTheirs(
  { address, roles: theirs }: Recipient,
  { manager }: { readonly manager?: string | undefined },
  managers: ReadonlyMap<string, string>,
): boolean {
  const reached = manager === undefined ? undefined : managers.get(manager);
  return reached === undefined ? theirs.includes('ops') : reached === address;
}
