import { describe, expect, it } from 'vitest';
import { composeDigest, isToBeSent } from '../../../lib/alerts/digest.ts';
import type { Recipient } from '../../../lib/alerts/recipients.ts';
import { composeStaffDigest, isStaffToBeTold } from '../../../lib/alerts/staff-digest.ts';
import { composeUrgentMail } from '../../../lib/alerts/urgent-mail.ts';
import { type VisitsTold, visitsToldTo } from '../../../lib/alerts/visit-told.ts';
import { visitWeekCards } from '../../../lib/alerts/visit-week.ts';
import type { Visit } from '../../../lib/revisits/visit.ts';
import { visitFigures } from '../../../lib/revisits/visit-figures.ts';
import type { VisitToTell } from '../../../lib/revisits/visit-to-tell.ts';
import { noCredit } from '../../support/credit-mails.ts';
import { aDigest, nobodyLeaves, noCases, noVisits } from '../../support/morning-mails.ts';
import {
  aClosedVisit,
  anOutcome,
  anOverdueAlert,
  aVisit,
  cadence,
  toConfirm,
} from '../../support/visit-rows.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const managers = new Map([['anna', 'anna@example.com']]);
const anna: Recipient = { address: 'anna@example.com', roles: ['manager'] };
const ops: Recipient = { address: 'ops@example.com', roles: ['ops'] };
/** Wednesday, 1 April 2026. */
const date = '2026-04-01';
const morning = {
  date,
  actBy: '2026-04-07',
  apiUrl: 'https://api.example.com',
  zone: 'Europe/Berlin',
  managers,
};

const told = (
  recipient: Recipient,
  visits: VisitToTell[],
  overdue = [] as ReturnType<typeof anOverdueAlert>[],
) => visitsToldTo(recipient, managers, { visits, overdue }, new Set(), date);
const ofVisits = (...visits: Partial<Visit>[]) => visits.map((given) => ({ visit: aVisit(given) }));

const digestOf = (visits: VisitsTold) => ({
  ...morning,
  cases: noCases,
  leavers: nobodyLeaves,
  credit: noCredit,
  tiers: undefined,
  doubtful: [],
  visits,
});
const read = (visits: VisitsTold) => {
  const mail = composeStaffDigest(digestOf(visits));
  return { title: plain(mail.subject).split(' – ')[0], text: plain(mail.text), html: mail.html };
};

describe('the plan of the day', () => {
  const visit = aVisit({ reasons: [toConfirm, cadence], dueBy: '2026-03-30', tier: 'key' });

  it('says whom to contact, why, what to say, and what was before', () => {
    const history = {
      contacts: [
        { on: '2026-03-31', reached: 'notReached' },
        { on: '2026-02-02', reached: 'reached', satisfaction: 4 },
      ],
      orders: [{ date: '2026-03-20', orders: 2, value: { amount: 123_450, currency: 'EUR' } }],
      complaints: [
        { caseId: 'c0ffee', receivedOn: '2026-03-20', severity: 'major', right: 'quantity', stage: 'closed' },
      ],
    } as const;
    const { title, text, html } = read(told(anna, [{ visit, history }]));
    expect(title).toBe('Visit nordwind');
    expect(text).toContain('Visit customer nordwind (Today, overdue, key customer)');
    expect(text).toContain('Their complaint was closed on Fri 27 Mar 2026');
    expect(text).toContain('Due: By Mon 30 Mar 2026: 2 days overdue.');
    expect(text).toMatch(/^What to say:\n- Ask whether what was done about the complaint solved it\./m);
    expect(text).toMatch(/^What to do: Contact them today .*whether each complaint is solved/m);
    expect(text).toContain('- Tue 31 Mar 2026: nobody reached\n- Mon 2 Feb 2026: reached, satisfied 4 of 5');
    expect(text).toContain('- Fri 20 Mar 2026: 2 orders, EUR 1,234.50');
    expect(text).toContain(
      '- A major complaint of Fri 20 Mar 2026 about the quantity is closed, and waits for their word',
    );
    expect(text).toContain('https://api.example.com/visits/bm9yZHdpbmQgMQ/outcome');
    expect(html).toContain('class="card serious"');
  });

  it('asks for no verdict where no complaint is to be confirmed, and says what is not known', () => {
    const history = { contacts: [], orders: [], complaints: [] };
    const { text } = read(told(anna, [{ visit: aVisit(), history }]));
    expect(text).not.toMatch(/complaint is solved/);
    expect(text).toContain('Last contacts: None that is known.\nLast orders: None.');
  });

  it('is told on every morning on which somebody is planned, and on no other', () => {
    expect(isStaffToBeTold(digestOf(told(anna, ofVisits({}))))).toBe(true);
    expect(isStaffToBeTold(digestOf(told(anna, ofVisits({ plannedFor: '2026-04-02' }))))).toBe(false);
    expect(isStaffToBeTold(digestOf(noVisits))).toBe(false);
  });

  it('leaves out who was put off since the plan was made', () => {
    const snoozed = { until: '2026-04-08', reason: 'Stocktaking', by: 'olga', at: '2026-04-01T04:00:00Z' };
    expect(told(anna, ofVisits({ snoozed }))).toEqual(noVisits);
    const late = told(anna, ofVisits({ snoozed, reasons: [toConfirm], dueBy: '2026-03-31' }));
    expect(read(late).text).toContain(
      '- nordwind, due since Tue 31 Mar 2026: confirm a closed complaint; put off until Wed 8 Apr 2026',
    );
  });

  it('tells ten at length and names the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ customerId: `c-${index}` }));
    const { title, text } = read(told(anna, ofVisits(...many)));
    expect(title).toBe('Visit c-0, c-1 and 10 more');
    expect(text.match(/^Visit customer/gm)).toHaveLength(10);
    expect(text).toContain('- c-11, due by Sun 3 May 2026: usual contact');
  });
});

