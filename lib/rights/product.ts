import type { Delivered, FactLine } from '../facts/fact.ts';
import { type Blemish, counted, type Judged, judgedBy, type RightScore } from './right.ts';

/** Every delivered unit is of an ordered SKU and undamaged; a substitute passes when the customer approved it. */
export function rightProduct(judged: Judged): RightScore {
  const ordered = new Set(judged.course.order.lines.map(({ sku }) => sku));
  const drops = judged.course.facts.filter((fact) => fact.kind === 'delivered');
  return judgedBy(
    'product',
    judged,
    drops.flatMap((fact) => fact.lines.flatMap((line) => blemishesOf(fact, line, ordered))),
  );
}

function blemishesOf(fact: Delivered, line: FactLine, ordered: ReadonlySet<string>): Blemish[] {
  const { sku, quantity, damaged = 0, substituted = 0, substituteApproved = false } = line;
  const blemishes: Blemish[] = [];
  const note = (units: number, what: string) => {
    if (units > 0) blemishes.push({ fact, words: `${counted(units, 'unit')} of ${sku} ${what}` });
  };
  if (!ordered.has(sku)) note(quantity + damaged + substituted, 'not ordered');
  else {
    note(damaged, 'damaged');
    if (!substituteApproved) note(substituted, 'substituted without approval');
  }
  return blemishes;
}
