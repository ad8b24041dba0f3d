import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type RouteName, routes } from '../../lib/platform/routes.ts';
import { ApiFunction } from '../constructs/api-function.ts';
import type { Surroundings } from '../constructs/backhaul-function.ts';
import type { Bundles } from '../constructs/bundles.ts';
import { idOf } from '../constructs/ids.ts';
import { OpsAlarms } from '../constructs/ops-alarms.ts';
import { PartnerApi } from '../constructs/partner-api.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { StreamPipe } from '../constructs/stream-pipe.ts';
import { facts, urgentMails } from '../constructs/streamed-rows.ts';
import { functions } from '../functions.ts';
import type { StageSettings } from '../stages.ts';
import type { DataStack } from './data-stack.ts';

interface ServiceStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly bundles: Bundles;
  readonly data: DataStack;
}

/** Everything that can be removed and deployed again without loss: the API, the functions and what moves facts between them. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundles, data, ...props }: ServiceStackProps) {
    super(scope, id, props);
    const alarms = new OpsAlarms(this, 'Alarms', { recipients: settings.opsRecipients });
    const api = new PartnerApi(this, 'Api', { settings, issuer: data.issuer, alarms });
    const surroundings: Surroundings = {
      settings,
      bundles,
      table: data.table,
      mailSender: data.mailSender,
      deadLetters: [],
      values: {
        BUSINESS_TIME_ZONE: settings.businessTimeZone,
        PARTNER_CLAIM: data.issuer.partnerClaim,
        HOLIDAYS: settings.holidays.join(','),
        OTIF_TARGET_PERCENT: String(settings.otifTargetPercent),
        CHURN_HOLD_OUT_PERCENT: String(settings.churnHoldOutPercent),
        OWN_CAPITAL: pairsOf(settings.ownCapital),
        CREDIT_WEIGHTS: pairsOf(settings.creditWeights),
        OPS_RECIPIENTS: settings.opsRecipients.join(','),
        CREDIT_RECIPIENTS: settings.creditRecipients.join(','),
        ACCOUNT_MANAGERS: pairsOf(settings.accountManagers),
        API_URL: api.url,
      },
    };

    for (const name of Object.keys(routes).filter(isRouteName)) {
      new ApiFunction(this, idOf(name), { name, needs: functions.http[name], surroundings, api });
    }
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
    const deadLetters = [consumer.deadLetterQueue, pipe.deadLetterQueue];
    for (const [name, needs] of Object.entries(functions.scheduled)) {
      const theirs = { ...surroundings, deadLetters };
      new ScheduledFunction(this, idOf(name), { name, needs, surroundings: theirs, alarms });
    }
    new CfnOutput(this, 'ApiUrl', { value: api.url });
  }
}

/** `EUR=2000000000,JPY=300000000` */
function pairsOf(named: Readonly<Record<string, string | number>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

const isRouteName = (name: string): name is RouteName => name in routes;
