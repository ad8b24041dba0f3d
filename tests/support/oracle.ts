/**
 * A second, simple opinion on scorecards and counters, for tests only. It shares no code with lib/: it lays every
 * ordered unit out by itself, decides withdrawals by recursion and knows time zones from Intl alone.
 */
import type { Fact } from '../../lib/facts/fact.ts';
import type { OrderHistory } from '../../lib/scorecards/course.ts';

const zone = 'Europe/Berlin';

interface Unit {
  readonly from: number;
  readonly until: number;
}

/** First millisecond of a local date, found by walking: the oracle may be slow. */
function midnight(date: string): number {
  const guess = Date.parse(`${date}T00:00:00Z`) - 4 * 3_600_000;
  for (let instant = guess; ; instant += 900_000) if (localDate(instant) >= date) return instant;
}

function localDate(instant: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short' })
    .format(instant)
    .split('/');
  return parts.reverse().join('-');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function begin(stated: string): number {
  return stated.includes('T') ? Date.parse(stated) : midnight(stated);
}

/** Last millisecond that a stated time covers. */
function lastOf(stated: string): number {
  return stated.includes('T') ? Date.parse(stated) : midnight(dayAfter(stated)) - 1;
}

function windowBounds(window: string | { from: string; to: string }): [number, number] {
  if (typeof window === 'string') return [begin(window), lastOf(window)];
  return [begin(window.from), window.to.includes('T') ? Date.parse(window.to) - 1 : lastOf(window.to)];
}

function standing(facts: readonly Fact[]): Fact[] {
  const targetOf = (fact: Fact) => (fact.kind === 'voided' ? fact.voids : fact.corrects);
  const counts = (fact: Fact): boolean =>
    !facts.some(
      (other) => other.partnerId === fact.partnerId && targetOf(other) === fact.factId && counts(other),
    );
  const origin = (fact: Fact): string => {
    if (!fact.corrects) return `${fact.partnerId}/${fact.factId}`;
    const earlier = facts.find(
      (other) => other.partnerId === fact.partnerId && other.factId === fact.corrects,
    );
    return earlier ? origin(earlier) : `${fact.partnerId}/${fact.corrects}`;
  };
  // At one moment: decisions that need goods at home, then goods, then ends and their undoing.
  const life =
    'confirmed amended creditHeld creditReleased cancelled picked dispatched delivered returned closed reopened';
  const moment = ({ kind, occurredAt }: Fact) =>
    ['closed', 'reopened'].includes(kind) ? lastOf(occurredAt) : begin(occurredAt);
  const rank = ({ kind }: Fact) => (life.includes(kind) ? life.indexOf(kind) : life.length);
  const key = (fact: Fact) =>
    [
      String(moment(fact)).padStart(15, '0'),
      String(rank(fact)).padStart(3, '0'),
      fact.partnerId,
      fact.factId,
    ].join(' ');
  const sorted = facts.filter(counts).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sorted.filter(
    (fact, index) => !sorted.slice(index + 1).some((later) => origin(later) === origin(fact)),
  );
}

export interface OracleLine {
  readonly delivered: number;
  readonly unitsOnTime: number;
  readonly onTime: boolean;
  readonly inFull: boolean;
}

export interface OracleVerdict {
  readonly standing: 'open' | 'due' | 'cancelled';
  readonly dueDate: string;
  /** Meaningful when due. */
  readonly lines: readonly OracleLine[];
  /** Units of the order as it is now. */
  readonly unitsOrdered: number;
}

/**
 * Decisions, played by their words in docs/order-states.md: what may be done depends on how far the goods are and on
 * whether the order has ended. Everything is looked up anew at each decision.
 */
function live(order: OrderHistory['order'], facts: readonly Fact[]) {
  const amendments: Extract<Fact, { kind: 'amended' }>[] = [];
  const heard: Fact[] = [];
  let ended: Fact | undefined;
  const lines = () => amendments.findLast((fact) => fact.lines)?.lines ?? order.lines;
  const came = () =>
    heard.flatMap((fact) =>
      fact.kind === 'delivered'
        ? fact.lines.filter(({ sku }) => lines().some((line) => line.sku === sku))
        : [],
    );
  const units = (
    of: readonly { quantity: number; damaged?: number | undefined; substituted?: number | undefined }[],
  ) =>
    of.reduce((all, { quantity, damaged = 0, substituted = 0 }) => all + quantity + damaged + substituted, 0);
  const full = () =>
    new Set(lines().map(({ sku }) => sku)).values().every((sku) => {
      const sum = (of: readonly { sku: string; quantity: number }[]) =>
        of.filter((line) => line.sku === sku).reduce((all, { quantity }) => all + quantity, 0);
      return sum(came()) >= sum(lines());
    });
  let goods = 'here' as 'here' | 'sent' | 'part' | 'full' | 'back';
  const drop = () => {
    if (units(came()) === 0) return;
    // In full once, in full for good: only a return changes it.
    if (full()) goods = 'full';
    else if (goods !== 'full') goods = 'part';
    if (ended?.kind === 'cancelled') ended = undefined;
  };
  for (const fact of facts) {
    if (fact.kind === 'cancelled' && !ended && goods === 'here') ended = fact;
    else if (fact.kind === 'closed' && !ended && ['part', 'full', 'back'].includes(goods)) ended = fact;
    else if (fact.kind === 'reopened') ended = undefined;
    else if (fact.kind === 'amended') {
      const late = goods === 'sent' || goods === 'part';
      if (ended || !(goods === 'here' || (late && fact.agreed))) continue;
      amendments.push(fact);
      drop();
    } else if (fact.kind === 'dispatched') {
      heard.push(fact);
      if (goods === 'here') goods = 'sent';
    } else if (fact.kind === 'delivered') {
      heard.push(fact);
      drop();
    } else if (fact.kind === 'returned') {
      goods = 'back';
      if (ended?.kind === 'closed') ended = undefined;
    }
  }
  return { amendments, lines: lines(), calledOff: ended?.kind === 'cancelled' ? ended : undefined };
}

export function judge({ order, facts }: OrderHistory, earlyIsOnTime: boolean): OracleVerdict {
  const ours = standing(facts.filter(({ partnerId }) => partnerId !== 'someone-else'));
  const life = live(order, ours);
  const asked = ours.flatMap((fact) => {
    if (fact.kind === 'confirmed' && fact.requestedByCustomer) return [fact.window];
    return fact.kind === 'amended' && life.amendments.includes(fact) && fact.promisedWindow
      ? [fact.promisedWindow]
      : [];
  });
  const promised =
    asked.at(-1) ??
    order.promisedWindow ??
    ours.find((fact) => fact.kind === 'confirmed')?.window ??
    life.amendments.findLast((fact) => fact.requestedWindow)?.requestedWindow ??
    order.requestedWindow;
  const ordered = life.lines;
  const [opens, lastInstant] = windowBounds(promised);
  const over = [order.recordedAt, ...ours.map((fact) => fact.recordedAt)].some(
    (recordedAt) => Date.parse(recordedAt) > lastInstant,
  );

  const good: Unit[][] = ordered.map(() => []);
  const touched: Unit[][] = ordered.map(() => []);
  for (const fact of ours) {
    if (fact.kind !== 'delivered') continue;
    const when = { from: begin(fact.occurredAt), until: lastOf(fact.occurredAt) };
    for (const { sku, quantity, damaged = 0, substituted = 0 } of fact.lines) {
      const serving = ordered.flatMap((line, index) => (line.sku === sku ? [index] : []));
      if (serving.length === 0) continue;
      let firstTouched: number | undefined;
      for (let unit = 0; unit < quantity; unit++) {
        const open = serving.find((index) => (good[index]?.length ?? 0) < (ordered[index]?.quantity ?? 0));
        const index = open ?? serving.at(-1) ?? 0;
        firstTouched ??= index;
        good[index]?.push(when);
        touched[index]?.push(when);
      }
      if (damaged + substituted > 0) touched[firstTouched ?? serving.at(-1) ?? 0]?.push(when);
    }
  }

  const inTime = ({ from, until }: Unit) => from <= lastInstant && (earlyIsOnTime || until >= opens);
  const lines = ordered.map(({ quantity }, index): OracleLine => {
    const units = good[index] ?? [];
    const drops = touched[index] ?? [];
    return {
      delivered: units.length,
      unitsOnTime: Math.min(quantity, units.filter(inTime).length),
      onTime: drops.length > 0 && drops.every(inTime),
      inFull: units.length === quantity,
    };
  });
  const complete = ordered.every(({ quantity }, index) => (good[index]?.length ?? 0) >= quantity);
  const calledOff = life.calledOff !== undefined && begin(life.calledOff.occurredAt) <= lastInstant;
  const cancelled = calledOff && touched.every((drops) => drops.length === 0);
  return {
    standing: cancelled ? 'cancelled' : over || complete ? 'due' : 'open',
    dueDate: localDate(lastInstant),
    lines,
    unitsOrdered: ordered.reduce((sum, line) => sum + line.quantity, 0),
  };
}

/** Counts recomputed from scratch: by group (`company` or a customer), date and measure; no zeros. */
export function recount(histories: readonly OrderHistory[]): Record<string, number> {
  const totals: Record<string, number> = {};
  const add = (history: OrderHistory, date: string, name: string, count: number) => {
    if (count === 0) return;
    for (const group of ['company', history.order.customerId]) {
      const key = `${group} ${date} ${name}`;
      totals[key] = (totals[key] ?? 0) + count;
    }
  };
  for (const history of histories) {
    for (const [rules, earlyIsOnTime] of [
      ['early-fails', false],
      ['early-accepted', true],
    ] as const) {
      const { standing: state, dueDate, lines } = judge(history, earlyIsOnTime);
      if (state !== 'due') continue;
      const all = (of: (line: OracleLine) => boolean) => Number(lines.every(of));
      const count = (of: (line: OracleLine) => boolean) => lines.filter(of).length;
      const otif = (line: OracleLine) => line.onTime && line.inFull;
      add(
        history,
        dueDate,
        `${rules}:ordersOnTime`,
        all(({ onTime }) => onTime),
      );
      add(
        history,
        dueDate,
        `${rules}:ordersInFull`,
        all(({ inFull }) => inFull),
      );
      add(history, dueDate, `${rules}:ordersOtif`, all(otif));
      add(
        history,
        dueDate,
        `${rules}:linesOnTime`,
        count(({ onTime }) => onTime),
      );
      add(
        history,
        dueDate,
        `${rules}:linesInFull`,
        count(({ inFull }) => inFull),
      );
      add(history, dueDate, `${rules}:linesOtif`, count(otif));
      add(
        history,
        dueDate,
        `${rules}:unitsOnTime`,
        lines.reduce((sum, line) => sum + line.unitsOnTime, 0),
      );
    }
    const { standing: state, dueDate, lines, unitsOrdered } = judge(history, false);
    if (state !== 'due') continue;
    add(history, dueDate, 'orders', 1);
    add(history, dueDate, 'lines', lines.length);
    add(history, dueDate, 'unitsOrdered', unitsOrdered);
    add(
      history,
      dueDate,
      'unitsDelivered',
      lines.reduce((sum, line) => sum + line.delivered, 0),
    );
  }
  return totals;
}

/** The measures that `recount` knows: cycle times and values have tests of their own. */
export function isRecounted(name: string): boolean {
  return !name.startsWith('cycle') && !name.startsWith('orderedValue');
}
