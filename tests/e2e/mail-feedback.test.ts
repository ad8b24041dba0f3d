import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { mailsIn } from '../../infra/local/engines/inbox.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { customerExample, orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { opaqueIdOf } from '../../lib/platform/opaque-id.ts';
import { caller, type Partner } from './partner.ts';

/** An address of SES's mailbox simulator, from which every mail comes back. */
const DEAD = 'bounce+credit@simulator.amazonses.com';
const assembly = mkdtempSync(join(tmpdir(), 'backhaul-dead-address-'));

let stack: LocalStack;
let staff: Partner;
beforeAll(async () => {
  cpSync(inject('assembly'), assembly, { recursive: true });
  giveCreditTeamTheAddress(assembly);
  stack = await startLocalStack({
    assembly,
    contract: openApiDocument(),
    now: new Date('2026-03-02T09:00:00Z'),
  });
  staff = caller(stack, await stack.token('demo-staff'));
});
afterAll(async () => {
  await stack.stop();
  rmSync(assembly, { recursive: true });
});
afterEach(() => expect(stack.problems).toEqual([]));

/** As if infra/stages.ts named it: the very template in all else. */
function giveCreditTeamTheAddress(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.template.json'))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('credit@example.com', DEAD));
  }
}

const taken = async (answer: ReturnType<Partner['get']>) => {
  const { status, body, text } = await answer;
  expect(status, text).toBeLessThan(300);
  return body;
};

const recipients = async () => (await mailsIn(stack.inboxUrl)).map(({ to }) => to);

it('a mail that comes back stops further ones to its address; ops are told next morning, until it is lifted', async () => {
  await taken(staff.put('/customers/nordwind', customerExample));
  await taken(staff.put('/customers/nordwind/credit/account', { currency: 'EUR', limit: 50_000 }));
  await taken(staff.post('/orders', orderExample));
  await taken(
    staff.post('/facts', {
      facts: [
        {
          factId: 'i-1',
          orderNumber: orderExample.orderNumber,
          kind: 'invoiced',
          occurredAt: '2026-03-02',
          invoiceNumber: 'R-1',
          amount: { amount: 60_000, currency: 'EUR' },
        },
      ],
    }),
  );
  await stack.drained();
  // The breach of a key customer was mailed at once, and came back.
  expect(await recipients()).toEqual([DEAD]);
  const suppressed = { address: DEAD, reason: 'bounced', suppressionId: opaqueIdOf(DEAD) };
  expect(await taken(staff.get('/mail-suppressions'))).toMatchObject({ items: [suppressed] });

  await stack.advanceTo(new Date('2026-03-03T06:30:00Z'));
  const [, ...morning] = await mailsIn(stack.inboxUrl);
  expect(morning.map(({ to }) => to)).toEqual(['ops@example.com']);
  expect(morning[0]?.subject).toContain('nordwind');
  const inbox = await (await fetch(`${stack.inboxUrl}/store`)).text();
  expect(inbox).toContain('mails come back since Mon 2 Mar 2026');

  // Tokens hold for an hour.
  staff = caller(stack, await stack.token('demo-staff'));
  await taken(staff.delete(`/mail-suppressions/${opaqueIdOf(DEAD)}`));
  expect(await taken(staff.get('/mail-suppressions'))).toEqual({ items: [] });
  expect((await staff.delete(`/mail-suppressions/${opaqueIdOf('nobody@example.com')}`)).status).toBe(404);
  expect(await stack.deadLetters()).toEqual(
    Object.fromEntries(Object.keys(await stack.deadLetters()).map((name) => [name, 0])),
  );
});
