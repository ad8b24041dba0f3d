import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functions, type ScheduledNeeds } from '../../infra/functions.ts';
import { streamed } from '../../lib/platform/table.ts';
import { one, resources, settingsOf, statementsOf, synthesise } from './templates.ts';

const dev = synthesise('dev');

/** The pipes, by what their queues are for. */
const pipes = [
  {
    name: 'FactPipe',
    target: 'ScoreOrdersQueue',
    passes: 'new orders, facts and decisions about credit, and new and moved cases',
    filters: [
      {
        eventName: ['INSERT'],
        dynamodb: {
          Keys: {
            sk: {
              S: [streamed.order, { prefix: streamed.factPrefix }, { prefix: streamed.creditDecisionPrefix }],
            },
          },
        },
      },
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { Keys: { sk: { S: [{ prefix: streamed.casePrefix }] } } },
      },
    ],
  },
  {
    name: 'UrgentMailPipe',
    target: 'SendUrgentMailsQueue',
    passes: 'mails that must not wait',
    filters: [
      {
        eventName: ['INSERT'],
        dynamodb: { Keys: { sk: { S: [{ prefix: streamed.urgentMailPrefix }] } } },
      },
    ],
  },
];

test('the stream has two readers, as many as it serves well', () => {
  expect(resources(dev.work, 'AWS::Pipes::Pipe')).toHaveLength(pipes.length);
  expect(pipes.length).toBeLessThanOrEqual(2);
});

describe.each(pipes)('$name', ({ name, target, passes, filters }) => {
  const { properties } = one(dev.work, 'AWS::Pipes::Pipe', name);
  const source = properties['SourceParameters'];

  test(`passes ${passes}, and nothing personal`, () => {
    expect(properties['Source']).toEqual({ 'Fn::ImportValue': expect.stringContaining('StreamArn') });
    expect(
      source.FilterCriteria.Filters.map((each: { Pattern: string }) => JSON.parse(each.Pattern)),
    ).toEqual(filters);
  });

  test('hands on the key of the row', () => {
    expect(properties['Target']).toEqual({
      'Fn::GetAtt': [one(dev.work, 'AWS::SQS::Queue', target).id, 'Arn'],
    });
    expect(properties['TargetParameters']).toEqual({
      InputTemplate: '{"pk":"<$.dynamodb.Keys.pk.S>","sk":"<$.dynamodb.Keys.sk.S>"}',
    });
  });

  test('misses nothing: it starts at the oldest record, retries, and sets aside what it gives up', () => {
    expect(source.DynamoDBStreamParameters).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      OnPartialBatchItemFailure: 'AUTOMATIC_BISECT',
      MaximumRetryAttempts: -1,
      DeadLetterConfig: {
        Arn: { 'Fn::GetAtt': [one(dev.work, 'AWS::SQS::Queue', name).id, 'Arn'] },
      },
    });
    // The stream forgets after a day: someone has to have time to act on a dead letter.
    expect(source.DynamoDBStreamParameters.MaximumRecordAgeInSeconds).toBeLessThanOrEqual(12 * 3600);
  });

  test('may read this stream, write to its two queues and log, and nothing else', () => {
    const [roleId] = properties['RoleArn']['Fn::GetAtt'];
    const statements = statementsOf(dev.work, roleId);
    expect(JSON.stringify(statements)).not.toContain('*');
    expect(statements.map(({ action }) => action).sort()).toEqual([
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'sqs:SendMessage',
    ]);
    const writesTo = statements.find(({ action }) => action === 'sqs:SendMessage')?.resources;
    const queues = [target, name].map((of) => one(dev.work, 'AWS::SQS::Queue', of).id);
    expect(writesTo).toHaveLength(queues.length);
    expect(writesTo).toEqual(expect.arrayContaining(queues.map((id) => ({ 'Fn::GetAtt': [id, 'Arn'] }))));
  });
});

const settings = settingsOf('dev').consumer;

describe.each([
  { name: 'ScoreOrders', batchSize: settings.batchSize },
  { name: 'SendUrgentMails', batchSize: 5 },
  { name: 'MailFeedbackNoted', batchSize: 10 },
])('$name', ({ name, batchSize }) => {
  const queue = one(dev.work, 'AWS::SQS::Queue', `${name}Queue`);
  const fn = one(dev.work, 'AWS::Lambda::Function', name);

  test('takes batches and answers which messages failed', () => {
    dev.work.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue.id, 'Arn'] },
      FunctionName: { Ref: fn.id },
      BatchSize: batchSize,
      MaximumBatchingWindowInSeconds: settings.batchWindowSeconds,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: settings.maxConcurrency },
    });
  });

  test('a message shows up again only when the function must have ended, and is set aside in the end', () => {
    expect(queue.properties['VisibilityTimeout']).toBe(6 * fn.properties['Timeout']);
    expect(queue.properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: {
        'Fn::GetAtt': [one(dev.work, 'AWS::SQS::Queue', `${name}DeadLetters`).id, 'Arn'],
      },
      maxReceiveCount: 10,
    });
  });
});

test('all queues are encrypted and refuse plain HTTP', () => {
  dev.work.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  const refusing = resources(dev.work, 'AWS::SQS::QueuePolicy').map(({ properties }) => {
    expect(properties['PolicyDocument'].Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
    return properties['Queues'][0].Ref;
  });
  expect(refusing.sort()).toEqual(
    resources(dev.work, 'AWS::SQS::Queue')
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(Object.entries<ScheduledNeeds>(functions.scheduled))('schedule of %s', (name, { at }) => {
  const schedule = resources(dev.work, 'AWS::Scheduler::Schedule').find(
    ({ properties }) => properties['Description'] === name,
  );
  const [functionId] = schedule?.properties['Target'].Arn['Fn::GetAtt'] ?? [];
  const [deadLetters] = schedule?.properties['Target'].DeadLetterConfig.Arn['Fn::GetAtt'] ?? [];

  test('is in business time', () => {
    expect(schedule?.properties).toMatchObject({
      ScheduleExpression: `cron(${at.minute} ${at.hour} ${at.day ?? '*'} * ? *)`,
      ScheduleExpressionTimezone: settingsOf('dev').businessTimeZone,
      State: 'ENABLED',
    });
  });

  test('starts its function, and sets aside runs that cannot start and runs that fail', () => {
    const { properties } = one(dev.work, 'AWS::Lambda::Function', functionId);
    expect(properties['Description']).toBe(name);
    expect(properties['DeadLetterConfig']).toEqual({ TargetArn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } });
    expect(one(dev.work, 'AWS::SQS::Queue', deadLetters).properties['MessageRetentionPeriod']).toBe(
      14 * 86_400,
    );
    expect(schedule?.properties['Target'].RetryPolicy.MaximumRetryAttempts).toBeGreaterThan(0);
  });

  test('may invoke this function and no other', () => {
    const [roleId] = schedule?.properties['Target'].RoleArn['Fn::GetAtt'] ?? [];
    expect(statementsOf(dev.work, roleId)).toEqual([
      expect.objectContaining({
        action: 'lambda:InvokeFunction',
        resources: [{ 'Fn::GetAtt': [functionId, 'Arn'] }],
      }),
      expect.objectContaining({
        action: 'sqs:SendMessage',
        resources: [{ 'Fn::GetAtt': [deadLetters, 'Arn'] }],
      }),
    ]);
  });

  test('rings when a run fails', () => {
    dev.work.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Threshold: 1,
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
      AlarmDescription: Match.stringLikeRegexp(`logs of ${name}`),
    });
  });
});
