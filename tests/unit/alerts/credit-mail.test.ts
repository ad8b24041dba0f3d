import { describe, expect, it } from 'vitest';
import { type CreditTold, creditToldTo } from '../../../lib/alerts/credit-told.ts';
import { composeDigest } from '../../../lib/alerts/digest.ts';
import { composeStaffDigest } from '../../../lib/alerts/staff-digest.ts';
import { composeUrgentMail } from '../../../lib/alerts/urgent-mail.ts';
import {
  aBreach,
  aBreachStanding,
  anEvidence,
  aProposal,
  aProposalToTell,
  noCredit,
} from '../../support/credit-mails.ts';
import { aDigest, anAlert, nobodyLeaves, noCases, noVisits } from '../../support/morning-mails.ts';

const morning = {
  date: '2026-04-01',
  actBy: '2026-04-07',
  apiUrl: 'https://api.example.com',
  zone: 'Europe/Berlin',
  managers: new Map<string, string>(),
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What the credit team reads. */
const mailOf = (given: Partial<CreditTold>) => {
  const credit = { ...noCredit, ...given };
  const mail = composeStaffDigest({
    ...morning,
    cases: noCases,
    visits: noVisits,
    leavers: nobodyLeaves,
    credit,
    tiers: undefined,
    doubtful: [],
  });
  return { ...mail, title: plain(mail.subject).split(' – ')[0], text: plain(mail.text) };
};

const textOf = (given: Partial<CreditTold>) => mailOf(given).text;

describe('the subject says what to do first', () => {
  const over = (customerId: string) => aBreach({ customerId });
  const ask = (customerId: string) => aProposalToTell({ customerId });
  const told = { on: '2026-03-20', state: 'open', severity: 'warning', measure: 1 } as const;

  it.each<[string, Partial<CreditTold>]>([
    ['Decide the credit limit of a', { proposals: [ask('a')] }],
    ['Decide 2 credit limits', { proposals: [ask('a'), ask('b')] }],
    ['Decide 14 credit limits', { proposals: [ask('a'), ask('b')], waiting: 12 }],
    ['c is EUR 1,500.00 over the credit limit', { breaches: [over('c')] }],
    ['2 customers over the limit', { breaches: [over('c'), over('d')] }],
    [
      'Decide 2 credit limits; 1 customer over the limit',
      { proposals: [ask('a'), ask('b')], breaches: [over('c')] },
    ],
    ['Back within the credit limit: c', { breaches: [aBreach({ customerId: 'c', state: 'closed', told })] }],
  ])('%s', (title, given) => {
    expect(mailOf(given).title).toBe(title);
  });

  it('to ops after whom to call', () => {
    const credit = { ...noCredit, proposals: [ask('a')] };
    expect(composeDigest(aDigest({ alerts: [anAlert()], credit })).subject).toBe(
      'Call nordwind: service below the promise. Decide the credit limit of a – Wed 1 Apr 2026',
    );
  });
});

describe('a proposal', () => {
  it('says from which limit to which, what is owed now, who asked and why, until when, and how it is decided', () => {
    const text = textOf({ proposals: [aProposalToTell()] });
    expect(text).toContain('Customer nordwind: raise the limit from EUR 30,000.00 to EUR 45,000.00?');
    expect(text).toContain(
      'The exposure is EUR 28,000.00 now, 93 % of the limit; EUR 3,000.00 of orders are on hold.',
    );
    expect(text).toContain('Asked by: the nightly review');
    expect(text).toMatch(/Why:\n- Score 81\.4 of 100: sound\.\n- Paid on the day it was due/);
    expect(text).toContain('What would change it: Two months paid 30 days late would lower');
    expect(text).toContain('Approve or reject it by Tue 14 Apr 2026; after that it lapses');
    expect(text).toContain(
      'POST {"decision": "approve" or "reject", "reason": "…"} to: https://api.example.com/customers/nordwind/credit/proposals/review%3A2026-03-31/decision',
    );
  });

  it('of a person is for someone else to decide', () => {
    const text = textOf({ proposals: [aProposalToTell({ askedBy: 'clara', limit: 2_000_000 })] });
    expect(text).toContain('lower the limit from EUR 30,000.00 to EUR 20,000.00?');
    expect(text).toContain('Asked by: clara');
    expect(text).toContain('by anyone but clara, who asked for it');
  });

  it('beyond the fifth is only listed', () => {
    const proposals = Array.from({ length: 7 }, (_, at) => aProposalToTell({ customerId: `c-${at}` }));
    const text = textOf({ proposals });
    expect(text.match(/What to do:/g)).toHaveLength(5);
    expect(text).toMatch(/^- c-6, by Tue 14 Apr 2026: raise the limit/m);
  });

  it('shows amounts in the currency’s own minor units', () => {
    const proposals = ['JPY', 'KWD'].map((currency) => aProposalToTell({ currency }));
    expect(textOf({ proposals })).toContain('from JPY 3,000,000 to JPY 4,500,000');
    expect(textOf({ proposals })).toContain('from KWD 3,000.000 to KWD 4,500.000');
  });
});

describe('a breach', () => {
  it('says by how much, since when, what it is made up of and what takes most', () => {
    const standing = aBreachStanding({ held: 420_000, heldOrders: 3 });
    const text = textOf({ breaches: [aBreach({ standing, tier: 'key', severity: 'serious' })] });
    expect(text).toContain(
      'Customer nordwind is EUR 1,500.00 over the credit limit (New, serious, key customer)',
    );
    expect(text).toContain(
      'Exposure EUR 31,500.00 against a limit of EUR 30,000.00: 5 % over, since Tue 31 Mar 2026.',
    );
    expect(text).toContain(
      'Made up of: EUR 22,000.00 of unpaid invoices (EUR 2,000.00 of them overdue) and EUR 10,000.00 of orders that are not invoiced yet, less EUR 500.00 of deposits.',
    );
    expect(text).toContain('- Invoice R-4711, order PO-4711: EUR 2,000.00, 31 days overdue');
    expect(text).toContain('- PO-4712: EUR 9,000.00; id id-of-PO-4712');
    expect(text).toContain('3 orders worth EUR 4,200.00 wait until there is room');
    expect(text).toContain('https://api.example.com/customers/nordwind/credit\n');
  });

  const dispute = { right: 'quantity', isOurs: true } as const;
  const disputed = {
    invoiceNumber: 'R-1',
    orderNumber: 'PO-1',
    dueOn: '2026-03-30',
    unpaid: 100_000,
    dispute,
  };

  it.each([
    [
      'ask for what is overdue',
      {},
      'ask for the EUR 2,000.00 that are overdue, which would bring them back within the limit.',
    ],
    ['say what paying would leave', { overdue: 50_000 }, 'which would bring them down to EUR 1,000.00 over.'],
    [
      'settle what we failed in',
      { overdue: 0, overdueByUs: 100_000, invoices: [disputed] },
      'settle what they dispute because we failed (EUR 1,000.00)',
    ],
    [
      'think of another limit',
      { overdue: 0, invoices: [] },
      'Nothing is overdue: by Tue 7 Apr 2026, see whether they outgrew the limit',
    ],
  ])('asks to %s', (_, given, words) => {
    expect(textOf({ breaches: [aBreach({ evidence: anEvidence(given) })] })).toContain(words);
  });

  it('asks nobody to call who does not want to be', () => {
    const text = textOf({ breaches: [aBreach({ doNotContact: true })] });
    expect(text).toContain('They asked not to be contacted on our own initiative: have billing remind them');
    expect(text).not.toContain('ask for the');
  });

  it('that is over says since when, and how it was', () => {
    const standing = aBreachStanding({ unpaid: 1_000_000 });
    const text = textOf({ breaches: [aBreach({ state: 'closed', lastSeen: '2026-04-01', standing })] });
    expect(text).toContain('Back within the limit since Wed 1 Apr 2026.');
    expect(text).toContain(
      'It was EUR 1,500.00 over when this was raised on Tue 31 Mar 2026; now EUR 19,500.00 against a limit of EUR 30,000.00.',
    );
  });

  it('that was told before says how it went on', () => {
    const told = { on: '2026-03-24', state: 'open', severity: 'warning', measure: 150_000 } as const;
    const worse = aBreach({
      told,
      firstSeen: '2026-03-23',
      standing: aBreachStanding({ unpaid: 2_500_000 }),
    });
    expect(textOf({ breaches: [worse] })).toContain(
      'Did it help: It was EUR 1,500.00 over when this was raised on Mon 23 Mar 2026, by Tue 31 Mar 2026 EUR 4,500.00.',
    );
    expect(textOf({ breaches: [aBreach({ told })] })).toContain('and still is.');
  });

  it('of a key customer has a mail of its own', () => {
    const mail = composeUrgentMail(aBreach({ tier: 'key', severity: 'serious' }), morning);
    expect(plain(mail.subject)).toBe(
      'Key customer nordwind is EUR 1,500.00 over the credit limit – Wed 1 Apr 2026',
    );
    expect(plain(mail.text)).toContain('By Tue 7 Apr 2026, ask for the EUR 2,000.00');
  });
});

describe('whoever looks after credit is told', () => {
  const credit = { address: 'carla@example.com', roles: ['credit'] } as const;
  const told = { on: '2026-03-31', state: 'open', severity: 'warning', measure: 0 } as const;
  const toldTo = (
    roles: readonly ('ops' | 'credit' | 'manager')[],
    proposals = [aProposalToTell()],
    breaches = [aBreach()],
    missed: readonly string[] = [],
  ) => creditToldTo({ ...credit, roles }, proposals, breaches, new Set(missed), '2026-04-01');

  it('and nobody else', () => {
    expect(toldTo(['ops', 'manager'])).toEqual(noCredit);
    expect(toldTo(['credit', 'manager'])).toMatchObject({ proposals: [{}], breaches: [{}] });
  });

  it('what lapses first before what changes most, and the gravest breach first', () => {
    const proposal = (customerId: string, lastDay: string, limit: number) => ({
      ...aProposalToTell({ customerId, limit }),
      lastDay,
    });
    const { proposals, breaches } = toldTo(
      ['credit'],
      [
        proposal('later', '2026-04-20', 9_000_000),
        proposal('small', '2026-04-10', 3_100_000),
        proposal('large', '2026-04-10', 2_000_000),
      ],
      [
        aBreach({ customerId: 'over', state: 'closed', told: { ...told, measure: 1 } }),
        aBreach({ customerId: 'mild' }),
        aBreach({ customerId: 'more', standing: aBreachStanding({ unpaid: 2_300_000 }) }),
        aBreach({ customerId: 'key', severity: 'serious' }),
      ],
    );
    expect(proposals.map(({ proposal: { customerId } }) => customerId)).toEqual(['large', 'small', 'later']);
    expect(breaches.map(({ customerId }) => customerId)).toEqual(['key', 'more', 'mild', 'over']);
  });

  it('of a hundred proposals a morning', () => {
    const many = Array.from({ length: 130 }, (_, at) => aProposalToTell({ customerId: `c-${at}` }));
    const { proposals, waiting, undecided } = toldTo(['credit'], many);
    expect([proposals.length, waiting, undecided.length]).toEqual([100, 30, 0]);
  });

  it('once, unless the mail may not have arrived', () => {
    const proposals = [{ ...aProposalToTell(), proposal: aProposal({ told }) }];
    const breaches = [aBreach({ told: { ...told, measure: 150_000 } })];
    expect(toldTo(['credit'], proposals, breaches)).toMatchObject({
      proposals: [],
      undecided: [{}],
      breaches: [],
      stillOver: [{}],
    });
    const missed = ['proposal#nordwind review:2026-03-31', 'customer#nordwind creditBreach'];
    expect(toldTo(['credit'], proposals, breaches, missed)).toMatchObject({
      proposals: [{}],
      undecided: [],
      breaches: [{}],
      stillOver: [],
    });
  });
});
