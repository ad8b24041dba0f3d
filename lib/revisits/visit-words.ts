import type { VisitReason, VisitReasonKind } from './visit.ts';

const words: Readonly<Record<VisitReasonKind, (since: string) => string>> = {
  complaintClosed: (since) =>
    `A complaint was closed on ${since}: ask whether what was done about it solved it.`,
  atRisk: (since) => `May leave, as found on ${since}: ask what changed.`,
  firstDelivery: (since) => `Got their first delivery on ${since}: ask how it went.`,
  wonBack: (since) => `Ordered again after they were lost, as found on ${since}: ask what brought them back.`,
  lapsed: (since) => `Probably lost, as found on ${since}: ask what it would take to win them back.`,
  asked: (since) => `Asked on ${since} to be contacted by now.`,
  cadence: (since) => `The usual visit of their tier; what counts is the last contact, ${since}.`,
};

/** Why a customer is to be contacted, as the API tells it: `Got their first delivery on 2026-03-02: ask how it went.` */
export function reasonWords({ kind, since }: VisitReason): string {
  return words[kind](since);
}
