import type { ChurnAlert } from '../churn/churn-alert.ts';
import { churnCard, type Morning, overWords } from './churn-cards.ts';
import { byCustomer, type CustomerAlerts, isOpenOf, type OpenOf } from './churn-groups.ts';
import type { ChurnTold } from './churn-told.ts';
import { partWords, stakeInShort, troubleOf } from './churn-words.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { counted, dayName } from './words.ts';

/** Customers told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;
/** Lines of lists that ask for nothing new. */
const IN_SHORT = 10;

export const CHURN_TERMS =
  'At stake: the revenue of the next twelve months that is expected if the customer is kept, less what is expected as things stand; revenue stands in for margin, which is not told. A chance comes from the customer’s own orders, by the model that did best on the past. A cause is named only where it got credibly worse than it was for them and is for others; it need not be why they leave.';

/** Customers who may leave, or send less: most at stake first, at most five at length. */
export function churnCards({ alerts, waiting }: ChurnTold, morning: Morning): Card[] {
  const customers = byCustomer(alerts);
  const [atLength, others] = [customers.slice(0, AT_LENGTH), customers.slice(AT_LENGTH)];
  const open = customers.filter(isOpenOf);
  return [
    ...toDoCards(open, waiting),
    ...atLength.map((each) => churnCard(each, morning)),
    ...overCards(others),
  ];
}

/** What is known of a recipient's customers already, and of those of others, in short. */
export function churnLists({ stillOpen, elsewhere }: ChurnTold): Card[] {
  return [...stillOpenCards(stillOpen), ...elsewhereCards(elsewhere)];
}

function toDoCards(open: readonly OpenOf[], waiting: number): Card[] {
  if (open.length < 2) return [];
  const follow: Block[] =
    waiting === 0
      ? []
      : [
          {
            kind: 'small',
            words: `${counted(waiting, 'alert')} with less at stake follow on the next mornings.`,
          },
        ];
  return [
    {
      tone: 'plain',
      tag: 'To do',
      heading: 'Customers to look after, most at stake first',
      blocks: [{ kind: 'rows', rows: open.map(rowOf) }, ...follow],
    },
  ];
}

/** The open ones stand in the list of what to do. */
function overCards(customers: readonly CustomerAlerts[]): Card[] {
  const over = customers.filter(({ state }) => state === 'closed');
  if (over.length === 0) return [];
  const rows = over.map(({ customerId, over: alerts }) => ({
    name: customerId,
    words: alerts.map(overWords).join(' '),
  }));
  return [{ tone: 'plain', tag: 'Over', heading: 'Also over', blocks: [{ kind: 'rows', rows }] }];
}

function stillOpenCards(alerts: readonly ChurnAlert[]): Card[] {
  const rows = byCustomer(alerts).filter(isOpenOf).map(rowOf);
  return shortList('Told before', 'Customers to look after', rows);
}

/** For ops: whom others are to call. */
function elsewhereCards(alerts: readonly ChurnAlert[]): Card[] {
  const rows = byCustomer(alerts)
    .filter(isOpenOf)
    .map((each) => ({ ...rowOf(each), note: `account manager ${each.lead.manager ?? '–'}` }));
  return shortList('Told to account managers', 'Serious cases that others take care of', rows);
}

function shortList(tag: string, heading: string, rows: readonly Row[]): Card[] {
  if (rows.length === 0) return [];
  const more = rows.length - IN_SHORT;
  const others: Block[] =
    more > 0 ? [{ kind: 'small', words: `And ${counted(more, 'other')} with less at stake.` }] : [];
  return [
    { tone: 'plain', tag, heading, blocks: [{ kind: 'rows', rows: rows.slice(0, IN_SHORT) }, ...others] },
  ];
}

function rowOf({ customerId, lead, sendingLess }: OpenOf): Row {
  const less = sendingLess.map(({ shrinking }) => partWords(shrinking));
  const trouble =
    lead.cause === 'leaving'
      ? `${troubleOf(lead)}, silent since ${dayName(lead.lastOrderOn)}`
      : `sends less of ${less.join(', ')}`;
  const words = [trouble, stakeInShort(lead), lead.doNotContact ? 'do not contact' : undefined];
  return {
    name: customerId,
    note: `since ${dayName(lead.firstSeen)}`,
    words: words.filter((each) => each !== undefined).join('; '),
  };
}
