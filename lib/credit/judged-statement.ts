import { type AltmanBand, altmanOf } from './altman.ts';
import type { StoredStatement } from './credit.ts';
import { type RatioName, ratioNames, ratioOf } from './ratios.ts';

/** Annual accounts with what they tell; null is what is not available. */
export interface JudgedStatement extends StoredStatement {
  readonly ratios: Readonly<Partial<Record<RatioName, number | null>>>;
  /** Z″ */
  readonly altman: { readonly score: number; readonly band: AltmanBand } | null;
}

/** @param statements the latest first: each is held against the one after it */
export function judgedStatements(statements: readonly StoredStatement[]): JudgedStatement[] {
  return statements.map((statement, index) => {
    const before = statements[index + 1];
    const ratios = Object.fromEntries(
      ratioNames.map((name) => [name, ratioOf(name, statement, before) ?? null] as const),
    );
    const { score, band } = altmanOf(statement);
    return { ...statement, ratios, altman: score === undefined || !band ? null : { score, band } };
  });
}
