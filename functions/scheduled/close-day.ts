import { setTimeout } from 'node:timers/promises';
import { closeDays } from '../../lib/close/close-days.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours, listed, otifTarget, setting } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { pause } from '../../lib/platform/pause.ts';
import { queueDepth } from '../../lib/platform/queue-depth.ts';

/** Longer than a consumer takes for a batch, and than an index is behind its table. */
const SETTLE_MS = 10_000;

const table = openTable();
const settings = {
  hours: businessHours(),
  otifTarget: otifTarget(),
  pause,
  settle: () => setTimeout(SETTLE_MS),
  deadLetters: queueDepth(listed(setting('DEAD_LETTER_QUEUES'))),
};

export const handler = async (): Promise<void> => {
  const dates = await closeDays(table, settings, now());
  log.info('Days closed', { dates: dates.join(' ') });
};
