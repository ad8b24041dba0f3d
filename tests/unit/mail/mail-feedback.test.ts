import { describe, expect, it } from 'vitest';
import { isSuppressed, mailbox, suppressionsAfter } from '../../../lib/mail/mail-feedback.ts';
import { mailFeedbackIn } from '../../../lib/mail/mail-feedback-schema.ts';
import { aBounce, aBounceEvent, aComplaintEvent } from '../../support/mail-feedback.ts';

const following = (event: object) => suppressionsAfter(mailFeedbackIn(JSON.stringify(event)));

describe('feedback about a mail', () => {
  it('stops mails to an address that is gone', () => {
    expect(following(aBounceEvent('Anna@Example.com'))).toEqual([
      {
        address: 'anna@example.com',
        since: '2026-03-30T05:00:00.128Z',
        reason: 'bounced',
        feedbackId: 'feedback-1',
        detail: 'General',
      },
    ]);
  });

  it('stops mails to someone who did not want one', () => {
    expect(following(aComplaintEvent('anna@example.com'))).toMatchObject([
      { address: 'anna@example.com', reason: 'complained' },
    ]);
  });

  it.each(['Transient', 'Undetermined'])('lets mails go on after a bounce that is %s', (bounceType) => {
    expect(following(aBounceEvent('anna@example.com', bounceType))).toEqual([]);
  });

  it.each(['Delivery', 'Reject', 'Something new'])('of another kind (%s) changes nothing', (eventType) => {
    expect(following({ source: 'aws.ses', detail: { eventType } })).toEqual([]);
  });

  it.each([
    ['no JSON', 'bounce'],
    ['of another service', JSON.stringify({ ...aBounceEvent('a@example.com'), source: 'aws.s3' })],
    ['a bounce of nobody knows whom', JSON.stringify({ source: 'aws.ses', detail: { eventType: 'Bounce' } })],
  ])('that cannot be read (%s) is an error, so that its message is set aside', (_, body) => {
    expect(() => mailFeedbackIn(body)).toThrow();
  });

  it('names every address that a mail came back from', () => {
    const addresses = ['a@example.com', 'B@example.com'];
    expect(suppressionsAfter(aBounce('', { addresses })).map(({ address }) => address)).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
  });
});

it.each([
  ['anna@example.com', 'anna@example.com'],
  [' Anna@Example.COM ', 'anna@example.com'],
  ['Anna <Anna@Example.com>', 'anna@example.com'],
  ['"Anna, of sales" <anna@example.com>', 'anna@example.com'],
])('the address of %j is %s', (written, address) => {
  expect(mailbox(written)).toBe(address);
  const [suppression] = suppressionsAfter(aBounce(address));
  const suppressed = new Map(suppression ? [[suppression.address, suppression]] : []);
  expect(isSuppressed(written, suppressed)).toBe(true);
  expect(isSuppressed('bernd@example.com', suppressed)).toBe(false);
});
