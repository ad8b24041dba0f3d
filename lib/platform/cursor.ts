import { hash } from 'node:crypto';
import { Refusal } from './refusal.ts';

/**
 * Cursors of lists. A cursor is a position and nothing more: every page is cut to what its caller may see, so a forged
 * one shows nothing that a plain list would not. The checksum tells a broken cursor, or one of another list, caller or
 * filter, from a good one.
 */
export function cursorAt(position: string, list: string): string {
  return Buffer.from(`${checksum(position, list)}${position}`).toString('base64url');
}

/**
 * @param list names list, caller and filters
 * @throws Refusal for what `cursorAt` has not made for the same list
 */
export function positionAt(cursor: string, list: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = text.slice(CHECKSUM_LENGTH);
  if (cursorAt(position, list) !== cursor) throw new Refusal({ kind: 'invalidCursor' });
  return position;
}

const CHECKSUM_LENGTH = 12;

function checksum(position: string, list: string): string {
  return hash('sha256', `${list}\n${position}`, 'hex').slice(0, CHECKSUM_LENGTH);
}
