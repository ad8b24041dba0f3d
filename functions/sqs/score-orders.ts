import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { pause } from '../../lib/platform/pause.ts';
import { queueFunction } from '../../lib/platform/queue.ts';
import { subjectOf } from '../../lib/scorecards/score-message-schema.ts';
import { takeNews } from '../../lib/scorecards/take-news.ts';

const hours = businessHours();
const scoring = { table: openTable(), zone: hours.zone, now, pause };

export const handler = queueFunction(subjectOf, (subjects) => takeNews(scoring, hours, subjects));
