import type { Fact, Invoiced } from '../facts/fact.ts';
import type { Course } from '../scorecards/course.ts';
import { goodUnits } from '../scorecards/drops.ts';
import { failed, type Judged, kept, type RightScore } from './right.ts';

/**
 * Invoiced as agreed: good units × unit price, within the tolerance, and never corrected. A correctly billed short
 * delivery passes. Where prices were not told, only a correction can be judged.
 */
export function rightPrice(judged: Judged): RightScore {
  const { course, card } = judged;
  const corrections = course.facts.filter(({ kind }) => kind === 'invoiceCorrected');
  if (corrections.length > 0) return failed('price', corrections, 'an invoice was corrected');
  const invoices = invoicesOf(course.facts);
  const agreed = agreedAmounts(course);
  if (!agreed) {
    const verdict = card.standing === 'open' ? 'pending' : 'notApplicable';
    return { right: 'price', verdict, decidedBy: [] };
  }
  const billed = sums(invoices.map(({ amount }) => amount));
  const differences = differencesOf(billed, agreed, card.rules.priceTolerance);
  // Part of the goods, or of the invoices, may still come.
  if (card.standing === 'open' || (invoices.length === 0 && differences.length > 0))
    return { right: 'price', verdict: 'pending', decidedBy: [] };
  if (differences.length > 0) return failed('price', invoices, differences.join('; '));
  return kept('price', judged, ({ kind }) => kind === 'invoiced');
}

/** Invoices, one for each number, in world order: of several facts about one the last counts, they are other tellers'. */
export function invoicesOf(facts: readonly Fact[]): Invoiced[] {
  const invoiced = facts.filter((fact): fact is Invoiced => fact.kind === 'invoiced');
  const last = new Map(invoiced.map((fact) => [fact.invoiceNumber, fact]));
  return invoiced.filter((fact) => last.get(fact.invoiceNumber) === fact);
}

/** What the good units cost by currency; undefined where some came without a price. */
function agreedAmounts({ lines }: Course): ReadonlyMap<string, number> | undefined {
  const priced = lines.filter(({ drops }) => goodUnits(drops) > 0);
  if (priced.some(({ line }) => !line.unitPrice)) return undefined;
  return sums(
    priced.flatMap(({ line: { unitPrice }, drops }) =>
      unitPrice ? [{ amount: unitPrice.amount * goodUnits(drops), currency: unitPrice.currency }] : [],
    ),
  );
}

function sums(amounts: readonly { amount: number; currency: string }[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { amount, currency } of amounts) total.set(currency, (total.get(currency) ?? 0) + amount);
  return total;
}

/** In minor units, as the facts tell them. */
function differencesOf(
  billed: ReadonlyMap<string, number>,
  agreed: ReadonlyMap<string, number>,
  tolerance: number,
): string[] {
  const currencies = [...new Set([...billed.keys(), ...agreed.keys()])].sort();
  return currencies.flatMap((currency) => {
    const [was, should] = [billed.get(currency) ?? 0, agreed.get(currency) ?? 0];
    if (Math.abs(was - should) <= tolerance) return [];
    return [`invoiced ${was} instead of ${should} minor units of ${currency}`];
  });
}
