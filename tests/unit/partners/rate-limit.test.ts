import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bucket, lease, leaseSize, rateHeaders } from '../../../lib/partners/rate-limit.ts';

const limit = { requestsPerSecond: 10, burst: 50 };

describe('a bucket of tokens', () => {
  it('begins full and gives a tenth of its burst at once', () => {
    expect(leaseSize(limit)).toBe(5);
    expect(leaseSize({ requestsPerSecond: 1, burst: 3 })).toBe(1);
    expect(lease(undefined, limit, 1000)).toEqual({
      kind: 'leased',
      tokens: 5,
      bucket: { tokens: 45, at: 1000 },
    });
  });

  it('gives what is left, and when empty says when there will be one', () => {
    expect(lease({ tokens: 2.5, at: 0 }, limit, 0)).toMatchObject({ tokens: 2, bucket: { tokens: 0.5 } });
    expect(lease({ tokens: 0.5, at: 0 }, limit, 0)).toEqual({ kind: 'empty', retryAt: 50 });
    expect(lease({ tokens: 0.5, at: 0 }, limit, 50)).toMatchObject({ kind: 'leased', tokens: 1 });
  });

  it('refills to its burst and no further, and loses nothing to a clock that runs behind', () => {
    expect(lease({ tokens: 0, at: 0 }, limit, 3_600_000)).toMatchObject({ bucket: { tokens: 45 } });
    expect(lease({ tokens: 5, at: 1000 }, limit, 0)).toMatchObject({ tokens: 5 });
  });

  it('gives nothing twice to two instances whose clocks differ', () => {
    let bucket: Bucket | undefined = { tokens: 6, at: 1000 };
    for (const now of [0, 1000, 0, 1000]) {
      const answer = lease(bucket, { requestsPerSecond: 10, burst: 10 }, now);
      if (answer.kind === 'leased') bucket = answer.bucket;
    }
    expect(bucket).toEqual({ tokens: 2, at: 1000 });
  });

  it('never gives more in any span than its burst and what flowed in', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(waits, (all) => {
        let bucket: Bucket | undefined;
        let [now, given] = [0, 0];
        for (const wait of all) {
          now += wait;
          const answer = lease(bucket, limit, now);
          if (answer.kind === 'empty') {
            expect(answer.retryAt).toBeGreaterThan(now);
            continue;
          }
          bucket = answer.bucket;
          given += answer.tokens;
        }
        expect(given).toBeLessThanOrEqual(limit.burst + (now / 1000) * limit.requestsPerSecond);
      }),
    );
  });

  it('is told in headers', () => {
    expect(rateHeaders(limit, 7)).toEqual({
      'ratelimit-policy': '"partner";q=50;w=5',
      ratelimit: '"partner";r=7;t=5',
    });
  });
});
