import { heading } from '../terminal/table.ts';
import { changeLines } from './change-text.ts';
import type { JobReport } from './run-job.ts';

/** What a person reads of a run. */
export function reportText({ said, failure, changes, mails, logFile }: JobReport, isDryRun: boolean): string {
  const rows = changes.length === 1 ? '1 row' : `${changes.length} rows`;
  const letters = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  const told = said.map((text) => `  ${text.replaceAll(/\s+/g, ' ').trim()}`);
  return [
    ...(told.length > 0 ? [heading('It said'), ...told] : []),
    heading(isDryRun ? `It would change ${rows}` : `It changed ${rows}`),
    ...(changes.length > 0 ? [changeLines(changes)] : []),
    heading(isDryRun ? `It would send ${letters}` : `It sent ${letters}`),
    ...(mails.length > 0 ? [mails.map(({ to, subject }) => `  ${to}   ${subject}`).join('\n')] : []),
    ...(failure === undefined ? [] : [`\nIt failed: ${failure}. All that it printed is in ${logFile}.`]),
  ].join('\n');
}
