import { seeded } from '../../../infra/local/terminal/random.ts';

/** Draws that only a seed decides. */
export class Chances {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
    // Neighbouring seeds begin alike.
    for (let turn = 0; turn < 5; turn++) this.#random();
  }

  happens(share: number): boolean {
    return this.#random() < share;
  }

  between(least: number, most: number): number {
    return least + this.#random() * (most - least);
  }

  /** Both included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  oneOf<T>(choices: readonly T[]): T {
    const choice = choices[this.whole(0, choices.length - 1)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  }

  /** One of several with weights that add up to 1. */
  weighted<T extends { readonly share: number }>(choices: readonly T[]): T {
    let left = this.#random();
    const found = choices.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    return found ?? this.oneOf(choices);
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
  }

  /** Of mean 1; the larger the shape, the steadier (Marsaglia & Tsang 2000). @param shape at least 1 */
  gamma(shape: number): number {
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - this.#random()) < x * x * 0.5 + d * (1 - v + Math.log(v)))
        return (d * v) / shape;
    }
  }
}
