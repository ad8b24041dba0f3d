import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';
import { readVisitFigures } from '../../lib/revisits/read-visit-figures.ts';
import { visitFiguresQuery } from '../../lib/revisits/visit-query-schema.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request) =>
  answer(200, await readVisitFigures(table, queryOf(request, visitFiguresQuery), zone, now())),
);
