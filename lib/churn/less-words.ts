import { partWords } from '../alerts/churn-words.ts';
import { english } from '../alerts/texts/english.ts';
import { counted, number, percent } from '../alerts/words.ts';
import type { Flow, Shrinking } from './shrinking.ts';

/** `72 % fewer orders a day, product family tea: 3 orders in 92 days, 42 in the 364 days before` */
export function lessWords(shrinking: Shrinking): string {
  const { by, recent, before } = shrinking;
  const less = percent(1 - perDay(recent, by) / perDay(before, by));
  const of = by === 'orders' ? 'fewer orders' : 'less value';
  const orders = `${counted(recent.orders, 'order')} in ${counted(recent.days, 'day')}, ${number(before.orders)} in the ${counted(before.days, 'day')} before`;
  return `${less} ${of} a day, ${partWords(shrinking, english)}: ${orders}`;
}

function perDay(flow: Flow, by: Shrinking['by']): number {
  return flow[by] / flow.days;
}
