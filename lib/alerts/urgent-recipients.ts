import { getCustomer } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Alert, alertKey, toldTo } from './alert.ts';
import { type Addresses, creditTeamOf } from './recipients.ts';

/** Whom a mail at once goes to, each once. What is an account manager's goes to whoever that is now. */
export async function urgentRecipients(
  table: Table,
  alert: Alert,
  addresses: Addresses,
): Promise<ReadonlySet<string>> {
  return new Set(await addressesFor(table, alert, addresses));
}

async function addressesFor(table: Table, alert: Alert, addresses: Addresses): Promise<readonly string[]> {
  switch (toldTo(alert)) {
    case 'ops':
      return addresses.ops;
    case 'credit':
      return creditTeamOf(addresses);
    case 'manager': {
      const customer = await getCustomer(table, alertKey(alert).group.id);
      const reached = addresses.managers.get(customer?.manager ?? '');
      return reached === undefined ? addresses.ops : [reached];
    }
  }
}
