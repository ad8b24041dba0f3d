import { seeded } from '../../../infra/local/terminal/random.ts';
import type { Rhythm } from '../../../lib/churn/rhythm.ts';

/** The published fit to customers of a web shop (Fader, Hardie & Lee 2005), in weeks. */
const published = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
const noGaps = { squares: 0, logs: 0, logSquares: 0, pairs: 0, pairSquares: 0 };

/** Customers who came within three years up to now, and order and leave as BG/NBD has it. */
export function simulatedCustomers(count: number, seed: number): Rhythm[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const age = Math.floor(random() * 3 * 365);
    const rate = gamma(published.r, random) / published.alpha / 7;
    const [stays, leaves] = [gamma(published.b, random), gamma(published.a, random)];
    const chanceToLeave = leaves / (stays + leaves);
    let [orderDays, span] = [1, 0];
    for (let day = 0; ; ) {
      day += -Math.log(1 - random()) / rate;
      if (day > age) break;
      // Orders of one day are one order day.
      if (Math.floor(day) > span) orderDays += 1;
      span = Math.floor(day);
      if (random() < chanceToLeave) break;
    }
    return { orderDays, span, age, gaps: noGaps };
  });
}

/** Of scale 1, for any shape above 0 (Marsaglia & Tsang 2000). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d * (1 - v + Math.log(v))) return d * v;
  }
}
