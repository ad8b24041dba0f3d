import type { ChurnAlert } from '../churn/churn-alert.ts';
import { byCustomer, isOpenOf, type OpenOf } from './churn-groups.ts';
import { orderedAgain, troubleOf } from './churn-words.ts';
import { listOf } from './words.ts';

/** What to do about customers who may leave: `Call nordwind: may leave`; undefined where none has to be called. */
export function churnToDo(alerts: readonly ChurnAlert[]): string | undefined {
  const open = byCustomer(alerts).filter(isOpenOf);
  if (open.length === 0) return undefined;
  const [silent, called] = [open.filter(isNotToBeCalled), open.filter((each) => !isNotToBeCalled(each))];
  const what = [
    ...(called.length > 0 ? [`call ${idsOf(called)}`] : []),
    ...(silent.length > 0 ? [`mend service to ${idsOf(silent)} without calling`] : []),
  ].join('; ');
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}: ${troubles(open)}`;
}

/** `Ordered again: nordwind`; undefined where nothing is over. */
export function churnOver(alerts: readonly ChurnAlert[]): string | undefined {
  const over = byCustomer(alerts).filter((each) => each.state === 'closed');
  if (over.length === 0) return undefined;
  const haveOrdered = over.every((each) =>
    each.over.every((alert) => alert.cause === 'leaving' && orderedAgain(alert)),
  );
  return `${haveOrdered ? 'Ordered again' : 'No longer at risk'}: ${idsOf(over)}`;
}

/** `Account managers call nordwind: may leave` */
export function churnElsewhere(alerts: readonly ChurnAlert[]): string | undefined {
  const open = byCustomer(alerts).filter(isOpenOf);
  return open.length === 0 ? undefined : `For account managers: ${idsOf(open)} ${troubles(open)}`;
}

function isNotToBeCalled({ lead }: OpenOf): boolean {
  return lead.doNotContact;
}

function idsOf(customers: readonly { readonly customerId: string }[]): string {
  return listOf(customers.map(({ customerId }) => customerId));
}

/** `may leave`, `is probably lost`; of several `may leave or send less`. */
function troubles(customers: readonly OpenOf[]): string {
  const [first] = customers;
  if (first && customers.length === 1) return troubleOf(first.lead);
  const causes = new Set(customers.map(({ lead }) => lead.cause));
  if (causes.size > 1) return 'may leave or send less';
  return causes.has('leaving') ? 'may leave' : 'send less';
}
