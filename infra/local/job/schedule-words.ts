import type { ScheduledNeeds } from '../../functions.ts';

/** When a job runs, in words: `every 15 minutes`, `at 02:00, 02:20 and 02:40`, `on day 1 of the month at 04:00`. */
export function scheduleWords({ hour, minute, day }: ScheduledNeeds['at']): string {
  const [first = '0', step] = minute.split('/');
  if (hour === '*') return step === undefined ? `every hour at minute ${first}` : `every ${step} minutes`;
  const minutes: number[] = [];
  for (let at = Number(first); at < 60; at += Number(step ?? 60)) minutes.push(at);
  const times = minutes.map((at) => `${two(hour)}:${two(at)}`);
  const onDay = day === undefined ? '' : `on day ${day} of the month `;
  return `${onDay}at ${new Intl.ListFormat('en-GB').format(times)}`;
}

const two = (value: string | number): string => String(value).padStart(2, '0');
