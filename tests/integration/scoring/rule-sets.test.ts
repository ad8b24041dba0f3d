import { beforeEach, describe, expect, it } from 'vitest';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { readCompanyRules, readCustomerRules } from '../../../lib/scorecards/read-rule-sets.ts';
import type { RuleSetBody } from '../../../lib/scorecards/rule-set-schema.ts';
import type { RulesOwner } from '../../../lib/scorecards/rule-set-store.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { saveRuleSet } from '../../../lib/scorecards/save-rule-set.ts';
import { zone } from '../../support/builders.ts';
import { aCaller } from '../../support/callers.ts';
import { administrator, mentioned } from '../../support/customers.ts';
import { beforeWriting, faulty, killedAt } from '../../support/faulty-table.ts';
import { rulesBody } from '../../support/rule-builders.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

const now = new Date('2026-04-20T08:00:00Z');
const nordwind = { customerId: 'nordwind' };

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
  await ensureCustomers(table, mentioned(['nordwind']));
});

const save = (body: RuleSetBody, ifMatch?: string, owner: RulesOwner = {}, on = table) =>
  saveRuleSet(on, administrator, owner, body, ifMatch, now);
const company = () => readCompanyRules(table, zone, now);
const rescorings = async () =>
  (await rowsOf(table)).filter(({ listedIn }) => listedIn === 'openRescorings').length;

describe('rules', () => {
  it('are the handbook’s until there is a version, and each version stays as it was written', async () => {
    expect(await company()).toEqual({ versions: [], inForce: defaultRuleSet });
    const first = await save(rulesBody());
    expect(first).toEqual({ owner: 'company', version: 1, ...rulesBody() });
    const second = await save(rulesBody({ graceMinutes: 30 }), '"1"');
    expect(await company()).toEqual({ versions: [first, second], inForce: second });
  });

  it('in force today are those valid today, of several the last; a customer’s own come first', async () => {
    const spring = await save(rulesBody({ validFrom: '2026-04-01', validTo: '2026-04-20' }));
    const before = await save(rulesBody({ validTo: '2026-04-19', graceMinutes: 5 }), '"1"');
    const after = await save(rulesBody({ validFrom: '2026-04-21', graceMinutes: 10 }), '"2"');
    expect(await company()).toEqual({ versions: [spring, before, after], inForce: spring });

    const customer = () => readCustomerRules(table, administrator, 'nordwind', zone, now);
    expect(await customer()).toEqual({ versions: [], inForce: spring });
    const own = await save(rulesBody({ early: 'accept' }), undefined, nordwind);
    expect(await customer()).toEqual({ versions: [own], inForce: own });
    expect(own).toMatchObject({ owner: 'customer', version: 1 });
  });

  it('sent again are no change and need no If-Match; what was said before the last is a new version', async () => {
    await save(rulesBody());
    const second = await save(rulesBody({ graceMinutes: 30 }), '"1"');
    const before = await rowsOf(table);
    expect(await save(rulesBody({ graceMinutes: 30 }))).toEqual(second);
    expect(await save(rulesBody({ graceMinutes: 30 }), '"1"')).toEqual(second);
    expect(await rowsOf(table)).toEqual(before);
    expect(await save(rulesBody(), '"2"')).toMatchObject({ version: 3 });
  });

  it('are changed only by who has seen the last version', async () => {
    await expect(save(rulesBody(), '"1"')).rejects.toMatchObject({ reason: { kind: 'preconditionFailed' } });
    await save(rulesBody());
    const changed = rulesBody({ graceMinutes: 30 });
    await expect(save(changed)).rejects.toMatchObject({ reason: { kind: 'preconditionRequired' } });
    await expect(save(changed, '"7"')).rejects.toMatchObject({ reason: { kind: 'preconditionFailed' } });
    const rival = rulesBody({ graceMinutes: 60 });
    const late = beforeWriting(table, async () => {
      await save(rival, '"1"');
    });
    await expect(save(changed, '"1"', {}, late)).rejects.toMatchObject({
      reason: { kind: 'preconditionFailed' },
    });
    expect((await company()).versions).toMatchObject([{ graceMinutes: 0 }, { graceMinutes: 60 }]);
    expect(await rescorings()).toBe(2);
  });

  it('are written with the wish to score anew, or not at all, when the function dies', async () => {
    for (const when of ['before', 'after'] as const) {
      for (let call = 0; call < 2; call++) {
        table = await openTestTable();
        await save(rulesBody(), undefined, {}, faulty(table, killedAt(call, when))).catch(() => 'killed');
        expect(await rescorings()).toBe((await company()).versions.length);
        // The answer was lost: the same again is safe.
        expect(await save(rulesBody())).toMatchObject({ version: 1 });
        expect(await rescorings()).toBe(1);
      }
    }
  });
});

describe('rules of a customer', () => {
  const notFound = { reason: { kind: 'notFound', what: 'customer' } };

  it('whom nobody knows there are none, and none can be written', async () => {
    await expect(save(rulesBody(), undefined, { customerId: 'nobody' })).rejects.toMatchObject(notFound);
    await expect(readCustomerRules(table, administrator, 'nobody', zone, now)).rejects.toMatchObject(
      notFound,
    );
  });

  it('are shown to who reaches the customer, and to nobody else', async () => {
    await save(rulesBody(), undefined, nordwind);
    const read = (customers: readonly string[]) =>
      readCustomerRules(table, aCaller({ customers }), 'nordwind', zone, now);
    expect((await read(['nordwind'])).versions).toHaveLength(1);
    await expect(read(['suedwind'])).rejects.toMatchObject(notFound);
  });
});
