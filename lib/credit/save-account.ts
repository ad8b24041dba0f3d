import { businessDateOf } from '../calendar/calendar.ts';
import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { rescoringAfter } from '../scorecards/rescoring.ts';
import { rescoringRow } from '../scorecards/rescoring-store.ts';
import { type AccountTerms, type CreditAccount, termsOf } from './credit-account.ts';
import { getAccount } from './credit-account-store.ts';
import { signed } from './credit-decision.ts';
import { reviewRow } from './review-due-store.ts';
import { newAccountWrite, saveDecided, termsWrite } from './terms-store.ts';

/**
 * Opens a customer's credit account, or changes its terms; the limit of an open account is changed by proposal alone, so that
 * nobody changes it by themselves. Orders from before are counted within minutes, whatever the limit; what is ordered from now on
 * is bound by it. What is kept already is no change, so it is safe to send again.
 */
export async function saveAccount(
  table: Table,
  caller: Caller,
  customerId: string,
  terms: AccountTerms,
  ifMatch: string | undefined,
  now: Date,
  zone: string,
): Promise<CreditAccount> {
  await requireKnownCustomer(table, caller, customerId);
  const current = await getAccount(table, customerId);
  if (!current) {
    replacedVersion(ifMatch, undefined);
    return open(table, caller, customerId, terms, now, zone);
  }
  if (differingFields(termsOf(current), terms).length === 0) return current;
  replacedVersion(ifMatch, current);
  requireSame(current, terms);
  const changedAt = now.toISOString();
  const decision = {
    kind: 'termsChanged',
    before: termsOf(current),
    terms,
    ...signed(caller.subject, customerId, `terms@${current.version + 1}`, 'The terms were changed.', now),
  } as const;
  const isSaved = await retryingConflicts(() =>
    saveDecided(table, [termsWrite(table, current, terms, changedAt)], [decision]),
  );
  const changed = isSaved ? await getAccount(table, customerId) : undefined;
  if (!changed) throw new Refusal({ kind: 'preconditionFailed' });
  return changed;
}

async function open(
  table: Table,
  caller: Caller,
  customerId: string,
  terms: AccountTerms,
  now: Date,
  zone: string,
): Promise<CreditAccount> {
  const today = businessDateOf(now, zone);
  const room = terms.limit + terms.deposits;
  const account: CreditAccount = {
    customerId,
    ...terms,
    openOrders: 0,
    unpaid: 0,
    room,
    overrideRoom: room,
    held: 0,
    heldOrders: 0,
    peaks: {},
    version: 1,
    changedAt: now.toISOString(),
    openedAt: now.toISOString(),
  };
  const decision = {
    kind: 'opened',
    terms,
    ...signed(caller.subject, customerId, 'opened', 'The account was opened.', now),
  } as const;
  const counting = rescoringRow(rescoringAfter({ customerId, change: 'creditAccount@1' }, now));
  const isSaved = await retryingConflicts(() =>
    saveDecided(
      table,
      [newAccountWrite(table, account)],
      [decision],
      [counting, reviewRow({ customerId, lookOn: today, reviewOn: today, triggers: ['opened'] })],
    ),
  );
  if (!isSaved) throw new Refusal({ kind: 'preconditionRequired' });
  return account;
}

/** @throws Refusal where the limit or the currency would change */
function requireSame(current: CreditAccount, terms: AccountTerms): void {
  const refused = (move: string, possibleMoves: readonly string[]) =>
    new Refusal({ kind: 'illegalMove', move, state: 'open', possibleMoves });
  if (terms.currency !== current.currency) throw refused('changeCurrency', []);
  if (terms.limit !== current.limit) throw refused('changeLimit', ['propose']);
}
