import type { BusinessDate } from '../calendar/calendar.ts';

/** Customer-days whose counters a night recomputes. */
export const SAMPLE_SIZE = 50;
/** Of a date with more customers than are left of the sample, so many: others are of other dates. */
const OF_ONE_DATE = 10;

export interface SampledDate {
  readonly date: BusinessDate;
  readonly customerIds: readonly string[];
  /** All customers with orders due on the date: the counters of all other groups follow from theirs. */
  readonly isWhole: boolean;
}

/** The dates in the order in which a night's sample takes them: its own first, then by chance, the same at each run. */
export function inSampleOrder(dates: readonly BusinessDate[], night: BusinessDate): BusinessDate[] {
  return byChance(dates, night, (date) => date).sort(
    (left, right) => Number(right === night) - Number(left === night),
  );
}

/** @param room how many customer-days are left of the sample */
export function sampleOf(
  date: BusinessDate,
  customerIds: readonly string[],
  night: BusinessDate,
  room: number,
): SampledDate {
  const isWhole = customerIds.length <= room;
  const most = Math.min(room, OF_ONE_DATE);
  return {
    date,
    customerIds: isWhole ? customerIds : byChance(customerIds, night, (id) => `${date} ${id}`).slice(0, most),
    isWhole,
  };
}

function byChance(names: readonly string[], night: BusinessDate, salted: (name: string) => string): string[] {
  return names
    .map((name) => ({ name, at: hash(`${night} ${salted(name)}`) }))
    .sort((left, right) => left.at - right.at || (left.name < right.name ? -1 : 1))
    .map(({ name }) => name);
}

/** FNV-1a of 32 bits, its bits mixed once more, since that of like names begins alike (Murmur 3's last step). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
