import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

interface PipeAccess {
  readonly streamArn: string;
  readonly target: IQueue;
  readonly deadLetterQueue: IQueue;
  readonly logGroup: ILogGroup;
}

/** What the pipe may do: read this stream, write to these two queues, and log. */
export function streamPipeRole(
  scope: Construct,
  id: string,
  { streamArn, target, deadLetterQueue, logGroup }: PipeAccess,
): Role {
  return new Role(scope, id, {
    assumedBy: new ServicePrincipal('pipes.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    // Inline, since a pipe checks them while it is made, when a policy of its own may not be there yet.
    inlinePolicies: {
      Pipe: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: [
              'dynamodb:DescribeStream',
              'dynamodb:GetRecords',
              'dynamodb:GetShardIterator',
              'dynamodb:ListStreams',
            ],
            resources: [streamArn],
          }),
          new PolicyStatement({
            actions: ['sqs:SendMessage'],
            resources: [target.queueArn, deadLetterQueue.queueArn],
          }),
          new PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
        ],
      }),
    },
  });
}
