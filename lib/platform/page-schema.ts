import * as z from 'zod/mini';

/** The query parameters of every list. */
export const pageQuery = {
  limit: z._default(z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(100)), 50),
  cursor: z.optional(
    z.string().check(z.maxLength(400), z.describe('`next` of the page before, with the same filters')),
  ),
};

export interface PageWish {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The answer of a list: some items, and a cursor while there may be more. */
export function pageAnswer<T extends z.core.$ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.optional(z.string().check(z.describe('Cursor of the next page; absent on the last'))),
  });
}
