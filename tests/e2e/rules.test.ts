import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { factsExample, orderExample, ruleSetExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { feedbackOperations } from '../../lib/contract/operations/feedback.ts';
import { caller, type Partner } from './partner.ts';

let stack: LocalStack;
let partner: Partner;
let staff: Partner;
beforeAll(async () => {
  stack = await startLocalStack({
    assembly: inject('assembly'),
    contract: openApiDocument(),
    now: new Date('2026-03-05T09:00:00Z'),
  });
  partner = caller(stack, await stack.token('demo-partner'));
  staff = caller(stack, await stack.token('demo-staff'));
  await staff.put('/partners/demo-partner', demoPartner);
  await partner.post('/orders', orderExample);
  await partner.post('/facts', factsExample);
  await stack.drained();
});
afterAll(async () => {
  await stack.stop();
  expect(stack.problems).toEqual([]);
});

const minutesPass = async (minutes: number) => {
  await stack.advanceTo(new Date(+stack.clock.now() + minutes * 60_000));
  await stack.drained();
};
const figures = async () => (await staff.get('/kpis?from=2026-03-01&to=2026-03-31')).body;
const onTime = (orders: number) => ({ total: { indicators: { onTime: { numerator: orders } } } });

it('rules with two days of grace make an order on time that was placed before, and its reversal late again', async () => {
  expect(await figures()).toMatchObject(onTime(0));
  const rules = { ...ruleSetExample, validFrom: '2026-03-01', early: 'fail', graceMinutes: 2880 };
  expect(await staff.put('/rule-set', rules)).toMatchObject({ status: 200 });
  expect(await figures()).toMatchObject(onTime(0));
  await minutesPass(11);
  expect(await figures()).toMatchObject(onTime(1));
  const strict = { ...rules, graceMinutes: 0 };
  expect(await staff.put('/rule-set', strict, { 'if-match': '"1"' })).toMatchObject({ status: 200 });
  await minutesPass(11);
  expect(await figures()).toMatchObject(onTime(0));
});

it('a complaint counts when its case is answered', async () => {
  const { complaint } = feedbackOperations['give-feedback'].body.examples;
  const { body } = await partner.post('/feedback', complaint);
  const { caseId } = body as { caseId: string };
  await stack.drained();
  const response = (numerator: number, denominator: number) => ({
    total: { indicators: { complaintResponse: { numerator, denominator } } },
  });
  expect(await figures()).toMatchObject(response(0, 0));
  const answer = { moveId: 'desk-1', kind: 'answer', occurredAt: '2026-03-05' };
  const moves = `/customers/${complaint.customerId}/cases/${caseId}/moves`;
  expect(await staff.post(moves, answer)).toMatchObject({ status: 201 });
  await stack.drained();
  expect(await figures()).toMatchObject(response(1, 1));
});
