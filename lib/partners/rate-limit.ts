import type { RateLimit } from './partner.ts';

/**
 * The token bucket of a partner, shared by all instances: it held `tokens` at `at` and has been refilling since.
 * Instances lease tokens from it, several at a time, and spend them without asking.
 */
export interface Bucket {
  readonly tokens: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type LeaseAnswer =
  | { readonly kind: 'leased'; readonly bucket: Bucket; readonly tokens: number }
  | { readonly kind: 'empty'; readonly retryAt: number };

/** Tokens that an instance takes at once: a tenth of the bucket, so that ten busy instances share it fairly. */
export function leaseSize({ burst }: RateLimit): number {
  return Math.max(1, Math.floor(burst / 10));
}

/** Takes up to `leaseSize` tokens, or says when there will be one. A bucket never heard of is full. */
export function lease(bucket: Bucket | undefined, limit: RateLimit, now: number): LeaseAnswer {
  const tokens = refilled(bucket, limit, now);
  const taken = Math.min(leaseSize(limit), Math.floor(tokens));
  if (taken < 1) {
    return { kind: 'empty', retryAt: now + Math.ceil((1 - tokens) * (1000 / limit.requestsPerSecond)) };
  }
  // What has flowed in once must not do so again for the next clock that runs ahead.
  const at = Math.max(now, bucket?.at ?? now);
  return { kind: 'leased', tokens: taken, bucket: { tokens: tokens - taken, at } };
}

function refilled(bucket: Bucket | undefined, { requestsPerSecond, burst }: RateLimit, now: number): number {
  if (!bucket) return burst;
  // A clock that runs behind takes nothing away.
  const since = Math.max(0, now - bucket.at) / 1000;
  return Math.min(burst, bucket.tokens + since * requestsPerSecond);
}

/** Headers by draft-ietf-httpapi-ratelimit-headers: the policy, and what is known to be left of it here. */
export function rateHeaders(limit: RateLimit, left: number): Record<string, string> {
  const seconds = Math.max(1, Math.ceil(limit.burst / limit.requestsPerSecond));
  return {
    'ratelimit-policy': `"partner";q=${limit.burst};w=${seconds}`,
    ratelimit: `"partner";r=${Math.max(0, Math.floor(left))};t=${seconds}`,
  };
}
