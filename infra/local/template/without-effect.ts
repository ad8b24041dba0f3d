/** Resource types that change nothing on one machine, and why. A type neither here nor run is an error. */
export const withoutEffect: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'local engines check no permissions',
  'AWS::IAM::Policy': 'local engines check no permissions',
  'AWS::Lambda::Permission': 'local engines check no permissions',
  'AWS::SQS::QueuePolicy': 'local engines check no permissions',
  'AWS::SNS::TopicPolicy': 'local engines check no permissions',
  'AWS::Logs::LogGroup': 'logs go to one file',
  'AWS::CloudWatch::Alarm': 'nothing measures',
  'AWS::SNS::Topic': 'only alarms publish',
  'AWS::SNS::Subscription': 'only alarms publish',
  'AWS::CDK::Metadata': 'for AWS only',
};
