import * as z from 'zod/mini';
import type { MailFeedback } from './mail-feedback.ts';

const recipients = z.array(z.object({ emailAddress: z.string() }));

/** An event of SES as EventBridge hands it on; only what is read of it. */
const event = z.object({
  source: z.literal('aws.ses'),
  detail: z.looseObject({ eventType: z.string() }),
});

const bounce = z.object({
  bounce: z.object({
    feedbackId: z.string(),
    timestamp: z.string(),
    bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
    bounceSubType: z.optional(z.string()),
    bouncedRecipients: recipients,
  }),
});

const complaint = z.object({
  complaint: z.object({
    feedbackId: z.string(),
    timestamp: z.string(),
    complaintFeedbackType: z.optional(z.nullable(z.string())),
    complainedRecipients: recipients,
  }),
});

/** The feedback in a message of the queue; kinds of events that nobody asked for are `other`. */
export function mailFeedbackIn(body: string): MailFeedback {
  const { detail } = event.parse(JSON.parse(body));
  switch (detail.eventType) {
    case 'Bounce': {
      const { feedbackId, timestamp, bounceType, bounceSubType, bouncedRecipients } =
        bounce.parse(detail).bounce;
      return {
        kind: 'bounce',
        bounceType,
        feedbackId,
        at: instantIn(timestamp),
        addresses: addressesOf(bouncedRecipients),
        detail: bounceSubType,
      };
    }
    case 'Complaint': {
      const { feedbackId, timestamp, complaintFeedbackType, complainedRecipients } =
        complaint.parse(detail).complaint;
      return {
        kind: 'complaint',
        feedbackId,
        at: instantIn(timestamp),
        addresses: addressesOf(complainedRecipients),
        detail: complaintFeedbackType ?? undefined,
      };
    }
    default:
      return { kind: 'other' };
  }
}

/** As stored instants are, so that they can be compared as text. */
function instantIn(timestamp: string): string {
  return new Date(timestamp).toISOString();
}

function addressesOf(found: z.infer<typeof recipients>): string[] {
  return found.map(({ emailAddress }) => emailAddress);
}
