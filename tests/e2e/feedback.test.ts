import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { feedbackOperations as operations } from '../../lib/contract/operations/feedback.ts';
import { caseIdOf } from '../../lib/feedback/case-id.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { caller, type Partner } from './partner.ts';

let stack: LocalStack;
let partner: Partner;
let staff: Partner;
beforeAll(async () => {
  stack = await startLocalStack({ assembly: inject('assembly'), contract: openApiDocument() });
  partner = caller(stack, await stack.token('demo-partner'));
  staff = caller(stack, await stack.token('demo-staff'));
  await staff.put('/partners/demo-partner', demoPartner);
});
afterAll(() => stack.stop());
afterEach(() => expect(stack.problems, 'every answer is as the contract tells').toEqual([]));

const { complaint, rating } = operations['give-feedback'].body.examples;
const caseId = caseIdOf({ partnerId: 'demo-partner', customerId: 'nordwind', feedbackId: 'complaint-17' });
const casePath = `/customers/nordwind/cases/${caseId}`;

describe('the way of a complaint', () => {
  it('from the web shop through the customer desk to closed', async () => {
    const given = await partner.post('/feedback', complaint);
    expect(given).toMatchObject({ status: 201, body: { kind: 'complaint', caseId } });
    expect(given.headers.get('location')).toBe(casePath);

    const open = await staff.get('/cases');
    expect(open).toMatchObject({ status: 200, body: { items: [{ caseId, stage: 'received' }] } });

    for (const move of Object.values(operations['move-case'].body.examples)) {
      const moved = await staff.post(`${casePath}/moves`, move);
      expect(moved).toMatchObject({ status: 201, body: { moveId: move.moveId, recordedBy: 'demo-staff' } });
      expect((await staff.post(`${casePath}/moves`, move)).text).toBe(moved.text);
    }
    const late = await staff.post(`${casePath}/moves`, {
      moveId: 'desk-6',
      kind: 'answer',
      occurredAt: '2026-03-05',
    });
    expect(late).toMatchObject({
      status: 409,
      body: {
        type: 'urn:backhaul:problem:illegal-move',
        state: 'closed',
        possibleMoves: ['confirm', 'reopen'],
      },
    });

    const closed = await partner.get(casePath);
    expect(closed).toMatchObject({
      status: 200,
      body: { stage: 'closed', awaits: 'confirmingVisit', comment: complaint.comment, timers: {} },
    });
    expect((await staff.get('/cases')).body).toEqual({ items: [] });
    const cases = await partner.get('/customers/nordwind/cases?stage=closed');
    expect(cases).toMatchObject({ status: 200, body: { items: [{ caseId }] } });
  });

  it('beside a rating of an order, all in the customer’s list', async () => {
    await partner.post('/orders', orderExample);
    const rated = { ...rating, orderNumber: orderExample.orderNumber };
    const first = await partner.post('/feedback', rated);
    expect(first).toMatchObject({ status: 201, body: { kind: 'rating' } });
    expect(first.headers.get('location')).toBeNull();
    expect((await partner.post('/feedback', rated)).text).toBe(first.text);
    const list = await partner.get('/customers/nordwind/feedback');
    expect(list).toMatchObject({
      status: 200,
      body: {
        items: [
          { feedbackId: 'complaint-17', comment: complaint.comment, caseId },
          { feedbackId: 'survey-9', orderId: orderIdOf('demo-partner', orderExample.orderNumber) },
        ],
      },
    });
  });

  it('is moved and listed by staff alone', async () => {
    const move = { moveId: 'x', kind: 'reopen', occurredAt: '2026-03-05' };
    expect((await partner.post(`${casePath}/moves`, move)).status).toBe(403);
    expect((await partner.get('/cases')).status).toBe(403);
  });

  it('of a path that names none is not there', async () => {
    for (const path of [`${casePath}0`, '/customers/suedwind/cases/x', '/customers/a%23b/cases']) {
      expect(await partner.get(path)).toMatchObject({
        status: 404,
        body: { type: 'urn:backhaul:problem:not-found' },
      });
    }
  });
});
