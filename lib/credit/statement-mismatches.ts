import type { FinancialStatement } from './financial-statement.ts';

type Amounts = Omit<FinancialStatement, 'periodEnd' | 'currency'>;
type Field = keyof Amounts;

/** What annual accounts contradict themselves in. */
export interface Mismatch {
  readonly field: Field;
  readonly detail: string;
}

/** Parts that together are never more than the whole. */
const wholes: readonly { readonly parts: readonly Field[]; readonly whole: Field }[] = [
  { parts: ['currentAssets'], whole: 'totalAssets' },
  { parts: ['inventory', 'receivables', 'cash', 'securities'], whole: 'currentAssets' },
  { parts: ['inventory', 'receivables', 'cash', 'securities'], whole: 'totalAssets' },
  { parts: ['currentLiabilities'], whole: 'totalLiabilities' },
  { parts: ['creditSales'], whole: 'sales' },
];

/** Every part that does not fit into its whole; what is not known contradicts nothing. */
export function mismatches(amounts: Amounts): Mismatch[] {
  return wholes.flatMap(({ parts, whole }): Mismatch[] => {
    const most = amounts[whole];
    const known = parts.filter((part) => amounts[part] !== undefined);
    const sum = known.reduce((total, part) => total + (amounts[part] ?? 0), 0);
    const [first, ...others] = known;
    if (most === undefined || first === undefined || sum <= most) return [];
    // More than all assets is more than the current ones too: said once.
    if (whole === 'totalAssets' && others.length > 0 && amounts.currentAssets !== undefined) return [];
    const together = others.length > 0 ? ` together with ${others.join(', ')}` : '';
    return [{ field: first, detail: `must not be more${together} than ${whole}` }];
  });
}
