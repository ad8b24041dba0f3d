import { describe, expect, test } from 'vitest';
import { exportedBy, one, resources, settingsOf, synthesise } from './templates.ts';

const { service, work } = synthesise('dev', {
  ...settingsOf('dev'),
  opsRecipients: ['a@example.com', 'b@example.com'],
});
const alarms = [service, work].flatMap((stack) =>
  resources(stack, 'AWS::CloudWatch::Alarm').map(({ properties }) => properties),
);
const topic = one(service, 'AWS::SNS::Topic');

function alarmsOn(metric: string, queueId: string) {
  return alarms.filter(
    ({ MetricName, Dimensions }) =>
      MetricName === metric && JSON.stringify(Dimensions).includes(`"${queueId}","QueueName"`),
  );
}

describe('queues', () => {
  const queues = resources(work, 'AWS::SQS::Queue');
  const deadLetterQueues = queues.filter(({ properties }) => !properties['RedrivePolicy']);

  test.each(deadLetterQueues.map(({ id }) => id))('%s rings at its first message', (id) => {
    expect(alarmsOn('ApproximateNumberOfMessagesVisible', id)).toEqual([
      expect.objectContaining({
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        EvaluationPeriods: 1,
      }),
    ]);
  });

  test('there is one for each consumer, pipe and schedule', () => {
    expect(deadLetterQueues).toHaveLength(3 + 2 + resources(work, 'AWS::Scheduler::Schedule').length);
  });

  test.each(
    queues.filter(({ properties }) => properties['RedrivePolicy']).map(({ id }) => id),
  )('%s rings when its oldest message waits for a quarter of an hour', (id) => {
    expect(alarmsOn('ApproximateAgeOfOldestMessage', id)).toEqual([
      expect.objectContaining({ Threshold: 900 }),
    ]);
  });
});

test.each(
  resources(work, 'AWS::Pipes::Pipe').map(({ id }) => id),
)('%s that keeps failing rings before its records grow too old', (id) => {
  expect(alarms).toContainEqual(
    expect.objectContaining({
      Namespace: 'AWS/EventBridge/Pipes',
      MetricName: 'ExecutionFailed',
      Dimensions: [{ Name: 'PipeName', Value: { Ref: id } }],
    }),
  );
});

test('every alarm says who is hurt and what to do, mails somebody, and stays silent without data', () => {
  for (const alarm of alarms) {
    expect(alarm).toMatchObject({
      AlarmDescription: expect.stringMatching(/^Hurt: .+\. Do: .+\.$/),
      AlarmActions: [expect.anything()],
      TreatMissingData: 'notBreaching',
    });
    const [action] = alarm['AlarmActions'];
    expect(exportedBy(service, action) ?? action).toEqual({ Ref: topic.id });
  }
});

test('the ops recipients get them', () => {
  expect(resources(service, 'AWS::SNS::Subscription').map(({ properties }) => properties)).toEqual(
    ['a@example.com', 'b@example.com'].map((Endpoint) => ({
      Endpoint,
      Protocol: 'email',
      TopicArn: { Ref: topic.id },
    })),
  );
});

test('alarms may publish to the topic, over TLS only', () => {
  expect(one(service, 'AWS::SNS::TopicPolicy').properties['PolicyDocument'].Statement).toEqual([
    expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    expect.objectContaining({
      Effect: 'Allow',
      Action: 'sns:Publish',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
    }),
  ]);
});
