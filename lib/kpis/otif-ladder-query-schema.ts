import * as z from 'zod/mini';
import { id } from '../platform/schema.ts';
import { inOrder, notTooLong, span } from './span-schema.ts';

/** The query of GET /kpis/otif-ladder. */
export const otifLadderQuery = z
  .strictObject({
    ...span,
    customerId: z.optional(id.check(z.describe('Absent: the whole company; for staff'))),
  })
  .check(inOrder, notTooLong);

export type OtifLadderQuery = z.infer<typeof otifLadderQuery>;
