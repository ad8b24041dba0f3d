import { describe, expect, it } from 'vitest';
import type { ChurnTold } from '../../../lib/alerts/churn-told.ts';
import { composeDigest } from '../../../lib/alerts/digest.ts';
import { composeStaffDigest } from '../../../lib/alerts/staff-digest.ts';
import type { ChurnAlert } from '../../../lib/churn/churn-alert.ts';
import {
  aLeavingAlert,
  aReason,
  aSendingLessAlert,
  aShrinking,
  euros,
  told,
} from '../../support/churn-mails.ts';
import { noCredit } from '../../support/credit-mails.ts';
import { aDigest, anAlert, noCases, noVisits } from '../../support/morning-mails.ts';

/** With plain spaces, as a reader sees them. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const managers = new Map([['anna', 'anna@example.com']]);
const morning = {
  date: '2026-04-01',
  actBy: '2026-04-07',
  apiUrl: 'https://api.example.com',
  zone: 'Europe/Berlin',
  managers,
};

/** What an account manager reads. */
const read = (...alerts: ChurnAlert[]) => readAll({ alerts });
const readAll = (given: Partial<ChurnTold>) => {
  const mail = composeStaffDigest({
    ...morning,
    cases: noCases,
    visits: noVisits,
    leavers: told(given),
    credit: noCredit,
    tiers: undefined,
    doubtful: [],
  });
  return { ...mail, subject: plain(mail.subject).split(' – ')[0], text: plain(mail.text) };
};

const before = { on: '2026-03-24', state: 'open', severity: 'warning', measure: 0 } as const;

describe('the card of a customer who may leave', () => {
  it('says who, how much, why, what to do and by when', () => {
    const { subject, text, html } = read(aLeavingAlert({ reasons: [aReason()] }));
    expect(subject).toBe('Call nordwind: may leave');
    expect(text).toContain('Customer nordwind may leave (New)');
    expect(text).toContain(
      'Silent for 41 days, usually orders every 12 days; last order Wed 18 Feb 2026.\nThe chance that nothing comes in the next 30 days is 74 %.',
    );
    expect(text).toContain('At stake: EUR 12,345 of revenue in the next twelve months');
    expect(text).toMatch(
      /^- Late deliveries: 8 of 10 orders late, most with carrier hansa-trucks; .* PO-4711, PO-4712$/m,
    );
    expect(text).toMatch(/^What to do: .*carrier.* Speak with the customer by Tue 7 Apr 2026\.$/m);
    expect(text).toContain('https://api.example.com/customers/nordwind/health');
    expect(html).toContain('<h2>Customer nordwind may leave</h2>');
  });

  it('says so where no service cause was found', () => {
    const { text } = read(aLeavingAlert({ reasons: [] }));
    expect(text).toContain('Why: No service cause found.');
    expect(text).toMatch(/^What to do: Call the customer and ask what changed .* by Tue 7 Apr 2026\.$/m);
  });

  it('calls a customer lost who was silent for longer than was looked ahead', () => {
    const alert = aLeavingAlert({ churnState: 'lost', severity: 'serious', tier: 'key' });
    expect(read(alert).text).toContain('Customer nordwind is probably lost (New, serious, key customer)');
  });

  it('invents no rhythm after a single order, and no value where orders tell no prices', () => {
    const { text } = read(aLeavingAlert({ usualGapDays: undefined, valueAtRisk: undefined }));
    expect(text).toContain('Silent for 41 days, after a single order; last order');
    expect(text).toContain('At stake: not known, for their orders tell no prices');
  });

  it('names four orders behind a cause, and counts the others', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((at) => ({
      orderId: `id-${at}`,
      orderNumber: `PO-${at}`,
      placedOn: '2026-02-01',
    }));
    const { text } = read(aLeavingAlert({ reasons: [aReason({ orders })] }));
    expect(text).toContain('Orders: PO-1, PO-2, PO-3, PO-4 and 2 others');
  });

  it('says as of which night its days of silence are', () => {
    const { text } = read(aLeavingAlert({ firstSeen: '2026-03-24', lastSeen: '2026-03-24', told: before }));
    expect(text).toContain('Silent for 41 days by Tue 24 Mar 2026');
  });

  it.each([
    [
      'mend the cause',
      [aReason()],
      'By Tue 7 Apr 2026, mend the cause: late deliveries. Say what changed when they call.',
    ],
    ['serve them well', [], 'See that their next orders go right, and ask what changed when they call.'],
  ])('asks nobody to call who must not be contacted, but to %s', (_, reasons, instead) => {
    const { subject, text } = read(aLeavingAlert({ doNotContact: true, reasons }));
    expect(subject).toBe('Mend service to nordwind without calling: may leave');
    expect(text).toContain(
      `Do not call or write on our own initiative: this customer asked not to be contacted. ${instead}`,
    );
    expect(text).not.toMatch(/call the customer|speak with the customer/i);
  });

  it('compares with how they stood when it was raised', () => {
    const outlook = { chanceOfSilence: 0.93, horizonDays: 30, silentDays: 52 };
    const alert = aLeavingAlert({ firstSeen: '2026-03-20', lastSeen: '2026-03-31', outlook, told: before });
    expect(read(alert).text).toContain(
      'Did it help: Raised on Fri 20 Mar 2026, after 41 days of silence, at a chance of 74 % that nothing comes in 30 days; now it is 93 %. No order came since.',
    );
  });

  it('takes what they ordered less of before into the same card', () => {
    const { text, html } = read(aLeavingAlert(), aSendingLessAlert());
    expect(html.match(/<h2>/g)).toHaveLength(1);
    expect(text).toContain('Sends less since Thu 1 Jan 2026 (90 days), compared with the 360 days before:');
  });
});

