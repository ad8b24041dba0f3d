import { describe, expect, it } from 'vitest';
import {
  type Index,
  type Item,
  indexEntry,
  indexWriteUnits,
  itemSize,
  readUnits,
  writeUnits,
} from '../../support/capacity-model.ts';

/** An item of exactly so many bytes: the name takes one. */
const ofSize = (bytes: number): Item => ({ a: { S: 'x'.repeat(bytes - 1) } });
const number = (decimal: string) => itemSize({ n: { N: decimal } }) - 1;

describe('item size', () => {
  it.each<[string, Item, number]>([
    ['a string: bytes of name and value', { name: { S: 'value' } }, 4 + 5],
    ['UTF-8 bytes, not characters', { ä: { S: '🚚' } }, 2 + 4],
    ['an empty string', { a: { S: '' } }, 1],
    ['raw bytes of a binary value, not its base64', { b: { B: new Uint8Array(10) } }, 1 + 10],
    ['a Boolean', { ok: { BOOL: false } }, 2 + 1],
    ['null', { no: { NULL: true } }, 2 + 1],
    ['an empty list', { l: { L: [] } }, 1 + 3],
    ['an empty map', { m: { M: {} } }, 1 + 3],
    [
      'a list: 3 bytes, and 1 for each element',
      { l: { L: [{ S: 'ab' }, { BOOL: true }] } },
      1 + 3 + (1 + 2) + (1 + 1),
    ],
    [
      'a map: 3 bytes, and 1 for each element beside its name',
      { m: { M: { k: { S: 'ab' } } } },
      1 + 3 + (1 + 1 + 2),
    ],
    ['nested', { l: { L: [{ M: { k: { N: '1' } } }] } }, 1 + 3 + 1 + (3 + 1 + 1 + 2)],
    ['a set of strings', { s: { SS: ['ab', 'c'] } }, 1 + 3],
    ['a set of numbers', { s: { NS: ['1', '123'] } }, 1 + 2 + 3],
    ['several attributes', { a: { S: 'b' }, c: { N: '12' } }, 2 + 3],
  ])('counts %s', (_, item, bytes) => {
    expect(itemSize(item)).toBe(bytes);
  });

  it.each([
    ['0', 1],
    ['7', 2],
    ['42', 2],
    ['123', 3],
    ['1000000', 2],
    ['0.001', 2],
    ['12.5', 3],
    ['-7', 3],
    ['1.5e10', 2],
    ['12345678901234567890123456789012345678', 20],
  ])('takes a byte for two significant digits of %s and one more', (decimal, bytes) => {
    expect(number(decimal)).toBe(bytes);
  });

  it('refuses a type it does not know', () => {
    expect(() => itemSize({ a: { $unknown: ['X', 1] } })).toThrow('does not know');
  });
});

describe('write units', () => {
  it.each([
    [1, 1],
    [1024, 1],
    [1025, 2],
    [3 * 1024 + 512, 4],
  ])('of %i bytes are %i', (bytes, units) => {
    expect(writeUnits(undefined, ofSize(bytes))).toBe(units);
  });

  it('go by the larger of the item before and after', () => {
    expect(writeUnits(ofSize(3000), ofSize(100))).toBe(3);
    expect(writeUnits(ofSize(100), ofSize(3000))).toBe(3);
  });

  it('are one for what is not there', () => {
    expect(writeUnits(undefined, undefined)).toBe(1);
  });
});

describe('read units', () => {
  it.each([
    [0, 1],
    [4096, 1],
    [4097, 2],
  ])('of %i bytes are %i, half if eventually consistent, double in a transaction', (bytes, units) => {
    expect(readUnits(bytes, 'strong')).toBe(units);
    expect(readUnits(bytes, 'eventual')).toBe(units / 2);
    expect(readUnits(bytes, 'transactional')).toBe(units * 2);
  });
});

describe('an index', () => {
  const index: Index = { partitionKey: 'state', sortKey: 'date', include: ['kept'] };
  const row = (given: Record<string, string>): Item =>
    Object.fromEntries(Object.entries({ pk: 'p', sk: 's', ...given }).map(([name, S]) => [name, { S }]));
  const inside = row({ state: 'open', date: '2026-01-05', kept: 'k', dropped: 'd' });
  const outside = row({ kept: 'k', dropped: 'd' });

  it('keeps its keys, those of the table and what it includes', () => {
    expect(Object.keys(indexEntry(inside, index) ?? {})).toEqual(['pk', 'sk', 'state', 'date', 'kept']);
    expect(indexEntry(inside, { ...index, include: 'all' })).toBe(inside);
    expect(Object.keys(indexEntry(inside, { ...index, include: [] }) ?? {})).toEqual([
      'pk',
      'sk',
      'state',
      'date',
    ]);
  });

  it('is sparse: a row that lacks one of its keys is not in it', () => {
    expect(indexEntry(row({ state: 'open' }), index)).toBeUndefined();
    expect(indexEntry(undefined, index)).toBeUndefined();
  });

  it.each<[string, Item | undefined, Item | undefined, number]>([
    ['one unit to put', undefined, inside, 1],
    ['one unit when the row gets the keys', outside, inside, 1],
    ['one unit to delete', inside, undefined, 1],
    ['one unit when the row loses a key', inside, outside, 1],
    ['two units when a key changes: delete and put', inside, { ...inside, date: { S: '2026-01-06' } }, 2],
    ['one unit when something it includes changes', inside, { ...inside, kept: { S: 'new' } }, 1],
    ['nothing when only other attributes change', inside, { ...inside, dropped: { S: 'new' } }, 0],
    ['nothing when nothing changes', inside, { ...inside }, 0],
    ['nothing for rows that are not in it', outside, row({}), 0],
  ])('costs %s', (_, before, after, units) => {
    expect(indexWriteUnits(before, after, index)).toBe(units);
  });

  it('rounds each entry up to 1 KB by itself', () => {
    const large = { ...inside, kept: { S: 'x'.repeat(1500) } };
    expect(indexWriteUnits(undefined, large, index)).toBe(2);
    expect(indexWriteUnits(inside, large, index)).toBe(2);
    expect(indexWriteUnits({ ...large, date: { S: '2026-01-06' } }, inside, index)).toBe(2 + 1);
    expect(indexWriteUnits(undefined, { ...inside, dropped: { S: 'x'.repeat(1500) } }, index)).toBe(1);
  });
});
