import { tierOverrideExample } from '../../../lib/contract/examples.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { tierOverrideBody } from '../../../lib/tiers/override-body-schema.ts';
import { liftTierOverride, overrideTier } from '../../../lib/tiers/override-tier.ts';
import { readStanding } from '../../../lib/tiers/read-standing.ts';
import { readTierSummary } from '../../../lib/tiers/read-tier-summary.ts';
import { opsDesk } from '../../support/callers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, now } from './world.ts';

const override = tierOverrideBody.parse({ ...tierOverrideExample, tier: 'potential', until: '2026-06-30' });
const give = (table: Table) => overrideTier(table, opsDesk, customerId, override, zone, now);
const lift = (table: Table) => liftTierOverride(table, opsDesk, customerId, zone, now);

export const ofTiers = {
  'read-tier': [
    { what: 'of who was reviewed', of: (table) => readStanding(table, opsDesk, customerId, zone, now) },
  ],
  'override-tier': [
    { what: 'another tier, orders to be scored anew', of: give },
    { what: 'the same once more', of: give },
  ],
  'lift-tier-override': [{ what: 'one', of: lift }],
  'read-tier-summary': [{ what: 'latest', of: (table) => readTierSummary(table, {}) }],
} as const satisfies Record<string, Asks>;
