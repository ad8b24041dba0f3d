import { type StatedTime, spanOf } from '../calendar/calendar.ts';
import { type Fact, SYSTEM } from '../facts/fact.ts';
import type { Course } from '../scorecards/course.ts';
import { isDrop } from '../scorecards/drops.ts';
import { type Blemish, type Judged, judgedBy, type RightScore } from './right.ts';

/**
 * Notice of dispatch before delivery, a proof of delivery with every drop, papers without fault, and everything told
 * within the hours that the rules give.
 */
export function rightInformation(judged: Judged): RightScore {
  const { facts, ignored, zone } = judged.course;
  const lateTold = [...facts, ...ignored].filter(
    (fact) => !isToldInTime(fact, judged.card.rules.informationHours, zone),
  );
  const blemishes = [
    ...withoutNotice(judged.course),
    ...paperBlemishes(facts),
    ...lateTold.map((fact) => ({ fact, words: `${fact.kind} told late` })),
  ];
  return judgedBy('information', judged, blemishes, (fact) => isNotice(fact) || isDrop(fact));
}

/** What the product records itself is never late. */
export function isToldInTime(
  told: { readonly occurredAt: StatedTime; readonly recordedAt: string; readonly partnerId: string },
  hours: number,
  zone: string,
): boolean {
  if (told.partnerId === SYSTEM) return true;
  return Date.parse(told.recordedAt) <= +spanOf(told.occurredAt, zone).to + hours * 3_600_000;
}

/** Drops without a signed paper, and papers told to be at fault: what documentation accuracy counts as well. */
export function paperBlemishes(facts: readonly Fact[]): Blemish[] {
  return facts.flatMap((fact): Blemish[] => {
    if (isDrop(fact) && fact.proofOfDelivery === undefined)
      return [{ fact, words: 'delivered without proof of delivery' }];
    return fact.kind === 'termsBreached' && fact.term === 'papers' ? [{ fact, words: 'faulty papers' }] : [];
  });
}

function withoutNotice({ facts, zone }: Course): Blemish[] {
  const first = facts.find(isDrop);
  if (!first) return [];
  const arrived = spanOf(first.occurredAt, zone).to;
  const isInTime = ({ occurredAt }: Fact) => spanOf(occurredAt, zone).from < arrived;
  const wasNoticed = facts.some((fact) => isNotice(fact) && isInTime(fact));
  return wasNoticed ? [] : [{ fact: first, words: 'delivered without notice of dispatch' }];
}

function isNotice(fact: Fact): boolean {
  return fact.kind === 'dispatched' || (fact.kind === 'customerInformed' && fact.about === 'dispatch');
}
