import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LocalStack } from '../../../infra/local/local-stack.ts';
import { startLocalStack } from '../../../infra/local/stack.ts';
import { removeAssemblies, writeAssembly } from '../../support/local-assembly.ts';
import { getAtt, httpApi, lambda, queue } from '../../support/local-template.ts';

const folder = writeAssembly({ stacks: {} });
const notes = `${folder}/notes.txt`;

const job = (name: string) =>
  `import { appendFileSync } from 'node:fs';
  export const handler = async (event) => appendFileSync(${JSON.stringify(notes)},
    '${name} ' + new Date().toISOString().slice(0, 16) + ' ' + (event.time ?? JSON.stringify(event)) + '\\n');`;

function schedule(expression: string, functionId: string, properties: object = {}, target: object = {}) {
  return {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: expression,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: getAtt(functionId, 'Arn'), RoleArn: getAtt('Role', 'Arn'), ...target },
      ...properties,
    },
  };
}

const assembly = writeAssembly({
  stacks: {
    Service: {
      Resources: {
        Role: { Type: 'AWS::IAM::Role' },
        Sweep: lambda('sweep'),
        Mail: lambda('mail'),
        Fails: lambda('fails', { DeadLetterConfig: { TargetArn: getAtt('DeadLetters', 'Arn') } }),
        Off: lambda('off'),
        DeadLetters: queue(),
        EverySixHours: schedule(
          'rate(6 hours)',
          'Sweep',
          {},
          { Input: '{"at":"<aws.scheduler.scheduled-time>"}' },
        ),
        Mornings: schedule('cron(0 7 ? * MON-FRI *)', 'Mail', {
          ScheduleExpressionTimezone: 'Europe/Berlin',
        }),
        Yearly: schedule('cron(0 0 1 1 ? 2035)', 'Fails'),
        Disabled: schedule('rate(1 minute)', 'Off', { State: 'DISABLED' }),
        ...httpApi({}),
      },
    },
  },
  code: {
    sweep: job('sweep'),
    mail: job('mail'),
    off: job('off'),
    fails: `export const handler = async () => { throw new RangeError('never works'); };`,
  },
});

let stack: LocalStack;
beforeAll(async () => {
  // A Friday; the clocks in Berlin go forward on Sunday.
  const now = new Date('2030-03-29T04:00:00Z');
  stack = await startLocalStack({ assembly, now, logFile: `${folder}/functions.log` });
}, 30_000);
afterAll(async () => {
  await stack?.stop();
  removeAssemblies();
});

let noted = 0;
const allNotes = (): string[] => {
  try {
    return readFileSync(notes, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
};
beforeEach(() => {
  noted = allNotes().length;
});
const runs = (): string[] => allNotes().slice(noted);

it('fires nothing before its time, and each schedule in order of time', async () => {
  await stack.advanceTo(new Date('2030-03-29T05:59:00Z'));
  expect(runs()).toEqual([]);
  await stack.advanceTo(new Date('2030-03-29T10:05:00Z'));
  expect(runs()).toEqual([
    'mail 2030-03-29T06:00 2030-03-29T06:00:00Z',
    expect.stringMatching(/^sweep 2030-03-29T10:00 \{"at":"2030-03-29T10:00:\d\dZ"\}$/),
  ]);
});

it('follows the summer time of its zone, and fires once after a long jump, at the latest time', async () => {
  await stack.advanceTo(new Date('2030-04-02T05:30:00Z'));
  expect(runs()).toEqual([
    expect.stringMatching(/^sweep 2030-04-02T04:00/),
    'mail 2030-04-02T05:00 2030-04-02T05:00:00Z',
  ]);
});

it('never goes back', async () => {
  await stack.advanceTo(new Date('2030-01-01T00:00:00Z'));
  expect(stack.clock.now().toISOString()).toMatch(/^2030-04-02T05:30/);
  expect(runs()).toEqual([]);
});

it('runs on request, by the name of its function', async () => {
  await stack.runSchedule('mail');
  expect(runs()).toEqual([expect.stringMatching(/^mail 2030-04-02T05:30/)]);
  await expect(stack.runSchedule('nothing')).rejects.toThrow(
    'There is no schedule nothing, only sweep, mail',
  );
});

it('tries a run that fails again as Lambda does, then sets it aside, and time goes on', async () => {
  await stack.advanceTo(new Date('2035-01-01T00:10:00Z'));
  expect(stack.clock.now().toISOString()).toMatch(/^2035-01-01T00:10/);
  expect(stack.problems.filter((it) => it === 'fails: RangeError: never works')).toHaveLength(3);
  expect(await stack.deadLetters()).toEqual({ 'Service-DeadLetters': 1 });
  await expect(stack.runSchedule('fails')).rejects.toThrow('never works');
});
