import { beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../lib/alerts/digest-store.ts';
import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../lib/calendar/calendar.ts';
import { liftSuppression } from '../../lib/mail/lift-suppression.ts';
import { suppressionsAfter } from '../../lib/mail/mail-feedback.ts';
import { suppress } from '../../lib/mail/suppression-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import type { Mail } from '../../lib/platform/mail.ts';
import { opaqueIdOf } from '../../lib/platform/opaque-id.ts';
import { keptAlert } from '../support/alert-rows.ts';
import { zone } from '../support/builders.ts';
import { aLeavingAlert } from '../support/churn-mails.ts';
import { aBounce } from '../support/mail-feedback.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';

const OPS = 'ops@example.com';
const ANNA = 'Anna@Example.com';
const CARLA = 'carla@example.com';

let table: Table;
let outbox: Mail[];
beforeEach(() => {
  table = new MemoryDynamo().table;
  outbox = [];
});

const at = (date: string, hour: number) => new Date(+startOfDate(date, zone) + hour * 3_600_000);

/** Who got which mail of a morning, by their subjects. */
const sentOn = async (date: string, ops = [OPS]): Promise<Record<string, string>> => {
  outbox = [];
  const addresses = { ops, credit: [CARLA], managers: new Map([['anna', ANNA]]) };
  const apiUrl = 'https://api.example.com';
  const sendMail = async (mail: Mail) => void outbox.push(mail);
  await sendDigests(table, { addresses, zone, apiUrl, holidays: [], sendMail }, at(date, 7));
  return Object.fromEntries(outbox.map(({ to, subject }) => [to, subject.split(' – ')[0] ?? '']));
};

const bounced = async (address: string, on: string) => {
  const bounce = aBounce(address, { at: at(on, 8).toISOString() });
  for (const suppression of suppressionsAfter(bounce)) await suppress(table, suppression);
};

const textTo = (address: string) => outbox.find(({ to }) => to === address)?.text ?? '';

describe('a manager whose mails come back', () => {
  it('gets none any more: ops are told of the customers, of the address, and what to do about it', async () => {
    await keptAlert(table, aLeavingAlert({ customerId: 'nordwind', manager: 'anna' }));
    await bounced(ANNA, '2026-03-30');
    expect(await sentOn('2026-04-01')).toEqual({ [OPS]: 'Call nordwind: may leave' });
    expect(textTo(OPS)).toContain('Anna@Example.com');
    expect(textTo(OPS)).toContain('mails come back since Mon 30 Mar 2026');
    expect(textTo(OPS)).toContain('infra/stages.ts');
    // Nothing was claimed for her that would be in doubt tomorrow.
    expect((await claimsOf(table, '2026-04-01')).map(({ recipient }) => recipient)).toEqual([OPS]);
  });

  it('was told nothing by the mail that came back, so ops are, once', async () => {
    await keptAlert(table, aLeavingAlert({ customerId: 'nordwind', manager: 'anna' }));
    expect(await sentOn('2026-04-01')).toEqual({ [ANNA]: 'Call nordwind: may leave' });
    await bounced(ANNA, '2026-04-01');
    expect(await sentOn('2026-04-02')).toEqual({ [OPS]: 'Call nordwind: may leave' });
    expect(await sentOn('2026-04-03')).toEqual({ [OPS]: 'An address takes no mails' });
    expect(textTo(OPS)).toContain('nordwind');
  });

  it('gets mails again once the address is lifted', async () => {
    await bounced(ANNA, '2026-03-30');
    await liftSuppression(table, opaqueIdOf('anna@example.com'), at('2026-03-31', 12));
    await keptAlert(table, aLeavingAlert({ customerId: 'nordwind', manager: 'anna' }));
    expect(await sentOn('2026-04-01')).toEqual({ [ANNA]: 'Call nordwind: may leave' });
  });
});

describe('addresses that take no mails', () => {
  it('of the settings alone are told of', async () => {
    await bounced('left-long-ago@example.com', '2026-03-30');
    expect(await sentOn('2026-04-01')).toEqual({});
  });

  it('of all ops make the job fail, after it has told whom it can', async () => {
    await keptAlert(table, aLeavingAlert({ customerId: 'nordwind', manager: 'anna' }));
    await bounced(OPS, '2026-03-30');
    await expect(sentOn('2026-04-01')).rejects.toThrow('no ops recipient');
    expect(outbox.map(({ to }) => to)).toEqual([ANNA]);
  });

  it('of one of two leave the mails to the other', async () => {
    await keptAlert(table, aLeavingAlert({ customerId: 'nordwind', manager: undefined }));
    await bounced(OPS, '2026-03-30');
    expect(await sentOn('2026-04-01', [OPS, 'desk@example.com'])).toEqual({
      'desk@example.com': 'Call nordwind: may leave',
    });
  });
});
