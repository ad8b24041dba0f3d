import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionNeeds, SettingName } from '../functions.ts';
import type { StageSettings } from '../stages.ts';
import type { Bundles } from './bundles.ts';
import type { MailSender } from './mail-sender.ts';
import { bindTable, type TableNames } from './table-access.ts';

/** What functions may need; each takes of it what its row in infra/functions.ts names. */
export interface Surroundings {
  readonly settings: StageSettings;
  readonly bundles: Bundles;
  readonly table: TableNames;
  readonly mailSender: MailSender;
  /** Of all that could not be counted. */
  readonly deadLetters: readonly IQueue[];
  readonly values: Readonly<Record<SettingName, string>>;
}

interface BackhaulFunctionProps {
  /** The name of its file in functions/. */
  readonly name: string;
  readonly needs: FunctionNeeds;
  readonly surroundings: Surroundings;
  readonly timeout: Duration;
  /** Also buys CPU, and so a short start. */
  readonly memorySize: number;
  readonly deadLetterQueue?: IQueue;
}

/** A Lambda function with what its needs say and nothing else: its role knows no managed policy and no wildcard. */
export class BackhaulFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    id: string,
    { name, needs, surroundings, ...options }: BackhaulFunctionProps,
  ) {
    const { settings, values } = surroundings;
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: settings.logRetention,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      ...options,
      description: name,
      code: surroundings.bundles(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    for (const setting of needs.settings ?? []) this.addEnvironment(setting, values[setting]);
    if (needs.table) bindTable(this, surroundings.table, needs.table);
    if (needs.countsDeadLetters) bindDeadLetters(this, surroundings.deadLetters);
    if (needs.sendsMail) surroundings.mailSender.bind(this);
  }
}

/** Tells a function the queues, and lets it ask how many messages lie in them. */
function bindDeadLetters(fn: LambdaFunction, queues: readonly IQueue[]): void {
  fn.addEnvironment('DEAD_LETTER_QUEUES', queues.map(({ queueUrl }) => queueUrl).join(','));
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['sqs:GetQueueAttributes'],
      resources: queues.map(({ queueArn }) => queueArn),
    }),
  );
}
