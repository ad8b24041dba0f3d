import { formatsOf } from './texts/formats.ts';

/** English: of the mails' English texts, and of reasons that are kept in records or answered by the API. */
export const englishFormats = formatsOf({
  figures: 'en',
  dates: 'en-GB',
  // No line breaks between a number and its sign.
  perCent: (figure) => `${figure}\u00a0%`,
  range: (from, to) => `${from} to ${to}`,
});

export const {
  day: dayName,
  number,
  percent,
  share: shareOf,
  range,
  amount: amountOf,
  roundAmount: roundAmountOf,
} = englishFormats;

/** `1 order`, `1,200 orders` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Names up to three: which they are is what the reader wants to know first. */
export function listOf(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** The first letter of a sentence. */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
