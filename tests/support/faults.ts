import { expect } from 'vitest';
import { type InputFault, Refusal } from '../../lib/platform/refusal.ts';
import { accept } from '../../lib/platform/schema.ts';

type Schema = Parameters<typeof accept>[0];

/** The pointers at which a value is found at fault. */
export function faultsIn(schema: Schema, value: unknown): string[] {
  const faults = allFaultsIn(schema, value);
  expect(faults.every(({ detail }) => detail !== '' && detail !== 'Invalid input')).toBe(true);
  return [...new Set(faults.map(({ pointer }) => pointer))];
}

/** Each fault as it reads: pointer and words. */
export function wordsIn(schema: Schema, value: unknown): string[] {
  return allFaultsIn(schema, value).map(({ pointer, detail }) => `${pointer} ${detail}`);
}

function allFaultsIn(schema: Schema, value: unknown): readonly InputFault[] {
  try {
    accept(schema, value);
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.reason.kind === 'invalidInput') return error.reason.faults;
    throw error;
  }
}
