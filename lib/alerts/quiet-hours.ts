import { businessDateOf, instantOf } from '../calendar/calendar.ts';

/** From when to when no mail goes out at once: what cannot wait does wait for the morning mail then. */
export interface QuietHours {
  /** `20:00`, by the clocks of the business time zone, on every day. */
  readonly from: string;
  /** `07:00`; before `from` where the night is between. */
  readonly to: string;
}

/** Weekends and holidays are no quieter than other days. */
export function isQuiet(quiet: QuietHours | undefined, now: Date, zone: string): boolean {
  if (!quiet) return false;
  const today = businessDateOf(now, zone);
  const [isAfter, isBefore] = [
    now >= instantOf(today, quiet.from, zone),
    now < instantOf(today, quiet.to, zone),
  ];
  return quiet.from < quiet.to ? isAfter && isBefore : isAfter || isBefore;
}
