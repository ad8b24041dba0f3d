import { nameBehind, opaqueIdOf } from '../platform/opaque-id.ts';
import { namedVisit, type VisitName, visitName } from './visit.ts';

/** The id by which a visit is asked for in a path. */
export function visitIdOf(visit: VisitName): string {
  return opaqueIdOf(visitName(visit));
}

/** The visit that such an id asks for; undefined for a text that is none. */
export function visitBehind(visitId: string): VisitName | undefined {
  const name = nameBehind(visitId);
  return name === undefined ? undefined : namedVisit(name);
}
