import { type Html, html } from '../platform/html.ts';
import type { Bar } from './mail-card.ts';

/**
 * Bars are tables of coloured cells, which every mail program shows; where styles are obeyed, dark mode changes the colours.
 * The words beside a bar say all that it shows.
 */
const colours = { fill: '#5b94cf', track: '#dbe2e9', mark: '#1c2733', range: '#526171' } as const;
type Tone = keyof typeof colours | 'blank';

/** Half the width of a target's mark, and the least half width of a range, as shares of the whole. */
const MARK = 0.004;

/** A bar from 0 to the share with a mark at the target, and under it a thin line over the interval. */
export function barOf({ share, interval, target }: Bar): Html {
  const mark = target === undefined ? undefined : between(target - MARK, target + MARK);
  const range = between(interval.low - MARK, interval.high + MARK);
  const isMarked = (at: number) => mark !== undefined && at > mark[0] && at < mark[1];
  const cuts = [...(isMarked(share) ? [] : [share]), ...(mark ?? [])];
  const bar = strip(12, cuts, (at) => (isMarked(at) ? 'mark' : at < share ? 'fill' : 'track'));
  const line = strip(3, range, (at) => (at > range[0] && at < range[1] ? 'range' : 'blank'));
  return html`<div class="bar" aria-hidden="true">${bar}${line}</div>`;
}

function between(low: number, high: number): readonly [number, number] {
  return [Math.max(0, low), Math.min(1, high)];
}

/** A table of one row, cut at some shares of its width, each part coloured by what lies at its middle. */
function strip(height: number, cuts: readonly number[], toneAt: (share: number) => Tone): Html {
  const edges = [...new Set([0, ...cuts, 1])].sort((left, right) => left - right);
  const cells = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    return cell(height, to - from, toneAt((from + to) / 2));
  });
  return html`<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0"><tr>${cells}</tr></table>`;
}

function cell(height: number, width: number, tone: Tone): Html {
  const colour = tone === 'blank' ? html`` : html` bgcolor="${colours[tone]}"`;
  return html`<td class="${tone}" width="${(width * 100).toFixed(2)}%" height="${height}"${colour} style="height:${height}px;line-height:${height}px;font-size:1px">&nbsp;</td>`;
}
