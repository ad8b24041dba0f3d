import { askingKinds } from '../credit/from-before.ts';
import type { CreditAnswer } from '../credit/hold.ts';
import { settleOrder } from '../credit/settle-order.ts';
import { namedLines } from '../orders/order-body-schema.ts';
import { orderIdOf } from '../orders/order-id.ts';
import { lifeOf } from '../orders/order-life.ts';
import { isOrderMove, possibleMoves } from '../orders/order-state.ts';
import { type Caller, maySend, reaches, requireSends } from '../partners/access.ts';
import { eachByItself, textIn } from '../platform/batch.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Problem } from '../platform/problem.ts';
import { Refusal } from '../platform/refusal.ts';
import { accept } from '../platform/schema.ts';
import { loadHistory } from '../scorecards/load-history.ts';
import type { Fact } from './fact.ts';
import { type FactBody, factBody } from './fact-body-schema.ts';
import { putFact } from './fact-store.ts';
import { factsInForce } from './facts-in-force.ts';

/** The answer to one fact: stored (now or before, with the same content), or why not. */
export type FactAnswer =
  | {
      readonly status: 201;
      readonly factId: string;
      readonly orderId: string;
      readonly recordedAt: string;
      /** How credit takes the order by now, where the fact asks for more of it. */
      readonly credit?: CreditAnswer | undefined;
    }
  | Problem;

/**
 * Stores facts, each in one conditional write and each answered by itself, in the order given. A fact whose order is
 * not known yet is stored like any other and counts when the order comes. Facts of an order about which the batch
 * decides are stored one after the other, so that a decision is judged by what stands before it.
 */
export function reportFacts(
  table: Table,
  caller: Caller,
  bodies: readonly unknown[],
  now: Date,
  zone: string,
): Promise<FactAnswer[]> {
  const decided = new Set(
    bodies.filter((body) => isOrderMove(textIn(body, 'kind') ?? '')).map((body) => orderIdIn(body, caller)),
  );
  return eachByItself(
    bodies,
    (body) => {
      const orderId = orderIdIn(body, caller);
      return decided.has(orderId) ? orderId : textIn(body, 'factId');
    },
    (body) => reportFact(table, caller, accept(factBody, body), now, zone),
  );
}

/** The order that an unchecked fact is about, as far as one can tell. */
function orderIdIn(body: unknown, { partnerId }: Caller): string {
  const by = textIn(body, 'placedBy') ?? partnerId;
  return textIn(body, 'orderId') ?? orderIdOf(by, textIn(body, 'orderNumber') ?? '');
}

async function reportFact(
  table: Table,
  caller: Caller,
  body: FactBody,
  now: Date,
  zone: string,
): Promise<FactAnswer> {
  requireSends(caller, body.kind);
  const fact = factOf(body, caller, now);
  if (isOrderMove(fact.kind)) await requirePossible(table, caller, fact, zone);
  const stored = await putFact(table, fact);
  const known = { ...stored, recordedAt: fact.recordedAt, grant: fact.grant };
  const fields = differingFields(known, fact);
  if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'fact', fields });
  const { factId, orderId, recordedAt } = stored;
  const told = { status: 201, factId, orderId, recordedAt } as const;
  // What asks for more is settled at once, so that its teller learns how.
  return askingKinds.includes(fact.kind)
    ? { ...told, credit: await settled(table, caller, orderId, zone, now) }
    : told;
}

async function settled(
  table: Table,
  caller: Caller,
  orderId: string,
  zone: string,
  now: Date,
): Promise<CreditAnswer | undefined> {
  const known = await loadHistory(table, orderId);
  if (known.kind !== 'known' || !reaches(caller.grant, known.order.customerId)) return undefined;
  return settleOrder({ table, zone, now: () => now }, known);
}

function factOf(body: FactBody, { partnerId, grant }: Caller, now: Date): Fact {
  const { orderId, orderNumber, placedBy, ...stated } = body;
  const told = {
    orderId: orderId ?? orderIdOf(placedBy ?? partnerId, orderNumber ?? ''),
    partnerId,
    grant: grant.version,
    recordedAt: now.toISOString(),
  };
  if (stated.kind !== 'amended') return { ...stated, ...told };
  return { ...stated, ...told, lines: stated.lines && namedLines(stated.lines) };
}

/**
 * A decision about an order that the order's state refuses is not stored. One about an order that is not known yet, or
 * that is none of the caller's, waits like any fact: the two are answered alike. So does one that rivals a decision of
 * the same moment: whichever happened later is then ignored.
 * @throws Refusal that names the state and what it allows
 */
async function requirePossible(table: Table, caller: Caller, fact: Fact, zone: string): Promise<void> {
  const found = await loadHistory(table, fact.orderId);
  if (found.kind !== 'known' || !reaches(caller.grant, found.order.customerId)) return;
  const { order, facts } = found;
  if (facts.some(({ partnerId, factId }) => partnerId === fact.partnerId && factId === fact.factId)) return;
  const { ignored } = lifeOf(order, factsInForce([...facts, fact], zone));
  const refused = ignored.find((each) => each.fact === fact);
  if (!refused) return;
  const { state } = refused;
  const possible = possibleMoves(state, (move) => maySend(caller, move));
  throw new Refusal({ kind: 'illegalMove', move: fact.kind, state, possibleMoves: possible });
}
