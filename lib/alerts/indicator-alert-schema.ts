import * as z from 'zod/mini';
import { groupKinds } from '../kpis/groups.ts';
import type { Indicator } from '../kpis/indicators.ts';
import { indicatorNames } from '../kpis/indicators.ts';
import { money } from '../platform/schema.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import { failure } from '../scorecards/failure-schema.ts';
import { storedLife } from './alert-life-schema.ts';
import { type IndicatorAlert, indicatorCauses } from './indicator-alert.ts';

const amount = z.extend(money, { amount: z.int() });

export const storedGroup = z.object({ kind: z.enum(groupKinds), id: z.string() });

export const storedIndicator: z.ZodMiniType<Indicator> = z.object({
  numerator: z.int(),
  denominator: z.int(),
  share: z.nullable(z.number()),
  interval: z.object({ low: z.number(), high: z.number() }),
});

export const storedEvidence: z.ZodMiniType<readonly FailedOrder[]> = z.array(
  z.object({ orderId: z.string(), orderNumber: z.string(), dueDate: z.string(), failure }),
);

const yardstick = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('target'), target: z.number() }),
  z.object({ kind: z.literal('before'), from: z.string(), to: z.string(), indicator: storedIndicator }),
]);

const standing = z.object({
  from: z.string(),
  to: z.string(),
  indicator: storedIndicator,
  against: yardstick,
  orders: z.int(),
  ordersOnTime: z.int(),
  ordersInFull: z.int(),
  ordered: z.array(amount),
});

export const storedIndicatorAlert: z.ZodMiniType<IndicatorAlert> = z.object({
  group: storedGroup,
  cause: z.enum(indicatorCauses),
  indicator: z.enum(indicatorNames),
  ...storedLife,
  standing,
  raisedAt: standing,
  evidence: storedEvidence,
});
