import { expect, test } from 'vitest';
import { one, resources, synthesise } from './templates.ts';

const { data, work } = synthesise('dev');
const set = one(data, 'AWS::SES::ConfigurationSet');
const rule = one(work, 'AWS::Events::Rule');

test('bounces and complaints of every mail of the sender go to the account’s bus', () => {
  expect(one(data, 'AWS::SES::EmailIdentity').properties['ConfigurationSetAttributes']).toEqual({
    ConfigurationSetName: { Ref: set.id },
  });
  expect(one(data, 'AWS::SES::ConfigurationSetEventDestination').properties).toMatchObject({
    ConfigurationSetName: { Ref: set.id },
    EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] },
  });
});

test('SES keeps no list of its own beside ours', () => {
  expect(set.properties['SuppressionOptions']).toEqual({ SuppressedReasons: [] });
});

test('the rule takes those of this stage’s mails alone: the bus is the whole account’s', () => {
  expect(rule.properties['EventPattern']).toEqual({
    source: ['aws.ses'],
    'detail-type': ['Email Bounced', 'Email Complaint Received'],
    detail: {
      mail: { tags: { 'ses:configuration-set': [{ 'Fn::ImportValue': expect.stringContaining(set.id) }] } },
    },
  });
});

test('what the rule cannot hand on is set aside, and only the rule may write to the two queues', () => {
  const [queue, deadLetters] = ['MailFeedbackNotedQueue', 'MailFeedbackNotedDeadLetters'].map(
    (id) => one(work, 'AWS::SQS::Queue', id).id,
  );
  expect(rule.properties['Targets']).toMatchObject([
    {
      Arn: { 'Fn::GetAtt': [queue, 'Arn'] },
      DeadLetterConfig: { Arn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } },
    },
  ]);
  const allowed = resources(work, 'AWS::SQS::QueuePolicy')
    .filter(({ id }) => id.startsWith('MailFeedback'))
    .flatMap(({ properties }) => properties['PolicyDocument'].Statement)
    .filter(({ Effect }) => Effect === 'Allow');
  expect(allowed).toHaveLength(2);
  for (const { Principal, Condition } of allowed) {
    expect(Principal).toEqual({ Service: 'events.amazonaws.com' });
    expect(Condition).toEqual({ ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule.id, 'Arn'] } } });
  }
});

test('a rule that cannot hand on rings', () => {
  work.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/Events',
    MetricName: 'FailedInvocations',
    Dimensions: [{ Name: 'RuleName', Value: { Ref: rule.id } }],
  });
});
