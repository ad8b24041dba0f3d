/** So many times over: more than is told at length, and than is listed. */
export const many = <T>(of: (id: string) => T, count = 13): T[] =>
  Array.from({ length: count }, (_, at) => of(String(at)));

export const toldBefore = { on: '2026-03-24', state: 'open', severity: 'warning', measure: 0 } as const;
