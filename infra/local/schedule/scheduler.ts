import type { VirtualClock } from '../clock.ts';
import type { LocalSchedule } from './schedules.ts';

/** A timer of Node takes at most 24.8 days; looking earlier costs nothing. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;

/**
 * Fires schedules as the stack's clock passes their times, whether it runs or jumps. After a jump each schedule that
 * came due fires once, at its latest time: whoever wants every run moves in smaller steps.
 */
export class Scheduler {
  readonly #schedules: readonly LocalSchedule[];
  readonly #clock: VirtualClock;
  #checkedUntil: Date;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** Jumps and timers wait for each other, so that nothing fires twice or out of order. */
  #turn: Promise<void> = Promise.resolve();

  constructor(schedules: readonly LocalSchedule[], clock: VirtualClock) {
    this.#schedules = schedules;
    this.#clock = clock;
    this.#checkedUntil = clock.now();
  }

  start(): void {
    this.#setTimer();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  async advanceTo(instant: Date): Promise<void> {
    this.#turn = this.#turn.then(() => this.#passTo(instant));
    await this.#turn;
  }

  /** By the name of its function or of the schedule itself, or a part of that. */
  async run(name: string): Promise<void> {
    const found = this.#schedules.find(
      (schedule) => schedule.functionLabel === name || schedule.name.includes(name),
    );
    if (found === undefined) {
      const known = this.#schedules.map(({ functionLabel }) => functionLabel).join(', ');
      throw new Error(`There is no schedule ${name}, only ${known}.`);
    }
    await found.fire(this.#clock.now());
  }

  /** A run that fails is in the stack's problems and in its dead-letter queue; time goes on. */
  async #passTo(instant: Date): Promise<void> {
    for (const { schedule, due } of this.#dueUntil(instant)) {
      if (this.#stopped) return;
      this.#clock.jumpTo(due);
      await schedule.fire(due).catch(() => undefined);
    }
    if (instant > this.#checkedUntil) this.#checkedUntil = instant;
    this.#clock.jumpTo(instant);
    this.#setTimer();
  }

  #dueUntil(instant: Date): { schedule: LocalSchedule; due: Date }[] {
    return this.#schedules
      .filter(({ enabled }) => enabled)
      .flatMap((schedule) => {
        const due = latestDue(schedule, this.#checkedUntil, instant);
        return due === undefined ? [] : [{ schedule, due }];
      })
      .sort((a, b) => a.due.getTime() - b.due.getTime());
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    const now = this.#clock.now().getTime();
    const waits = this.#schedules
      .filter(({ enabled }) => enabled)
      .map(({ nextDue }) => (nextDue(this.#checkedUntil)?.getTime() ?? Number.POSITIVE_INFINITY) - now);
    const wait = Math.max(0, Math.min(LONGEST_WAIT_MS, ...waits));
    this.#timer = setTimeout(() => void this.advanceTo(this.#clock.now()), wait);
  }
}

function latestDue({ nextDue }: LocalSchedule, after: Date, until: Date): Date | undefined {
  let latest: Date | undefined;
  for (let due = nextDue(after); due !== undefined && due <= until; due = nextDue(due)) latest = due;
  return latest;
}
