import type { Difference, Ranking } from './ranking.ts';

export function ranking({ area: under, standardError }: Ranking): string {
  return `${area(under)} ± ${area(standardError)}`;
}

export function gain({ area: more, standardError }: Difference): string {
  return `${more < 0 ? '−' : '+'}${area(Math.abs(more))} ± ${area(standardError)}`;
}

export function area(value: number): string {
  return value.toFixed(3);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

export function count(companies: number): string {
  return String(companies).replace(/\B(?=(\d{3})+$)/g, ',');
}
