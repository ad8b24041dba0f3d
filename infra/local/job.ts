import { startOfDate } from '../../lib/calendar/calendar.ts';
import { functions } from '../functions.ts';
import { VirtualClock } from './clock.ts';
import { zone } from './demo/demo.ts';
import { copyGround } from './job/copy-ground.ts';
import { businessDate, dueTime } from './job/due-time.ts';
import { openGround } from './job/ground.ts';
import { reportText } from './job/report-text.ts';
import { type JobReport, prepareJob } from './job/run-job.ts';
import { scheduleWords } from './job/schedule-words.ts';
import { commandLine, runCommand, UsageError, wholeNumber } from './terminal/command.ts';
import { waiting } from './terminal/waiting.ts';

const names = Object.keys(functions.scheduled);
const longest = Math.max(...names.map(({ length }) => length));
const jobs = Object.entries(functions.scheduled)
  .map(([name, { at }]) => `  ${name.padEnd(longest)}   ${scheduleWords(at)}`)
  .join('\n');

const help = `npm run job -- NAME [OPTIONS]

Runs a scheduled function of the template once and prints what it changed and which mails it sent. It works on the
stack of the npm start that runs; without one, on a stack of its own that plays the demo month first.

  --as-of DATE     as on that business date, at the job's time of day; without it, now
  --dry-run        on a copy of the table, with an inbox of its own: prints what it would change, and changes nothing
  --empty          a stack of its own plays no demo month
  --seed NUMBER    of the demo month (1)
  --json           print one JSON document only, with every row before and after
  --help           this text

Jobs (${zone}):
${jobs}`;

const { values: options, positionals } = commandLine(help, {
  'as-of': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
});

await runCommand(async (session) => {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError(help);
  if (!names.includes(name)) throw new UsageError(`There is no job ${name}, only\n${jobs}`);
  const asOf = options['as-of'] === undefined ? undefined : businessDate('as-of', options['as-of']);
  const seed = wholeNumber('seed', options.seed, 2 ** 32 - 1);
  // As the functions have it: threads have the zone of their process.
  process.env['TZ'] = 'UTC';

  const stack = await openGround(session, { isEmpty: options.empty, seed });
  const ground = options['dry-run'] ? await copyGround(session, stack) : stack;
  const clock = new VirtualClock(asOf === undefined ? ground.now : startOfDate(asOf, zone));
  const job = prepareJob(session, name, ground, clock);
  const at = asOf === undefined ? ground.now : dueTime(job.schedule, asOf, zone);
  const title = `${name} as of ${at.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })}`;
  console.error(`${options['dry-run'] ? 'Trying' : 'Running'} ${title} (${zone}).`);
  clock.jumpTo(at);
  const report = await waiting(`${name} is running`, job.run(at));
  console.log(options.json ? jsonOf(name, at, report) : reportText(report, options['dry-run']));
  if (report.failure !== undefined) process.exitCode = 1;
});

function jsonOf(job: string, at: Date, { said, failure, changes, mails }: JobReport): string {
  return JSON.stringify({ job, at, isDryRun: options['dry-run'], said, failure, changes, mails });
}
