import type { MailFeedback } from '../../lib/mail/mail-feedback.ts';

type Bounce = Extract<MailFeedback, { kind: 'bounce' }>;

export function aBounce(address: string, given: Partial<Bounce> = {}): Bounce {
  return {
    kind: 'bounce',
    bounceType: 'Permanent',
    feedbackId: 'feedback-1',
    at: '2026-03-30T05:00:00.000Z',
    addresses: [address],
    ...given,
  };
}

/** The event of SES about a mail of this stage, as its rule puts it into the queue. */
export function aBounceEvent(address: string, bounceType = 'Permanent', feedbackId = 'feedback-1') {
  return {
    version: '0',
    source: 'aws.ses',
    'detail-type': 'Email Bounced',
    detail: {
      eventType: 'Bounce',
      bounce: {
        feedbackId,
        bounceType,
        bounceSubType: 'General',
        timestamp: '2026-03-30T05:00:00.128Z',
        bouncedRecipients: [{ emailAddress: address, status: '5.1.1' }],
      },
      mail: { messageId: 'message-1', destination: [address] },
    },
  };
}

export function aComplaintEvent(address: string, feedbackId = 'feedback-1') {
  return {
    version: '0',
    source: 'aws.ses',
    'detail-type': 'Email Complaint Received',
    detail: {
      eventType: 'Complaint',
      complaint: {
        feedbackId,
        timestamp: '2026-03-30T05:00:00.128Z',
        complaintFeedbackType: null,
        complainedRecipients: [{ emailAddress: address }],
      },
      mail: { messageId: 'message-1', destination: [address] },
    },
  };
}
