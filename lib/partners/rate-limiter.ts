import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { Refusal } from '../platform/refusal.ts';
import type { StoredPartner } from './partner.ts';
import { leaseSize, rateHeaders } from './rate-limit.ts';
import { leaseTokens } from './rate-store.ts';

/** What this instance holds of a partner's tokens. */
interface Holding {
  tokens: number;
  /** The version of the record by which they were leased. */
  version: number;
  /** Set when the bucket was found empty. */
  retryAt?: number;
}

export interface Admission {
  /** Resolves when the lease that was begun beside the request has ended; the request must not end before. */
  readonly settled: Promise<void>;
  readonly headers: () => Record<string, string>;
}

export type RateLimiter = (partner: StoredPartner, now: Date) => Promise<Admission>;

/**
 * Admits requests by the partner's token bucket. An instance spends tokens it has leased and leases the next ones beside
 * a request, so that no request waits for them; only where the bucket was found empty does the next one ask first. What
 * an instance holds bounds by how much the limit can be exceeded: a tenth of the burst for each, and its first request.
 * A lease that fails lets requests pass: the limit protects the intake and must not break it.
 */
export function rateLimiter(table: Table): RateLimiter {
  const holdings = new Map<string, Holding>();
  return async (partner, now) => {
    const { partnerId, rateLimit } = partner;
    const holding = holdings.get(partnerId) ?? { tokens: 1, version: partner.version };
    holdings.set(partnerId, holding);
    if (holding.version !== partner.version) {
      // What a wider rate gave is not spent under a narrower one.
      holding.tokens = Math.min(holding.tokens, leaseSize(rateLimit));
      holding.version = partner.version;
    }
    const renew = () => renewed(table, partner, holding, now);
    if (holding.tokens < 1) {
      requireTime(holding, partner, now);
      await renew();
      requireTime(holding, partner, now);
    }
    holding.tokens -= 1;
    const settled = holding.tokens < 1 ? renew() : Promise.resolve();
    return { settled, headers: () => rateHeaders(rateLimit, holding.tokens) };
  };
}

/** @throws Refusal while the bucket is known to be empty */
function requireTime({ retryAt }: Holding, { rateLimit }: StoredPartner, now: Date): void {
  if (retryAt === undefined || retryAt <= now.getTime()) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((retryAt - now.getTime()) / 1000));
  throw new Refusal({ kind: 'rateLimited', retryAfterSeconds, headers: rateHeaders(rateLimit, 0) });
}

async function renewed(
  table: Table,
  { partnerId, rateLimit }: StoredPartner,
  holding: Holding,
  now: Date,
): Promise<void> {
  try {
    const answer = await leaseTokens(table, partnerId, rateLimit, now);
    if (answer.kind === 'empty') {
      holding.retryAt = answer.retryAt;
    } else {
      delete holding.retryAt;
      holding.tokens += answer.tokens;
    }
  } catch (error) {
    log.error('Tokens could not be leased', error, { partnerId });
    delete holding.retryAt;
    holding.tokens += leaseSize(rateLimit);
  }
}
