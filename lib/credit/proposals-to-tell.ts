import { addDays } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { exposureOf } from './credit-account.ts';
import { getAccounts } from './credit-account-store.ts';
import { hasLapsed, type ProposalToTell } from './proposal.ts';
import { proposalsAfter } from './proposal-store.ts';
import { lapseDayOf } from './review-records.ts';

const PAGE = 100;

/** Proposals that can still be decided, with their accounts as they are by now. */
export async function proposalsToTell(table: Table, zone: string, now: Date): Promise<ProposalToTell[]> {
  const proposals: ProposalToTell[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const { found, isLast } = await proposalsAfter(table, after, PAGE);
    const open = found.map(({ item }) => item).filter((proposal) => !hasLapsed(proposal, now));
    const accounts = await getAccounts(
      table,
      open.map(({ customerId }) => customerId),
    );
    for (const proposal of open) {
      const account = accounts.get(proposal.customerId);
      if (!account) continue;
      const lastDay = addDays(lapseDayOf(proposal, zone), -1);
      const { limit: limitNow, held } = account;
      proposals.push({ proposal, lastDay, limitNow, exposure: exposureOf(account), held });
    }
    after = isLast ? undefined : found.at(-1)?.position;
  }
  return proposals;
}
