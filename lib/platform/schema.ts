import * as z from 'zod/mini';
import { isDateAlone } from '../calendar/calendar.ts';
import { pointerOf } from './differences.ts';
import { faultWords, ofValue } from './fault-words.ts';
import { type InputFault, Refusal } from './refusal.ts';

// zod/mini has no language of its own: without one every fault reads "Invalid input".
z.config({ localeError: faultWords });

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Free text: any character but control characters and lone surrogates (which no UTF-8 store gives back as sent). */
export function text(maximum: number) {
  return freeText(maximum, /\p{Cc}/u, 'must not contain control characters');
}

/** Free text of more than one line: line breaks and tabs are kept. */
export function paragraphs(maximum: number) {
  return freeText(
    maximum,
    /[^\P{Cc}\n\r\t]/u,
    'must not contain control characters other than line breaks and tabs',
  );
}

function freeText(maximum: number, forbidden: RegExp, fault: string) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(maximum),
    z.refine((value) => !forbidden.test(value), fault),
    z.refine((value) => value.isWellFormed(), 'must be well-formed Unicode'),
    // What a decoder puts in the place of bytes it cannot read: two different numbers would look alike.
    z.refine((value) => !value.includes('\ufffd'), 'must be sent as UTF-8'),
  );
}

/** An id that a partner gives: safe in keys, paths and logs. */
export const id = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}$/,
      'must be 1 to 64 letters, digits or . _ : @ - and start with a letter or digit',
    ),
  );

/** No goods moved before, no promise reaches beyond: other years are typing errors. */
const inOurTime = z.refine<unknown>((value) => {
  // What is no time at all is told so elsewhere.
  if (typeof value !== 'string' || !/^\d{4}-/.test(value)) return true;
  const year = Number(value.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}, `must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`);

/** A business date: `2026-03-29`. */
export const businessDate = z.iso.date(ofValue('must be a date, as 2026-03-29')).check(inOurTime);

/** An RFC 3339 instant with offset, or a date alone, which is its whole business date. */
export const statedTime = z
  .union(
    [z.iso.datetime({ offset: true }), z.iso.date()],
    ofValue('must be a date (2026-03-29) or a time with offset (2026-03-29T14:30:00+02:00)'),
  )
  .check(inOurTime);

const windowForm = ofValue(
  'must be a date (2026-03-29) or { from, to } with two dates or two times with offset',
);

/** One date, or both ends: two dates, both inclusive, or two times, half-open. */
export const statedWindow = z
  .union(
    [
      z.iso.date(windowForm),
      z.strictObject({ from: statedTime, to: statedTime }).check(
        z.refine(({ from, to }) => isDateAlone(from) === isDateAlone(to), {
          path: ['to'],
          error: 'must be of the same kind as from: two dates or two times',
        }),
        z.refine(
          ({ from, to }) =>
            isDateAlone(from) !== isDateAlone(to) ||
            (isDateAlone(from) ? from <= to : Date.parse(from) < Date.parse(to)),
          { path: ['to'], error: 'must come after from' },
        ),
      ),
    ],
    windowForm,
  )
  .check(inOurTime);

const currencies = new Set(Intl.supportedValuesOf('currency'));

export const currency = z
  .string()
  .check(z.refine((code) => currencies.has(code), 'must be an ISO 4217 code, as EUR'));

/** @param most in minor units */
export function moneyUpTo(most: number) {
  return z.strictObject({
    amount: z.int().check(z.minimum(0), z.maximum(most)),
    currency,
  });
}

export const money = moneyUpTo(100_000_000);

/**
 * Parses what crosses the border; what does not fit is refused with every fault and its pointer.
 * @param at where the value lies
 */
export function accept<T>(schema: z.ZodMiniType<T>, value: unknown, at: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal({ kind: 'invalidInput', faults: faultsOf(result.error.issues, at) });
}

function faultsOf(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[]): InputFault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointerOf([...path, key]),
        detail: 'is not a known field',
      }));
    }
    if (issue.code === 'invalid_union') {
      // The branch that looked inside the value knows best what is wrong there.
      const inside = issue.errors.find((branch) => branch.every(isInside));
      if (inside && inside.length > 0) return faultsOf(inside, path);
    }
    return [{ pointer: pointerOf(path), detail: issue.message }];
  });
}

function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}
