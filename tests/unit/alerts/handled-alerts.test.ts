import { describe, expect, it } from 'vitest';
import type { Handling } from '../../../lib/alerts/alert-life.ts';
import { composeDigest } from '../../../lib/alerts/digest.ts';
import { aLeavingAlert, told } from '../../support/churn-mails.ts';
import { aBreach, noCredit } from '../../support/credit-mails.ts';
import { acknowledged, snoozed } from '../../support/handled.ts';
import { aDigest, anAlert } from '../../support/morning-mails.ts';

/** The mail of 1 April 2026, in which nothing is new. */
const mailWith = (handling: Handling | undefined) =>
  composeDigest(
    aDigest({
      stillOpen: [anAlert({ handling })],
      leavers: told({ stillOpen: [aLeavingAlert({ handling })] }),
      credit: { ...noCredit, stillOver: [aBreach({ handling })] },
    }),
  ).text.replaceAll('\u00a0', ' ');

describe('the lists of what a mail told before', () => {
  it('say of each alert since when it is acknowledged, and not by whom', () => {
    const text = mailWith({ ...acknowledged, measure: 200_000 });
    expect(text.match(/, acknowledged on Mon 30 Mar 2026/g)).toHaveLength(3);
    expect(text).not.toContain('olga');
  });

  it('say until when it is snoozed', () => {
    const text = mailWith({ ...snoozed, measure: 200_000 });
    expect(text.match(/, snoozed on Mon 30 Mar 2026 until Mon 20 Apr 2026/g)).toHaveLength(3);
  });

  it('say nothing of a snooze that has ended, nor of what nobody did anything about', () => {
    expect(mailWith({ ...snoozed, until: '2026-04-01', measure: 200_000 })).not.toContain('snoozed');
    expect(mailWith(undefined)).not.toMatch(/snoozed|acknowledged/);
  });
});