describe('the card of a customer who sends less', () => {
  it('says what shrank, from what to what, since when, and what it costs', () => {
    const { subject, text } = read(
      aSendingLessAlert(),
      aSendingLessAlert({
        shrinking: aShrinking({
          part: 'site#hh-1',
          recent: { from: '2026-01-01', days: 90, orders: 1, value: 10_000 },
        }),
      }),
    );
    expect(subject).toBe('Call nordwind: sends less');
    expect(text).toContain('Sends less since Thu 1 Jan 2026 (90 days), compared with the 360 days before:');
    expect(text).toContain(
      '- product family tea: 2 orders per 90 days, before 10; worth EUR 200.00, before EUR 1,000.00',
    );
    expect(text).toContain(
      '- site hh-1: 1 order per 90 days, before 10; worth EUR 100.00, before EUR 1,000.00',
    );
    // EUR 900 a quarter, and so much a year.
    expect(text).toContain('At stake: EUR 3,650 of revenue in twelve months, if it goes on as now');
  });

  it('calls the whole of their business everything', () => {
    const { text } = read(aSendingLessAlert({ shrinking: aShrinking({ part: 'all' }) }));
    expect(text).toContain('Still orders, but less of everything.');
  });
});

describe('the end of an alert', () => {
  it('by an order is good news', () => {
    const outlook = { chanceOfSilence: 0.11, horizonDays: 30, silentDays: 1 };
    const { subject, text, html } = read(
      aLeavingAlert({
        state: 'closed',
        firstSeen: '2026-03-01',
        lastOrderOn: '2026-03-30',
        outlook,
        told: before,
      }),
    );
    expect(subject).toBe('Ordered again: nordwind');
    expect(html).toContain('class="card good"');
    expect(text).toContain('Ordered again on Mon 30 Mar 2026.');
    expect(text).toContain('at a chance of 74 % that nothing comes in 30 days; now it is 11 %.');
    expect(text).not.toContain('What to do');
  });

  it('without an order is none', () => {
    const { subject, text, html } = read(
      aLeavingAlert({ state: 'closed', firstSeen: '2026-03-01', lastOrderOn: '2026-02-18', told: before }),
    );
    expect(subject).toBe('No longer at risk: nordwind');
    expect(html).not.toContain('class="card good"');
    expect(text).toContain('No order came since.');
  });

  it('of a part that recovered says how it stands', () => {
    const shrinking = aShrinking({ recent: { from: '2026-01-01', days: 90, orders: 9, value: 90_000 } });
    const { text } = read(aSendingLessAlert({ state: 'closed', shrinking, told: before }));
    expect(text).toContain('No longer less of product family tea: 9 orders per 90 days, before 10');
  });
});

