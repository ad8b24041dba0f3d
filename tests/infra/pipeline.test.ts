import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { streamed } from '../../lib/platform/table.ts';
import { one, resources, settingsOf, statementsOf, synthesise } from './templates.ts';

const dev = synthesise('dev');

describe('pipe', () => {
  const { properties } = one(dev.service, 'AWS::Pipes::Pipe');
  const source = properties['SourceParameters'];

  test('passes new orders and facts, and new and moved cases, and nothing personal', () => {
    expect(properties['Source']).toEqual({ 'Fn::ImportValue': expect.stringContaining('StreamArn') });
    expect(
      source.FilterCriteria.Filters.map((each: { Pattern: string }) => JSON.parse(each.Pattern)),
    ).toEqual([
      {
        eventName: ['INSERT'],
        dynamodb: { Keys: { sk: { S: [streamed.order, { prefix: streamed.factPrefix }] } } },
      },
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { Keys: { sk: { S: [{ prefix: streamed.casePrefix }] } } },
      },
    ]);
  });

  test('hands on the key of the row', () => {
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
        Arn: { 'Fn::GetAtt': [one(dev.service, 'AWS::SQS::Queue', 'FactPipe').id, 'Arn'] },
      },
    });
    // The stream forgets after a day: someone has to have time to act on a dead letter.
    expect(source.DynamoDBStreamParameters.MaximumRecordAgeInSeconds).toBeLessThanOrEqual(12 * 3600);
  });

  test('may read this stream, write to its two queues and log, and nothing else', () => {
    const [roleId] = properties['RoleArn']['Fn::GetAtt'];
    const statements = statementsOf(dev.service, roleId);
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
  });
});

describe('consumer', () => {
  const queue = one(dev.service, 'AWS::SQS::Queue', 'ScoreOrdersQueue');
  const fn = one(dev.service, 'AWS::Lambda::Function', 'ScoreOrders');

  test('takes batches and answers which messages failed', () => {
    const { batchSize, batchWindowSeconds, maxConcurrency } = settingsOf('dev').consumer;
    dev.service.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue.id, 'Arn'] },
      FunctionName: { Ref: fn.id },
      BatchSize: batchSize,
      MaximumBatchingWindowInSeconds: batchWindowSeconds,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: maxConcurrency },
    });
  });

  test('a message shows up again only when the function must have ended, and is set aside at the fifth failure', () => {
    expect(queue.properties['VisibilityTimeout']).toBe(6 * fn.properties['Timeout']);
    expect(queue.properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: {
        'Fn::GetAtt': [one(dev.service, 'AWS::SQS::Queue', 'ScoreOrdersDeadLetters').id, 'Arn'],
      },
      maxReceiveCount: 10,
    });
  });
});

test('all queues are encrypted and refuse plain HTTP', () => {
  dev.service.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  const refusing = resources(dev.service, 'AWS::SQS::QueuePolicy').map(({ properties }) => {
    expect(properties['PolicyDocument'].Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
    return properties['Queues'][0].Ref;
  });
  expect(refusing.sort()).toEqual(
    resources(dev.service, 'AWS::SQS::Queue')
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(Object.entries(functions.scheduled))('schedule of %s', (name, { at }) => {
  const schedule = resources(dev.service, 'AWS::Scheduler::Schedule').find(
    ({ properties }) => properties['Description'] === name,
  );
  const [functionId] = schedule?.properties['Target'].Arn['Fn::GetAtt'] ?? [];
  const [deadLetters] = schedule?.properties['Target'].DeadLetterConfig.Arn['Fn::GetAtt'] ?? [];

  test('is in business time', () => {
    expect(schedule?.properties).toMatchObject({
      ScheduleExpression: `cron(${at.minute} ${at.hour} * * ? *)`,
      ScheduleExpressionTimezone: settingsOf('dev').businessTimeZone,
      State: 'ENABLED',
    });
  });

  test('starts its function, and sets aside runs that cannot start and runs that fail', () => {
    const { properties } = one(dev.service, 'AWS::Lambda::Function', functionId);
    expect(properties['Description']).toBe(name);
    expect(properties['DeadLetterConfig']).toEqual({ TargetArn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } });
    expect(one(dev.service, 'AWS::SQS::Queue', deadLetters).properties['MessageRetentionPeriod']).toBe(
      14 * 86_400,
    );
    expect(schedule?.properties['Target'].RetryPolicy.MaximumRetryAttempts).toBeGreaterThan(0);
  });

  test('may invoke this function and no other', () => {
    const [roleId] = schedule?.properties['Target'].RoleArn['Fn::GetAtt'] ?? [];
    expect(statementsOf(dev.service, roleId)).toEqual([
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
    dev.service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Threshold: 1,
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
      AlarmDescription: Match.stringLikeRegexp(`logs of ${name}`),
    });
  });
});
