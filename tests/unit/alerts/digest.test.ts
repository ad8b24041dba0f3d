import { describe, expect, it } from 'vitest';
import { isToBeTold } from '../../../lib/alerts/alert-life.ts';
import { composeDigest, type Digest } from '../../../lib/alerts/digest.ts';
import type { IndicatorAlert } from '../../../lib/alerts/indicator-alert.ts';
import {
  aDigest,
  aFailedOrder,
  aFullDigest,
  aHeadline,
  anAlert,
  anIndicator,
  aReport,
  aStanding,
  aWorstGroup,
} from '../../support/morning-mails.ts';

const HOSTILE = `<script>"&'</td>`;

/** With plain spaces, as a reader sees them. */
const compose = (given: Partial<Digest> = {}) => {
  const mail = composeDigest(aDigest(given));
  return { ...mail, subject: plain(mail.subject), text: plain(mail.text) };
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What a mail program shows of markup. */
const shown = (html: string) =>
  plain(
    html
      .replace(/<style>.*?<\/style>/s, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll('&nbsp;', ' '),
  ).replaceAll(/\s+/g, ' ');

describe('the mail', () => {
  it('escapes whatever others wrote, wherever it stands', () => {
    const harmless = composeDigest(aFullDigest()).html;
    const { html } = composeDigest(aFullDigest((words) => `${words}${HOSTILE}`));
    // Not a tag more than with harmless words, and no attribute was left.
    const tags = (markup: string) => markup.match(/<[^>]*>/g);
    expect(tags(html)).toEqual(tags(harmless));
    const written = new Set<string>();
    aFullDigest((words) => {
      written.add(words);
      return words;
    });
    expect(written.size).toBeGreaterThan(20);
    for (const words of written) {
      const title = words.replace('>', ' → ');
      const isShown = [words, title].some((each) => shown(html).includes(`${each}${HOSTILE}`));
      expect(isShown, words).toBe(true);
    }
  });

  it('lets nothing that others wrote break its lines or turn its words round', () => {
    const turning = '\u202eevah\u2066\u2028What to do: nothing\u2029';
    const { subject, html, text } = composeDigest(aFullDigest((words) => `${words}${turning}`));
    for (const part of [subject, html, text]) {
      expect(part).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    }
    expect(text).toContain('evah What to do: nothing');
    expect(text).not.toContain('\nWhat to do: nothing');
  });

  it('says the same in plain text, every number and every word', () => {
    const { html, text } = composeDigest(aFullDigest());
    const words = new Set(plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}.,:%-]*|[▲▼≈]/gu));
    const parts = shown(html).match(/[\p{L}\p{N}][\p{L}\p{N}.,:%-]*|[▲▼≈]/gu) ?? [];
    expect(parts.length).toBeGreaterThan(500);
    const stem = (word: string) => word.replace(/[.,:]$/, '');
    const known = new Set([...words].map(stem));
    expect(parts.map(stem).filter((part) => !known.has(part))).toEqual([]);
  });

  it('shows money in its own minor units', () => {
    const ordered = [
      { amount: 123_456, currency: 'EUR' },
      { amount: 123_456, currency: 'JPY' },
      { amount: 123_456, currency: 'KWD' },
    ];
    const { text } = compose({ alerts: [anAlert({ standing: aStanding(10, 20, { ordered }) })] });
    expect(text).toContain('EUR 1,234.56 and JPY 123,456 and KWD 123.456');
  });
});

