import { columns } from '../terminal/table.ts';
import { gain, percent, ranking } from './figure-words.ts';
import type { Grade } from './grade.ts';

/** For a terminal. */
export function gradeLines({ companies, failed, points, beside, brier, meanChance, tenths }: Grade): string {
  return [
    columns([
      ['Companies', String(companies)],
      ['Failed', `${failed} (${percent(failed / companies)})`],
      ['Area under the curve of the points', ranking(points)],
      [`Of the ${beside.companies} of which Z″ can be told: points`, ranking(beside.points)],
      ['  Altman Z″', ranking(beside.altman)],
      ['  Difference', gain(beside.difference)],
      ['Brier score', brier.toFixed(4)],
      ['Said to fail, of all', percent(meanChance)],
    ]),
    '',
    columns([
      ['By tenths, the safest first', 'said to fail', 'failed', '95 % interval'],
      ...tenths.map((tenth, index) => [
        String(index + 1),
        percent(tenth.meanChance),
        percent(tenth.failed / tenth.companies),
        `${percent(tenth.interval.low)} – ${percent(tenth.interval.high)}`,
      ]),
    ]),
  ].join('\n');
}
