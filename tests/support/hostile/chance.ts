import { seeded } from '../../../infra/local/terminal/random.ts';

/** Choices that only a seed decides. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
    // Neighbouring seeds begin alike.
    for (let turn = 0; turn < 5; turn++) this.#random();
  }

  happens(share: number): boolean {
    return this.#random() < share;
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  oneOf<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('There is nothing to choose from.');
    return choices[this.between(0, choices.length - 1)] as T;
  }
}
