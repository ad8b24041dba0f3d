import type { BusinessDate } from '../calendar/calendar.ts';
import { type Alert, isMoreThan } from './alert.ts';
import { handlingInForce } from './alert-life.ts';
import { texts } from './texts/texts.ts';

/** What is said of an alert, and what a person did about it; not who, for mails name nobody. */
export function withHandling(words: string, alert: Alert, date: BusinessDate): string {
  const { lists, formats } = texts;
  const handling = handlingInForce(alert, date, isMoreThan(alert));
  switch (handling?.kind) {
    case undefined:
      return words;
    case 'acknowledged':
      return lists.acknowledged(words, formats.day(handling.on));
    case 'snoozed':
      return lists.snoozed(words, formats.day(handling.on), formats.day(handling.until));
  }
}