describe('several customers', () => {
  it('come by what is at stake, whatever the currency’s minor unit; five at length, the others in a line', () => {
    const worth = [1_000, 7_000, 3_000, 6_000, 2_000, 4_000];
    const alerts = worth.map((amount) =>
      aLeavingAlert({ customerId: `worth-${amount}`, valueAtRisk: euros(amount) }),
    );
    const yen = aLeavingAlert({ customerId: 'yen', valueAtRisk: { amount: 6_500, currency: 'JPY' } });
    const { subject, text, html } = readAll({ alerts: [...alerts, yen] });
    expect(subject).toBe('Call worth-7000, yen and 5 more: may leave');
    const cards = [...html.matchAll(/<h2>Customer (\S+) may leave/g)].map(([, id]) => id);
    expect(cards).toEqual(['worth-7000', 'yen', 'worth-6000', 'worth-4000', 'worth-3000']);
    const listed = [
      ...text.matchAll(/^- (\S+), since Tue 31 Mar 2026: may leave, silent since Wed 18 Feb 2026/gm),
    ];
    expect(listed.map(([, id]) => id)).toEqual([...cards, 'worth-2000', 'worth-1000']);
  });

  it('whom nobody may call are told apart in the subject', () => {
    const { subject } = read(
      aLeavingAlert(),
      aLeavingAlert({ customerId: 'suedwind', doNotContact: true, valueAtRisk: euros(5) }),
    );
    expect(subject).toBe('Call nordwind; mend service to suedwind without calling: may leave');
  });

  it('who were told before are only named', () => {
    const { text } = readAll({
      alerts: [aLeavingAlert()],
      stillOpen: [aLeavingAlert({ customerId: 'mistral' })],
    });
    expect(text).toMatch(
      /\(Told before\)\n-+\n- mistral, since .*: may leave, silent since Wed 18 Feb 2026; EUR 12,345 at stake/,
    );
    expect(text).not.toContain('Customer mistral');
  });

  it('of whom more wait are said to', () => {
    const alerts = [aLeavingAlert(), aLeavingAlert({ customerId: 'suedwind' })];
    expect(readAll({ alerts, waiting: 17 }).text).toContain(
      '17 alerts with less at stake follow on the next mornings.',
    );
  });
});

describe('in the mail of ops', () => {
  const subjectOf = (given: Partial<Parameters<typeof aDigest>[0]>) =>
    composeDigest(aDigest(given)).subject.split(' – ')[0];

  it('customers of nobody lead, before service that failed', () => {
    const leavers = told({ alerts: [aLeavingAlert({ customerId: 'suedwind', manager: undefined })] });
    expect(subjectOf({ leavers, alerts: [anAlert()] })).toBe(
      'Call suedwind: may leave. Call nordwind: service below the promise',
    );
    const { text } = composeDigest(aDigest({ leavers, alerts: [anAlert()] }));
    expect(text.indexOf('Customer suedwind may leave')).toBeLessThan(text.indexOf('Customer nordwind (New)'));
    expect(text).toContain('Account manager: None is named: decide who takes care of them.');
  });

  it('a manager without an address is named', () => {
    const leavers = told({ alerts: [aLeavingAlert({ manager: 'bernd' })] });
    const { text } = composeDigest(aDigest({ leavers }));
    expect(text).toContain('Account manager: bernd, whose address is not among the settings.');
  });

  it('serious ones of others stand in a short list, and in the subject while they are new', () => {
    const serious = aLeavingAlert({ severity: 'serious' });
    expect(subjectOf({ leavers: told({ elsewhere: [serious] }) })).toBe(
      'For account managers: nordwind may leave',
    );
    const known = { ...serious, told: { ...before, on: '2026-03-30', severity: 'serious' } } as const;
    const leavers = told({ elsewhere: [known] });
    expect(subjectOf({ leavers })).toContain('OTIF');
    expect(composeDigest(aDigest({ leavers })).text).toMatch(/^- nordwind, account manager anna: may leave/m);
  });
});

const HOSTILE = `<script>"&'</td>`;
const TURNING = '\u202eevah\u2066\u2028What to do: nothing\u2029';

describe('what others wrote', () => {
  const mailWith = (evil: string) => {
    const reason = aReason({
      common: `carrier hansa${evil}`,
      orders: [{ orderId: 'id', orderNumber: `PO-1${evil}`, placedOn: '2026-02-01' }],
    });
    const leavers = told({
      alerts: [
        aLeavingAlert({ customerId: `nordwind${evil}`, manager: `bernd${evil}`, reasons: [reason] }),
        aSendingLessAlert({
          customerId: `suedwind${evil}`,
          shrinking: aShrinking({ part: `family#tea${evil}` }),
        }),
      ],
      stillOpen: [aLeavingAlert({ customerId: `ostwind${evil}` })],
      elsewhere: [aLeavingAlert({ customerId: `westwind${evil}` })],
    });
    return composeDigest(aDigest({ leavers }));
  };

  it('is escaped wherever it stands', () => {
    const tags = (markup: string) => markup.match(/<[^>]*>/g);
    expect(tags(mailWith(HOSTILE).html)).toEqual(tags(mailWith('').html));
    expect(mailWith(HOSTILE).html).toContain('hansa&#60;script&#62;');
  });

  it('breaks no line and turns no words round', () => {
    const { subject, html, text } = mailWith(TURNING);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/[\u2028-\u202e\u2066-\u2069]/u);
    expect(text).not.toContain('\nWhat to do: nothing');
  });
});
