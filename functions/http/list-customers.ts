import { customersQuery } from '../../lib/customers/customer-list-schema.ts';
import { listCustomers } from '../../lib/customers/list-customers.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listCustomers(table, caller, queryOf(request, customersQuery))),
);
