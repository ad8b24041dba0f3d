import { getPartner } from '../../../lib/partners/partner-store.ts';
import { rateLimiter } from '../../../lib/partners/rate-limiter.ts';
import { type RouteName, routes, type Scope } from '../../../lib/platform/routes.ts';
import { aPartner } from '../../support/callers.ts';
import { combine, nothing, perPiece, type Spent, sum } from '../../support/capacity-meter.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import type { Asks } from './ask.ts';
import { ofAlerts } from './of-alerts.ts';
import { ofChurn } from './of-churn.ts';
import { ofCredit } from './of-credit.ts';
import { ofCustomers } from './of-customers.ts';
import { ofFeedback } from './of-feedback.ts';
import { ofFigures } from './of-figures.ts';
import { ofMails } from './of-mails.ts';
import { ofOrders } from './of-orders.ts';
import { ofRules } from './of-rules.ts';
import { ofTiers } from './of-tiers.ts';
import { ofVisits } from './of-visits.ts';
import { furnish, now, numbers, partnerRecord } from './world.ts';

/** What an endpoint asks of DynamoDB. */
export interface EndpointCost {
  readonly route: RouteName;
  readonly what: string;
  /** On an instance that knows its caller and holds tokens; undefined where the table is not asked at all. */
  readonly warm: Spent | undefined;
  /** What the first request of an instance asks for beside that. */
  readonly coldAdds: Spent;
}

/** As `place-order: order of 5 lines`. */
export function endpointName({ route, what }: EndpointCost): string {
  return `${route}: ${what}`;
}

/** What it costs to know who calls and to keep a partner to its rate. */
export interface CallerCost {
  readonly firstRequest: Spent;
  /** The leases of tokens, spread over the requests that spend them. */
  readonly perRequest: Spent;
}

/** A route that is not here does not compile. */
const asks: Readonly<Record<RouteName, Asks>> = {
  ...ofOrders,
  ...ofRules,
  ...ofCustomers,
  ...ofFeedback,
  ...ofFigures,
  ...ofChurn,
  ...ofAlerts,
  ...ofCredit,
  ...ofTiers,
  ...ofVisits,
  ...ofMails,
  'describe-api': 'none',
  'show-docs': 'none',
  'check-health': 'none',
};

/**
 * Asks every endpoint in two tables alike: in one with what an instance remembers, in the other each time as an
 * instance that remembers nothing.
 */
export async function measureEndpoints(
  warm: MemoryDynamo,
  cold: MemoryDynamo,
  { firstRequest }: CallerCost,
): Promise<EndpointCost[]> {
  for (const each of [warm, cold]) await furnish(each);
  const costs: EndpointCost[] = [];
  for (const [route, { scopes }] of entriesOf(routes)) {
    const all = asks[route];
    if (all === 'none') {
      costs.push({ route, what: 'none', warm: undefined, coldAdds: nothing });
      continue;
    }
    const ofCaller = scopes.some(isForPartners) ? firstRequest : nothing;
    for (const { what, of } of all) {
      const spent = await warm.meter.spentBy(() => of(warm.table));
      // What an instance remembers of a table it remembers by the table's object.
      const spentCold = await cold.meter.spentBy(() => of({ ...cold.table }));
      const remembered = combine(spentCold, spent, (with_, without) => with_ - without);
      costs.push({ route, what, warm: spent, coldAdds: sum([remembered, ofCaller]) });
    }
  }
  return costs;
}

function isForPartners(scope: Scope): boolean {
  return !['backhaul/ops', 'backhaul/credit', 'backhaul/admin'].includes(scope);
}

const LEASED_REQUESTS = 1000;

export async function measureCaller(): Promise<CallerCost> {
  const { table, meter } = new MemoryDynamo();
  const { rateLimit } = partnerRecord;
  const record = aPartner({ rateLimit });
  const admit = rateLimiter(table);
  const millisecondsEach = 1000 / rateLimit.requestsPerSecond;
  const request = async (number: number) => {
    const { settled } = await admit(record, new Date(+now + number * millisecondsEach));
    await settled;
  };
  const firstRequest = await meter.spentBy(async () => {
    await getPartner(table, record.partnerId);
    await request(0);
  });
  const others = await meter.spentBy(async () => {
    for (const number of numbers(LEASED_REQUESTS)) await request(number + 1);
  });
  return { firstRequest, perRequest: perPiece(others, LEASED_REQUESTS) };
}

function entriesOf<Name extends string, Value>(record: Readonly<Record<Name, Value>>): [Name, Value][] {
  const names = Object.keys(record).filter((name): name is Name => name in record);
  return names.map((name) => [name, record[name]]);
}
