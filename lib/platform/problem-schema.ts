import * as z from 'zod/mini';
import { problemTypes } from './problem.ts';

/** RFC 9457 problem details, as every refusal is told. */
export const problemAnswer = z.object({
  type: z.enum(problemTypes),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  fields: z.optional(z.array(z.string())),
  state: z.optional(z.string()),
  possibleMoves: z.optional(z.array(z.string())),
});
