import * as z from 'zod/mini';
import { storedLeaving, storedSendingLess } from '../churn/churn-alert-schema.ts';
import { storedBreach } from '../credit/credit-alert-schema.ts';
import { storedCaseAlert } from '../feedback/case-alert-schema.ts';
import { storedFigures, writtenFigures } from '../platform/figures-schema.ts';
import { storedOverdueVisit } from '../revisits/overdue-alert-schema.ts';
import { type Alert, type AlertCause, type AlertsByCause, isAlertCause } from './alert.ts';
import { storedIndicatorAlert } from './indicator-alert-schema.ts';

const kept: { readonly [Cause in AlertCause]: z.ZodMiniType<AlertsByCause[Cause]> } = {
  belowTarget: storedIndicatorAlert,
  worseThanBefore: storedIndicatorAlert,
  leaving: storedLeaving,
  sendingLess: storedSendingLess,
  creditBreach: storedBreach,
  visitOverdue: storedOverdueVisit,
  complaint: storedCaseAlert,
};

/** An alert as it is kept: every change makes a new version. */
export interface KnownAlert<Of extends Alert = Alert> {
  readonly version: number;
  readonly alert: Of;
}

const row = z.object({ version: z.int(), alert: z.string() });

/** The alert of a cause that a row holds. */
export function knownAlertIn<Cause extends AlertCause>(
  cause: Cause,
  stored: unknown,
): KnownAlert<AlertsByCause[Cause]> {
  const { version, alert } = row.parse(stored);
  return { version, alert: storedFigures(kept[cause]).parse(alert) };
}

const place = z.object({ sk: z.string() });

/** The alert that a row holds, of whichever cause it is. */
export function anyAlertIn(stored: unknown): KnownAlert {
  const { sk } = place.parse(stored);
  const [cause = ''] = sk.split('#', 1);
  if (!isAlertCause(cause)) throw new Error(`${sk} is no alert of a known cause.`);
  return knownAlertIn(cause, stored);
}

/** What is stored of an alert on its own: figures of any size, the same alert as the same text. */
export const storedAlert: z.ZodMiniType<Alert, string> = storedFigures(
  z.union([
    storedIndicatorAlert,
    storedLeaving,
    storedSendingLess,
    storedBreach,
    storedCaseAlert,
    storedOverdueVisit,
  ]),
);

export function writtenAlert(alert: Alert): string {
  return writtenFigures(alert);
}
