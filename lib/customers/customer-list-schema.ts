import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { id } from '../platform/schema.ts';
import { customerKinds, customerStates, type NamedCustomer, tiers } from './customer.ts';
import { name, stored } from './customer-schema.ts';

export type CustomersQuery = z.infer<typeof customersQuery>;

/** The query of GET /customers. */
export const customersQuery = z.strictObject({
  tier: z.optional(z.enum(tiers)),
  state: z.optional(z.enum(customerStates)),
  manager: z.optional(id),
  kind: z.optional(z.enum(customerKinds)),
  ...pageQuery,
});

export const namedCustomer: z.ZodMiniType<NamedCustomer> = z.object({ name, ...stored });

/** The answer of GET /customers. */
export const customerList = pageAnswer(namedCustomer);
