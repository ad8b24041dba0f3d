import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { alertWrites, getAlert } from '../alerts/alert-store.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Case } from '../feedback/case.ts';
import { confirmationPlanned } from '../feedback/case-store.ts';
import { differingFields } from '../platform/differences.ts';
import { type Table, toItem } from '../platform/dynamo.ts';
import { closedVisitWrite } from './closed-visit-store.ts';
import { noLongerOverdue, overdueAlert, overdueKey } from './overdue-alert.ts';
import type { Revisits } from './revisits.ts';
import { revisitsWrite } from './revisits-store.ts';
import type { Visit } from './visit.ts';
import type { Planned } from './visit-plan.ts';
import { wishKey } from './visit-wish-store.ts';

/**
 * All that is to be written of a customer, as one transaction: what became of the visit, the news that are taken up by it, and the
 * alert that it is overdue. Nothing where nothing changed.
 * @param cases those of the plan, by id
 */
export async function planWrites(
  table: Table,
  { before, next, closed, wishes, cases: confirmed }: Planned,
  cases: ReadonlyMap<string, Case>,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): Promise<TransactWriteItem[]> {
  const asked = confirmed.flatMap(({ caseId }) => cases.get(caseId) ?? []);
  return [
    ...(next.version > before.version ? [revisitsWrite(table, next)] : []),
    ...(closed ? [closedVisitWrite(table, closed)] : []),
    ...wishes.map((wish) => ({ Delete: { TableName: table.name, Key: toItem(wishKey(wish)) } })),
    ...asked.map((each) => confirmationPlanned(table, each)),
    ...(await overdueWrites(table, before, next.open, today, holidays)),
  ];
}

/** The alert that a visit is overdue, as it follows from the visit that is open from now on. */
export async function overdueWrites(
  table: Table,
  { customerId, open: openBefore }: Pick<Revisits, 'customerId' | 'open'>,
  open: Visit | undefined,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): Promise<TransactWriteItem[]> {
  const isOverdue = open?.overdueSince !== undefined;
  if (!isOverdue && openBefore?.overdueSince === undefined) return [];
  const known = await getAlert(table, overdueKey(customerId));
  if (open && isOverdue) {
    const alert = overdueAlert(known?.alert, open, today, holidays);
    if (known && differingFields(known.alert, alert).length === 0) return [];
    return alertWrites(table, known, alert);
  }
  if (known?.alert.state !== 'open') return [];
  return alertWrites(table, known, noLongerOverdue(known.alert, today));
}
