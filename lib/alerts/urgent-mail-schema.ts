import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import { storedBreach } from '../credit/credit-alert-schema.ts';
import { streamed, urgentMailsPrefix } from '../platform/table.ts';

/** Which mail at once: the alert's customer and the version that asked for it, of a date. */
export interface UrgentMailName {
  readonly on: BusinessDate;
  /** `nordwind#3` */
  readonly id: string;
}

/** A mail that must not wait for the morning; it never changes, so that a delivery tells what its alert told. */
export interface UrgentMail extends UrgentMailName {
  readonly breach: BreachAlert;
}

export const storedUrgentMail: z.ZodMiniType<UrgentMail> = z.object({
  on: z.string(),
  id: z.string(),
  breach: storedBreach,
});

/**
 * An urgent mail to one recipient: about to go out (`claimed`), surely gone (`sent`), or in doubt and told by a morning mail
 * instead (`listed`).
 */
export interface Delivery extends UrgentMailName {
  readonly recipient: string;
  readonly state: 'claimed' | 'sent' | 'listed';
  /** When the last attempt began. */
  readonly claimedAt: string;
  readonly customerId: string;
  /** The name of the alert. */
  readonly tells: readonly string[];
}

export const storedDelivery: z.ZodMiniType<Delivery> = z.object({
  on: z.string(),
  id: z.string(),
  recipient: z.string(),
  state: z.enum(['claimed', 'sent', 'listed']),
  claimedAt: z.string(),
  customerId: z.string(),
  tells: z.array(z.string()),
});

const message = z.object({ pk: z.string(), sk: z.string() });

/** The mail that a message of the queue is about: `2026-03-31 nordwind#3`; the pipe sends the key of its row. */
export function urgentMailIn(body: string): string {
  const { pk, sk } = message.parse(JSON.parse(body));
  if (!pk.startsWith(urgentMailsPrefix) || !sk.startsWith(streamed.urgentMailPrefix))
    throw new Error('The message is not about a mail to be sent at once.');
  return `${pk.slice(urgentMailsPrefix.length)} ${sk.slice(streamed.urgentMailPrefix.length)}`;
}

export function nameIn(text: string): UrgentMailName {
  const [on = '', id = ''] = text.split(' ');
  return { on, id };
}
