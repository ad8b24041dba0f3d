import type { BusinessHours } from '../calendar/business-hours.ts';
import { businessDateOf } from '../calendar/calendar.ts';
import type { Contribution } from '../kpis/contribution.ts';
import { company, type Group, groupName } from '../kpis/groups.ts';
import type { Case } from './case.ts';
import { timersOf } from './case-timers.ts';

/**
 * What a complaint adds to the figures (handbook §3): nothing while its answer is awaited and not yet overdue; else one
 * complaint of the business date on which it was recorded, under the company, the customer, and the tier that the customer
 * had then. The first answer counts, and how many business minutes it took without those of waiting for the customer: that
 * the case was reopened later changes nothing.
 */
export function caseContribution(found: Case, now: Date, hours: BusinessHours): Contribution | undefined {
  const { answer } = timersOf(untilReopened(found), now, hours);
  const isAnswered = answer.doneAt !== undefined;
  if (!isAnswered && answer.state !== 'missed') return undefined;
  const groups: Group[] = [
    company,
    { kind: 'customer', id: found.customerId },
    { kind: 'tier', id: found.tier },
  ];
  return {
    date: businessDateOf(new Date(found.recordedAt), hours.zone),
    groups: groups.map(groupName),
    counts: {
      complaints: 1,
      ...(answer.state === 'met' ? { complaintsInTime: 1 } : {}),
      ...(isAnswered ? { complaintsAnswered: 1, ...minutesOf(answer.businessMinutesUsed) } : {}),
    },
  };
}

/** Counters hold no zeros. */
function minutesOf(minutes: number) {
  return minutes > 0 ? { answerMinutes: minutes } : {};
}

/** A case is reopened after it was answered, so that its first answer lies before. */
function untilReopened(found: Case): Case {
  const reopened = found.moves.findIndex(({ kind }) => kind === 'reopen');
  return reopened < 0 ? found : { ...found, moves: found.moves.slice(0, reopened) };
}
