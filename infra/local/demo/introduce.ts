import type { LocalStack } from '../local-stack.ts';
import { type ApiClient, apiClient, taken } from '../terminal/api-client.ts';
import { clientIds, tokens } from '../terminal/tokens.ts';
import { demoCustomers } from './customers.ts';
import { demoPartner } from './partner.ts';

/** Makes the partner's record: without one nobody may tell anything. Gives the staff's client. */
export async function introducePartner(stack: LocalStack): Promise<ApiClient> {
  const ids = clientIds(stack);
  const staff = apiClient(stack.apiUrl, tokens(stack, ids.staff));
  await taken(
    staff.PUT('/partners/{partnerId}', { params: { path: { partnerId: ids.partner } }, body: demoPartner }),
  );
  return staff;
}

/** Tells who keeps which customer, and who buys on credit: orders alone do not. */
export async function introduceCustomers(staff: ApiClient): Promise<void> {
  for (const { customerId, manager, tier, creditLimit } of demoCustomers) {
    const params = { path: { customerId } };
    const body = { kind: 'enterprise', tier, ...(manager ? { manager } : {}) } as const;
    await taken(staff.PUT('/customers/{customerId}', { params, body }));
    if (creditLimit === undefined) continue;
    const terms = { currency: 'EUR', limit: creditLimit, paymentDays: 30 };
    await taken(staff.PUT('/customers/{customerId}/credit/account', { params, body: terms }));
  }
}
