import { orderIdOf } from '../orders/order-id.ts';
import { namedLines } from '../orders/order-schema.ts';
import { type Caller, requireSends } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import { isTransient, type Table } from '../platform/dynamo.ts';
import { type Problem, problemOf } from '../platform/problem.ts';
import { Refusal } from '../platform/refusal.ts';
import { accept } from '../platform/schema.ts';
import type { Fact } from './fact.ts';
import { type FactBody, factBody } from './fact-schema.ts';
import { putFact } from './fact-store.ts';

/** The answer to one fact: stored (now or before, with the same content), or why not. */
export type FactAnswer =
  | { readonly status: 201; readonly factId: string; readonly orderId: string; readonly recordedAt: string }
  | Problem;

/**
 * Stores facts, each in one conditional write and each answered by itself, in the order given. A fact whose order is
 * not known yet is stored like any other and counts when the order comes.
 */
export async function reportFacts(
  table: Table,
  caller: Caller,
  bodies: readonly unknown[],
  now: Date,
): Promise<FactAnswer[]> {
  const earlier = new Map<string, Promise<FactAnswer>>();
  return Promise.all(
    bodies.map((body) => {
      // Facts of one id go one after the other, so that of two different ones the first wins; others side by side.
      const { factId }: { factId?: unknown } = Object(body);
      const before = typeof factId === 'string' ? earlier.get(factId) : undefined;
      const answer = (before ?? Promise.resolve()).then(() => reportFact(table, caller, body, now));
      if (typeof factId === 'string') earlier.set(factId, answer);
      return answer;
    }),
  );
}

async function reportFact(table: Table, caller: Caller, body: unknown, now: Date): Promise<FactAnswer> {
  try {
    const stated = accept(factBody, body);
    requireSends(caller, stated.kind);
    const fact = factOf(stated, caller, now);
    const stored = await putFact(table, fact);
    const fields = differingFields({ ...stored, recordedAt: fact.recordedAt, grant: fact.grant }, fact);
    if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'fact', fields });
    const { factId, orderId, recordedAt } = stored;
    return { status: 201, factId, orderId, recordedAt };
  } catch (error) {
    if (error instanceof Refusal) return problemOf(error.reason);
    if (isTransient(error)) return problemOf({ kind: 'overloaded' });
    throw error;
  }
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
