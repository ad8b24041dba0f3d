import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './capacity-model.ts';

/** What the `#names` and `:values` of an expression stand for. */
export interface Placeholders {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Item | undefined;
}

/** One clause of a condition, as `sk BETWEEN :from AND :to`. */
export interface Clause {
  readonly attribute: string;
  readonly operator: string;
  readonly operands: readonly AttributeValue[];
}

/** Parses clauses joined by AND, which is all that the stores write; anything else is refused by name. */
export function clausesOf(condition: string | undefined, given: Placeholders): Clause[] {
  const clauses = condition?.split(/(?<!BETWEEN\s+\S+)\s+AND\s+/) ?? [];
  return clauses.map((clause) => clauseOf(clause.trim(), given));
}

function clauseOf(clause: string, given: Placeholders): Clause {
  const [, path, operator, ...values] =
    /^([\w#]+)\s+(BETWEEN)\s+(:\w+)\s+AND\s+(:\w+)$/.exec(clause) ??
    /^([\w#]+)\s*(<>|<=|>=|=|<|>)\s*(:\w+)$/.exec(clause) ??
    // Functions are written the other way round: operator, then path.
    /^(?=.*\(\s*([\w#]+))(attribute_exists|attribute_not_exists)\s*\(\s*[\w#]+\s*\)$/.exec(clause) ??
    /^(?=.*\(\s*([\w#]+))(begins_with)\s*\(\s*[\w#]+\s*,\s*(:\w+)\s*\)$/.exec(clause) ??
    [];
  if (!path || !operator) throw new Error(`The memory engine does not know the condition "${clause}".`);
  return {
    attribute: nameBehind(path, given),
    operator,
    operands: values.map((value) => valueBehind(value, given)),
  };
}

export function holds({ attribute, operator, operands }: Clause, item: Item | undefined): boolean {
  const value = item?.[attribute];
  const [first, second] = operands;
  switch (operator) {
    case 'attribute_exists':
      return value !== undefined;
    case 'attribute_not_exists':
      return value === undefined;
    case 'begins_with':
      return value?.S !== undefined && first?.S !== undefined && value.S.startsWith(first.S);
    case 'BETWEEN':
      return compare(value, first) >= 0 && compare(value, second) <= 0;
    case '<>':
      return !isDeepStrictEqual(value, first);
    case '=':
      return compare(value, first) === 0;
    case '<':
      return compare(value, first) < 0;
    case '<=':
      return compare(value, first) <= 0;
    case '>':
      return compare(value, first) > 0;
    default:
      return compare(value, first) >= 0;
  }
}

/** Strings go by their bytes. NaN, for which no comparison holds, where two values have no order. */
export function compare(left: AttributeValue | undefined, right: AttributeValue | undefined): number {
  if (left?.S !== undefined && right?.S !== undefined) {
    return compareBytes(left.S, right.S);
  }
  if (left?.N !== undefined && right?.N !== undefined) return Number(left.N) - Number(right.N);
  return left !== undefined && isDeepStrictEqual(left, right) ? 0 : Number.NaN;
}

/** From here on the order of UTF-16, in which JavaScript compares, may differ from that of bytes. */
const NOT_ALIKE = /[\ud800-\uffff]/;

function compareBytes(left: string, right: string): number {
  if (left === right) return 0;
  if (NOT_ALIKE.test(left) || NOT_ALIKE.test(right))
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return left < right ? -1 : 1;
}

export function nameBehind(path: string, { ExpressionAttributeNames }: Placeholders): string {
  const name = path.startsWith('#') ? ExpressionAttributeNames?.[path] : path;
  if (!name) throw new Error(`ExpressionAttributeNames lacks ${path}.`);
  return name;
}

export function valueBehind(
  placeholder: string,
  { ExpressionAttributeValues }: Placeholders,
): AttributeValue {
  const value = ExpressionAttributeValues?.[placeholder];
  if (!value) throw new Error(`ExpressionAttributeValues lacks ${placeholder}.`);
  return value;
}
