import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../infra/local/calibration/calibration.ts';
import { readCompanies } from '../../../infra/local/calibration/companies.ts';
import { judge } from '../../../infra/local/calibration/cross-validation.ts';
import { gradeOf } from '../../../infra/local/calibration/grade.ts';
import { modelText } from '../../../infra/local/calibration/model-text.ts';
import { reportText } from '../../../infra/local/calibration/report-text.ts';
import { financialModel } from '../../../lib/credit/financial-model.ts';

/** Ratios of companies of which some failed; they lie beside the project where there are any. */
const folder =
  process.env['BANKRUPTCY_DATA'] ?? join(import.meta.dirname, '../../../../shared/data/bankruptcy');
const file = join(folder, '1year.arff');
const isThere = existsSync(file);
/** 176 fits, on a machine that is busy with other tests. */
const MAKING_TAKES_AT_MOST_MS = 300_000;
const committed = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

describe.skipIf(!isThere)(
  `companies that failed${isThere ? '' : ' (skipped: their ratios are not beside the project)'}`,
  () => {
    const companies = isThere ? readCompanies(readFileSync(file, 'utf8')) : [];

    it('are ranked by the committed model as its report says, far better than by Altman’s Z″', () => {
      const { companies: count, failed, points, beside } = gradeOf(judge(financialModel, companies));
      expect([count, failed]).toEqual([7027, 271]);
      expect(points.area).toBeCloseTo(0.761, 2);
      expect(beside.altman.area).toBeCloseTo(0.689, 3);
      expect(beside.difference.area).toBeGreaterThan(5 * beside.difference.standardError);
    });

    it('make the committed model and report to the byte, and rank as well where the model never saw them', {
      timeout: MAKING_TAKES_AT_MOST_MS,
    }, () => {
      const calibration = calibrate(companies);
      expect(modelText(calibration.model)).toBe(committed('lib/credit/financial-model.ts'));
      expect(reportText(calibration)).toBe(committed('docs/credit-calibration.md'));
      const { points, beside } = calibration.unseen;
      expect(points.area).toBeGreaterThan(0.74);
      expect(beside.difference.area).toBeGreaterThan(3 * beside.difference.standardError);
    });
  },
);
