import type { BusinessDate } from '../calendar/calendar.ts';
import { getHealths } from '../churn/health-store.ts';
import { madeAsOf } from '../churn/summaries-as-of.ts';
import type { CustomerSummary } from '../churn/summary.ts';
import type { KnownSummary } from '../churn/summary-schema.ts';
import { summariesAfter } from '../churn/summary-store.ts';
import type { StoredCustomer } from '../customers/customer.ts';
import { customersById } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { type ChurnCourse, churnCourse, wonBackSince } from './life-cycle.ts';

/** So many summaries are read in one page: well within what the store answers at once. */
const PAGE = 500;

/** A customer who ordered once, as a review sees them. */
export interface ReviewedCustomer {
  readonly customer: StoredCustomer;
  readonly known: KnownSummary;
  /** It may hold orders placed since; undefined of who called off all of theirs. */
  readonly summary: CustomerSummary | undefined;
}

export interface ReviewPage {
  readonly customers: readonly ReviewedCustomer[];
  /** The last customer of the page. */
  readonly last: string;
  readonly isLast: boolean;
}

/** A page of the customers of a segment, as far as a review as of a date has to know them. */
export async function reviewPage(
  table: Table,
  segment: number,
  after: string,
  asOf: BusinessDate,
): Promise<ReviewPage> {
  const { found, isLast } = await summariesAfter(table, segment, after, PAGE);
  const byId = await customersById(
    table,
    found.map(({ customerId }) => customerId),
  );
  const made = new Map<KnownSummary, CustomerSummary | undefined>();
  await inTurns(
    found.filter((known) => !tellsOf(known, asOf)),
    async (known) => {
      made.set(known, await madeAsOf(table, known, asOf));
    },
  );
  const customers = found.flatMap((known) => {
    const customer = byId.get(known.customerId);
    const summary = made.has(known) ? made.get(known) : known.summary;
    return customer ? [{ customer, known, summary }] : [];
  });
  return { customers, last: found.at(-1)?.customerId ?? after, isLast };
}

/** Does a summary tell the last order by a date, whatever was ordered since? */
function tellsOf({ made, changes, summary }: KnownSummary, asOf: BusinessDate): boolean {
  if (made !== changes) return false;
  return !summary || summary.first > asOf || summary.latest.some(({ date }) => date <= asOf);
}

/** How the search for leavers saw customers as of a date. Of those who changed long ago their summaries tell it. */
export async function churnCourses(
  table: Table,
  customers: readonly Pick<ReviewedCustomer, 'known'>[],
  asOf: BusinessDate,
): Promise<(known: KnownSummary) => ChurnCourse> {
  const changed = customers.flatMap(({ known: { customerId, foundOn } }) =>
    foundOn !== undefined && foundOn >= wonBackSince(asOf) ? [customerId] : [],
  );
  const healths = await getHealths(table, changed);
  return ({ customerId, found: { churnState } }) => {
    const health = healths.get(customerId);
    return health ? churnCourse(health.history, asOf) : { churnState };
  };
}
