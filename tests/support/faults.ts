import { expect } from 'vitest';
import { Refusal } from '../../lib/platform/refusal.ts';
import { accept } from '../../lib/platform/schema.ts';

/** The pointers at which a value is found at fault. */
export function faultsIn(schema: Parameters<typeof accept>[0], value: unknown): string[] {
  try {
    accept(schema, value);
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.reason.kind === 'invalidInput') {
      expect(error.reason.faults.every(({ detail }) => detail !== '' && detail !== 'Invalid input')).toBe(
        true,
      );
      return [...new Set(error.reason.faults.map(({ pointer }) => pointer))];
    }
    throw error;
  }
}
