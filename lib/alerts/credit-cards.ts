import type { BusinessDate } from '../calendar/calendar.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { ProposalToTell } from '../credit/proposal.ts';
import { breachActionOf, decisionAsked } from './credit-actions.ts';
import {
  askerOf,
  backWords,
  breachHelpedOf,
  changeWords,
  exceededWords,
  excessWords,
  heldWords,
  madeUpOf,
  overdueWords,
  owedWords,
} from './credit-words.ts';
import { type Block, type Card, toneOf } from './mail-card.ts';
import { creditUrl, decisionUrl, overridesUrl } from './mail-links.ts';
import { tagWords } from './tag-words.ts';
import { texts } from './texts/texts.ts';

/** What a card knows besides what it is about. */
export interface CreditMorning {
  readonly date: BusinessDate;
  /** The working day by which something should be done. */
  readonly actBy: BusinessDate;
  readonly apiUrl: string;
}

/** Who, from which limit to which, why, by when, and how it is decided. */
export function proposalCard(toTell: ProposalToTell, { apiUrl }: CreditMorning): Card {
  const { proposal, lastDay } = toTell;
  const { customerId, proposalId, reasons, counterfactual, told } = proposal;
  const { credit, terms, formats } = texts;
  const by = formats.day(lastDay);
  return {
    tone: 'warning',
    tag: told ? credit.undecidedSince(formats.day(told.on), by) : credit.decideBy(by),
    heading: credit.proposal(customerId, changeWords(toTell)),
    blocks: [
      { kind: 'lead', words: owedWords(toTell) },
      { kind: 'said', term: credit.askedBy, words: askerOf(toTell) },
      ...(reasons.length > 0 ? [{ kind: 'list', term: terms.why, items: reasons } as const] : []),
      ...(counterfactual === undefined
        ? []
        : [{ kind: 'said', term: credit.whatWouldChange, words: counterfactual } as const]),
      { kind: 'ask', words: decisionAsked(toTell) },
      {
        kind: 'link',
        term: credit.toDecide,
        url: decisionUrl(apiUrl, customerId, proposalId),
      },
    ],
  };
}

/** Who, by how much and since when, what it is made up of, what to do, and whether it helped. */
export function breachCard(alert: BreachAlert, morning: CreditMorning): Card {
  const { credit, terms, tags } = texts;
  const { customerId, state } = alert;
  const link: Block = {
    kind: 'link',
    term: credit.account,
    url: creditUrl(morning.apiUrl, customerId),
  };
  if (state === 'closed')
    return {
      tone: 'good',
      tag: tags.goodNews,
      heading: credit.customer(customerId),
      blocks: [
        { kind: 'lead', words: backWords(alert) },
        { kind: 'said', term: terms.didItHelp, words: breachHelpedOf(alert) },
        link,
      ],
    };
  const held = heldWords(alert);
  return {
    tone: toneOf(alert.severity),
    tag: tagWords(alert, alert.told?.state !== 'open'),
    heading: credit.over(customerId, excessWords(alert)),
    blocks: [
      { kind: 'lead', words: exceededWords(alert) },
      { kind: 'said', term: credit.madeUpOf, words: madeUpOf(alert) },
      ...overdueBlocks(alert, morning.date),
      ...orderBlocks(alert),
      ...(held === undefined ? [] : [{ kind: 'said', term: credit.onHold, words: held } as const]),
      { kind: 'ask', words: breachActionOf(alert, morning.actBy) },
      { kind: 'said', term: terms.didItHelp, words: breachHelpedOf(alert) },
      link,
      {
        kind: 'link',
        term: credit.overrides,
        url: overridesUrl(morning.apiUrl, customerId),
      },
    ],
  };
}

function overdueBlocks({ evidence, standing }: BreachAlert, date: BusinessDate): Block[] {
  if (evidence.invoices.length === 0) return [];
  const { credit } = texts;
  const rows = evidence.invoices.map((invoice) => ({
    name: credit.invoice(invoice.invoiceNumber),
    note: credit.order(invoice.orderNumber),
    words: overdueWords(invoice, standing.currency, date),
  }));
  return [{ kind: 'rows', term: credit.overdueInvoices, rows }];
}

function orderBlocks({ evidence, standing: { currency } }: BreachAlert): Block[] {
  if (evidence.orders.length === 0) return [];
  const rows = evidence.orders.map(({ orderNumber, orderId, takes }) => ({
    name: orderNumber,
    words: texts.formats.amount({ amount: takes, currency }),
    id: orderId,
  }));
  return [{ kind: 'rows', term: texts.credit.largestOrders, rows }];
}
