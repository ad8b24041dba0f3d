import { type Group, groupKinds, groupName, groupNamed } from '../kpis/groups.ts';
import { nameBehind, opaqueIdOf } from '../platform/opaque-id.ts';

/** What an alert is about: no two of one group, cause and part. */
export interface AlertKey<Cause extends string = string> {
  readonly group: Group;
  readonly cause: Cause;
  /** What tells it from others of the same cause: an indicator, a part of the business, a case. */
  readonly part?: string | undefined;
}

/** `customer#nordwind leaving`, `lane#hamburg>Berlin, DE belowTarget#otif`: what claims of mails call it. */
export function nameOfKey(key: AlertKey): string {
  return `${groupName(key.group)} ${placeOf(key)}`;
}

/** `leaving`, `sendingLess#family#tea`, `belowTarget#otif`: its place among the alerts of its group. */
export function placeOf({ cause, part }: AlertKey): string {
  return part === undefined ? cause : `${cause}#${part}`;
}

/** No id and no name holds it. */
const BETWEEN = '\n';

/** The id by which an alert is asked for in a path. */
export function alertIdOf(key: AlertKey): string {
  return opaqueIdOf([groupName(key.group), placeOf(key)].join(BETWEEN));
}

/** What such an id asks for; undefined for a text that is none. */
export function alertKeyBehind(id: string): AlertKey | undefined {
  const [group, place, ...more] = nameBehind(id)?.split(BETWEEN) ?? [];
  if (group === undefined || place === undefined || more.length > 0) return undefined;
  const [kind] = group.split('#', 1);
  if (!groupKinds.some((known) => known === kind)) return undefined;
  const [cause = ''] = place.split('#', 1);
  const part = cause === place ? undefined : place.slice(cause.length + 1);
  return { group: groupNamed(group), cause, part };
}
