import type { WrittenDay } from '../../../lib/churn/order-day.ts';
import { measuresRead } from '../../../lib/churn/reasons/net-counts.ts';
import { refreshSummaries } from '../../../lib/churn/refresh-summaries.ts';
import { customerKey } from '../../../lib/customers/customer-keys.ts';
import type { CountChange } from '../../../lib/kpis/contribution.ts';
import { counterChanges } from '../../../lib/kpis/counter-changes.ts';
import { groupNamed } from '../../../lib/kpis/groups.ts';
import { orderPartition } from '../../../lib/orders/order-store.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import { streamed } from '../../../lib/platform/table.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { changeOf, type OrderScore, scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { saveScores } from '../../../lib/scorecards/score-writes-store.ts';
import { zone } from '../builders.ts';
import type { MemoryDynamo } from '../memory-dynamo.ts';
import { instantAt } from './calendar.ts';
import { historiesOf } from './histories.ts';
import type { Participant } from './market.ts';

/** An order whose facts are not all told yet. */
interface OpenOrder {
  readonly history: OrderHistory;
  readonly score: OrderScore | undefined;
  readonly version: number;
}

const TRANSACTION_LIMIT = 100;
const kindsRead = new Set(['company', 'customer', 'carrier', 'lane']);

/**
 * Plays a market into a table up to one day after the other, so that nobody sees the future. What the consumer does order by order
 * is done here with the same functions, many orders at once.
 */
export class MarketLoader {
  readonly #memory: MemoryDynamo;
  readonly #participants: ReadonlyMap<string, Participant>;
  #waiting: OrderHistory[];
  #open: OpenOrder[] = [];
  #writes = 0;

  constructor(memory: MemoryDynamo, market: readonly Participant[]) {
    this.#memory = memory;
    this.#participants = new Map(market.map((each) => [each.customer.customerId, each]));
    this.#waiting = market
      .flatMap(historiesOf)
      .sort((left, right) => (left.order.recordedAt < right.order.recordedAt ? -1 : 1));
    for (const { customer } of market) this.#storeCustomer(customer);
  }

  #storeCustomer({ customerId, tier }: Participant['customer']): void {
    const since = instantAt(0, 0);
    this.#memory.rows.store(
      toItem({
        ...customerKey(customerId),
        customerId,
        kind: 'enterprise',
        tier,
        tierHistory: [{ since, tier }],
        manager: 'anna',
        doNotContact: false,
        state: 'active',
        sites: [],
        version: 1,
        changedAt: since,
        profile: 0,
      }),
    );
  }

  /** Takes in all that was told before the end of a day (UTC). */
  async upTo(day: number): Promise<void> {
    const end = instantAt(day + 1, 0);
    const later = this.#waiting.findIndex(({ order }) => order.recordedAt >= end);
    const placed = this.#waiting.splice(0, later < 0 ? this.#waiting.length : later);
    const { rows } = this.#memory;
    for (const { order } of placed)
      rows.store(toItem({ pk: orderPartition(order.orderId), sk: streamed.order, ...order }));
    const open = [...this.#open, ...placed.map((history) => ({ history, score: undefined, version: 0 }))];
    const scored = open.map((each) => this.#scored(each, end));
    await this.#save(
      scored.flatMap(({ change }) => change ?? []),
      day,
    );
    this.#open = scored.filter(({ isOpen }) => isOpen).map(({ next }) => next);
  }

  #scored(open: OpenOrder, end: string) {
    const { order, facts } = open.history;
    const told = facts.filter(({ recordedAt }) => recordedAt < end);
    for (const fact of told) {
      const sk = `${streamed.factPrefix}${fact.partnerId}#${fact.factId}`;
      this.#memory.rows.store(toItem({ pk: orderPartition(order.orderId), sk, ...fact }));
    }
    const tier = this.#tierOf(order.customerId);
    const judging = { own: [], company: [], tiers: [{ since: instantAt(0, 0), tier }] };
    const next = scoreOrder({ order, facts: told }, judging, zone);
    const change = changeOf(open.score, next);
    return {
      change: change ? { ...change, replaces: open.version } : undefined,
      isOpen: told.length < facts.length,
      next: { history: open.history, score: next, version: open.version + (change ? 1 : 0) },
    };
  }

  async #save(
    changes: readonly (NonNullable<ReturnType<typeof changeOf>> & { readonly replaces: number })[],
    day: number,
  ): Promise<void> {
    const { unmetered: table } = this.#memory;
    const counters = counterChanges(
      changes.flatMap((change) => change.changes.flatMap(readByReasons)),
      [],
      0,
    );
    for (const some of chunksOf(counters, TRANSACTION_LIMIT)) await saveScores(table, [], some, []);
    const ordered: WrittenDay[] = [];
    // A score, its order day and the stamp of its customer.
    for (const some of chunksOf(changes, Math.floor(TRANSACTION_LIMIT / 3))) {
      const writtenBy = `load ${day} ${this.#writes++}`;
      const days = some.flatMap(({ orderDay }) => (orderDay ? [{ ...orderDay, writtenBy }] : []));
      // What they count for is in the counters: kept with each score as well it would fill the memory.
      const scores = some.map(({ next: { counted: _, ...score }, replaces }) => ({
        score,
        replaces,
        restatements: [],
      }));
      await saveScores(table, scores, [], days);
      ordered.push(...days);
    }
    await refreshSummaries(table, ordered, (customerId) => this.#tierOf(customerId));
  }

  #tierOf(customerId: string) {
    return this.#participants.get(customerId)?.customer.tier ?? 'regular';
  }
}

/** All other counters, which the search does not read, would fill the memory. */
function readByReasons({ counts, ...change }: CountChange): CountChange[] {
  const kept = measuresRead.flatMap((name) => (counts[name] ? [[name, counts[name]] as const] : []));
  return kindsRead.has(groupNamed(change.group).kind)
    ? [{ ...change, counts: Object.fromEntries(kept) }]
    : [];
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
