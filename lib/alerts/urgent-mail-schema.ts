import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { streamed, urgentMailsPrefix } from '../platform/table.ts';
import type { Alert } from './alert.ts';
import { storedAlert } from './alert-schema.ts';

/** Which mail at once: the alert and its version that asked for it, of a date. */
export interface UrgentMailName {
  readonly on: BusinessDate;
  /** `customer#nordwind creditBreach#3` */
  readonly id: string;
}

/** A mail that must not wait for the morning; it never changes, so that a delivery tells what its alert told. */
export interface UrgentMail extends UrgentMailName {
  readonly alert: Alert;
}

export const storedUrgentMail: z.ZodMiniType<UrgentMail> = z.object({
  on: z.string(),
  id: z.string(),
  alert: storedAlert,
});

const deliveryStates = ['claimed', 'sent', 'waiting', 'listed'] as const;

/**
 * An urgent mail to one recipient: about to go out (`claimed`), surely gone (`sent`), kept for the morning mail because of quiet
 * hours (`waiting`), or told by a morning mail instead, after it was in doubt or had waited (`listed`).
 */
export interface Delivery extends UrgentMailName {
  readonly recipient: string;
  readonly state: (typeof deliveryStates)[number];
  /** When the last attempt began; of one that waits, when it would have. */
  readonly claimedAt: string;
  /** Who or what the alert is about: `customer#nordwind` */
  readonly about: string;
  /** The name of the alert. */
  readonly tells: readonly string[];
}

export const storedDelivery: z.ZodMiniType<Delivery> = z.object({
  on: z.string(),
  id: z.string(),
  recipient: z.string(),
  state: z.enum(deliveryStates),
  claimedAt: z.string(),
  about: z.string(),
  tells: z.array(z.string()),
});

const message = z.object({ pk: z.string(), sk: z.string() });

/** The mail that a message of the queue is about: `2026-03-31 customer#nordwind creditBreach#3`; the pipe sends the key of its row. */
export function urgentMailIn(body: string): string {
  const { pk, sk } = message.parse(JSON.parse(body));
  if (!pk.startsWith(urgentMailsPrefix) || !sk.startsWith(streamed.urgentMailPrefix))
    throw new Error('The message is not about a mail to be sent at once.');
  return `${pk.slice(urgentMailsPrefix.length)} ${sk.slice(streamed.urgentMailPrefix.length)}`;
}

export function nameIn(text: string): UrgentMailName {
  const [on = ''] = text.split(' ', 1);
  return { on, id: text.slice(on.length + 1) };
}
