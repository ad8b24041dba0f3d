import type { Chance } from './chance.ts';

/** As much of JSON Schema as the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What else a value may be: ids that the API told, by the name of their field. */
export type KnownValues = (name: string) => readonly string[];

/** Makes values that a schema allows, by chance, from the schema alone. */
export class ValueMaker {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #known: KnownValues;

  constructor(schemas: Readonly<Record<string, Schema>>, known: KnownValues) {
    this.#schemas = schemas;
    this.#known = known;
  }

  make(schema: Schema, chance: Chance, name = ''): unknown {
    if (schema.$ref) return this.make(this.#schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, chance, name);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return chance.oneOf(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return this.make(chance.oneOf(choices), chance, name);
    if (schema.allOf) {
      return Object.assign({}, ...schema.allOf.map((each) => this.make(each, chance, name)));
    }
    switch ([schema.type].flat()[0]) {
      case 'object':
        return this.#object(schema, chance);
      case 'array':
        return this.#array(schema, chance, name);
      case 'integer':
      case 'number':
        return numberOf(schema, chance);
      case 'boolean':
        return chance.happens(0.5);
      case 'null':
        return null;
      default:
        return this.#string(schema, chance, name);
    }
  }

  #object({ properties = {}, required = [] }: Schema, chance: Chance): object {
    const share = chance.oneOf([0, 0.3, 0.7]);
    const told = Object.entries(properties).filter(
      ([name]) => required.includes(name) || chance.happens(share),
    );
    return Object.fromEntries(told.map(([name, schema]) => [name, this.make(schema, chance, name)]));
  }

  #array({ items = {}, minItems = 0, maxItems = 3 }: Schema, chance: Chance, name: string): unknown[] {
    const length = chance.between(minItems, Math.min(maxItems, minItems + 2));
    return Array.from({ length }, () => this.make(items, chance, name));
  }

  #string({ format, pattern, minLength = 0, maxLength = 40 }: Schema, chance: Chance, name: string): string {
    const known = this.#known(name);
    if (known.length > 0 && chance.happens(0.6)) return chance.oneOf(known);
    if (format === 'date') return dateOf(chance);
    if (format === 'date-time') return `${dateOf(chance)}T${chance.oneOf(['00:00:00Z', '10:30:00+01:00'])}`;
    const candidates = [
      'DE',
      'EUR',
      'a',
      'A-1',
      'f'.repeat(32),
      dateOf(chance),
      `${name}-${chance.between(1, 9)}`,
    ];
    const fitting = candidates.filter(
      (text) =>
        text.length >= minLength &&
        text.length <= maxLength &&
        (!pattern || new RegExp(pattern, 'u').test(text)),
    );
    if (!pattern && chance.happens(0.2))
      return 'x'.repeat(chance.oneOf([minLength, Math.min(maxLength, 600)]));
    return fitting.length > 0 ? chance.oneOf(fitting) : 'x'.repeat(minLength);
  }
}

function numberOf({ minimum = 0, maximum = 1000 }: Schema, chance: Chance): number {
  return chance.oneOf([minimum, maximum, Math.min(maximum, minimum + chance.between(0, 50))]);
}

/** Most in a month that the examples play in. */
function dateOf(chance: Chance): string {
  const month = chance.happens(0.8) ? '2026-03' : `20${chance.between(10, 99)}-0${chance.between(1, 9)}`;
  return `${month}-${String(chance.between(1, 28)).padStart(2, '0')}`;
}
