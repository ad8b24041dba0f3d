import { now } from '../platform/clock.ts';
import type { Table } from '../platform/dynamo.ts';
import {
  type HttpAnswer,
  type HttpRequest,
  httpFunction,
  identityOf,
  noteHeaders,
} from '../platform/http.ts';
import { Refusal } from '../platform/refusal.ts';
import { type Caller, grantOf, isStaff, staffCaller } from './access.ts';
import type { StoredPartner } from './partner.ts';
import { getPartner } from './partner-store.ts';
import { type RateLimiter, rateLimiter } from './rate-limiter.ts';

/** A changed or blocked record is obeyed after so many milliseconds at the latest. */
const REMEMBERED_MS = 60_000;

/**
 * Makes a Lambda of a function from request and caller to answer: who calls is looked up and admitted here, for every
 * route alike. Partners need a record and keep to its rate; staff need neither.
 */
export function partnerFunction(
  table: Table,
  answer: (request: HttpRequest, caller: Caller) => Promise<HttpAnswer>,
) {
  const records = remembered((partnerId) => getPartner(table, partnerId));
  const admit = rateLimiter(table);
  return httpFunction(async (request) => {
    const identity = identityOf(request);
    if (isStaff(identity)) return answer(request, staffCaller(identity));
    const partner = await records(identity.partnerId);
    if (partner?.state !== 'active') throw new Refusal({ kind: 'unknownPartner' });
    return admitted(request, partner, admit, () => answer(request, { ...identity, grant: grantOf(partner) }));
  });
}

async function admitted(
  request: HttpRequest,
  partner: StoredPartner,
  admit: RateLimiter,
  answer: () => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const { settled, headers } = await admit(partner, now());
  try {
    return await answer();
  } finally {
    await settled;
    noteHeaders(request, headers());
  }
}

/** Asks once a minute and id; an id that names nothing is asked for each time, lest strangers fill the memory. */
function remembered<T>(ask: (id: string) => Promise<T | undefined>): (id: string) => Promise<T | undefined> {
  const known = new Map<string, { readonly value: T; readonly until: number }>();
  return async (id) => {
    const found = known.get(id);
    if (found && found.until > now().getTime()) return found.value;
    const value = await ask(id);
    if (value === undefined) known.delete(id);
    else known.set(id, { value, until: now().getTime() + REMEMBERED_MS });
    return value;
  };
}
