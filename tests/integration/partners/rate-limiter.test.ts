import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rateLimiter } from '../../../lib/partners/rate-limiter.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { aPartner } from '../../support/callers.ts';
import { faulty } from '../../support/faulty-table.ts';
import { openTestTable } from '../../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
});

const partner = aPartner({ rateLimit: { requestsPerSecond: 10, burst: 50 } });
const at = (milliseconds: number) => new Date(Date.UTC(2026, 2, 2) + milliseconds);

/** Lets one instance ask again and again at one instant, as a Lambda function does: one request after the other. */
async function admittedBy(admit: ReturnType<typeof rateLimiter>, requests: number, now: Date, by = partner) {
  let admitted = 0;
  for (let request = 0; request < requests; request++) {
    try {
      const { settled } = await admit(by, now);
      await settled;
      admitted += 1;
    } catch (error) {
      expect(error).toMatchObject({ reason: { kind: 'rateLimited', retryAfterSeconds: 1 } });
    }
  }
  return admitted;
}

describe('the rate of a partner', () => {
  it('is that of its bucket, and the one request with which an instance begins', async () => {
    const admit = rateLimiter(table);
    expect(await admittedBy(admit, 200, at(0))).toBe(51);
    expect(await admittedBy(admit, 200, at(1000))).toBe(10);
    expect(await admittedBy(admit, 200, at(1050))).toBe(0);
  });

  it('holds over many instances at once', async () => {
    const instances = Array.from({ length: 8 }, () => rateLimiter(table));
    const admitted = await Promise.all(instances.map((admit) => admittedBy(admit, 100, at(0))));
    const all = admitted.reduce((sum, each) => sum + each, 0);
    expect(all).toBeGreaterThanOrEqual(50);
    expect(all).toBeLessThanOrEqual(50 + instances.length * 6);
  });

  it('costs no trip but a lease in ten requests, beside the request, and none while it is used up', async () => {
    const calls = faulty(table, () => undefined);
    const admit = rateLimiter(calls);
    const { settled } = await admit(partner, at(0));
    await settled;
    const begun = calls.calls();
    for (let request = 0; request < 4; request++) await admit(partner, at(0));
    expect(calls.calls()).toBe(begun);
    await admittedBy(admit, 200, at(0));
    const usedUp = calls.calls();
    await admittedBy(admit, 100, at(0));
    expect(calls.calls()).toBe(usedUp);
  });

  it('made narrower, is so at once: what was leased before is cut down', async () => {
    const admit = rateLimiter(table);
    const wide = aPartner({ rateLimit: { requestsPerSecond: 1000, burst: 2000 } });
    const { settled } = await admit(wide, at(0));
    await settled;
    const narrow = aPartner({ rateLimit: { requestsPerSecond: 1, burst: 2 }, version: 2 });
    // One of what it holds, and the two that a full bucket of the new size has.
    expect(await admittedBy(admit, 20, at(0), narrow)).toBe(3);
  });

  it('does not stop the intake when tokens cannot be leased', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = faulty(table, () => ({ instead: new Error('no table') }));
    expect(await admittedBy(rateLimiter(broken), 100, at(0))).toBe(100);
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });
});
