import { indicators } from '../kpis/indicators.ts';
import { attainmentOf } from '../kpis/targets.ts';
import { countsOf, nameOf } from './indicator-words.ts';
import type { Figure } from './mail-card.ts';
import type { Headline } from './night-report.ts';
import { texts } from './texts/texts.ts';

/** An indicator as the mail shows it: its share, how sure that is, and how it compares. */
export function figureOf(headline: Headline, label = nameOf(headline.indicator)): Figure {
  const { indicator, now, target } = headline;
  const [share, range] = [texts.formats.share(now), texts.formats.range(now)];
  // A range as narrow as its share says nothing more.
  const spread = now.denominator === 0 || range === share ? '' : `${range}; `;
  return {
    label,
    share,
    detail: `${spread}${countsOf(indicator, now)}`,
    compared: [trendOf(headline), ...targetOf(headline)].join('; '),
    // A share that should be small would be a bar too thin to read.
    ...(now.share === null || indicators[indicator].better === 'lower'
      ? {}
      : { bar: { share: now.share, interval: now.interval, target } }),
  };
}

function trendOf({ indicator, now, before, trend }: Headline): string {
  const { nothingToMeasure, nothingBefore, trends } = texts.figures;
  if (now.denominator === 0) return nothingToMeasure;
  if (before.denominator === 0) return nothingBefore;
  return trends[trend](`${texts.formats.share(before)} (${countsOf(indicator, before)})`);
}

function targetOf({ indicator, now, target }: Headline): string[] {
  if (target === undefined || now.denominator === 0) return [];
  const { attained } = attainmentOf(indicator, now, target);
  return [texts.figures.targets[attained](texts.formats.percent(target))];
}
