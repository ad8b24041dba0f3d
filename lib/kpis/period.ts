import type { BusinessDate } from '../calendar/calendar.ts';

/** Business dates, both ends inclusive. */
export interface Period {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}
