import { customerPartition } from '../customers/customer-keys.ts';
import { get, type Row, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partitionAfter } from '../platform/partition.ts';
import { type Key, streamed } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import { type Case, type CaseName, stateOf } from './case.ts';
import { storedCase } from './case-schema.ts';
import { getWords, rowOfWords, wordsBetween } from './words-store.ts';

const PREFIX = streamed.casePrefix;

function caseKey({ customerId, caseId }: CaseName): Key {
  return { pk: customerPartition(customerId), sk: `${PREFIX}${caseId}` };
}

/** To which the note of a move belongs. */
function moveOwner({ caseId }: CaseName, moveId: string): string {
  return `${PREFIX}${caseId}#${moveId}`;
}

/** A case as a row. Its version counts its moves; while it is open it is listed, the oldest first. */
export function caseRow(found: Case): Key & Row {
  const { stage } = stateOf(found);
  return {
    ...caseKey(found),
    ...found,
    stage,
    version: versionOf(found),
    ...(stage === 'closed' ? {} : listedAs('openCases', `${found.recordedAt}#${found.caseId}`)),
  };
}

function versionOf({ moves }: Case): number {
  return moves.length + 1;
}

export async function getCase(table: Table, name: CaseName): Promise<Case | undefined> {
  const row = await get(table, caseKey(name));
  return row && storedCase.parse(row);
}

/**
 * Keeps a case after one more move, with the note that goes with it.
 * @returns false when another move came first
 */
export async function putMoved(
  table: Table,
  moved: Case,
  { moveId, note }: { readonly moveId: string; readonly note?: string | undefined },
): Promise<boolean> {
  const notes = note === undefined ? [] : [rowOfWords(moved.customerId, moveOwner(moved, moveId), note)];
  const guarded = { row: caseRow(moved), replaces: versionOf(moved) - 1 };
  return (await putGuarded(table, guarded, notes)) === undefined;
}

/** The note of a move; undefined where there is none, or none any more. */
export function getNote(table: Table, name: CaseName, moveId: string): Promise<string | undefined> {
  return getWords(table, name.customerId, moveOwner(name, moveId));
}

/** The notes of a case's moves that are still kept, by the move's id. */
export async function notesOf(table: Table, name: CaseName): Promise<ReadonlyMap<string, string>> {
  // No character that a move's id may have comes after `~`.
  const [first, last] = [moveOwner(name, ''), moveOwner(name, '~')];
  const notes = await wordsBetween(table, name.customerId, first, last);
  return new Map([...notes].map(([owner, note]) => [owner.slice(first.length), note]));
}

/** The cases of a customer, from a position on. */
export function casesAfter(
  table: Table,
  customerId: string,
  after: string,
  limit: number,
): Promise<Page<Case>> {
  const cases = { partition: customerPartition(customerId), prefix: PREFIX };
  return partitionAfter(table, cases, after, limit, (row) => storedCase.parse(row));
}

/** Cases of all customers that are not closed, the oldest first, from a position on. */
export function openCasesAfter(table: Table, after: string, limit: number): Promise<Page<Case>> {
  return listedAfter(table, 'openCases', after, limit, (row) => storedCase.parse(row));
}
