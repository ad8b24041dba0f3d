import { styleText } from 'node:util';

/** Lays rows out in columns; the first column is flush left, the others flush right. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const pad = (cell: string, index: number) =>
    index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  return rows.map((row) => `${indent}${row.map(pad).join('   ').trimEnd()}`).join('\n');
}

/** Bold on a terminal that has it. */
export function heading(text: string): string {
  return `\n${styleText('bold', text, { stream: process.stdout })}`;
}
