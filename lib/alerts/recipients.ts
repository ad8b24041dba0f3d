/** Someone who gets a morning mail, and of whom: of one address there is one, whatever they are besides. */
export interface Recipient {
  readonly address: string;
  /** `ops` get the figures of the night, and what nobody else is told of. */
  readonly role: 'ops' | 'manager';
}

/**
 * Who gets a morning mail: ops first, then account managers who are not ops themselves.
 * @param managers addresses by the ids that customers name
 */
export function recipientsOf(ops: readonly string[], managers: ReadonlyMap<string, string>): Recipient[] {
  const others = [...new Set(managers.values())].filter((address) => !ops.includes(address));
  return [
    ...[...new Set(ops)].map((address) => ({ address, role: 'ops' }) as const),
    ...others.map((address) => ({ address, role: 'manager' }) as const),
  ];
}

/** Is it for them to act: as the customer's account manager, or as ops where no such manager can be reached? */
export function isTheirs(
  { address, role }: Recipient,
  { manager }: { readonly manager?: string | undefined },
  managers: ReadonlyMap<string, string>,
): boolean {
  const reached = manager === undefined ? undefined : managers.get(manager);
  return reached === undefined ? role === 'ops' : reached === address;
}
