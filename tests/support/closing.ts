import type { CloseSettings } from '../../lib/close/close-days.ts';
import { zone } from './builders.ts';

/** A nightly close that waits for nothing; OTIF of 90 % is promised. */
export const closing: CloseSettings = {
  hours: { zone, holidays: [] },
  otifTarget: 0.9,
  pause: async () => {},
  settle: async () => {},
  deadLetters: async () => 0,
};
