/**
 * Do words given now differ from those given before (if any were)? Those may have been erased since: then nobody can
 * tell, and they count as the same.
 */
export function wordsDiffer(
  given: string | undefined,
  before: { readonly were: boolean; readonly kept: string | undefined },
): boolean {
  if (before.were !== (given !== undefined)) return true;
  return before.kept !== undefined && before.kept !== given;
}
