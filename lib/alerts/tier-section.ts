import { tierSettings } from '../customers/tier-settings.ts';
import { type CurrencySummary, currencySummary } from '../tiers/summary-answer.ts';
import type { MovedCustomer, Tallies } from '../tiers/tallies.ts';
import type { TierRun } from '../tiers/tier-run.ts';
import type { Block, Card, Row } from './mail-card.ts';
import { tierSummaryUrl } from './mail-links.ts';
import { texts } from './texts/texts.ts';
import type { TiersTold } from './tier-told.ts';

/** Moves told at length; all of them are in the API's answer. */
const AT_LENGTH = 20;

/** What a review found: for ops the pyramid of each currency and who moved, for managers which customers of theirs did. */
export function tierCards(told: TiersTold | undefined, apiUrl: string): Card[] {
  if (!told) return [];
  return [...ownCards(told), ...(told.run ? pyramidCards(told.run, apiUrl) : [])];
}

/** `Tiers reviewed: 3 up, 2 down`, of all customers or of their own. */
export function tierSubject(told: TiersTold | undefined): string | undefined {
  if (!told) return undefined;
  const counts = told.run ? movesIn(told.run.tallies) : countsOf(told.own.moved);
  const { moved, steady } = texts.tiers;
  return counts.up + counts.down > 0 ? moved(counts.up, counts.down) : steady;
}

function pyramidCards({ month, tallies }: TierRun, apiUrl: string): Card[] {
  const { tiers, formats } = texts;
  return Object.entries(tallies.currencies).map(([currency, tally], index) => ({
    tone: 'plain',
    tag: tiers.tag,
    heading: tiers.heading(formats.month(month), currency),
    blocks: [
      ...pyramidBlocks(currencySummary(currency, tally)),
      ...(index === 0 ? othersBlocks(tallies) : []),
      { kind: 'link', term: tiers.review, url: tierSummaryUrl(apiUrl, month) },
    ],
  }));
}

function pyramidBlocks(summary: CurrencySummary): Block[] {
  const { tiers, formats, heading } = texts;
  const { currency, customers, contribution, silent, largestMoves } = summary;
  const amount = (of: number) => formats.roundAmount({ amount: of, currency });
  const share = (of: number | null) => (of === null ? '–' : formats.percent(of));
  const [key] = summary.tiers;
  const moves: Block[] =
    largestMoves.length > 0
      ? [
          { kind: 'rows', term: tiers.whoMoved, rows: largestMoves.slice(0, AT_LENGTH).map(moveRow) },
          { kind: 'ask', words: tiers.toDo },
        ]
      : [{ kind: 'said', words: tiers.nobodyMoved }];
  return [
    {
      kind: 'lead',
      words: tiers.lead(customers, key?.customers ?? 0, share(key?.share ?? null), amount(contribution)),
    },
    {
      kind: 'rows',
      rows: summary.tiers.map((each) => ({
        name: heading(tiers.names[each.tier]),
        note: tiers.found(each.customers),
        words: tiers.contribute(share(each.share), amount(each.contribution), each.inForce.customers),
      })),
    },
    ...moves,
    ...(silent > 0 ? [{ kind: 'small', words: tiers.silent(silent) } as const] : []),
  ];
}

/** What is not of one currency. */
function othersBlocks({ pending, unpriced }: Tallies): Block[] {
  return [
    ...(pending > 0 ? [{ kind: 'small', words: texts.tiers.pending(pending) } as const] : []),
    ...(unpriced > 0 ? [{ kind: 'small', words: texts.tiers.unpriced(unpriced) } as const] : []),
  ];
}

function ownCards({ month, own: { moved, isAll } }: TiersTold): Card[] {
  if (moved.length === 0) return [];
  const { tiers, formats } = texts;
  const others = moved.length - AT_LENGTH;
  const rest = isAll ? (others > 0 ? [tiers.others(others)] : []) : [tiers.someOthers];
  return [
    {
      tone: 'plain',
      tag: tiers.ownTag,
      heading: isAll ? tiers.ownMoved(moved.length) : tiers.moreOwnMoved(moved.length),
      blocks: [
        { kind: 'lead', words: tiers.ownLead(formats.month(month)) },
        { kind: 'rows', rows: moved.slice(0, AT_LENGTH).map(moveRow) },
        ...rest.map((words): Block => ({ kind: 'small', words })),
        { kind: 'ask', words: tiers.ownToDo },
      ],
    },
  ];
}

function moveRow({ customerId, from, to, why, currency, contribution }: MovedCustomer): Row {
  const { names, move, causes, why: said } = texts.tiers;
  const amount = texts.formats.roundAmount({ amount: contribution, currency });
  return {
    name: customerId,
    note: move(names[from], names[to]),
    words: said(amount, causes[why], tierSettings[to].revisitDays),
  };
}

/** Customers who moved up and down. */
function movesIn({ currencies }: Tallies) {
  return upAndDown(
    Object.entries(currencies).flatMap(([currency, tally]) => currencySummary(currency, tally).moves),
  );
}

function countsOf(moved: readonly MovedCustomer[]) {
  return upAndDown(moved.map(({ from, to }) => ({ from, to, customers: 1 })));
}

function upAndDown(moves: CurrencySummary['moves']) {
  const isUp = ({ from, to }: CurrencySummary['moves'][number]) =>
    tierSettings[to].level > tierSettings[from].level;
  const sum = (of: CurrencySummary['moves']) => of.reduce((total, { customers }) => total + customers, 0);
  return { up: sum(moves.filter(isUp)), down: sum(moves.filter((move) => !isUp(move))) };
}
