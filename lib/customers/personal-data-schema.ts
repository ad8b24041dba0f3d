import * as z from 'zod/mini';
import { personal } from '../platform/personal-schema.ts';
import { businessDate } from '../platform/schema.ts';

/** Something personal, and where it belongs: `profile`, `contact/anna`, `case/…/…`. */
const personalItem = z.object({
  belongsTo: z.string().check(z.describe('As `profile`, or `contact/anna`: kind and ids')),
  data: personal(z.record(z.string(), z.unknown())),
});

export type PersonalItem = z.infer<typeof personalItem>;

/** The answer of GET /customers/{customerId}/personal-data. */
export const personalData = z.object({
  customerId: z.string(),
  exportedAt: z.string(),
  erasedOn: z.optional(businessDate.check(z.describe('When personal data was last erased'))),
  items: z.array(personalItem),
});

export type PersonalData = z.infer<typeof personalData>;

/** The answer of DELETE /customers/{customerId}/personal-data. */
export const erasure = z.object({
  customerId: z.string(),
  erasedRows: z.int().check(z.describe('Rows that this request removed')),
  erasedOn: businessDate,
});

export type Erasure = z.infer<typeof erasure>;