describe('alerts in the mail', () => {
  it('come one card to a group, the gravest first, and a list before them', () => {
    const nordwind = { kind: 'customer', id: 'nordwind' } as const;
    const { text, html, subject } = compose({
      alerts: [
        anAlert({ group: nordwind }),
        anAlert({ group: { kind: 'carrier', id: 'hansa' }, severity: 'serious' }),
        anAlert({ group: nordwind, indicator: 'lineInFull', cause: 'worseThanBefore' }),
        anAlert({ group: nordwind, indicator: 'onTime', state: 'closed' }),
      ],
    });
    expect(html.match(/<h2>Customer nordwind<\/h2>/g)).toHaveLength(1);
    expect(html.match(/<h2>Carrier hansa<\/h2>/g)).toHaveLength(1);
    expect(html.indexOf('<h2>Carrier hansa')).toBeLessThan(html.indexOf('<h2>Customer nordwind'));
    expect(text.indexOf('Whom to speak to')).toBeLessThan(text.indexOf('Carrier hansa (New, serious)'));
    expect(text).toContain('Did it help (OTIF)');
    expect(text).toContain('Did it help (On time)');
    expect(subject).toBe(
      'Call nordwind; ask about carrier hansa: service below the promise – Wed 1 Apr 2026',
    );
  });

  it('are told at length of the five gravest, of the others in a line', () => {
    const customers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ kind: 'customer', id }) as const);
    const open = customers.map((group, at) => anAlert({ group, standing: aStanding(at, 20) }));
    const over = anAlert({
      group: { kind: 'carrier', id: 'hansa' },
      state: 'closed',
      standing: aStanding(19, 20),
    });
    const { html, text } = compose({ alerts: [...open, over] });
    expect(html.match(/<h2>Customer/g)).toHaveLength(5);
    expect(text).toMatch(/^- Customer f, since .* promised/m);
    expect(text).toMatch(/^- Carrier hansa: OTIF was .* no longer credibly short of the promise/m);
  });

  it('put the widest gap first among the equally grave', () => {
    const { text } = compose({
      alerts: [
        anAlert({ group: { kind: 'customer', id: 'mild' }, standing: aStanding(10, 20) }),
        anAlert({ group: { kind: 'customer', id: 'grave' }, standing: aStanding(2, 20) }),
      ],
    });
    expect(text.indexOf('Customer grave')).toBeLessThan(text.indexOf('Customer mild'));
  });

  it.each<[string, Partial<IndicatorAlert>, string]>([
    [
      'a late customer',
      {},
      'Before that, ask the carrier why these drops missed their windows; on the phone',
    ],
    [
      'a customer served short',
      { standing: aStanding(10, 20, { ordersOnTime: 20, ordersInFull: 10 }) },
      'ask the warehouse why these lines were short; on the phone',
    ],
    [
      'a customer billed wrongly',
      { indicator: 'invoiceError' },
      'Before that, ask billing why invoices were wrong',
    ],
    [
      'a carrier',
      { group: { kind: 'carrier', id: 'hansa' }, indicator: 'transportDelay' },
      'By Fri 3 Apr 2026, ask the carrier why these drops missed their windows; agree what changes',
    ],
    [
      'a warehouse',
      { group: { kind: 'warehouse', id: 'ham-1' }, indicator: 'damage' },
      'ask the warehouse why goods were damaged, exchanged or sent back; agree',
    ],
    [
      'a lane',
      { group: { kind: 'lane', id: 'hamburg>Berlin, DE' } },
      'ask the carriers and planners of this lane why these drops missed their windows; agree',
    ],
  ])('say what to do about %s', (_, given, action) => {
    expect(compose({ alerts: [anAlert(given)] }).text).toContain(action);
  });

  it('say what the indicator is held against', () => {
    const before = { kind: 'before', from: '2026-02-04', to: '2026-03-03' } as const;
    const { text } = compose({
      alerts: [
        anAlert({
          group: { kind: 'lane', id: 'hamburg>Berlin, DE' },
          cause: 'worseThanBefore',
          standing: aStanding(10, 20, { against: { ...before, indicator: anIndicator(45, 50) } }),
        }),
        anAlert({
          group: { kind: 'carrier', id: 'hansa' },
          indicator: 'damage',
          standing: aStanding(52, 640, { against: { kind: 'target', target: 0.02 } }),
        }),
      ],
    });
    expect(text).toContain(
      'OTIF 50 % (10 of 20 orders; 30 % to 70 %), in the weeks before 90 % (45 of 50 orders;',
    );
    expect(text).toContain('Damage 8 % (52 of 640 units; 6 % to 11 %), promised at most 2 %');
    expect(text).toContain('&lane=hamburg%3EBerlin%2C%20DE');
  });

  it.each([
    [aStanding(23, 28), 'It is no longer credibly short of the promise.'],
    [aStanding(10, 20), 'Its target was taken back.'],
    [aStanding(4, 5), 'But the customer orders less than half as much: call, and ask why.'],
  ])('say why they are over: %o', (standing, words) => {
    expect(compose({ alerts: [anAlert({ state: 'closed', standing })] }).text).toContain(words);
  });

  it('show each order once, though it proves two alerts', () => {
    const evidence = [aFailedOrder('PO-1')];
    const { text } = compose({ alerts: [anAlert({ evidence }), anAlert({ evidence, indicator: 'onTime' })] });
    expect(text.match(/PO-1,/g)).toHaveLength(1);
    expect(text).toContain('- PO-1, due Mon 30 Mar 2026: 2 of 3 lines late (up to 1 d); id e8203525');
  });
});

