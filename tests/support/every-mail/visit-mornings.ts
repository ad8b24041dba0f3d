import type { Digest } from '../../../lib/alerts/digest.ts';
import type { VisitsTold } from '../../../lib/alerts/visit-told.ts';
import { stages } from '../../../lib/feedback/case-stages.ts';
import { severities } from '../../../lib/feedback/feedback.ts';
import { reachings, type Visit, type VisitReason, visitReasonKinds } from '../../../lib/revisits/visit.ts';
import type { VisitHistory } from '../../../lib/revisits/visit-to-tell.ts';
import { rights } from '../../../lib/rights/right.ts';
import { noVisits } from '../morning-mails.ts';
import { anOutcome, anOverdueAlert, aVisit } from '../visit-rows.ts';
import { many } from './many.ts';

const common = { customerId: '1', manager: '4' } as const;
const reasons = visitReasonKinds.map((kind): VisitReason => {
  const because = { since: '2026-03-20', dueBy: '2026-04-03' };
  return kind === 'complaintClosed' ? { ...because, kind, caseId: '2' } : { ...because, kind };
});

/** Visits of today, ahead and overdue: for every reason, after all that can have been before, few and many. */
export function visitMornings(): Partial<Digest>[] {
  const over = anOverdueAlert({ ...common, state: 'closed' });
  const elsewhere = [undefined, '4'].map((manager) => anOverdueAlert({ customerId: '1', manager, reasons }));
  const told: Partial<VisitsTold>[] = [
    ...visitsOfToday().map((visit) => ({ today: [{ visit }] })),
    ...histories().map((history) => ({ today: [{ visit: aVisit(common), history }] })),
    { today: visits(), next: visits({ plannedFor: '2026-04-02' }), overdue: overdueVisits() },
    { alerts: [anUrgentVisit()] },
    { alerts: [over] },
    { elsewhere },
  ];
  return told.map((given) => ({ visits: { ...noVisits, ...given } }));
}

/** For every reason there is. */
export function anUrgentVisit() {
  return anOverdueAlert({ ...common, tier: 'key', severity: 'critical', reasons });
}

function visitsOfToday(): Visit[] {
  const late = { ...common, dueBy: '2026-03-30' } as const;
  const snoozed = { until: '2026-04-01', reason: '5', by: '6', at: '2026-03-30T08:00:00.000Z' };
  return [
    aVisit({ ...common, reasons }),
    aVisit({ ...common, manager: undefined }),
    aVisit({ ...late, tier: 'key' }),
    aVisit({ ...late, dueBy: '2026-03-31', snoozed }),
  ];
}

function histories(): VisitHistory[] {
  const nothing = { contacts: [], orders: [], complaints: [] };
  const on = '2026-03-20';
  const contacts = reachings.flatMap((reached) =>
    [undefined, 4].map((satisfaction) => ({ on, reached, satisfaction })),
  );
  const orders = [
    { date: on, orders: 1 },
    { date: on, orders: 2, value: { amount: 9_900, currency: 'EUR' } },
  ];
  const complaint = { caseId: '2', receivedOn: on, severity: 'minor', stage: 'received' } as const;
  const complaints = [
    ...severities.map((severity) => ({ ...complaint, severity })),
    ...rights.map((right) => ({ ...complaint, right })),
    ...stages.map((stage) => ({ ...complaint, stage })),
  ];
  return [nothing, { contacts, orders, complaints }];
}

function overdueVisits() {
  const late = { ...common, dueBy: '2026-03-30' } as const;
  const snoozed = { until: '2026-04-08', reason: '5', by: '6', at: '2026-03-30T08:00:00.000Z' };
  return [
    aVisit({ ...late, plannedFor: '2026-03-31', outcomes: [anOutcome({ reached: 'notReached' })] }),
    aVisit({ ...late, plannedFor: '2026-04-02', outcomes: [anOutcome(), anOutcome()] }),
    aVisit({ ...late, snoozed }),
  ].map((visit) => ({ visit }));
}

/** More than are told at length, and the others more than are listed. */
function visits(given: Partial<Visit> = {}) {
  return many((customerId) => ({ visit: aVisit({ ...common, ...given, customerId }) }), 23);
}
