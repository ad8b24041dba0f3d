import { beforeEach, describe, expect, it } from 'vitest';
import { putReport } from '../../../lib/alerts/night-report-store.ts';
import { sendDigests } from '../../../lib/alerts/send-digests.ts';
import { startOfDate } from '../../../lib/calendar/calendar.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import type { Mail } from '../../../lib/platform/mail.ts';
import { moveRow } from '../../../lib/tiers/move-store.ts';
import { nothingTallied } from '../../../lib/tiers/tallies.ts';
import { latestTierRun, putTierRun } from '../../../lib/tiers/tier-run-store.ts';
import { zone } from '../../support/builders.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { anIndicator, aReport } from '../../support/morning-mails.ts';
import { aCurrencyTally, aMove, aTierRun } from '../../support/tier-rows.ts';

const [OPS, ANNA, BERND] = ['ops@example.com', 'anna@example.com', 'bernd@example.com'];
const managers = new Map([
  ['anna', ANNA],
  ['bernd', BERND],
]);

let table: Table;
let outbox: Mail[];
beforeEach(async () => {
  ({ table } = new MemoryDynamo());
  outbox = [];
});

const send = (date: string, refused: readonly string[] = []) =>
  sendDigests(
    table,
    {
      addresses: { ops: [OPS], credit: [], managers },
      zone,
      apiUrl: 'https://api.example.com',
      holidays: [],
      sendMail: async (mail: Mail) => {
        if (refused.includes(mail.to)) throw new Error('connection lost');
        outbox.push(mail);
      },
    },
    new Date(+startOfDate(date, zone) + 7 * 3_600_000),
  );
/** Who got which mail of a date, by their subjects. */
const sentOn = async (date: string, refused: readonly string[] = []) => {
  outbox = [];
  await send(date, refused).catch(() => undefined);
  return Object.fromEntries(outbox.map(({ to, subject }) => [to, subject.split(' – ')[0] ?? '']));
};
const mailTo = (address: string) =>
  outbox.find(({ to }) => to === address)?.text.replaceAll('\u00a0', ' ') ?? '';

/** As the review of May leaves it: nordwind of Anna moved down, teekontor of nobody up. */
const reviewed = async () => {
  await putTierRun(table, aTierRun());
  const down = aMove({ manager: 'anna', from: 'key', to: 'potential', contribution: 900_000 });
  await put(table, moveRow('2026-05', down));
  await put(table, moveRow('2026-05', aMove({ customerId: 'teekontor', manager: undefined })));
};

describe('the review of tiers', () => {
  beforeEach(reviewed);

  it('is told on the morning after: to ops as a whole, to managers what concerns their customers, and once', async () => {
    expect(await sentOn('2026-06-01')).toEqual({
      [OPS]: 'Tiers reviewed: 1 up, 1 down',
      [ANNA]: 'Tiers reviewed: 0 up, 1 down',
    });
    expect(mailTo(OPS)).toContain(
      'Of 10 customers who ordered within a year, 2 key customers make 80 % of what all contribute, which is EUR 100,000.',
    );
    expect(mailTo(OPS)).toContain(
      'nordwind, key → potential: contributes EUR 9,000 a year; two reviews in a row found it; a visit every 60 days',
    );
    expect(mailTo(ANNA)).toContain('1 customer of yours moved to another tier');
    expect(mailTo(ANNA)).not.toMatch(/teekontor|80 %/);
    expect((await latestTierRun(table))?.toldOn).toBe('2026-06-01');
    expect(await sentOn('2026-06-02')).toEqual({});
  });

  it('is told again to whom the mail may not have reached', async () => {
    expect(await sentOn('2026-06-01', [ANNA])).toEqual({ [OPS]: 'Tiers reviewed: 1 up, 1 down' });
    expect(await sentOn('2026-06-02')).toEqual({ [ANNA]: 'Tiers reviewed: 0 up, 1 down' });
    expect(mailTo(ANNA)).toContain('nordwind, key → potential');
    expect(await sentOn('2026-06-03')).toEqual({});
  });

  it('waits for ops: until their mail went out nobody counts as told', async () => {
    await sentOn('2026-06-01', [OPS]);
    expect((await latestTierRun(table))?.toldOn).toBeUndefined();
    expect((await sentOn('2026-06-02'))[OPS]).toBe('Tiers reviewed: 1 up, 1 down');
    expect((await latestTierRun(table))?.toldOn).toBe('2026-06-02');
  });

  it('leaves the subject to what has to be done', async () => {
    await putReport(table, aReport({ date: '2026-05-31', day: anIndicator(182, 200), deadLetters: 3 }));
    expect((await sentOn('2026-06-01'))[OPS]).toContain('Figures are incomplete');
    expect(mailTo(OPS)).toContain('Customers by value, May 2026 (EUR)');
  });

  it('says so where nobody moved, and how many wait for a second review', async () => {
    const steady = aCurrencyTally({ moves: {}, largestMoves: [], silent: 1 });
    const tallies = { ...nothingTallied, currencies: { EUR: steady }, pending: 2, unpriced: 1 };
    await putTierRun(table, aTierRun({ tallies }));
    expect(await sentOn('2026-06-01')).toMatchObject({ [OPS]: 'Tiers reviewed: nobody moved' });
    expect(mailTo(OPS)).toContain('Nobody moved.');
    expect(mailTo(OPS)).toContain('2 customers were found in another tier for the first time: they move');
    expect(mailTo(OPS)).toContain('1 customer ordered nothing within the year and counts as regular.');
  });

  it('lists at most twenty of a manager, the largest first, and says that there are others', async () => {
    for (let index = 0; index < 30; index++)
      await put(
        table,
        moveRow('2026-05', aMove({ customerId: `c-${index}`, manager: 'bernd', contribution: index * 100 })),
      );
    await sentOn('2026-06-01');
    const rows = mailTo(BERND).match(/c-\d+, regular/g);
    expect(rows?.map((row) => row.split(',')[0])).toEqual(
      Array.from({ length: 20 }, (_, index) => `c-${29 - index}`),
    );
    expect(mailTo(BERND)).toContain('And 10 others who contribute less.');
  });

  it('is not told while it is under way', async () => {
    await putTierRun(table, aTierRun({ month: '2026-06', state: 'reviewing' }));
    await sentOn('2026-06-01');
    await putTierRun(table, aTierRun({ month: '2026-06', state: 'reviewing' }));
    expect(await sentOn('2026-07-01')).toEqual({});
  });
});