describe('the days ahead and what is late', () => {
  it('stand in short below, each visit in one place', () => {
    const { text } = read(
      told(
        anna,
        ofVisits(
          { customerId: 'today' },
          { customerId: 'soon', plannedFor: '2026-04-08' },
          { customerId: 'later', plannedFor: '2026-04-09' },
          { customerId: 'late', plannedFor: '2026-04-02', dueBy: '2026-03-31', outcomes: [anOutcome()] },
          { customerId: 'missed', plannedFor: '2026-03-31', dueBy: '2026-03-31' },
        ),
      ),
    );
    expect(text).toContain('- soon, Wed 8 Apr 2026: usual contact; due by Sun 3 May 2026');
    expect(text).toContain(
      '- late, due since Tue 31 Mar 2026: usual contact; planned for Thu 2 Apr 2026; tried once',
    );
    expect(text).toMatch(/^- missed, .*was planned for Tue 31 Mar 2026; the next planning/m);
    expect(text).not.toContain('later');
  });
});

describe('ops', () => {
  const late = anOverdueAlert({ customerId: 'suedwind' });

  it('are told at length of visits that no account manager can be mailed about', () => {
    const visits = told(ops, ofVisits({ customerId: 'nobodys', manager: undefined }, { manager: 'zoe' }, {}));
    const { subject, text } = composeDigest(aDigest({ visits }));
    expect(visits.today.map(({ visit }) => visit.customerId)).toEqual(['nobodys', 'nordwind']);
    expect(subject).toContain('Visit nobodys, nordwind');
    expect(text).toContain('Account manager: None is named');
    expect(text).toContain('Account manager: zoe, whose address');
  });

  it('see which overdue visits of others are escalated, and are mailed for those that are news', () => {
    const visits = told(ops, [], [late]);
    const quiet = aDigest({ report: undefined, visits });
    expect(isToBeSent(quiet)).toBe(true);
    const { subject, text } = composeDigest(quiet);
    expect(subject).toContain('Account managers have not visited suedwind');
    expect(text).toContain('- suedwind, account manager anna: due since Mon 30 Mar 2026; usual contact');
    const known = { on: '2026-03-31', state: 'open', severity: 'warning', measure: 0 } as const;
    const before = told(ops, [], [anOverdueAlert({ told: known })]);
    expect(before.elsewhere).toHaveLength(1);
    expect(isToBeSent(aDigest({ report: undefined, visits: before }))).toBe(false);
  });

  it('and managers are told once when a visit is overdue no longer', () => {
    const known = { on: '2026-03-31', state: 'open', severity: 'warning', measure: 0 } as const;
    const over = anOverdueAlert({ state: 'closed', told: known });
    const visits = told(anna, [], [over]);
    expect(visits.alerts).toEqual([over]);
    expect(read(visits)).toMatchObject({ title: 'Visits no longer overdue: nordwind' });
    expect(told(ops, [], [over]).alerts).toEqual([]);
  });
});

describe('a visit so long overdue that it is critical', () => {
  it('has a mail of its own: who, since when, why and what to do', () => {
    const alert = anOverdueAlert({ severity: 'critical', tier: 'key', reasons: [toConfirm] });
    const { subject, text } = composeUrgentMail(alert, morning);
    expect(subject).toContain('Customer nordwind waits for a visit that is overdue');
    expect(text).toContain('By Mon 30 Mar 2026: 2 days overdue.');
    expect(text).toContain('- Their complaint was closed on Fri 27 Mar 2026');
  });
});

describe('the week of visits', () => {
  const card = (closed = [aClosedVisit()], open = [aVisit({ dueBy: '2026-04-05' })]) => {
    const followed = closed.map((each) => ({ closed: each, orderedAgain: undefined }));
    return visitWeekCards(
      visitFigures(followed, open, '2026-04-06', 'Europe/Berlin'),
      '2026-04-06',
      morning.apiUrl,
    );
  };

  it('is told on Mondays: how many were made on time, and what is left', () => {
    const late = aClosedVisit({ dueBy: '2026-03-30' });
    const visits = { ...aDigest({ date: '2026-04-06' }), visitWeek: undefined };
    expect(composeDigest(visits).text).not.toContain('Visits from');
    const [week] = card([aClosedVisit(), late, aClosedVisit({ end: 'inactive', outcomes: [] })]);
    expect(JSON.stringify(week)).toContain('Visits from Mon 30 Mar 2026 to Sun 5 Apr 2026');
    expect(week?.blocks).toContainEqual({
      kind: 'lead',
      words: 'Of 2 visits that were made, 1 was on time.',
    });
    expect(week?.blocks).toContainEqual({
      kind: 'said',
      words: 'On average 1 day overdue, those on time counted as 0.',
    });
    expect(week?.blocks).toContainEqual({
      kind: 'said',
      term: 'Still to be made',
      words: '1, 1 of them overdue.',
    });
    expect(week?.blocks).toContainEqual({ kind: 'list', term: 'Called off', items: ['1 no longer served'] });
  });

  it('is not told where there was nothing to visit', () => {
    expect(card([], [])).toEqual([]);
    expect(visitWeekCards(undefined, date, morning.apiUrl)).toEqual([]);
    expect(card([])[0]?.blocks[0]).toEqual({ kind: 'lead', words: 'None was made.' });
  });
});
