import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert } from '../churn/churn-alert.ts';
import type { Reason } from '../churn/reason.ts';
import { actionFor, driverName, reasonWords } from '../churn/reasons/reason-words.ts';
import type { Block, Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** Causes that a person can take up at once. */
const AT_ONCE = 2;
/** Orders named behind each cause. */
const ORDERS = 4;

/** What a person should do about a customer, and by when. */
export function churnActionOf({ reasons, doNotContact }: ChurnAlert, actBy: BusinessDate): string {
  const { churn, formats } = texts;
  const by = formats.day(actBy);
  const gravest = reasons.slice(0, AT_ONCE).map(({ driver }) => driver);
  const hasCause = gravest.length > 0;
  if (doNotContact)
    return hasCause
      ? churn.notToBeCalledMend(
          by,
          gravest.map((driver) => driverName(driver, texts)),
        )
      : churn.notToBeCalled;
  return hasCause
    ? churn.speakBy(
        gravest.map((driver) => actionFor(driver, texts)),
        by,
      )
    : churn.doItBy(texts.reasons.actionWithoutCause, by);
}

/** Why a customer may be leaving: each cause with the orders that prove it, or that none was found. */
export function reasonBlocks(reasons: readonly Reason[]): Block[] {
  if (reasons.length === 0)
    return [{ kind: 'said', term: texts.terms.why, words: texts.reasons.noServiceCause }];
  return [{ kind: 'rows', term: texts.churn.reasons, rows: reasons.map(reasonRow) }];
}

function reasonRow(reason: Reason): Row {
  const { driver, orders } = reason;
  const words = reasonWords(reason, texts);
  return { name: driverName(driver, texts), words: orders.length === 0 ? words : withOrders(words, orders) };
}

function withOrders(reason: string, orders: Reason['orders']): string {
  const named = orders.slice(0, ORDERS).map(({ orderNumber }) => orderNumber);
  return texts.churn.reasonOrders(reason, named.join(', '), orders.length - named.length);
}
