import { indicators } from '../kpis/indicators.ts';
import { attainmentOf } from '../kpis/targets.ts';
import { countsOf, nameOf } from './indicator-words.ts';
import type { Figure } from './mail-card.ts';
import type { Headline } from './night-report.ts';
import { percent, range, shareOf } from './words.ts';

/** An indicator as the mail shows it: its share, how sure that is, and how it compares. */
export function figureOf(headline: Headline, label = nameOf(headline.indicator)): Figure {
  const { indicator, now, target } = headline;
  // A range as narrow as its share says nothing more.
  const spread = now.denominator === 0 || range(now) === shareOf(now) ? '' : `${range(now)}; `;
  return {
    label,
    share: shareOf(now),
    detail: `${spread}${countsOf(indicator, now)}`,
    compared: [trendOf(headline), ...targetOf(headline)].join('; '),
    // A share that should be small would be a bar too thin to read.
    ...(now.share === null || indicators[indicator].better === 'lower'
      ? {}
      : { bar: { share: now.share, interval: now.interval, target } }),
  };
}

/** An arrow only where the change is credible: by words and sign, so that it needs no colour. */
function trendOf({ indicator, now, before, trend }: Headline): string {
  if (now.denominator === 0) return 'nothing to measure';
  if (before.denominator === 0) return 'nothing before to compare with';
  const was = `${shareOf(before)} (${countsOf(indicator, before)})`;
  switch (trend) {
    case 'better':
      return `▲ better than ${was} before`;
    case 'worse':
      return `▼ worse than ${was} before`;
    case 'unclear':
      return `≈ no credible change from ${was}`;
  }
}

function targetOf({ indicator, now, target }: Headline): string[] {
  if (target === undefined || now.denominator === 0) return [];
  const { attained } = attainmentOf(indicator, now, target);
  const words = { met: 'met', missed: 'missed', unclear: 'too close to call' } as const;
  return [`target ${percent(target)} ${words[attained]}`];
}
