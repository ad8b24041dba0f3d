import * as z from 'zod/mini';
import { id } from '../platform/schema.ts';
import { indicatorNames } from './indicators.ts';
import type { Targets, TargetsRecord } from './targets.ts';

/** What is certain or impossible cannot be held against an interval. */
const target = z.number().check(
  z.refine((share) => share > 0 && share < 1, 'must be a share between 0 and 1, as 0.9, and neither of them'),
  z.describe('A share between 0 and 1, as 0.9'),
);

/** Targets by indicator. */
const targets: z.ZodMiniType<Targets> = z.partialRecord(z.enum(indicatorNames), target);

/** The body of PUT /customers/{customerId}/targets: all of them, each time. */
export const targetsBody = z.strictObject({ targets });

export type TargetsBody = z.infer<typeof targetsBody>;

/** A customer's targets as kept and as answered. */
export const targetsRecord: z.ZodMiniType<TargetsRecord> = z.object({
  customerId: id,
  targets,
  version: z.int(),
  changedAt: z.iso.datetime(),
});
