import { spanOf } from '../calendar/calendar.ts';
import type { Delivered } from '../facts/fact.ts';
import type { Place } from '../orders/order.ts';
import { isDrop } from '../scorecards/drops.ts';
import { type Blemish, type Judged, judgedBy, type RightScore } from './right.ts';

/**
 * Every drop is at the ship-to, or where the customer agreed to have it before dispatch. A redirection that was not
 * agreed, or not in time, fails by itself. A drop of which no place is told is taken to be where it belongs.
 */
export function rightPlace(judged: Judged): RightScore {
  const { order, facts, zone } = judged.course;
  const dispatched = facts.find(({ kind }) => kind === 'dispatched');
  const sentOn = dispatched ? +spanOf(dispatched.occurredAt, zone).to : Number.POSITIVE_INFINITY;
  let agreed = order.shipTo;
  const blemishes: Blemish[] = [];
  for (const fact of facts) {
    if (fact.kind === 'redirected') {
      const inTime = +spanOf(fact.occurredAt, zone).from < sentOn;
      if (fact.agreed && inTime) agreed = fact.place;
      else blemishes.push({ fact, words: fact.agreed ? 'redirected after dispatch' : 'redirected' });
    } else if (isDrop(fact) && isElsewhere(fact, agreed)) {
      blemishes.push({ fact, words: `delivered to ${placeName(fact.place)}` });
    }
  }
  return judgedBy('place', judged, blemishes, (fact) => fact.kind === 'redirected' || isDrop(fact));
}

function isElsewhere({ place }: Delivered, agreed: Place | undefined): boolean {
  if (!place || !agreed) return false;
  // Names of places are compared as far as both sides tell them.
  const differs = (part: 'placeId' | 'city' | 'country') =>
    place[part] !== undefined && agreed[part] !== undefined && place[part] !== agreed[part];
  return differs('placeId') || differs('city') || differs('country');
}

function placeName({ placeId, city, country }: Place = {}): string {
  return placeId ?? [city, country].filter((part) => part !== undefined).join(', ');
}
