import { SYSTEM } from '../facts/fact.ts';
import { isToldInTime, paperBlemishes } from '../rights/information.ts';
import { invoicesOf } from '../rights/price.ts';
import { isOurs, type RightScore } from '../rights/right.ts';
import { netPerfection, perfection } from '../rights/seven-rights.ts';
import type { Course } from '../scorecards/course.ts';
import { goodUnits, isDrop } from '../scorecards/drops.ts';
import { promiseBases, ruleSetName } from '../scorecards/rule-sets.ts';
import { type Scorecard, scoreAs } from '../scorecards/scorecard.ts';
import type { Counts } from './counts.ts';
import {
  type Definition,
  definitionOf,
  faultCount,
  type JudgedPart,
  judged,
  judgedParts,
  orderedValue,
  rightCount,
  ruleSetCount,
} from './measures.ts';
import { filled, movementCounts } from './movement-counts.ts';

/**
 * What an order that is due adds to the figures.
 * @param card by the rules in force
 * @param rights by the same rules
 */
export function orderCounts(course: Course, card: Scorecard, rights: readonly RightScore[]): Counts {
  const { cycleMinutes } = course;
  return together([
    { orders: 1, [ruleSetCount(ruleSetName(card.rules))]: 1 },
    sizes(course),
    fulfilment(card),
    ladder(course, card),
    rightCounts(rights),
    firstShipment(course),
    cycleMinutes === undefined ? {} : { cycleOrders: 1, cycleMinutes },
    movementCounts(course, card.rules),
    paperCounts(course, card, rights),
  ]);
}

/** Parts that have no measure in common, without what is zero. */
function together(parts: readonly Counts[]): Counts {
  const all: Record<string, number> = {};
  for (const part of parts) for (const name of Object.keys(part)) if (part[name]) all[name] = part[name];
  return all;
}

function sizes({ lines }: Course): Counts {
  const counts: Record<string, number> = {
    lines: lines.length,
    unitsOrdered: 0,
    unitsDelivered: 0,
    unitsFilled: 0,
  };
  const add = (name: string, count: number) => {
    counts[name] = (counts[name] ?? 0) + count;
  };
  for (const { line, drops } of lines) {
    const good = goodUnits(drops);
    add('unitsOrdered', line.quantity);
    add('unitsDelivered', good);
    add('unitsFilled', Math.min(good, line.quantity));
    if (line.unitPrice) add(orderedValue(line.unitPrice.currency), line.unitPrice.amount * line.quantity);
  }
  return counts;
}

function fulfilment({ inFull, lines }: Scorecard): Counts {
  return {
    ordersInFull: Number(inFull === 'pass'),
    linesInFull: lines.filter((line) => line.inFull === 'pass').length,
  };
}

/** The order by its contract and by every other definition; all of them count it, and on the same date. */
function ladder(course: Course, card: Scorecard): Counts {
  const { rules, standing } = card;
  const counts: Record<string, number> = {};
  const byContract = timely(card);
  add(counts, 'contract', byContract);
  for (const promise of promiseBases) {
    const isSame = promise === rules.promise || isOneWindow(course);
    const same = isSame ? card : scoreAs(course, { ...rules, promise }, standing);
    const bySame = isSame ? byContract : timely(same);
    const isEarly = same.lines.some(({ drops }) => drops.some(({ timing }) => timing === 'early'));
    for (const early of ['fail', 'accept'] as const) {
      const isAlike = early === rules.early || !isEarly;
      const other = isAlike ? bySame : timely(scoreAs(course, { ...rules, promise, early }, standing));
      add(counts, definitionOf(early, promise), other);
    }
  }
  return counts;
}

function isOneWindow({ promises: { requested, confirmed } }: Course): boolean {
  const [one, other] = [requested.window, confirmed.window];
  return +one.from === +other.from && +one.to === +other.to;
}

/** What of an order is on time by a scorecard. */
function timely({ onTime, otif, lines }: Scorecard): Readonly<Record<JudgedPart, number>> {
  const parts = { linesOnTime: 0, linesOtif: 0, unitsOnTime: 0 };
  for (const line of lines) {
    if (line.onTime === 'pass') parts.linesOnTime += 1;
    if (line.otif === 'pass') parts.linesOtif += 1;
    parts.unitsOnTime += line.unitsOnTime;
  }
  return { ordersOnTime: Number(onTime === 'pass'), ordersOtif: Number(otif === 'pass'), ...parts };
}

function add(
  counts: Record<string, number>,
  definition: Definition,
  parts: Readonly<Record<JudgedPart, number>>,
): void {
  for (const part of judgedParts) if (parts[part] > 0) counts[judged(definition, part)] = parts[part];
}

function rightCounts(scores: readonly RightScore[]): Counts {
  const counts: Record<string, number> = {};
  for (const { right, verdict, fault } of scores) {
    if (verdict === 'notApplicable') continue;
    counts[rightCount(right, verdict)] = 1;
    if (fault === undefined) continue;
    counts[faultCount(fault)] = 1;
    if (!isOurs(fault)) counts[rightCount(right, 'failExcused')] = 1;
  }
  const isKnown = scores.every(({ verdict }) => verdict !== 'pending');
  counts['ordersJudged'] = Number(isKnown);
  counts['ordersPerfect'] = Number(isKnown && perfection(scores) === 'pass');
  counts['ordersPerfectNet'] = Number(isKnown && netPerfection(scores) !== 'fail');
  return counts;
}

/** What left first: the first dispatch, or where none told its quantities, the first drop. */
function firstShipment({ order, facts }: Course): Counts {
  const dispatched = facts.find((fact) => fact.kind === 'dispatched' && fact.lines !== undefined);
  const first = dispatched?.kind === 'dispatched' ? dispatched : facts.find(isDrop);
  const lines = filled(order.lines, first?.lines ?? []);
  return {
    ordersFilledFirst: Number(lines.every(({ isFull }) => isFull)),
    linesFilledFirst: lines.filter(({ isFull }) => isFull).length,
    unitsFilledFirst: lines.reduce((sum, { units }) => sum + units, 0),
  };
}

function paperCounts(
  { order, facts, ignored, zone }: Course,
  { rules }: Scorecard,
  rights: readonly RightScore[],
): Counts {
  const { partnerId, placedAt, recordedAt } = order;
  const placed = { partnerId, occurredAt: placedAt, recordedAt };
  const told = [placed, ...facts, ...ignored].filter((each) => each.partnerId !== SYSTEM);
  const corrected = new Set(
    facts.flatMap((fact) => (fact.kind === 'invoiceCorrected' ? [fact.invoiceNumber] : [])),
  );
  // One that was corrected was sent, whether or not anybody told so.
  const invoices = corrected.union(new Set(invoicesOf(facts).map(({ invoiceNumber }) => invoiceNumber)));
  const isPriceWrong = rights.some(({ right, verdict }) => right === 'price' && verdict === 'fail');
  const wasDelivered = facts.some(isDrop);
  const isChange = ({ kind }: { kind: string }) => kind === 'amended';
  const accepted = facts.filter(isChange).length;
  return {
    facts: told.length,
    factsInTime: told.filter((each) => isToldInTime(each, rules.informationHours, zone)).length,
    invoices: invoices.size,
    // A difference that nobody corrected yet is the fault of one invoice, whichever it is.
    invoicesWrong: corrected.size > 0 ? corrected.size : Number(isPriceWrong),
    ordersWithFaultlessPapers: Number(wasDelivered && paperBlemishes(facts).length === 0),
    changeRequests: accepted + ignored.filter(isChange).length,
    changeRequestsAccepted: accepted,
  };
}
