/**
 * The id by which something with a name of several parts is asked for in a path: base64url of the name, so that no part, however
 * odd, makes an odd URL, and no index is needed to find it.
 */
export function opaqueIdOf(name: string): string {
  return Buffer.from(name, 'utf8').toString('base64url');
}

/** The name behind such an id; undefined for a text that is none. */
export function nameBehind(id: string): string | undefined {
  const name = Buffer.from(id, 'base64url').toString('utf8');
  return opaqueIdOf(name) === id ? name : undefined;
}
