import type { ChurnAlert } from '../churn/churn-alert.ts';
import { byCustomer, isOpenOf, type OpenOf } from './churn-groups.ts';
import { orderedAgain, troubleOf } from './churn-words.ts';
import { texts } from './texts/texts.ts';

/** What to do about customers who may leave: `Call nordwind: may leave`; undefined where none has to be called. */
export function churnToDo(alerts: readonly ChurnAlert[]): string | undefined {
  const { call, mend, callAndMend } = texts.churn;
  const open = byCustomer(alerts).filter(isOpenOf);
  if (open.length === 0) return undefined;
  const silent = open.filter(isNotToBeCalled);
  const called = open.filter((each) => !isNotToBeCalled(each));
  if (silent.length === 0) return call(idsOf(called), troubles(open));
  if (called.length === 0) return mend(idsOf(silent), troubles(open));
  return callAndMend(idsOf(called), idsOf(silent), troubles(open));
}

/** `Ordered again: nordwind`; undefined where nothing is over. */
export function churnOver(alerts: readonly ChurnAlert[]): string | undefined {
  const over = byCustomer(alerts).filter((each) => each.state === 'closed');
  if (over.length === 0) return undefined;
  const haveOrdered = over.every((each) =>
    each.over.every((alert) => alert.cause === 'leaving' && orderedAgain(alert)),
  );
  const { haveOrderedAgain, noLongerAtRisk } = texts.churn;
  return haveOrdered ? haveOrderedAgain(idsOf(over)) : noLongerAtRisk(idsOf(over));
}

/** `For account managers: nordwind may leave` */
export function churnElsewhere(alerts: readonly ChurnAlert[]): string | undefined {
  const open = byCustomer(alerts).filter(isOpenOf);
  return open.length === 0 ? undefined : texts.churn.forManagers(idsOf(open), troubles(open));
}

function isNotToBeCalled({ lead }: OpenOf): boolean {
  return lead.doNotContact;
}

function idsOf(customers: readonly { readonly customerId: string }[]): string {
  return texts.listOf(customers.map(({ customerId }) => customerId));
}

/** `may leave`, `is probably lost`; of several `may leave or send less`. */
function troubles(customers: readonly OpenOf[]): string {
  const { severalOfBoth, severalMayLeave, severalSendLess } = texts.churn;
  const [first] = customers;
  if (first && customers.length === 1) return troubleOf(first.lead).brief;
  const causes = new Set(customers.map(({ lead }) => lead.cause));
  if (causes.size > 1) return severalOfBoth;
  return causes.has('leaving') ? severalMayLeave : severalSendLess;
}
