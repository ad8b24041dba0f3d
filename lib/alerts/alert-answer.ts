import type { BusinessDate } from '../calendar/calendar.ts';
import type { Group } from '../kpis/groups.ts';
import { type Alert, type AlertCause, alertKey, isMoreThan } from './alert.ts';
import { alertBrief } from './alert-brief.ts';
import { alertIdOf } from './alert-key.ts';
import { type Handling, handlingInForce, type Severity } from './alert-life.ts';

/** What the API tells of an open alert. */
export interface AlertAnswer {
  readonly alertId: string;
  readonly cause: AlertCause;
  readonly about: Group;
  readonly part?: string | undefined;
  readonly manager?: string | undefined;
  readonly severity: Severity;
  readonly what: string;
  readonly firstSeen: BusinessDate;
  readonly lastSeen: BusinessDate;
  readonly toldOn?: BusinessDate | undefined;
  readonly handling?: HandlingTold | undefined;
}

/** Without how bad it was then, which is the alert's own affair. */
type HandlingTold =
  | Pick<Handling & { readonly kind: 'acknowledged' }, 'kind' | 'by' | 'at'>
  | Pick<Handling & { readonly kind: 'snoozed' }, 'kind' | 'by' | 'at' | 'until' | 'reason'>;

/** @param manager that the customer has now */
export function alertAnswer(alert: Alert, manager: string | undefined, today: BusinessDate): AlertAnswer {
  const { severity, firstSeen, lastSeen, told, urgent } = alert;
  const { group, cause, part } = alertKey(alert);
  const handling = handlingInForce(alert, today, isMoreThan(alert));
  const mails = [told, urgent]
    .filter((telling) => telling?.state === 'open')
    .map((telling) => telling?.on ?? '');
  return {
    alertId: alertIdOf({ group, cause, part }),
    cause,
    about: group,
    part,
    manager,
    severity,
    what: alertBrief(alert),
    firstSeen,
    lastSeen,
    toldOn: mails.sort().at(-1),
    handling: handling && handlingTold(handling),
  };
}

function handlingTold(handling: Handling): HandlingTold {
  const { by, at } = handling;
  if (handling.kind === 'acknowledged') return { kind: handling.kind, by, at };
  return { kind: handling.kind, by, at, until: handling.until, reason: handling.reason };
}
