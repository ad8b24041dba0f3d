import * as z from 'zod/mini';
import { altmanBands } from './altman.ts';
import { statementFields } from './financial-statement-schema.ts';
import type { JudgedStatement } from './judged-statement.ts';
import { ratioNames } from './ratios.ts';

export const judgedStatement: z.ZodMiniType<JudgedStatement> = z.object({
  ...statementFields,
  ratios: z
    .partialRecord(z.enum(ratioNames), z.nullable(z.number()))
    .check(z.describe('Every ratio; null where something of it is not known, or it would divide by nothing')),
  altman: z
    .nullable(z.object({ score: z.number(), band: z.enum(altmanBands) }))
    .check(z.describe('Altman’s Z″: below 1.1 is distress, above 2.6 safe')),
});

/** The answer of GET /customers/{customerId}/credit/statements, the latest first. */
export const statementList = z.object({ items: z.array(judgedStatement) });
