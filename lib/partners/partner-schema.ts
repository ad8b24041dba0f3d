import * as z from 'zod/mini';
import { id, text } from '../platform/schema.ts';
import { newsKinds, type StoredPartner } from './partner.ts';

/** So many customers still fit a row with ease; a partner of more is trusted with all. */
const MOST_CUSTOMERS = 500;

const kindsOfNews = z.array(z.enum(newsKinds)).check(
  z.maxLength(newsKinds.length),
  z.refine((kinds) => new Set(kinds).size === kinds.length, 'must not name a kind twice'),
);

const stated = {
  name: text(100),
  state: z._default(z.enum(['active', 'blocked']), 'active'),
  customers: z
    .union(
      [z.literal('all'), z.array(id).check(z.maxLength(MOST_CUSTOMERS))],
      `must be "all" or a list of at most ${MOST_CUSTOMERS} customer ids`,
    )
    .check(z.describe('The customers it may see and tell of; others do not exist for it')),
  sends: kindsOfNews.check(z.describe('Kinds of news it may send')),
  reads: kindsOfNews.check(z.describe('Kinds of news it may read')),
  rateLimit: z._default(
    z.strictObject({
      requestsPerSecond: z.int().check(z.minimum(1), z.maximum(10_000)),
      burst: z.int().check(z.minimum(1), z.maximum(100_000)),
    }),
    { requestsPerSecond: 50, burst: 100 },
  ),
};

/** The body of PUT /partners/{partnerId}. */
export const partnerBody = z.strictObject(stated);

export type PartnerBody = z.infer<typeof partnerBody>;

/** A partner as stored and as answered. */
export const storedPartner: z.ZodMiniType<StoredPartner> = z.object({
  partnerId: z.string(),
  ...stated,
  version: z.int(),
  changedAt: z.string(),
});
