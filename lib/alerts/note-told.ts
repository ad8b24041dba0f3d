import type { BusinessDate } from '../calendar/calendar.ts';
import { type ChurnAlert, type ChurnTelling, churnAlertName } from '../churn/churn-alert.ts';
import { noteChurnTold } from '../churn/churn-alert-store.ts';
import { breachName, tellingOfBreach } from '../credit/credit-alert.ts';
import { noteBreachTold } from '../credit/credit-alert-store.ts';
import { noteProposalTold } from '../credit/proposal-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { alertName, type Telling } from './alert.ts';
import { putAlert } from './alert-store.ts';
import { asked, proposalName } from './credit-told.ts';
import type { Night } from './morning-mail.ts';

/** Notes on alerts and proposals that a mail of the date told of them. */
export async function noteTold(
  table: Table,
  { date, alerts, churn, credit }: Night,
  told: ReadonlySet<string>,
): Promise<void> {
  for (const alert of alerts.filter((each) => told.has(alertName(each))))
    await putAlert(table, { ...alert, told: tellingOn(date, alert) });
  for (const alert of churn.filter((each) => told.has(churnAlertName(each))))
    await noteChurnTold(table, alert, churnTellingOn(date, alert));
  for (const alert of credit.breaches.filter((each) => told.has(breachName(each))))
    await noteBreachTold(table, alert, tellingOfBreach(date, alert));
  for (const { proposal } of credit.proposals.filter((each) => told.has(proposalName(each.proposal))))
    await noteProposalTold(table, proposal, tellingOn(date, asked));
}

function tellingOn(on: BusinessDate, { state, severity }: Pick<Telling, 'state' | 'severity'>): Telling {
  return { on, state, severity };
}

function churnTellingOn(on: BusinessDate, alert: ChurnAlert): ChurnTelling {
  const telling = tellingOn(on, alert);
  return alert.cause === 'leaving' ? { ...telling, churnState: alert.churnState } : telling;
}
