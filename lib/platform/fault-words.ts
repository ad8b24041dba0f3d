import type * as z from 'zod/mini';

/**
 * What is wrong with a value, in words that follow its JSON pointer: `is missing`, `must be a whole number`. A schema
 * that knows better says so itself.
 * @returns undefined for what no schema here can find
 */
export function faultWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return Array.isArray(issue['options']) ? oneOf(issue['options']) : undefined;
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return `must be at least ${issue.minimum}`;
      return issue.minimum === 1
        ? 'must not be empty'
        : `must have at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return `must be at most ${issue.maximum}`;
      return `must have at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return issue.divisor === 1 ? typeWords('int') : `must be a multiple of ${issue.divisor}`;
    default:
      return undefined;
  }
}

/** For a schema with words of its own: these, except of a value that is not there. */
export function ofValue(words: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) => (input === undefined ? undefined : words),
  };
}

function typeWords(expected: string): string {
  switch (expected) {
    case 'string':
      return 'must be a string';
    case 'boolean':
      return 'must be true or false';
    case 'int':
      return 'must be a whole number';
    case 'array':
      return 'must be a list';
    case 'object':
      return 'must be an object';
    default:
      return `must be a ${expected}`;
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? 'characters' : 'items';
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
}
