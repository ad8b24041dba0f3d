import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { customerPartition } from '../customers/customer-keys.ts';
import { getMany } from '../platform/batches.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partitionAfter } from '../platform/partition.ts';
import { type Key, table as keys, streamed } from '../platform/table.ts';
import { guard, putGuarded } from '../platform/transactions.ts';
import { type Case, type CaseName, closedAt, stateOf } from './case.ts';
import { storedCase } from './case-schema.ts';
import type { Stage } from './case-stages.ts';
import { getWords, rowOfWords, wordsBetween } from './words-store.ts';

const PREFIX = streamed.casePrefix;

function caseKey({ customerId, caseId }: CaseName): Key {
  return { pk: customerPartition(customerId), sk: `${PREFIX}${caseId}` };
}

/** To which the note of a move belongs. */
function moveOwner({ caseId }: CaseName, moveId: string): string {
  return `${PREFIX}${caseId}#${moveId}`;
}

/**
 * A case as a row. Its version counts its moves. While it is open it is listed, the oldest first; when it is closed, until the
 * visit that confirms it is planned.
 */
export function caseRow(found: Case): Key & Row {
  const { stage } = stateOf(found);
  return { ...caseKey(found), ...found, stage, version: versionOf(found), ...placeOf(found, stage) };
}

function placeOf(found: Case, stage: Stage): Row {
  const { caseId, recordedAt } = found;
  switch (stage) {
    case 'confirmed':
      return {};
    case 'closed':
      return listedAs('casesToConfirm', `${closedAt(found)}#${caseId}`);
    case 'received':
    case 'acknowledged':
    case 'assessed':
    case 'investigating':
    case 'answered':
      return listedAs('openCases', `${recordedAt}#${caseId}`);
  }
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

/** Some cases, of any customers; in no order. */
export async function casesNamed(table: Table, names: readonly CaseName[]): Promise<Case[]> {
  const rows = await getMany(table, names.map(caseKey));
  return rows.map((row) => storedCase.parse(row));
}

/** Closed cases whose confirming visit is not yet planned, those closed first first, from a position on. */
export function casesToConfirmAfter(table: Table, after: string, limit: number): Promise<Page<Case>> {
  return listedAfter(table, 'casesToConfirm', after, limit, (row) => storedCase.parse(row));
}

/** Takes a case off that list, unless another move came first. */
export function confirmationPlanned(table: Table, found: Case): TransactWriteItem {
  const { partitionKey, sortKey } = keys.indexes.listed;
  return {
    Update: {
      TableName: table.name,
      Key: toItem(caseKey(found)),
      UpdateExpression: `REMOVE ${partitionKey}, ${sortKey}`,
      ...guard(versionOf(found)),
    },
  };
}

/** One more move of a case as a part of a transaction, unless another came first. */
export function movedWrite(table: Table, moved: Case): TransactWriteItem {
  return {
    Put: { TableName: table.name, Item: toItem(caseRow(moved)), ...guard(versionOf(moved) - 1) },
  };
}

/** Cases of all customers that are not closed, the oldest first, from a position on. */
export function openCasesAfter(table: Table, after: string, limit: number): Promise<Page<Case>> {
  return listedAfter(table, 'openCases', after, limit, (row) => storedCase.parse(row));
}
