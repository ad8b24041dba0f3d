import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './capacity-model.ts';
import { nameBehind, type Placeholders, valueBehind } from './memory-conditions.ts';

/**
 * A row with an update done: `ADD` of whole numbers, which makes the attribute if it is missing, and `SET` to a value.
 * Anything else is refused by name.
 */
export function updated(item: Item, expression: string, given: Placeholders): Item {
  const changes = expression.split(/\s+(?=[A-Z]+\s)/).flatMap((section) => {
    const [verb = ''] = section.split(/\s/, 1);
    const parts = section.slice(verb.length).split(',');
    return parts.map((part) => changeOf(item, verb, part.trim(), given));
  });
  return { ...item, ...Object.fromEntries(changes) };
}

function changeOf(item: Item, verb: string, part: string, given: Placeholders): [string, AttributeValue] {
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
