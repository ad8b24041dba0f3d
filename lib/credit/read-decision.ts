import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { requireAccount } from './access.ts';
import { type DecisionAnswer, decisionAnswer } from './decision-answer.ts';
import { latestDecision } from './decision-store.ts';

/** A decision with all that is kept of it. */
export interface WholeDecision extends DecisionAnswer {
  readonly record: Readonly<Record<string, unknown>>;
}

export async function readDecision(
  table: Table,
  caller: Caller,
  { customerId, decisionId }: { readonly customerId: string; readonly decisionId: string },
): Promise<WholeDecision> {
  await requireAccount(table, caller, customerId);
  const decision = await latestDecision(table, customerId, (each) => each.decisionId === decisionId);
  if (!decision) throw new Refusal({ kind: 'notFound', what: 'decision' });
  return { ...decisionAnswer(decision), record: { ...decision } };
}
