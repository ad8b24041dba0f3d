import type { Digest } from '../../../lib/alerts/digest.ts';
import type { CaseAlert } from '../../../lib/feedback/case-alert.ts';
import { stages as caseStages } from '../../../lib/feedback/case-stages.ts';
import { type TimerName, timerNames } from '../../../lib/feedback/case-timers.ts';
import { severities } from '../../../lib/feedback/feedback.ts';
import { rights } from '../../../lib/rights/right.ts';
import { many } from './many.ts';

const common = { cause: 'complaint', customerId: '1', caseId: '2', tier: 'regular', manager: '4' } as const;
const life = {
  state: 'open',
  severity: 'warning',
  firstSeen: '2026-03-31',
  lastSeen: '2026-03-31',
} as const;
const received = { receivedAt: '2026-03-30T08:00:00.000Z', measure: 0 };
const trouble = { stage: 'received', complaint: 'minor', promises: [] } as const;

/** Complaints: every promise, kept or broken, of every stage, right and severity. */
export function caseMornings(): Partial<Digest>[] {
  const promises = timerNames.flatMap((promise) =>
    [true, false].map((isMissed) => aCase(atRisk(promise, isMissed))),
  );
  const [first = aCase({})] = promises;
  const open = { ...first };
  const about = rights.map((suspectedRight) => ({ ...open, suspectedRight, orderNumber: '5' }));
  const stages = caseStages.map((stage) => ({ ...open, trouble: { ...open.trouble, stage } }));
  const complaints = severities.map((complaint) => ({ ...open, trouble: { ...open.trouble, complaint } }));
  const over = [0, 1].map((measure) => aCase({ state: 'closed', measure }));
  const told = [
    ...[...promises, ...about, ...over].map((each) => [each]),
    ...[...stages, ...complaints, { ...open, measure: 1 }].map((alert) => [alert]),
    many(() => first),
  ];
  return [
    ...told.map((cases) => ({ cases: { cases, stillOpen: [], elsewhere: [] } })),
    { cases: { cases: [], stillOpen: promises, elsewhere: [first] } },
  ];
}

export function anUrgentCase(): CaseAlert {
  return aCase({ ...atRisk('answer', true), severity: 'critical' });
}

function aCase(given: Partial<CaseAlert>): CaseAlert {
  const yearly = { amount: 9, currency: 'EUR' };
  return { ...common, ...life, ...received, trouble, yearly, ...given };
}

function atRisk(promise: TimerName, isMissed: boolean): Pick<CaseAlert, 'trouble'> {
  return { trouble: { ...trouble, promises: [{ promise, isMissed, dueAt: '2026-04-01T12:00:00.000Z' }] } };
}
