import { Refusal } from './refusal.ts';

/** The entity tag of a version. */
export function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`;
}

/**
 * The version that a change replaces: 0 where there is nothing yet. A change of something that exists must name, in
 * If-Match, the version that its author saw, so that nobody undoes what they have not seen.
 * @throws Refusal when the tag is missing, or not that of the present version
 */
export function replacedVersion(
  ifMatch: string | undefined,
  current: { readonly version: number } | undefined,
): number {
  if (!current) {
    if (ifMatch !== undefined) throw new Refusal({ kind: 'preconditionFailed' });
    return 0;
  }
  if (ifMatch === undefined) throw new Refusal({ kind: 'preconditionRequired' });
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes('*') && !tags.includes(etagOf(current)))
    throw new Refusal({ kind: 'preconditionFailed' });
  return current.version;
}
