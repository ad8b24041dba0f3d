import { randomUUID } from 'node:crypto';
import type { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { Queues } from '../engines/queues.ts';
import type { Functions } from '../lambda/functions.ts';
import { invokeAsynchronously } from '../lambda/invoke-asynchronously.ts';
import { ACCOUNT } from '../template/identities.ts';
import type { Resource, StageTemplate } from '../template/stage-template.ts';
import { compileExpression, type NextDue } from './expression.ts';

const scheduleSchema = z.strictObject({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.strictObject({
    Arn: z.string(),
    Input: z.string().optional(),
    RoleArn: z.unknown().optional(),
    // Of the call only, which never fails here: Lambda itself retries a run that fails.
    RetryPolicy: z.unknown().optional(),
    DeadLetterConfig: z.unknown().optional(),
  }),
  // A window only makes the time less exact.
  FlexibleTimeWindow: z.unknown().optional(),
  Name: z.unknown().optional(),
  GroupName: z.unknown().optional(),
  Description: z.unknown().optional(),
});

export interface LocalSchedule {
  readonly name: string;
  readonly functionLabel: string;
  readonly enabled: boolean;
  readonly nextDue: NextDue;
  /** What the target is called with when due at that time. */
  input(scheduledAt: Date): unknown;
  /** Runs the target as if due at that time; rejects when every try failed. */
  fire(scheduledAt: Date): Promise<void>;
}

/** Every EventBridge schedule of the template, with a function as its target. */
export function createSchedules(
  template: StageTemplate,
  engines: {
    functions: Functions;
    sqsClient: SQSClient;
    queues: Queues;
    region: string;
    clock: VirtualClock;
  },
): LocalSchedule[] {
  const start = engines.clock.now();
  return template.all('AWS::Scheduler::Schedule', scheduleSchema).map((resource) => {
    const { ref, properties } = resource;
    const target = engines.functions.byReference(properties.Target.Arn);
    const input = (scheduledAt: Date) => inputOf(resource, scheduledAt, engines.region);
    return {
      name: ref,
      functionLabel: target.label,
      enabled: properties.State === 'ENABLED',
      nextDue: compileExpression(
        properties.ScheduleExpression,
        properties.ScheduleExpressionTimezone,
        start,
        `The schedule ${ref}`,
      ),
      input,
      fire: (scheduledAt) => invokeAsynchronously(target, input(scheduledAt), engines),
    };
  });
}

function inputOf(
  { attributes, properties }: Resource<z.infer<typeof scheduleSchema>>,
  scheduledAt: Date,
  region: string,
): unknown {
  const time = scheduledAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const arn = attributes['Arn'] ?? '';
  const { Input: input } = properties.Target;
  if (input === undefined) {
    return {
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: ACCOUNT,
      time,
      region,
      resources: [arn],
      detail: '{}',
    };
  }
  return JSON.parse(
    input
      .replaceAll('<aws.scheduler.scheduled-time>', time)
      .replaceAll('<aws.scheduler.schedule-arn>', arn)
      .replaceAll('<aws.scheduler.execution-id>', randomUUID())
      .replaceAll('<aws.scheduler.attempt-number>', '1'),
  );
}
