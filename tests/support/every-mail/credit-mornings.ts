import type { Digest } from '../../../lib/alerts/digest.ts';
import { rights } from '../../../lib/rights/right.ts';
import { aBreach, aBreachStanding, anEvidence, aProposalToTell, noCredit } from '../credit-mails.ts';
import { toldBefore as before, many } from './many.ts';

/** Limits to be decided, and breaches of all kinds: alone, and many. */
export function creditMornings(): Partial<Digest>[] {
  const proposal = (customerId: string) =>
    aProposalToTell({ customerId, proposalId: customerId, reasons: [], counterfactual: undefined });
  const { proposal: review, ...found } = proposal('1');
  const evidence = anEvidence({ invoices: [], orders: [] });
  const breach = (customerId: string) => aBreach({ customerId, evidence });
  const closed = (customerId: string) => aBreach({ customerId, evidence, state: 'closed' });
  const ofOne = [
    { limitNow: 9_000_000, proposal: { ...review, askedBy: '4', told: before } },
    { proposal: { ...review, reasons: ['1'], counterfactual: '2' } },
  ].map((given) => ({ proposals: [{ ...found, ...given }] }));
  const breaches = breachesOfAllKinds().map((each) => ({ breaches: [each] }));
  const several = [
    ...ofOne,
    ...breaches,
    {
      proposals: many(proposal),
      waiting: 3,
      undecided: many(proposal),
      breaches: many(breach),
      stillOver: many(breach),
    },
    { breaches: many(closed) },
  ];
  return several.map((given) => ({ credit: { ...noCredit, ...given } }));
}

/** With nothing that others named. */
export function anUrgentBreach() {
  return aBreach({
    customerId: '1',
    severity: 'critical',
    evidence: anEvidence({ invoices: [], orders: [] }),
  });
}

function breachesOfAllKinds() {
  const invoices = rights.flatMap((right) =>
    [true, false].map((isOurs) => ({
      invoiceNumber: '1',
      orderNumber: '2',
      dueOn: '2026-03-01',
      unpaid: 100,
      dispute: { right, isOurs },
    })),
  );
  const named = anEvidence({ invoices: [], orders: [{ orderId: '1', orderNumber: '1', takes: 9 }] });
  const given = { customerId: '1', evidence: named };
  const worse = { ...given, standing: aBreachStanding({ unpaid: 9_000_000, held: 5, heldOrders: 1 }) };
  return [
    aBreach({ ...given, evidence: { ...named, invoices, overdueByUs: 7_000 } }),
    aBreach({ ...worse, told: before, severity: 'serious', tier: 'key' }),
    aBreach({ ...given, told: before, doNotContact: true }),
    aBreach({ ...given, evidence: { ...named, overdue: 0 }, standing: aBreachStanding({ deposits: 0 }) }),
    aBreach({ ...given, standing: aBreachStanding({ held: 5, heldOrders: 2 }) }),
  ];
}
