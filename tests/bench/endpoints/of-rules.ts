import { ruleSetExample } from '../../../lib/contract/examples.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { readCompanyRules, readCustomerRules } from '../../../lib/scorecards/read-rule-sets.ts';
import { ruleSetBody } from '../../../lib/scorecards/rule-set-schema.ts';
import { saveRuleSet } from '../../../lib/scorecards/save-rule-set.ts';
import { administrator } from '../../support/customers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, now } from './world.ts';

const rules = ruleSetBody.parse(ruleSetExample);
const save = (table: Table, owner: object, graceMinutes: number, ifMatch?: string) =>
  saveRuleSet(table, administrator, owner, { ...rules, graceMinutes }, ifMatch, now);

export const ofRules = {
  'save-rule-set': [
    { what: 'first version', of: (table) => save(table, {}, 0) },
    { what: 'next version', of: (table) => save(table, {}, 15, '"1"') },
    { what: 'the same once more', of: (table) => save(table, {}, 15) },
  ],
  'read-rule-set': [{ what: 'two versions', of: (table) => readCompanyRules(table, zone, now) }],
  'save-customer-rule-set': [{ what: 'first version', of: (table) => save(table, { customerId }, 0) }],
  'read-customer-rule-set': [
    { what: 'one version', of: (table) => readCustomerRules(table, administrator, customerId, zone, now) },
  ],
} as const satisfies Record<string, Asks>;
