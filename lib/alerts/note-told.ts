import { noteProposalTold } from '../credit/proposal-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Alert, alertKey, alertName } from './alert.ts';
import { tellingOf } from './alert-life.ts';
import { noteAlertTold } from './alert-store.ts';
import { asked, proposalName } from './credit-told.ts';
import type { Night } from './morning-mail.ts';

/** Notes on alerts and proposals that a mail of the date told of them. */
export async function noteTold(
  table: Table,
  { date, alerts, cases, churn, visits, credit }: Night,
  told: ReadonlySet<string>,
): Promise<void> {
  const all: readonly Alert[] = [...alerts, ...cases, ...churn, ...visits.overdue, ...credit.breaches];
  for (const alert of all.filter((each) => told.has(alertName(each))))
    await noteAlertTold(table, alertKey(alert), tellingOf(date, alert));
  for (const { proposal } of credit.proposals.filter((each) => told.has(proposalName(each.proposal))))
    await noteProposalTold(table, proposal, tellingOf(date, asked));
}
