import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert } from '../churn/churn-alert.ts';
import { type ChurnState, rankOf } from '../churn/churn-state.ts';
import type { VisitWish } from './visit-wish.ts';

/** A change of a customer's state, and the alerts that it was found with and that follow from it. */
interface Change {
  readonly customerId: string;
  readonly before: ChurnState;
  readonly after: ChurnState;
  readonly known: readonly ChurnAlert[];
  readonly alerts: readonly ChurnAlert[];
}

/**
 * The visit that a change of the churn state asks for: who seems to leave, where mails tell of it (handbook §7), and who came back.
 * Never of one who was drawn to be told to nobody: a visit would tell.
 */
export function churnWishes(
  { customerId, before, after, known, alerts }: Change,
  on: BusinessDate,
): VisitWish[] {
  const kind = wishedAt(before, after);
  if (!kind) return [];
  const isOfLeaving = ({ cause }: ChurnAlert) => cause === 'leaving';
  const told = kind === 'wonBack' ? known.find(isOfLeaving) : alerts.find(isOfLeaving);
  const isTold = kind === 'wonBack' ? told?.isHeldOut !== true : told?.isHeldOut === false;
  return isTold ? [{ customerId, kind, on }] : [];
}

function wishedAt(before: ChurnState, after: ChurnState): VisitWish['kind'] | undefined {
  if (before === after) return undefined;
  if (before === 'lost') return 'wonBack';
  if (after === 'lost') return 'lapsed';
  return after === 'atRisk' && rankOf(before) < rankOf(after) ? 'atRisk' : undefined;
}
