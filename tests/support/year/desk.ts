import { alertKey } from '../../../lib/alerts/alert.ts';
import { alertIdOf } from '../../../lib/alerts/alert-key.ts';
import { openAlerts } from '../../../lib/alerts/alert-store.ts';
import { moveAlert } from '../../../lib/alerts/move-alert.ts';
import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import { type Case, stateOf } from '../../../lib/feedback/case.ts';
import type { MoveBody } from '../../../lib/feedback/case-schema.ts';
import { openCasesAfter } from '../../../lib/feedback/case-store.ts';
import { moveCase } from '../../../lib/feedback/move-case.ts';
import { recordOutcome } from '../../../lib/revisits/record-outcome.ts';
import { visitsAfter } from '../../../lib/revisits/revisits-store.ts';
import type { Visit } from '../../../lib/revisits/visit.ts';
import { visitIdOf } from '../../../lib/revisits/visit-id.ts';
import { zone } from '../builders.ts';
import { opsDesk } from '../callers.ts';
import { Chances } from '../market/chances.ts';
import { hours, type World } from './world.ts';

/** The people who answer complaints and visit customers: mostly in time, now and then not. */
export class Desk {
  readonly #world: World;
  readonly #chances = new Chances(99);
  #moves = 0;

  constructor(world: World) {
    this.#world = world;
  }

  async day(date: BusinessDate): Promise<void> {
    const { found } = await openCasesAfter(this.#world.table, '', 100);
    for (const { item } of found) await this.#look(item, date);
    for (const visit of await openVisits(this.#world)) await this.#visit(visit, date);
    await this.#lookAtAlerts(date);
  }

  async #look(found: Case, date: BusinessDate): Promise<void> {
    const { stage, isPaused } = stateOf(found);
    if (isPaused) return this.#move(found, { kind: 'resume' }, date);
    if (this.#chances.happens(0.4)) return;
    if (stage === 'answered') {
      return this.#move(found, { kind: 'close', rootCause: { right: 'time', fault: 'carrier' } }, date);
    }
    if (this.#chances.happens(0.2)) return this.#move(found, { kind: 'pause' }, date);
    return this.#move(found, { kind: stage === 'received' ? 'acknowledge' : 'answer' }, date);
  }

  /** Two of three visits of the day are made, one in ten of those that are late. */
  async #visit(visit: Visit, date: BusinessDate): Promise<void> {
    if (visit.plannedFor !== date || !this.#chances.happens(0.66)) return;
    this.#moves += 1;
    const reached = this.#chances.happens(0.8) ? 'reached' : 'notReached';
    const complaints = visit.reasons.flatMap((reason) =>
      reason.kind === 'complaintClosed'
        ? [{ caseId: reason.caseId, verdict: this.#chances.happens(0.8) ? 'confirmed' : 'refuted' } as const]
        : [],
    );
    const body = {
      outcomeId: `visit-${this.#moves}`,
      occurredAt: date,
      reached,
      ...(reached === 'reached' && complaints.length > 0 ? { complaints } : {}),
      ...(reached === 'reached' && this.#chances.happens(0.1) ? { nextOn: addDays(date, 20) } : {}),
    } as const;
    const { table, now } = this.#world;
    await recordOutcome(table, visitIdOf(visit), body, { by: 'desk', now, hours });
  }

  /** Now and then somebody takes note of an alert, or puts it off. */
  async #lookAtAlerts(date: BusinessDate): Promise<void> {
    const { table, now } = this.#world;
    for (const alert of await openAlerts(table)) {
      if (alert.state === 'closed' || !this.#chances.happens(0.03)) continue;
      const move = this.#chances.happens(0.5)
        ? ({ kind: 'acknowledge' } as const)
        : ({ kind: 'snooze', until: addDays(date, 10), reason: 'Known' } as const);
      await moveAlert(table, opsDesk, alertIdOf(alertKey(alert)), move, zone, now);
    }
  }

  async #move(
    { customerId, caseId }: Case,
    move: Pick<MoveBody, 'kind'> & { readonly rootCause?: object },
    date: BusinessDate,
  ): Promise<void> {
    this.#moves += 1;
    const body = { moveId: `desk-${this.#moves}`, occurredAt: date, ...move } as MoveBody;
    await moveCase(this.#world.table, 'desk', { customerId, caseId }, body, this.#world.now, hours);
  }
}

export async function openVisits({ table }: World): Promise<Visit[]> {
  const { found } = await visitsAfter(table, '', 1000);
  return found.map(({ item }) => item.open);
}
