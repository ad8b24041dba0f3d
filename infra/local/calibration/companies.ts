import type { AltmanRatios } from '../../../lib/credit/altman.ts';
import type { InputValues } from '../../../lib/credit/financial-strength.ts';
import { difference, quotientOf } from '../../../lib/credit/fraction.ts';
import { StartError } from '../start-error.ts';
import { type Row, readArff } from './arff.ts';

/** A company of the data set “Polish companies bankruptcy” (Zięba, Tomczak & Tomczak 2016), one year's accounts of it. */
export interface Company {
  readonly values: InputValues;
  readonly altman: AltmanRatios;
  readonly failed: boolean;
}

const RATIOS = 64;
/** What is below is left of a subtraction. */
const LEAST_INTEREST = 1e-9;

export function readCompanies(text: string): Company[] {
  return readArff(text).map((row, index) => {
    if (row.length !== RATIOS + 1)
      throw new StartError(
        `Company ${index + 1} has ${row.length} values; ${RATIOS} ratios and a class are wanted.`,
      );
    const failed = row[RATIOS];
    if (failed !== 0 && failed !== 1) throw new StartError(`Company ${index + 1} has no class of 0 or 1.`);
    return { values: valuesOf(row), altman: altmanOf(row), failed: failed === 1 };
  });
}

/** Which columns make the inputs, by their numbers in the data set. */
function valuesOf(row: Row): InputValues {
  const column = (number: number) => row[number - 1];
  const salesPerAssets = column(36);
  return {
    cashMargin: quotientOf({ numerator: times(column(26), column(2)), denominator: salesPerAssets }),
    quick: column(46),
    interestBurden: quotientOf({ numerator: interestPerAssets(row), denominator: salesPerAssets }),
    retainedEarningsShare: column(6),
    equityShare: column(10),
    longTermCapitalShare: column(38),
  };
}

/**
 * What lies between the profit before and after financial costs (columns 11 and 18). Half of the companies have the same in both, by how
 * they report and not for want of debt: of those it is not known.
 */
function interestPerAssets(row: Row): number | undefined {
  const interest = difference(row[10], row[17]);
  return interest !== undefined && interest > LEAST_INTEREST ? interest : undefined;
}

function altmanOf(row: Row): AltmanRatios {
  return { workingCapital: row[2], retainedEarnings: row[5], operatingProfit: row[6], equity: row[7] };
}

function times(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : left * right;
}
