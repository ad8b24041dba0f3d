import * as z from 'zod';
import { StartError } from '../start-error.ts';

type Matcher = (value: unknown) => boolean;

const prefixSchema = z.strictObject({ prefix: z.string() });

/**
 * Compiles an EventBridge pattern: exact values and prefixes, nested. Any other operator is an error, since a
 * filter that is understood differently here shows something that is not deployed.
 */
export function compilePattern(pattern: string, where: string): Matcher {
  return compile(JSON.parse(pattern), where);
}

function compile(pattern: unknown, where: string): Matcher {
  if (Array.isArray(pattern)) {
    const options = pattern.map((option) => compileOption(option, where));
    return (value) => {
      const candidates: readonly unknown[] = Array.isArray(value) ? value : [value];
      return candidates.some((candidate) => options.some((matches) => matches(candidate)));
    };
  }
  if (typeof pattern !== 'object' || pattern === null) throw unknown(pattern, where);
  const fields = Object.entries(pattern).map(([name, nested]): [string, Matcher] => {
    if (name.startsWith('$')) throw unknown({ [name]: nested }, where);
    return [name, compile(nested, where)];
  });
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([name, matches]) => Object.hasOwn(value, name) && matches(Reflect.get(value, name)));
}

function compileOption(option: unknown, where: string): Matcher {
  if (typeof option !== 'object' || option === null) return (value) => value === option;
  const { success, data } = prefixSchema.safeParse(option);
  if (!success) throw unknown(option, where);
  return (value) => typeof value === 'string' && value.startsWith(data.prefix);
}

function unknown(operator: unknown, where: string): StartError {
  return new StartError(
    `${where} filters by ${JSON.stringify(operator)}, which infra/local/stream/event-pattern.ts does not know; add it there.`,
  );
}
