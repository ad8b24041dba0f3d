import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type RouteName, routes } from '../../lib/platform/routes.ts';
import { ApiFunction } from '../constructs/api-function.ts';
import type { Surroundings } from '../constructs/backhaul-function.ts';
import type { Bundles } from '../constructs/bundles.ts';
import { FactPipe } from '../constructs/fact-pipe.ts';
import { idOf } from '../constructs/ids.ts';
import { OpsAlarms } from '../constructs/ops-alarms.ts';
import { PartnerApi } from '../constructs/partner-api.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
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
        OPS_RECIPIENTS: settings.opsRecipients.join(','),
        ACCOUNT_MANAGERS: Object.entries(settings.accountManagers)
          .map(([id, address]) => `${id}=${address}`)
          .join(','),
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
    const pipe = new FactPipe(this, 'FactPipe', {
      settings,
      streamArn: data.table.streamArn,
      target: consumer.queue,
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

const isRouteName = (name: string): name is RouteName => name in routes;
