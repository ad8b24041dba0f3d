import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './capacity-model.ts';
import { nameBehind, type Placeholders, valueBehind } from './memory-conditions.ts';

/**
 * A row with an update done: `ADD` of whole numbers, which makes the attribute if it is missing, `SET` to a value, and
 * `REMOVE`. Anything else is refused by name.
 */
export function updated(item: Item, expression: string, given: Placeholders): Item {
  const after: Record<string, AttributeValue> = { ...item };
  for (const section of expression.split(/\s+(?=[A-Z]+\s)/)) {
    const [verb = ''] = section.split(/\s/, 1);
    for (const part of section.slice(verb.length).split(',')) {
      const [name, value] = changeOf(item, verb, part.trim(), given);
      if (value) after[name] = value;
      else delete after[name];
    }
  }
  return after;
}

/** The attribute's new value; undefined where it is removed. */
function changeOf(
  item: Item,
  verb: string,
  part: string,
  given: Placeholders,
): [string, AttributeValue | undefined] {
  if (verb === 'REMOVE' && /^[\w#]+$/.test(part)) return [nameBehind(part, given), undefined];
  const [, path, equals, placeholder] = /^([\w#]+)\s*(=)?\s*(:\w+)$/.exec(part) ?? [];
  if (!path || !placeholder || verb !== (equals ? 'SET' : 'ADD')) {
    throw new Error(`The memory engine does not know the update "${verb} ${part}".`);
  }
  const name = nameBehind(path, given);
  const value = valueBehind(placeholder, given);
  return [name, equals ? value : added(item[name] ?? { N: '0' }, value)];
}

function added(left: AttributeValue, right: AttributeValue): AttributeValue {
  if (left.N === undefined || right.N === undefined) throw new TypeError('ADD needs numbers on both sides.');
  return { N: String(BigInt(left.N) + BigInt(right.N)) };
}
