import type { StatedTime } from '../calendar/calendar.ts';
import type { Right } from '../rights/right.ts';

export const severities = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** The lowest and highest score of each scale: satisfaction, recommendation, effort. */
export const scales = {
  csat: { lowest: 1, highest: 5 },
  nps: { lowest: 0, highest: 10 },
  ces: { lowest: 1, highest: 7 },
} as const;
export type Scale = keyof typeof scales;

interface FeedbackBase {
  readonly feedbackId: string;
  /** Who passed it on. */
  readonly partnerId: string;
  readonly customerId: string;
  /** When the customer said it. */
  readonly occurredAt: StatedTime;
  /** When it was first told here. */
  readonly recordedAt: string;
  /** The order it is about. */
  readonly orderId?: string | undefined;
  /** The customer's contact who said it. */
  readonly contactId?: string | undefined;
  /** The customer's own words are personal: kept apart, and perhaps erased since. */
  readonly hasComment: boolean;
}

export interface Rating extends FeedbackBase {
  readonly kind: 'rating';
  readonly scale: Scale;
  readonly score: number;
}

export interface Remark extends FeedbackBase {
  readonly kind: 'praise' | 'suggestion';
}

export interface Complaint extends FeedbackBase {
  readonly kind: 'complaint';
  readonly severity: Severity;
  /** Which right the customer sees violated; what the company finds is the root cause of the case. */
  readonly suspectedRight?: Right | undefined;
}

/** What a customer said, without their words. */
export type Feedback = Rating | Remark | Complaint;
