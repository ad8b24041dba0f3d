import { join } from 'node:path';
import * as z from 'zod';
import { type ApiClient, each, taken } from '../terminal/api-client.ts';
import { readCsv } from './csv.ts';
import { spanOf } from './figures.ts';
import type { ReplayFolder } from './folder.ts';

const percent = z.coerce.number().gt(0).lt(100);

const row = z.object({
  customer_id: z.string().min(1),
  'ontime_target%': percent,
  'infull_target%': percent,
  'otif_target%': percent,
});

/** What was promised the customers of a folder: shares, by customer. */
export type FolderTargets = ReadonlyMap<
  string,
  { readonly onTime: number; readonly inFull: number; readonly otif: number }
>;

/** How a customer's figures stand against its targets, by indicator. */
export type Attainments = Readonly<Record<string, Readonly<Record<string, Attained>>>>;
export type Attained = 'met' | 'missed' | 'unclear';

/** Reads `targets.csv` of a folder, if it has one: targets in percent, a row for each customer. */
export function readTargets(folder: string): FolderTargets {
  const rows = readCsv(join(folder, 'targets.csv'), row) ?? [];
  return new Map(
    rows.map((target) => [
      target.customer_id,
      {
        onTime: target['ontime_target%'] / 100,
        inFull: target['infull_target%'] / 100,
        otif: target['otif_target%'] / 100,
      },
    ]),
  );
}

/** Sets the targets of customers, whatever they were before. */
export async function setTargets(api: ApiClient, all: FolderTargets): Promise<void> {
  await each([...all], 8, async ([customerId, targets]) => {
    const path = { customerId };
    const { response } = await api.GET('/customers/{customerId}/targets', { params: { path } });
    const etag = response.headers.get('etag');
    const header = etag === null ? {} : { 'if-match': etag };
    const body = { targets };
    await taken(api.PUT('/customers/{customerId}/targets', { params: { path, header }, body }));
  });
}

/** Reads at the API which targets were met over the dates of the folder. */
export async function readAttainments(
  api: ApiClient,
  folder: ReplayFolder,
  all: FolderTargets,
): Promise<Attainments> {
  const span = spanOf(folder);
  const attainments: Record<string, Record<string, Attained>> = {};
  for (const customerId of [...all.keys()].sort()) {
    const query = { ...span, customerId };
    const { indicators } = (await taken(api.GET('/kpis', { params: { query } }))).total;
    attainments[customerId] = Object.fromEntries(
      Object.entries(indicators).flatMap(([name, { attained }]) => (attained ? [[name, attained]] : [])),
    );
  }
  return attainments;
}

/** `on time 3 met, 20 missed, 12 unclear` */
export function attainmentWords(attainments: Attainments): string {
  const all = Object.values(attainments);
  const words = Object.entries({ onTime: 'on time', inFull: 'in full', otif: 'OTIF' }).map(
    ([indicator, name]) => {
      const count = (attained: Attained) => all.filter((each) => each[indicator] === attained).length;
      return `${name} ${count('met')} met, ${count('missed')} missed, ${count('unclear')} unclear`;
    },
  );
  return words.join('; ');
}
