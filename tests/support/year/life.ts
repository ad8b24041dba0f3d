import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';
import type { Mail } from '../../../lib/platform/mail.ts';
import { plansOf } from './customers.ts';
import { Desk } from './desk.ts';
import { type Job, jobs, sendUrgent } from './jobs.ts';
import { Market } from './market.ts';
import { World } from './world.ts';

const MORNING = '09:00';
const nightly = jobs.filter(({ time }) => time < MORNING);
const daily = jobs.filter(({ time }) => time > MORNING);

/** A company that lives day by day: partners tell, people act, and every job runs at its hour. */
export class Life {
  readonly world: World;
  readonly outbox: Mail[] = [];
  readonly #market: Market;
  readonly #desk: Desk;

  private constructor(world: World, market: Market) {
    this.world = world;
    this.#market = market;
    this.#desk = new Desk(world);
  }

  static async begun(seed: number, firstDay: BusinessDate): Promise<Life> {
    const { world, shop } = await World.begun();
    world.at(firstDay, '00:30');
    const market = new Market(world, shop, plansOf(seed), firstDay);
    await market.introduce();
    return new Life(world, market);
  }

  /** @param before looks at the world when a job is about to run */
  async night(date: BusinessDate, before?: (job: Job) => Promise<void>): Promise<void> {
    for (const job of nightly) await this.#run(job, date, before);
  }

  async day(date: BusinessDate): Promise<void> {
    this.world.at(date, '10:00');
    await this.#market.day(date);
    await this.#settle();
    this.world.at(date, '14:00');
    await this.#desk.day(date);
    await this.#settle();
    for (const job of daily) await this.#run(job, date);
  }

  async until(from: BusinessDate, to: BusinessDate): Promise<void> {
    for (let date = from; date < to; date = addDays(date, 1)) {
      await this.night(date);
      await this.day(date);
    }
  }

  async #run(job: Job, date: BusinessDate, before?: (job: Job) => Promise<void>): Promise<void> {
    this.world.at(date, job.time);
    await before?.(job);
    await job.run(this.world.table, this.world.now, this.outbox);
    await this.#settle();
  }

  /** What the stream told is done. */
  async #settle(): Promise<void> {
    await this.world.rest();
    await sendUrgent(this.world, this.outbox);
  }
}
