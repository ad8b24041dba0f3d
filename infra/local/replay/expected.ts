import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartError } from '../start-error.ts';
import type { ReplayFigures } from './figures.ts';

const figures = z.record(z.string(), z.number());
const expectedFile = z.object({ all: figures, customers: z.record(z.string(), figures) });

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Compares with the folder's `expected.json`, if it has one: counts exactly, means to the digits that are given. */
export function compare(folder: string, { all, customers }: ReplayFigures): Comparison | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, 'expected.json'), 'utf8');
  } catch {
    return undefined;
  }
  const expected = readExpected(text);
  const pairs = [
    ...Object.entries(expected.all).map(([name, value]) => ({ name: `all.${name}`, value, ours: all[name] })),
    ...Object.entries(expected.customers).flatMap(([customerId, counts]) =>
      Object.entries(counts).map(([name, value]) => ({
        name: `${customerId}.${name}`,
        value,
        ours: customers[customerId]?.[name],
      })),
    ),
  ];
  const differences = pairs
    .filter(({ value, ours }) => ours === undefined || Number(ours.toFixed(digitsOf(value))) !== value)
    .map(({ name, value, ours }) => `${name} is ${ours ?? 'missing'}, expected ${value}`);
  return { compared: pairs.length, differences };
}

function readExpected(text: string) {
  try {
    return expectedFile.parse(JSON.parse(text));
  } catch {
    throw new StartError(
      'The folder’s expected.json is not { all: { name: number }, customers: { id: { name: number } } }.',
    );
  }
}

function digitsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