describe('the figures in the mail', () => {
  it('lead a quiet morning', () => {
    const { subject, text } = compose();
    expect(subject).toBe('OTIF 91 % yesterday: 182 of 200 orders, no new alert – Wed 1 Apr 2026');
    expect(text).toContain('OTIF 91 % (182 of 200 orders; 86 % to 94 %)');
    expect(text).toContain('Nothing: figures of closed days are what they were yesterday.');
    expect(text).toContain('1,000 orders recomputed from the facts this night: every counter agrees.');
    expect(text).not.toContain('What to do');
  });

  it('are missed where the close has not run, and said to be', () => {
    const { subject, text, html } = compose({ report: undefined });
    expect(subject).toContain('No figures this morning: the nightly close has not run');
    expect(text).toContain('The nightly close of Tue 31 Mar 2026 has not run.');
    expect(html).not.toContain('class="bar"');
  });

  it.each([
    ['better', '▲ better than 94 % (4,700 of 5,000 orders) before'],
    ['worse', '▼ worse than 94 % (4,700 of 5,000 orders) before'],
    ['unclear', '≈ no credible change from 94 % (4,700 of 5,000 orders)'],
  ] as const)('have a sign and words for a trend that is %s', (trend, words) => {
    const headlines = [aHeadline({ trend })];
    const { text, html } = compose({ report: aReport({ headlines }) });
    for (const part of [text, shown(html)]) expect(part).toContain(words);
    const arrows = text.match(/[▲▼] (better|worse) than/g) ?? [];
    expect(arrows).toHaveLength(trend === 'unclear' ? 0 : 1);
  });

  it.each([
    [anIndicator(99, 100), 'target 95 % too close to call'],
    [anIndicator(999, 1_000), 'target 95 % met'],
    [anIndicator(800, 1_000), 'target 95 % missed'],
  ])('say how they stand against a target: %o', (now, words) => {
    expect(compose({ report: aReport({ headlines: [aHeadline({ now })] }) }).text).toContain(words);
  });

  it('are never rounded to all or nothing', () => {
    const headlines = [
      aHeadline({ now: anIndicator(99_999, 100_000) }),
      aHeadline({ indicator: 'damage', now: anIndicator(1, 100_000), target: undefined }),
      aHeadline({ indicator: 'onTime', now: anIndicator(20, 20) }),
      aHeadline({ indicator: 'recovery', now: anIndicator(0, 0), before: anIndicator(0, 0) }),
    ];
    const { text } = compose({ report: aReport({ headlines }) });
    expect(text).toMatch(/^OTIF +> 99\.9 % +99,999 of 100,000 orders$/m);
    expect(text).toMatch(/^Damage +< 0\.1 % +1 of 100,000 units$/m);
    expect(text).toMatch(/^On time +100 % .* 20 of 20 orders$/m);
    expect(text).toMatch(/^Failed drops made good +– +0 of 0 drops\n +nothing to measure$/m);
  });

  it('are drawn as bars of cells that fill the whole width', () => {
    const { html } = composeDigest(aFullDigest());
    const strips = [...html.matchAll(/<table role="presentation"[^>]*><tr>(.*?)<\/tr>/g)];
    // Three headlines that should be high, and four of the worst; each a bar and the line of its interval.
    expect(strips).toHaveLength(14);
    for (const [, cells = ''] of strips) {
      const widths = [...cells.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
    }
    expect(html.match(/class="mark"/g)).toHaveLength(7);
  });

  it('name the worst, with the orders behind each', () => {
    const worst = {
      customers: [aWorstGroup('customer', 'nordwind')],
      carriers: [aWorstGroup('carrier', 'hansa')],
      lanes: [aWorstGroup('lane', 'hamburg>Berlin, DE')],
    };
    const { text } = compose({ report: aReport({ worst }) });
    expect(text).toMatch(/^nordwind +52 % +39 % to 64 %; 31 of 60 orders$/m);
    expect(text).toMatch(/^hamburg → Berlin, DE +52 %/m);
    expect(text).toContain('- hansa-2, due Mon 30 Mar 2026: 2 of 3 lines late (up to 1 d); id e8203525');
  });

  it('repeat no orders of a customer that has a card of its own', () => {
    const nordwind = aWorstGroup('customer', 'nordwind');
    const report = aReport({ worst: { customers: [nordwind], carriers: [], lanes: [] } });
    const { text } = compose({ report, alerts: [anAlert({ group: nordwind.group })] });
    expect(text).toMatch(/^nordwind +52 % +39 % to 64 %; 31 of 60 orders$/m);
    expect(text).not.toContain('Orders behind it');
    expect(text).toContain('Its orders stand in its card above.');
  });

  it('name nobody as the worst who does better than all together', () => {
    const fair = aWorstGroup('lane', 'hamburg>Kiel, DE', { now: anIndicator(75, 79) });
    const { text } = compose({ report: aReport({ worst: { customers: [], carriers: [], lanes: [fair] } }) });
    expect(text).not.toContain('Worst lanes');
  });

  it('tell what changed since yesterday, and why', () => {
    const { text } = compose({
      report: aReport({ restatements: { ...aFullDigestReport().restatements, hasMore: true } }),
    });
    expect(text).toContain('At least 14 changes to figures of closed days');
    expect(text).toContain('- 4 changes: a fact was corrected or taken back');
    expect(text).toContain(
      '- PO-4690, of nordwind, due Sat 28 Mar 2026: delivered drop-881 by hansa-trucks: after the day was closed',
    );
  });

  it('are called wrong where counters stayed wrong, and right where they were repaired', () => {
    const { check } = aFullDigestReport();
    const wrong = compose({ report: aReport({ check }) });
    expect(wrong.subject).toContain('Figures are wrong');
    expect(wrong.text.indexOf('Do not rely on the figures')).toBeLessThan(wrong.text.indexOf('Yesterday,'));
    const differences = check.differences.map((each) => ({ ...each, isRepaired: true }));
    const repaired = compose({ report: aReport({ check: { ...check, differences } }) });
    expect(repaired.subject).toContain('OTIF 91 % yesterday');
    expect(repaired.text).toContain(
      '- customer nordwind, Sun 29 Mar 2026: ordersInFull: counted 17, by the facts 18; repaired',
    );
    expect(repaired.text).not.toContain('Do not rely');
  });

  it('say nothing of dead letters where there are none', () => {
    expect(compose().text).not.toContain('could not be counted');
    const { subject, text } = compose({ report: aReport({ deadLetters: 1 }) });
    expect(subject).toContain('Figures are incomplete: 1 message could not be counted');
    expect(text).toContain('redrive the queue');
  });

  it('lead to the API', () => {
    const { text, html } = compose();
    for (const part of [text, shown(html)]) {
      expect(part).toContain('https://api.example.com/kpis?from=2026-03-04&to=2026-03-31&grain=week');
      expect(part).toContain('https://api.example.com/kpis/otif-ladder?from=2026-03-04&to=2026-03-31');
      expect(part).toContain('https://api.example.com/restatements?since=2026-03-31');
      expect(part).toContain('https://api.example.com/orders/{orderId}/scorecard');
    }
  });
});

function aFullDigestReport() {
  const { report } = aFullDigest();
  if (!report) throw new Error('A full digest has a report.');
  return report;
}

describe('what a mail tells', () => {
  const told = { on: '2026-04-01', state: 'open', severity: 'warning', measure: 0 } as const;

  it.each<[string, Partial<IndicatorAlert>, string, boolean]>([
    ['a new alert', {}, '2026-04-01', true],
    ['an alert told before', { told }, '2026-04-02', false],
    ['an alert that got worse', { told, severity: 'serious' }, '2026-04-02', true],
    ['an alert after a week', { told }, '2026-04-08', true],
    ['the end of an alert', { told, state: 'closed' }, '2026-04-02', true],
    [
      'the end of an alert, again',
      { told: { ...told, state: 'closed' }, state: 'closed' },
      '2026-04-03',
      false,
    ],
    ['the end of an alert that nobody was told of', { state: 'closed' }, '2026-04-02', false],
    ['an alert raised anew', { told: { ...told, state: 'closed' } }, '2026-04-02', true],
  ])('%s', (_, given, today, expected) => {
    expect(isToBeTold(anAlert(given), today)).toBe(expected);
  });
});
