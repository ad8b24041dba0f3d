import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { ChurnState } from '../churn/churn-state.ts';
import type { StateChange } from '../churn/health.ts';

/** Handbook §4. */
export const lifeCycles = ['prospect', 'new', 'active', 'lapsing', 'lost', 'wonBack'] as const;
export type LifeCycle = (typeof lifeCycles)[number];

/** So long after the first order a customer is new, and after the return won back. */
const NEW_DAYS = 90;
const WON_BACK_DAYS = 90;

/** How the search for leavers saw a customer as of a date. */
export interface ChurnCourse {
  readonly churnState: ChurnState;
  /** When the customer last stopped being lost; undefined of one who never did. */
  readonly returnedOn?: BusinessDate | undefined;
}

/** The course by the changes of state up to a date, the latest last; who has none was always steady. */
export function churnCourse(
  history: readonly Pick<StateChange, 'on' | 'churnState'>[],
  asOf: BusinessDate,
): ChurnCourse {
  const known = history.filter(({ on }) => on <= asOf);
  const returned = known.findLast(
    ({ churnState }, index) => churnState !== 'lost' && known[index - 1]?.churnState === 'lost',
  );
  return { churnState: known.at(-1)?.churnState ?? 'steady', returnedOn: returned?.on };
}

/** From when on a change of state can still make a customer won back. */
export function wonBackSince(asOf: BusinessDate): BusinessDate {
  return addDays(asOf, 1 - WON_BACK_DAYS);
}

/**
 * Where a customer stands between first order and last. Who leaves is lapsing however new they are, or however lately won back.
 * @param firstOrderOn undefined of who never ordered
 */
export function lifeCycleOf(
  firstOrderOn: BusinessDate | undefined,
  { churnState, returnedOn }: ChurnCourse,
  asOf: BusinessDate,
): LifeCycle {
  if (firstOrderOn === undefined || firstOrderOn > asOf) return 'prospect';
  if (churnState === 'lost') return 'lost';
  if (churnState === 'atRisk') return 'lapsing';
  if (returnedOn !== undefined && returnedOn >= wonBackSince(asOf)) return 'wonBack';
  return firstOrderOn > addDays(asOf, -NEW_DAYS) ? 'new' : 'active';
}
