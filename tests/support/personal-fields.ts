import * as z from 'zod/mini';

/** Pointers of what a schema marks as personal; `*` is any item. */
export function personalFieldsIn(schema: z.core.$ZodType, pointer = ''): string[] {
  if (z.globalRegistry.get(schema)?.['x-personal-data'] === true) return [pointer];
  return childrenOf(schema).flatMap(([name, child]) =>
    personalFieldsIn(child, name === undefined ? pointer : `${pointer}/${name}`),
  );
}

/** What a schema is made of; a kind that is not here is refused by name, lest something be overlooked. */
function childrenOf(schema: z.core.$ZodType): [name: string | undefined, child: z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape);
    case 'tuple':
      return def.items.map((item, index) => [String(index), item]);
    case 'array':
      return [['*', def.element]];
    case 'record':
      return [['*', def.valueType]];
    case 'union':
      return def.options.map((option) => [undefined, option]);
    case 'intersection':
      return [
        [undefined, def.left],
        [undefined, def.right],
      ];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return [[undefined, def.innerType]];
    case 'pipe':
      return [
        [undefined, def.in],
        [undefined, def.out],
      ];
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'unknown':
    case 'any':
    case 'custom':
    case 'transform':
    case 'undefined':
    case 'null':
      return [];
    default:
      throw new Error(`tests/support/personal-fields.ts does not know ${def.type}.`);
  }
}
