import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Item } from './capacity-model.ts';
import type { Write } from './memory-commands.ts';
import { clausesOf, holds } from './memory-conditions.ts';
import { check, checkKey, type MemoryRows } from './memory-rows.ts';
import { updated } from './memory-updates.ts';

export const FAILED = 'The conditional request failed';

/** A write as it would be done, and whether its condition lets it. */
export interface Plan {
  /** An item with the key of the row. */
  readonly at: Item;
  readonly before: Item | undefined;
  /** Undefined where the row is deleted. */
  readonly after: Item | undefined;
  readonly isAllowed: boolean;
  /** The row as it was, where the write asked to be told it on failure. */
  readonly told: { readonly Item?: Record<string, Item[string]> };
}

export function planOf(rows: MemoryRows, write: Write): Plan {
  const at = 'Item' in write ? write.Item : write.Key;
  if (!('Item' in write)) checkKey(at);
  const before = rows.at(at);
  const after = rowAfter(before, write);
  if (after) check(after);
  const asksToBeTold = write.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
  return {
    at,
    before,
    after,
    isAllowed: clausesOf(write.ConditionExpression, write).every((clause) => holds(clause, before)),
    told: asksToBeTold && before ? { Item: before } : {},
  };
}

function rowAfter(before: Item | undefined, write: Write): Item | undefined {
  if ('Item' in write) return write.Item;
  if ('UpdateExpression' in write) return updated(before ?? write.Key, write.UpdateExpression, write);
  return 'changes' in write ? before : undefined;
}

/** Does what was planned. */
export function carryOut(rows: MemoryRows, { at, after }: Plan): void {
  if (after) rows.store(after);
  else rows.remove(at);
}

export function cancelled(plans: readonly Plan[]): TransactionCanceledException {
  const reasons = plans.map(({ isAllowed, told }) =>
    isAllowed ? { Code: 'None' } : { Code: 'ConditionalCheckFailed', Message: FAILED, ...told },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    $metadata: {},
    CancellationReasons: reasons,
  });
}
