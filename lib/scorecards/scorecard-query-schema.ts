import * as z from 'zod/mini';
import { ruleSetNames } from './rule-sets.ts';

/** The query of GET /orders/{orderId}/scorecard. */
export const scorecardQuery = z.strictObject({ rules: z.optional(z.enum(ruleSetNames)) });
