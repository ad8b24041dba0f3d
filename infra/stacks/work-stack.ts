import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { idOf } from '../constructs/ids.ts';
import { MailFeedback } from '../constructs/mail-feedback.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { StreamPipe } from '../constructs/stream-pipe.ts';
import { facts, urgentMails } from '../constructs/streamed-rows.ts';
import { functions } from '../functions.ts';
import type { StageSettings } from '../stages.ts';
import type { DataStack } from './data-stack.ts';
import type { ServiceStack } from './service-stack.ts';

interface WorkStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly service: ServiceStack;
}

/**
 * What is done without being asked: what moves facts and mails, and the jobs. Apart from the API, for CloudFormation takes 500
 * resources a stack and a route is seven of them.
 */
export class WorkStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, service, ...props }: WorkStackProps) {
    super(scope, id, props);
    const { alarms, surroundings } = service;
    const consumer = new QueueConsumer(this, 'ScoreOrders', {
      name: 'score-orders',
      needs: functions.sqs['score-orders'],
      surroundings,
      alarms,
    });
    const { streamArn } = data.table;
    const pipe = new StreamPipe(this, 'FactPipe', {
      settings,
      streamArn,
      rows: facts,
      target: consumer.queue,
      alarms,
    });
    // DynamoDB advises at most two readers of a stream.
    new StreamPipe(this, 'UrgentMailPipe', {
      settings,
      streamArn,
      rows: urgentMails,
      target: new QueueConsumer(this, 'SendUrgentMails', {
        name: 'send-urgent-mails',
        needs: functions.sqs['send-urgent-mails'],
        surroundings,
        alarms,
      }).queue,
      alarms,
    });
    new MailFeedback(this, 'MailFeedback', { surroundings, alarms });
    const deadLetters = [consumer.deadLetterQueue, pipe.deadLetterQueue];
    for (const [name, needs] of Object.entries(functions.scheduled)) {
      const theirs = { ...surroundings, deadLetters };
      new ScheduledFunction(this, idOf(name), { name, needs, surroundings: theirs, alarms });
    }
  }
}
