import * as z from 'zod/mini';

/**
 * Marks what tells something about a person. The API's description shows the mark, and a test holds us to it: such a
 * value is stored in rows of its own, whose sort keys begin with `personal#`, and nowhere else, so that it can be
 * told and erased as a whole.
 */
export function personal<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  return schema.check(z.meta({ 'x-personal-data': true }));
}
