import { describe, expect, it } from 'vitest';
import { isReviewDay } from '../../../lib/alerts/churn-week.ts';
import { composeDigest, isToBeSent } from '../../../lib/alerts/digest.ts';
import type { ChurnRun, Outcomes } from '../../../lib/churn/churn-run.ts';
import { aBacktest, aRun } from '../../support/churn-mails.ts';
import { aDigest, anIndicator, aReport } from '../../support/morning-mails.ts';

const quiet = aReport({ date: '2026-04-05', day: anIndicator(0, 0) });

const mailOf = (given: Partial<ChurnRun>) => {
  const mail = composeDigest(aDigest({ date: '2026-04-06', report: quiet, week: aRun(given) }));
  return { subject: mail.subject, text: mail.text.replaceAll('\u00a0', ' ') };
};
const outcomes = (told: Outcomes, heldOut: Outcomes) =>
  mailOf({ outcomes: { told, comparable: told, heldOut } }).text;
const none = { alerts: 0, orderedAgain: 0, contacted: 0 };

describe('the weekly review of the search for leavers', () => {
  it('is told on Mondays, also where nothing else is', () => {
    expect(['2026-04-05', '2026-04-06', '2026-04-07'].map(isReviewDay)).toEqual([false, true, false]);
    expect(isToBeSent(aDigest({ report: quiet, week: aRun() }))).toBe(true);
    expect(isToBeSent(aDigest({ report: quiet }))).toBe(false);
    expect(mailOf({}).subject).toBe('Customers who may leave: 60 customers – Mon 6 Apr 2026');
  });

  it('counts customers by state, as of the run', () => {
    const { text } = mailOf({});
    expect(text).toContain('Customers who may leave, as of Sun 5 Apr 2026');
    expect(text).toContain(
      'Of 1,240 customers: 42 may leave, 18 are probably lost, 80 are watched, 1,100 are steady.',
    );
    expect(text).toContain('12 customers still order, but credibly less.');
  });

  it('asks for the search to be run where last night’s is not done', () => {
    expect(mailOf({}).text).not.toContain('find-leavers');
    expect(mailOf({ date: '2026-04-04' }).text).toContain(
      'run find-leavers; it makes up every date that was missed',
    );
  });

  it('says how many alerts came true, and how sure that is', () => {
    // Wilson’s interval of 37 of 50, by hand: (0.74 + z²/100 ± z √(0.74 · 0.26/50 + z²/10,000)) / (1 + z²/50) = 0.604 to 0.841.
    expect(outcomes({ alerts: 50, orderedAgain: 13, contacted: 0 }, none)).toMatch(
      /Ordered nothing +74 % +60 % to 84 %; 37 of 50 alerts\n +the other 13 ordered again/,
    );
    expect(outcomes({ alerts: 50, orderedAgain: 13, contacted: 12 }, none)).toContain(
      'A visit reached 12 of these 50 customers in that time.',
    );
    expect(outcomes(none, none)).toContain('Not known yet: the days ahead of no alert have passed.');
  });

  it.each<[string, Outcomes, Outcomes, RegExp]>([
    [
      'nobody is held out',
      { alerts: 500, orderedAgain: 300, contacted: 0 },
      none,
      /Not known: no customers are held out/,
    ],
    [
      'too few are',
      { alerts: 500, orderedAgain: 300, contacted: 0 },
      { alerts: 29, orderedAgain: 0, contacted: 0 },
      /Not known yet: so far 500 alerts told and 29 held out can be compared; it takes 30 of each/,
    ],
    [
      // Newcombe 1998, table II, method 10: 56 of 70 less 48 of 80 is 0.0524 to 0.3339.
      'the difference is more than chance',
      { alerts: 70, orderedAgain: 56, contacted: 0 },
      { alerts: 80, orderedAgain: 48, contacted: 0 },
      /Yes\. Of customers who were told of, 80 % \(56 of 70\) ordered again; of those held out, 60 % \(48 of 80\)\. The difference is \+20 points \(95 % interval \+5 to \+33\)\./,
    ],
    [
      'it may be chance',
      { alerts: 70, orderedAgain: 50, contacted: 0 },
      { alerts: 80, orderedAgain: 48, contacted: 0 },
      /Not shown\. .*, which may be chance\./,
    ],
    [
      'it is the other way round',
      { alerts: 80, orderedAgain: 48, contacted: 0 },
      { alerts: 70, orderedAgain: 56, contacted: 0 },
      /No: fewer ordered again\. .* −20 points \(95 % interval −33 to −5\)/,
    ],
  ])('claims that telling helps only against customers held out: %s', (_, told, heldOut, words) => {
    expect(outcomes(told, heldOut)).toMatch(words);
  });

  it('compares those held out with none who could not have been, as key customers', () => {
    const [told, alike] = [
      { alerts: 500, orderedAgain: 450, contacted: 0 },
      { alerts: 70, orderedAgain: 50, contacted: 0 },
    ];
    const { text } = mailOf({
      outcomes: { told, heldOut: { alerts: 80, orderedAgain: 48, contacted: 0 }, comparable: alike },
    });
    expect(text).toContain('71 % (50 of 70) ordered again');
    expect(text).toContain('Not shown.');
  });

  it('names the model in plain words, beside the baseline', () => {
    const { text } = mailOf({});
    expect(text).toContain('A rule that holds the silence against the customer’s own gaps between orders');
    expect(text).toContain('AUC 0.842, recency 0.791');
    expect(text).toContain(
      '- 30 days ahead, from Sun 1 Mar 2026: 0.842, recency 0.791; 1,240 customers, 310 of them silent',
    );
  });

  it('says why, where the model was not chosen by its record', () => {
    const { text } = mailOf({ choice: 'tooFewCustomers', backtests: [] });
    expect(text).toContain('fewer than 100 customers');
    expect(text).not.toContain('days ahead, from');
  });

  it('says of a date at which all did the same that there is no AUC', () => {
    const grades = [{ model: 'cadence', auc: null, brier: 0.1, calibration: [] } as const];
    expect(mailOf({ backtests: [aBacktest({ grades })] }).text).toContain(
      'not to be had, recency not to be had;',
    );
  });
});
