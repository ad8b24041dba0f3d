import { randomUUID } from 'node:crypto';

interface Outcome {
  /** As event destinations name it. */
  readonly eventType: 'bounce' | 'complaint';
  /** As EventBridge does. */
  readonly detailType: string;
  readonly detail: object;
}

/**
 * What becomes of a mail to SES's mailbox simulator, by its address (`bounce+anna@…` is one too); mails to all other addresses arrive, of
 * which nobody asked to be told.
 */
export function mailboxSimulator(address: string, now: Date): Outcome | undefined {
  const [, name] = /^(bounce|complaint)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address) ?? [];
  const feedback = { feedbackId: randomUUID(), timestamp: now.toISOString() };
  switch (name?.toLowerCase()) {
    case 'bounce':
      return {
        eventType: 'bounce',
        detailType: 'Email Bounced',
        detail: {
          eventType: 'Bounce',
          bounce: {
            ...feedback,
            bounceType: 'Permanent',
            bounceSubType: 'General',
            bouncedRecipients: [{ emailAddress: address, action: 'failed', status: '5.1.1' }],
          },
        },
      };
    case 'complaint':
      return {
        eventType: 'complaint',
        detailType: 'Email Complaint Received',
        detail: {
          eventType: 'Complaint',
          complaint: {
            ...feedback,
            complaintFeedbackType: 'abuse',
            complainedRecipients: [{ emailAddress: address }],
          },
        },
      };
    default:
      return undefined;
  }
}
