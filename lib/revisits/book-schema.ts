import * as z from 'zod/mini';
import { id } from '../platform/schema.ts';

/** The body of POST /managers/{manager}/book. */
export const bookBody = z.strictObject({
  to: id.check(z.describe('Id of the account manager who takes the customers over')),
  cursor: z.optional(z.string().check(z.maxLength(400), z.describe('`next` of the answer before'))),
});

export type BookBody = z.infer<typeof bookBody>;

/** The answer of the same. */
export const bookAnswer = z.object({
  moved: z.int().check(z.describe('Customers handed over by this request')),
  next: z.optional(z.string().check(z.describe('Cursor to go on with; absent when all are handed over'))),
});
