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
import type { Block, Card } from './mail-card.ts';
import { creditUrl, decisionUrl, overridesUrl } from './mail-links.ts';
import { amountOf, dayName } from './words.ts';

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
  const since = told ? `Undecided since the mail of ${dayName(told.on)}, to be decided` : 'To be decided';
  return {
    tone: 'warning',
    tag: `${since} by ${dayName(lastDay)}`,
    heading: `Customer ${customerId}: ${changeWords(toTell)}?`,
    blocks: [
      { kind: 'lead', words: owedWords(toTell) },
      { kind: 'said', term: 'Asked by', words: askerOf(toTell) },
      ...(reasons.length > 0 ? [{ kind: 'list', term: 'Why', items: reasons } as const] : []),
      ...(counterfactual === undefined
        ? []
        : [{ kind: 'said', term: 'What would change it', words: counterfactual } as const]),
      { kind: 'ask', words: decisionAsked(toTell) },
      {
        kind: 'link',
        term: 'To decide (API, scope credit), POST {"decision": "approve" or "reject", "reason": "…"} to',
        url: decisionUrl(apiUrl, customerId, proposalId),
      },
    ],
  };
}

/** Who, by how much and since when, what it is made up of, what to do, and whether it helped. */
export function breachCard(alert: BreachAlert, morning: CreditMorning): Card {
  const { customerId, state } = alert;
  const heading = `Customer ${customerId}`;
  const link: Block = {
    kind: 'link',
    term: 'The account (API, with a token)',
    url: creditUrl(morning.apiUrl, customerId),
  };
  if (state === 'closed')
    return {
      tone: 'good',
      tag: 'Good news',
      heading,
      blocks: [
        { kind: 'lead', words: backWords(alert) },
        { kind: 'said', term: 'Did it help', words: breachHelpedOf(alert) },
        link,
      ],
    };
  const held = heldWords(alert);
  return {
    tone: alert.severity,
    tag: tagOf(alert),
    heading: `${heading} is ${excessWords(alert)} over the credit limit`,
    blocks: [
      { kind: 'lead', words: exceededWords(alert) },
      { kind: 'said', term: 'Made up of', words: madeUpOf(alert) },
      ...overdueBlocks(alert, morning.date),
      ...orderBlocks(alert),
      ...(held === undefined ? [] : [{ kind: 'said', term: 'On hold', words: held } as const]),
      { kind: 'ask', words: breachActionOf(alert, morning.actBy) },
      { kind: 'said', term: 'Did it help', words: breachHelpedOf(alert) },
      link,
      {
        kind: 'link',
        term: 'Overrides (API, scope credit), POST to',
        url: overridesUrl(morning.apiUrl, customerId),
      },
    ],
  };
}

function overdueBlocks({ evidence, standing }: BreachAlert, date: BusinessDate): Block[] {
  if (evidence.invoices.length === 0) return [];
  const rows = evidence.invoices.map((invoice) => ({
    name: `Invoice ${invoice.invoiceNumber}`,
    note: `order ${invoice.orderNumber}`,
    words: overdueWords(invoice, standing.currency, date),
  }));
  return [{ kind: 'rows', term: 'Overdue invoices, the oldest first', rows }];
}

function orderBlocks({ evidence, standing: { currency } }: BreachAlert): Block[] {
  if (evidence.orders.length === 0) return [];
  const rows = evidence.orders.map(({ orderNumber, orderId, takes }) => ({
    name: orderNumber,
    words: amountOf({ amount: takes, currency }),
    id: orderId,
  }));
  return [{ kind: 'rows', term: 'Orders that take most of the limit, invoiced or not', rows }];
}

function tagOf({ told, firstSeen, severity, tier }: BreachAlert): string {
  return [
    told?.state === 'open' ? `Open since ${dayName(firstSeen)}` : 'New',
    ...(severity === 'serious' ? ['serious'] : []),
    ...(tier === 'key' ? ['key customer'] : []),
  ].join(', ');
}
