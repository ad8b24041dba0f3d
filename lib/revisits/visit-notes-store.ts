import { wordsBetween } from '../feedback/words-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import type { VisitName } from './visit.ts';

/** To which the notes of an outcome belong. */
export function notesOwner(number: number, outcomeId: string): string {
  return `visit#${number}#${outcomeId}`;
}

/** What is still kept of the notes of some visits of one customer: by the visit's number, and there by the outcome's id. */
export async function notesOf(
  table: Table,
  visits: readonly VisitName[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const byVisit = new Map<number, ReadonlyMap<string, string>>();
  await inTurns(visits, async (visit) => {
    // No character that an outcome's id may have comes after `~`.
    const [first, last] = [notesOwner(visit.number, ''), notesOwner(visit.number, '~')];
    const notes = await wordsBetween(table, visit.customerId, first, last);
    byVisit.set(visit.number, new Map([...notes].map(([owner, text]) => [owner.slice(first.length), text])));
  });
  return byVisit;
}
