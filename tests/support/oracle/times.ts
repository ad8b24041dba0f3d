/** Time as the oracle knows it: from Intl alone, by walking, for it may be slow. */
const zone = 'Europe/Berlin';

/** First and last millisecond of something. */
export interface Bounds {
  readonly from: number;
  readonly until: number;
}

/** First millisecond of a local date. */
function midnight(date: string): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  let instant = Date.parse(`${date}T00:00:00Z`) - 4 * 3_600_000;
  while (localDate(instant) < date) instant += 900_000;
  midnights.set(date, instant);
  return instant;
}

const midnights = new Map<string, number>();
const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short' });

export function localDate(instant: number): string {
  return format.format(instant).split('/').reverse().join('-');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

export function begin(stated: string): number {
  return stated.includes('T') ? Date.parse(stated) : midnight(stated);
}

/** Last millisecond that a stated time covers. */
export function lastOf(stated: string): number {
  return stated.includes('T') ? Date.parse(stated) : midnight(dayAfter(stated)) - 1;
}

export function boundsOf(stated: string): Bounds {
  return { from: begin(stated), until: lastOf(stated) };
}

export function windowBounds(window: string | { readonly from: string; readonly to: string }): Bounds {
  if (typeof window === 'string') return boundsOf(window);
  const until = window.to.includes('T') ? Date.parse(window.to) - 1 : lastOf(window.to);
  return { from: begin(window.from), until };
}

/** The local date on which a stated time begins. */
export function dateOf(stated: string): string {
  return stated.includes('T') ? localDate(Date.parse(stated)) : stated;
}

/** Minutes, or where a time of day is missing whole days of them; never less than none. */
export function minutesFrom(start: string, end: string): number {
  const minutes =
    start.includes('T') && end.includes('T')
      ? Math.round((Date.parse(end) - Date.parse(start)) / 60_000)
      : ((Date.parse(dateOf(end)) - Date.parse(dateOf(start))) / 86_400_000) * 1440;
  return Math.max(0, minutes);
}
