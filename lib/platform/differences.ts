/**
 * JSON pointers (RFC 6901) of the leaves at which two JSON values differ, in the order of the first.
 * A missing field and `undefined` are the same.
 */
export function differingFields(left: unknown, right: unknown, pointer = ''): string[] {
  if (left === right) return [];
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    return [pointer];
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => differingFields(left[key], right[key], `${pointer}/${escapeToken(key)}`));
}

export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${escapeToken(String(key))}`).join('');
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
