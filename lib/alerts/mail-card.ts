import type { Interval } from '../statistics/proportions.ts';
import type { Severity } from './alert-life.ts';

/** A part of the mail before it is markup or plain text: both are made of it, so both say the same. */
export interface Card {
  readonly tone: 'serious' | 'warning' | 'good' | 'plain';
  readonly tag: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'lead'; readonly words: string }
  | { readonly kind: 'said'; readonly term?: string; readonly words: string }
  | { readonly kind: 'ask'; readonly words: string }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'list'; readonly term: string; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly term?: string; readonly rows: readonly Row[] }
  | { readonly kind: 'link'; readonly term: string; readonly url: string }
  | { readonly kind: 'small'; readonly words: string };

/** An indicator in words, with what its bar shows. */
export interface Figure {
  readonly label: string;
  readonly share: string;
  /** The interval, and the counts. */
  readonly detail: string;
  /** Arrow and words; where there is one, the target. */
  readonly compared: string;
  readonly bar?: Bar | undefined;
}

/** Shares in [0, 1]. */
export interface Bar {
  readonly share: number;
  readonly interval: Interval;
  readonly target?: number | undefined;
}

/** Something with a name: an order, an orphan, a difference. */
export interface Row {
  readonly name: string;
  readonly note?: string;
  readonly words: string;
  readonly id?: string;
}

/** A critical alert looks as a serious one does; its tag says what it is. */
export function toneOf(severity: Severity): 'serious' | 'warning' {
  return severity === 'critical' ? 'serious' : severity;
}
