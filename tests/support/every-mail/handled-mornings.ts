import type { Digest } from '../../../lib/alerts/digest.ts';
import { aLeavingAlert, told } from '../churn-mails.ts';
import { aBreach, noCredit } from '../credit-mails.ts';
import { acknowledged, snoozed } from '../handled.ts';
import { anAlert, noCases } from '../morning-mails.ts';
import { anUrgentCase } from './case-mornings.ts';

/** Nothing is owed beyond what was known then. */
const handlings = [acknowledged, snoozed].map((each) => ({ ...each, measure: 1_000_000 }));

/** Alerts told before, which a person has seen to or lets wait. */
export function handledMornings(): Partial<Digest>[] {
  return handlings.map((handling) => ({
    stillOpen: [anAlert({ group: { kind: 'partner', id: '1' }, handling })],
    leavers: told({ stillOpen: [aLeavingAlert({ customerId: '1', handling })] }),
    credit: { ...noCredit, stillOver: [aBreach({ customerId: '1', handling })] },
    cases: { ...noCases, stillOpen: [{ ...anUrgentCase(), severity: 'warning', handling }] },
  }));
}
