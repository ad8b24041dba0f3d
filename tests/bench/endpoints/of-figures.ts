import { targetsExample } from '../../../lib/contract/examples.ts';
import { listRestatements } from '../../../lib/kpis/list-restatements.ts';
import { readKpis } from '../../../lib/kpis/read-kpis.ts';
import { readOtifLadder } from '../../../lib/kpis/read-otif-ladder.ts';
import { readTargets } from '../../../lib/kpis/read-targets.ts';
import { saveTargets } from '../../../lib/kpis/save-targets.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { opsDesk } from '../../support/callers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, daily, now, year } from './world.ts';

export const CUSTOMER_MONTH = 'a month of a customer';
export const CUSTOMER_YEAR = 'a year of a customer by month';

const month = { from: '2026-01-01', to: '2026-01-31' };

const kpis = (table: Table, of: { readonly customerId?: string }, span = month) =>
  readKpis(table, opsDesk, { ...span, grain: 'month', ...of }, zone, now);
const ladder = (table: Table, of: { readonly customerId?: string }) =>
  readOtifLadder(table, opsDesk, { ...month, ...of }, now);
const save = (table: Table, otif: number, ifMatch?: string) =>
  saveTargets(table, opsDesk, customerId, { targets: { ...targetsExample.targets, otif } }, ifMatch, now);

export const ofFigures = {
  'read-kpis': [
    { what: CUSTOMER_MONTH, of: (table) => kpis(table, { customerId }) },
    { what: CUSTOMER_YEAR, of: (table) => kpis(table, { customerId: daily }, year) },
    { what: 'a month of the company', of: (table) => kpis(table, {}) },
    { what: 'a year of the company by month', of: (table) => kpis(table, {}, year) },
  ],
  'read-otif-ladder': [
    { what: CUSTOMER_MONTH, of: (table) => ladder(table, { customerId }) },
    { what: 'a month of the company', of: (table) => ladder(table, {}) },
  ],
  'list-restatements': [
    {
      what: 'of a customer',
      of: (table) => listRestatements(table, opsDesk, { customerId, limit: 50 }, zone),
    },
    { what: 'of all', of: (table) => listRestatements(table, opsDesk, { limit: 50 }, zone) },
  ],
  'save-targets': [
    { what: 'new', of: (table) => save(table, 0.7) },
    { what: 'changed', of: (table) => save(table, 0.8, '"1"') },
  ],
  'read-targets': [{ what: 'one', of: (table) => readTargets(table, opsDesk, customerId) }],
} as const satisfies Record<string, Asks>;
