import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { customerExample, orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { caller, type Partner } from './partner.ts';

let stack: LocalStack;
let staff: Partner;
beforeAll(async () => {
  stack = await startLocalStack({
    assembly: inject('assembly'),
    contract: openApiDocument(),
    now: new Date('2026-03-02T09:00:00Z'),
  });
  staff = caller(stack, await stack.token('demo-staff'));
});
afterAll(() => stack.stop());
afterEach(() => expect(stack.problems).toEqual([]));

const taken = async (answer: ReturnType<Partner['get']>) => {
  const { status, body, text } = await answer;
  expect(status, text).toBeLessThan(300);
  return body;
};

/** How many mails of the inbox say so. */
const mailsSaying = async (words: string): Promise<number> => {
  const inbox: unknown = await (await fetch(`${stack.inboxUrl}/store`)).json();
  const { emails } = inbox as { readonly emails: readonly unknown[] };
  return emails.filter((mail) => JSON.stringify(mail).replaceAll('\u00a0', ' ').includes(words)).length;
};

const invoice = (amount: number, factId: string) => ({
  facts: [
    {
      factId,
      orderNumber: orderExample.orderNumber,
      kind: 'invoiced',
      occurredAt: '2026-03-02',
      invoiceNumber: `R-${factId}`,
      amount: { amount, currency: 'EUR' },
    },
  ],
});

describe('a key customer beyond the limit', () => {
  it('is mailed at once through the second pipe, once, and the credit team is told next morning what came of it', async () => {
    await taken(staff.put('/customers/nordwind', customerExample));
    await taken(staff.put('/customers/nordwind/credit/account', { currency: 'EUR', limit: 50_000 }));
    await taken(staff.post('/orders', orderExample));
    await stack.drained();
    const title = 'Key customer nordwind is EUR 100.00 over the credit limit';
    expect(await mailsSaying(title)).toBe(0);

    await taken(staff.post('/facts', invoice(60_000, 'i-1')));
    await stack.drained();
    expect(await mailsSaying(title)).toBe(1);
    await taken(staff.post('/facts', invoice(60_000, 'i-1')));
    await stack.drained();
    expect(await mailsSaying('Key customer nordwind is')).toBe(1);

    const raise = { limit: 70_000, reason: 'They order more this spring.' };
    await taken(staff.post('/customers/nordwind/credit/proposals', raise));
    await stack.advanceTo(new Date('2026-03-03T06:30:00Z'));
    expect(await mailsSaying('raise the limit from EUR 500.00 to EUR 700.00?')).toBe(1);
    expect(await mailsSaying('They order more this spring.')).toBe(1);
    // The night's review raises no limit that is exceeded.
    expect(await mailsSaying('Still over')).toBe(1);
  });
});
