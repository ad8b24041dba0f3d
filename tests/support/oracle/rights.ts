import type { Fact, Fault } from '../../../lib/facts/fact.ts';
import type { Place } from '../../../lib/orders/order.ts';
import type { Rules } from '../../../lib/scorecards/rule-sets.ts';
import { isInTime, judgeLines } from './judge.ts';
import { begin, boundsOf, lastOf } from './times.ts';
import type { Told } from './told.ts';

export type OracleRight =
  | { readonly verdict: 'pass' | 'pending' | 'notApplicable' }
  | { readonly verdict: 'fail'; readonly fault: Fault };

/** The seven rights of an order that is due, by the words of the handbook's table. */
export function rightsOf(told: Told, rules: Rules): Record<string, OracleRight> {
  const anythingCame = told.drops.length > 0;
  const unlessAny = (against: readonly Fact[]): OracleRight => {
    if (against.length > 0) return { verdict: 'fail', fault: blamed(told, against) };
    return { verdict: anythingCame ? 'pass' : 'notApplicable' };
  };
  return {
    product: unlessAny(told.drops.filter((drop) => drop.lines.some((line) => isWrongProduct(told, line)))),
    quantity: quantity(told, rules),
    place: unlessAny(misplaced(told)),
    time: time(told, rules),
    terms: unlessAny(told.facts.filter(({ kind }) => kind === 'termsBreached')),
    price: price(told, rules),
    information: unlessAny([
      ...blemishedPapers(told),
      ...unannounced(told),
      ...told.facts.filter((fact) => !isToldInTime(fact, rules)),
    ]),
  };
}

/** Who answers: the last of the facts against it that says so, else the last that explains it. */
function blamed({ facts }: Told, against: readonly Fact[], explaining: readonly string[] = []): Fault {
  const last = (is: (fact: Fact) => boolean) => facts.findLast((fact) => is(fact) && fact.fault)?.fault;
  return last((fact) => against.includes(fact)) ?? last(({ kind }) => explaining.includes(kind)) ?? 'unknown';
}

function isWrongProduct(
  { life }: Told,
  line: Extract<Fact, { kind: 'delivered' }>['lines'][number],
): boolean {
  const { sku, quantity: good, damaged = 0, substituted = 0, substituteApproved } = line;
  if (life.lines.every((ordered) => ordered.sku !== sku)) return good + damaged + substituted > 0;
  return damaged > 0 || (substituted > 0 && !substituteApproved);
}

function quantity(told: Told, rules: Rules): OracleRight {
  const wrong = told.lines.filter((_, index) => !judgeLines(told, rules)[index]?.inFull);
  if (wrong.length === 0) return { verdict: 'pass' };
  const drops = wrong.flatMap(({ touched }) => touched.map(({ fact }) => fact));
  return { verdict: 'fail', fault: blamed(told, drops, ['deliveryFailed', 'returned']) };
}

function time(told: Told, rules: Rules): OracleRight {
  if (judgeLines(told, rules).every(({ onTime }) => onTime)) return { verdict: 'pass' };
  const touched = told.lines.flatMap((line) => line.touched);
  const untimely = touched.filter((touch) => !isInTime(touch, told.windows[rules.promise], rules));
  const explaining = ['deliveryFailed', 'routeChanged', 'redirected'];
  return {
    verdict: 'fail',
    fault: blamed(
      told,
      untimely.map(({ fact }) => fact),
      explaining,
    ),
  };
}

/** Redirections that the customer did not agree to before dispatch, and drops at another place than was agreed last. */
function misplaced({ facts, drops, shipTo }: Told): Fact[] {
  const dispatch = facts.find(({ kind }) => kind === 'dispatched');
  const isAgreed = (fact: Fact) =>
    fact.kind === 'redirected' &&
    fact.agreed === true &&
    (!dispatch || begin(fact.occurredAt) <= lastOf(dispatch.occurredAt));
  const differ = (one: Place, other: Place) =>
    (['placeId', 'city', 'country'] as const).some(
      (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
    );
  return facts.filter((fact, index) => {
    if (fact.kind === 'redirected') return !isAgreed(fact);
    if (!drops.some((drop) => drop === fact) || !fact.place) return false;
    const agreed = facts.slice(0, index).findLast(isAgreed)?.place ?? shipTo;
    return agreed !== undefined && differ(fact.place, agreed);
  });
}

function price(told: Told, { priceTolerance }: Rules): OracleRight {
  const corrections = told.facts.filter(({ kind }) => kind === 'invoiceCorrected');
  if (corrections.length > 0) return { verdict: 'fail', fault: blamed(told, corrections) };
  const came = told.lines.filter(({ good }) => good.length > 0);
  const isFree = told.drops.length === 0;
  if (came.some(({ ordered }) => !ordered.unitPrice)) return { verdict: 'notApplicable' };
  const invoices = invoicesOf(told.facts);
  const sums: Record<string, number> = {};
  const add = (currency: string, amount: number) => {
    sums[currency] = (sums[currency] ?? 0) + amount;
  };
  for (const { amount } of invoices) add(amount.currency, amount.amount);
  for (const { ordered, good } of came)
    add(ordered.unitPrice?.currency ?? '', -good.length * (ordered.unitPrice?.amount ?? 0));
  const isWrong = Object.values(sums).some((difference) => Math.abs(difference) > priceTolerance);
  if (isWrong)
    return invoices.length > 0 ? { verdict: 'fail', fault: blamed(told, invoices) } : { verdict: 'pending' };
  return { verdict: isFree ? 'notApplicable' : 'pass' };
}

/** What was invoiced under each number, as it was told last. */
export function invoicesOf(
  facts: readonly Fact[],
): Extract<Fact, { kind: 'invoiced' | 'invoiceCorrected' }>[] {
  return facts.flatMap((fact, index) => {
    const isLater = (other: Fact) =>
      other.kind === 'invoiced' && other.invoiceNumber === (fact as typeof other).invoiceNumber;
    return fact.kind === 'invoiced' && !facts.slice(index + 1).some(isLater) ? [fact] : [];
  });
}

export function isToldInTime(
  fact: { readonly occurredAt: string; readonly recordedAt: string; readonly partnerId: string },
  { informationHours }: Rules,
): boolean {
  const latest = lastOf(fact.occurredAt) + 1 + informationHours * 3_600_000;
  return fact.partnerId === 'backhaul' || Date.parse(fact.recordedAt) <= latest;
}

export function blemishedPapers({ facts, drops }: Told): Fact[] {
  return [
    ...drops.filter(({ proofOfDelivery }) => proofOfDelivery === undefined),
    ...facts.filter((fact) => fact.kind === 'termsBreached' && fact.term === 'papers'),
  ];
}

/** The first drop, where nobody gave notice of dispatch before it was over. */
function unannounced({ facts, drops }: Told): Fact[] {
  const [first] = drops;
  if (!first) return [];
  const { until } = boundsOf(first.occurredAt);
  const isNotice = (fact: Fact) =>
    (fact.kind === 'dispatched' || (fact.kind === 'customerInformed' && fact.about === 'dispatch')) &&
    begin(fact.occurredAt) <= until;
  return facts.some(isNotice) ? [] : [first];
}
