import type { Chance } from './chance.ts';
import { keys, numbers, numberTexts, otherTypes, texts } from './payloads.ts';

/** Of a body: beyond it only the wire is tried, and the machine. */
const MOST_CHARACTERS = 600_000;

/** Stands in a value for a number that JSON.stringify would not write. */
const NUMBER_TEXT = '\u0001number\u0001';

/** The text of a JSON body that is wrong in one to three ways, in its values or as JSON. */
export function hostileJson(value: unknown, chance: Chance): string {
  let spoilt: unknown = structuredClone(value);
  for (let turn = chance.between(1, 3); turn > 0; turn--) spoilt = spoiltAt(spoilt, chance);
  const text = JSON.stringify(spoilt) ?? 'undefined';
  const written = text.replaceAll(JSON.stringify(NUMBER_TEXT), () => chance.oneOf(numberTexts));
  return chance.happens(0.15) ? brokenText(written, chance) : written;
}

/** Changes one place of a value: the value itself, or something within it. */
function spoiltAt(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.happens(0.2)) return spoilt(value, chance);
  if (Array.isArray(value)) {
    const index = chance.between(0, Math.max(0, value.length - 1));
    if (value.length === 0 || chance.happens(0.2)) return repeated(value, chance);
    return value.map((each, at) => (at === index ? spoiltAt(each, chance) : each));
  }
  const names = Object.keys(value);
  if (names.length === 0 || chance.happens(0.15)) return withKey(value, chance);
  const name = chance.oneOf(names);
  const { [name]: inside, ...rest }: Record<string, unknown> = { ...value };
  return chance.happens(0.15) ? rest : { ...value, [name]: spoiltAt(inside, chance) };
}

function spoilt(value: unknown, chance: Chance): unknown {
  switch (chance.between(0, 6)) {
    case 0:
      return chance.oneOf(numbers);
    case 1:
      return NUMBER_TEXT;
    case 2:
      return chance.oneOf(otherTypes);
    case 3:
      return [value];
    case 4:
      return nested(value, chance.oneOf([3, 50, 1000]));
    case 5:
      return chance.happens(0.05) ? 'x'.repeat(chance.oneOf([70_000, 300_000])) : chance.oneOf(texts);
    default:
      return chance.oneOf(texts);
  }
}

function repeated(items: readonly unknown[], chance: Chance): unknown[] {
  const most = MOST_CHARACTERS / JSON.stringify(items).length;
  const times = Math.min(chance.oneOf([0, 2, 101, 500]), Math.floor(most));
  return Array.from({ length: times }, () => items).flat();
}

/** JSON.parse makes `__proto__` a key like any other. */
function withKey(value: object, chance: Chance): unknown {
  const key = JSON.stringify(chance.oneOf(keys));
  const inside = JSON.stringify(chance.oneOf<unknown>([{ isAdmin: true }, ...texts, ...otherTypes]));
  return { ...value, ...JSON.parse(`{${key}:${inside}}`) };
}

function nested(value: unknown, depth: number): unknown {
  let inside = value;
  for (let level = 0; level < depth; level++) inside = level % 2 ? [inside] : { inside };
  return inside;
}

function brokenText(text: string, chance: Chance): string {
  switch (chance.between(0, 6)) {
    case 0:
      return text.slice(0, chance.between(0, text.length));
    case 1:
      return `\ufeff${text}`;
    case 2:
      return text.replace('{', '{"__proto__":{"isAdmin":true},');
    case 3:
      return text.replace(/"(\w+)":/, '"$1":null,"$1":');
    case 4:
      return text.replaceAll('"', "'");
    case 5:
      return text.replace(/:[^,{}[\]]+/, `:${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    default:
      return text + text;
  }
}
