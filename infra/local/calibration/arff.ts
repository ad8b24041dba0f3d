import { StartError } from '../start-error.ts';

/** A row of a table: numbers by the place of their attribute, those that are missing undefined. */
export type Row = readonly (number | undefined)[];

/** Reads the rows of an ARFF file of numeric attributes; its last attribute may be a class of numbers. */
export function readArff(text: string): Row[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^@data\s*$/i.test(line));
  if (start < 0) throw new StartError('This is no ARFF file: it has no line @data.');
  const attributes = lines.slice(0, start).filter((line) => /^@attribute\s/i.test(line)).length;
  return lines.slice(start + 1).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('%')) return [];
    const place = `Line ${start + index + 2}`;
    const cells = line.split(',');
    if (cells.length !== attributes)
      throw new StartError(`${place} has ${cells.length} values for ${attributes} attributes.`);
    return [cells.map((cell) => numberOf(cell.trim(), place))];
  });
}

function numberOf(cell: string, place: string): number | undefined {
  if (cell === '?') return undefined;
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value))
    throw new StartError(`${place} has ${cell || 'nothing'} for a number.`);
  return value;
}
