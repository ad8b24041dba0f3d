import * as z from 'zod/mini';

const COMPONENTS = '#/components/schemas/';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Turns schemas into JSON Schema. Those that have a name become components, each told once and referred to; `names`
 * is read when the first schema is turned.
 */
export class Schemas {
  readonly components: Record<string, JsonSchema> = {};

  constructor(names: Readonly<Record<string, z.core.$ZodType>>) {
    for (const [id, schema] of Object.entries(names)) z.globalRegistry.add(schema, { id });
  }

  of(schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
    const { $schema, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, override: withoutDatePattern });
    for (const [name, definition] of Object.entries($defs))
      this.#add(name, referringToComponents(definition));
    return referringToComponents(rest);
  }

  #add(name: string, definition: JsonSchema): void {
    const known = this.components[name];
    if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`${name} is not the same where it is sent and where it is answered: name it twice.`);
    }
    this.components[name] = definition;
  }
}

/** The format says it; the pattern of a date is 200 characters that nobody reads. */
function withoutDatePattern({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
}

function referringToComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${COMPONENTS}`));
}
