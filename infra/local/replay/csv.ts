import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type * as z from 'zod';
import { StartError } from '../start-error.ts';

/**
 * The rows of a CSV file with a header; undefined where there is no such file.
 * @throws StartError that names the row and what is wrong with it
 */
export function readCsv<T>(path: string, row: z.ZodType<T>): T[] | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  return parseCsv(path, text).map((record, index) => {
    const result = row.safeParse(record);
    if (result.success) return result.data;
    const [fault] = result.error.issues;
    throw new StartError(
      `${path}, row ${index + 2}: ${fault?.path.join('.')} ${fault?.message ?? 'is wrong'}.`,
    );
  });
}

function parseCsv(path: string, text: string): unknown[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new StartError(`${path} is no CSV: ${error instanceof Error ? error.message : error}`);
  }
}
