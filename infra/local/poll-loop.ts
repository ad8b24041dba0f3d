/** How long after a failed look the next one follows. */
const AFTER_FAILURE_MS = 200;

export interface Look {
  readonly found: boolean;
  /** How long to wait before the next look. */
  readonly pauseMs: number;
}

/**
 * Looks for work again and again until stopped. Knows when it has caught up: when a look that began after the
 * question found nothing.
 */
export class PollLoop {
  readonly #look: () => Promise<Look>;
  readonly #report: (failure: unknown) => void;
  readonly #asking = new Set<() => void>();
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;
  /** Why the last look failed; undefined once one succeeds. */
  failure: unknown;

  /** `report` hears of the first of several failures in a row. */
  constructor(look: () => Promise<Look>, report: (failure: unknown) => void) {
    this.#look = look;
    this.#report = report;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#running;
    for (const answer of this.#asking) answer();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Resolves when everything that was there at the time of the call has been dealt with. */
  async caughtUp(): Promise<void> {
    if (this.#stopped) return;
    await new Promise<void>((resolve) => {
      this.#asking.add(resolve);
      this.#wake?.();
    });
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const askedBefore = [...this.#asking];
      let pauseMs = AFTER_FAILURE_MS;
      try {
        const outcome = await this.#look();
        this.failure = undefined;
        pauseMs = outcome.pauseMs;
        if (!outcome.found) for (const answer of askedBefore) this.#answer(answer);
      } catch (error) {
        if (this.failure === undefined && !this.#stopped) this.#report(error);
        this.failure = error;
      }
      // Whoever asked during this look needs another one at once.
      if (this.#asking.size === 0 || this.failure !== undefined) await this.#pause(pauseMs);
    }
  }

  #answer(answer: () => void): void {
    this.#asking.delete(answer);
    answer();
  }

  async #pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0 || this.#stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
