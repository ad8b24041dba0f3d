const MOST = 200;

/** What went wrong while the stack ran, for a report at its end: failed functions, engines out of reach. */
export class Problems {
  readonly #list: string[] = [];
  readonly #hear: ((problem: string) => void) | undefined;

  constructor(hear?: (problem: string) => void) {
    this.#hear = hear;
  }

  get list(): readonly string[] {
    return this.#list;
  }

  readonly add = (problem: string): void => {
    if (this.#list.length < MOST) this.#list.push(problem);
    this.#hear?.(problem);
  };
}
