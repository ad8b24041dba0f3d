import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { financialModel } from '../../lib/credit/financial-model.ts';
import { calibrate, fitsOfCalibration } from './calibration/calibration.ts';
import { type Company, readCompanies } from './calibration/companies.ts';
import { judge } from './calibration/cross-validation.ts';
import { gradeOf } from './calibration/grade.ts';
import { gradeLines } from './calibration/grade-text.ts';
import { modelText } from './calibration/model-text.ts';
import { reportText } from './calibration/report-text.ts';
import { StartError } from './start-error.ts';
import { commandLine, runCommand, UsageError } from './terminal/command.ts';
import { progress } from './terminal/progress.ts';
import { heading } from './terminal/table.ts';

const help = `npm run calibrate -- FILE.arff
npm run calibrate -- --check FILE.arff

Makes the financial part of the credit score anew of a year of “Polish companies bankruptcy” (UCI repository): the model in
lib/credit/financial-model.ts and the report in docs/credit-calibration.md. The same file gives the same two files.

  --check FILE.arff     changes nothing: grades the model as it stands on any year of the data, beside Altman's Z″
  --help                this text`;

const { values: options, positionals } = commandLine(help, { check: { type: 'string' } });

const made = {
  model: new URL('../../lib/credit/financial-model.ts', import.meta.url),
  report: new URL('../../docs/credit-calibration.md', import.meta.url),
};

await runCommand(async () => {
  const [path] = positionals;
  if (options.check !== undefined && path === undefined) return check(options.check);
  if (options.check !== undefined || !path || positionals.length > 1) throw new UsageError(help);
  make(path);
});

function check(path: string): void {
  const grade = gradeOf(judge(financialModel, companiesOf(path)));
  console.log(heading(`The model as it stands, on ${path}`));
  console.log(gradeLines(grade));
}

function make(path: string): void {
  const companies = companiesOf(path);
  const bar = progress('Calibrating', fitsOfCalibration);
  const calibration = calibrate(companies, () => bar.step(1));
  bar.end();
  writeFileSync(made.model, modelText(calibration.model));
  writeFileSync(made.report, reportText(calibration));
  console.log(heading('On companies that the model never saw'));
  console.log(gradeLines(calibration.unseen));
  for (const file of Object.values(made)) console.log(`  Written: ${fileURLToPath(file)}`);
}

function companiesOf(path: string): Company[] {
  return readCompanies(textOf(path));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartError(`${path} cannot be read.`);
  }
}
