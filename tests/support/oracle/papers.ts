import type { Rules } from '../../../lib/scorecards/rule-sets.ts';
import { blemishedPapers, invoicesOf, isToldInTime, rightsOf } from './rights.ts';
import type { Told } from './told.ts';

type Counts = Record<string, number>;

const excused = ['shipper', 'consignee', 'customer', 'forceMajeure'];

/** The seven rights, gross and net, and who answers for what failed. */
export function rightCounts(told: Told, rules: Rules): Counts {
  const counts: Counts = {};
  const rights = Object.entries(rightsOf(told, rules));
  for (const [right, score] of rights) {
    if (score.verdict !== 'notApplicable') counts[`${right}:${score.verdict}`] = 1;
    if (score.verdict !== 'fail') continue;
    counts[`fault:${score.fault}`] = 1;
    if (excused.includes(score.fault)) counts[`${right}:failExcused`] = 1;
  }
  const failures = rights.flatMap(([, score]) => (score.verdict === 'fail' ? [score.fault] : []));
  const isJudged = rights.every(([, { verdict }]) => verdict !== 'pending');
  return {
    ...counts,
    ordersJudged: Number(isJudged),
    ordersPerfect: Number(isJudged && failures.length === 0),
    ordersPerfectNet: Number(isJudged && failures.every((fault) => excused.includes(fault))),
  };
}

/** What was told, in time or not: facts, invoices, papers and requests for a change. */
export function paperCounts(told: Told, rules: Rules): Counts {
  const { order, facts, life } = told;
  const placed = { occurredAt: order.placedAt, recordedAt: order.recordedAt, partnerId: order.partnerId };
  const all = [placed, ...facts].filter(({ partnerId }) => partnerId !== 'backhaul');
  const numbers = (kind: 'invoiced' | 'invoiceCorrected') =>
    facts.flatMap((fact) => (fact.kind === kind && 'invoiceNumber' in fact ? [fact.invoiceNumber] : []));
  const corrected = new Set(numbers('invoiceCorrected')).size;
  const isPriceWrong = corrected === 0 && rightsOf(told, rules)['price']?.verdict === 'fail';
  return {
    facts: all.length,
    factsInTime: all.filter((each) => isToldInTime(each, rules)).length,
    invoices: new Set([
      ...invoicesOf(facts).map((fact) => fact.invoiceNumber),
      ...numbers('invoiceCorrected'),
    ]).size,
    invoicesWrong: corrected + Number(isPriceWrong),
    ordersWithFaultlessPapers: Number(told.drops.length > 0 && blemishedPapers(told).length === 0),
    changeRequests: life.amendments.length + life.refused,
    changeRequestsAccepted: life.amendments.length,
  };
}
