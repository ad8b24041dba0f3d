/** Aligned columns: figures to the right; words, which are the first column and one without a header, to the left. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isWords = (column: number) => column === 0 || header[column] === '';
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) =>
        isWords(column) ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [
    line(header),
    line(widths.map((width, column) => (header[column] === '' ? '' : '─'.repeat(width)))),
    ...rows.map(line),
  ].join('\n');
}
