/** What became of a mail after it was sent, as SES tells it; of anything but a bounce and a complaint nothing follows. */
export type MailFeedback =
  | (Feedback & {
      readonly kind: 'bounce';
      /** Only a permanent one says that the address is dead; a full mailbox is transient. */
      readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
    })
  | (Feedback & { readonly kind: 'complaint' })
  | { readonly kind: 'other' };

interface Feedback {
  readonly feedbackId: string;
  /** When the receiving side said so. */
  readonly at: string;
  readonly addresses: readonly string[];
  /** As SES subdivides it: `NoEmail`, `OnAccountSuppressionList`, `abuse`. */
  readonly detail?: string | undefined;
}

/** An address to which no mail is sent. */
export interface Suppression {
  /** In lower case: no provider tells addresses apart by case. */
  readonly address: string;
  readonly since: string;
  readonly reason: 'bounced' | 'complained';
  readonly feedbackId: string;
  readonly detail?: string | undefined;
  /** Since then mails are sent again; feedback about earlier ones counts no more. */
  readonly liftedAt?: string | undefined;
}

/** To which addresses no more mails may go, after a feedback. */
export function suppressionsAfter(feedback: MailFeedback): Suppression[] {
  switch (feedback.kind) {
    case 'bounce':
      return feedback.bounceType === 'Permanent' ? suppressions(feedback, 'bounced') : [];
    case 'complaint':
      return suppressions(feedback, 'complained');
    case 'other':
      return [];
  }
}

function suppressions(
  { addresses, at, feedbackId, detail }: Feedback,
  reason: Suppression['reason'],
): Suppression[] {
  return addresses.map((address) => ({ address: mailbox(address), since: at, reason, feedbackId, detail }));
}

/** Of `Anna <Anna@Example.com>` the address alone, as addresses are compared. */
export function mailbox(address: string): string {
  return (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}

/** Addresses to which no mail may go, each with why. */
export type Suppressed = ReadonlyMap<string, Suppression>;

export function isSuppressed(address: string, suppressed: Suppressed): boolean {
  return suppressed.has(mailbox(address));
}
