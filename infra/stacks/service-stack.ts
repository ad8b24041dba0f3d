import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type RouteName, routes } from '../../lib/platform/routes.ts';
import { ApiFunction } from '../constructs/api-function.ts';
import type { Surroundings } from '../constructs/backhaul-function.ts';
import type { Bundles } from '../constructs/bundles.ts';
import { idOf } from '../constructs/ids.ts';
import { OpsAlarms } from '../constructs/ops-alarms.ts';
import { PartnerApi } from '../constructs/partner-api.ts';
import { functions } from '../functions.ts';
import type { StageSettings } from '../stages.ts';
import type { DataStack } from './data-stack.ts';

interface ServiceStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly bundles: Bundles;
  readonly data: DataStack;
}

/** What answers requests: the API with a function for each route, and the alarms of all stacks. It can be removed and deployed again without loss. */
export class ServiceStack extends Stack {
  readonly alarms: OpsAlarms;
  /** What the functions of other stacks may need as well. */
  readonly surroundings: Surroundings;

  constructor(scope: Construct, id: string, { settings, bundles, data, ...props }: ServiceStackProps) {
    super(scope, id, props);
    this.alarms = new OpsAlarms(this, 'Alarms', { recipients: settings.opsRecipients });
    const api = new PartnerApi(this, 'Api', { settings, issuer: data.issuer, alarms: this.alarms });
    this.surroundings = {
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
        VISITS_PER_DAY: String(settings.visitsPerDay),
        OWN_CAPITAL: pairsOf(settings.ownCapital),
        CREDIT_WEIGHTS: pairsOf(settings.creditWeights),
        OPS_RECIPIENTS: settings.opsRecipients.join(','),
        CREDIT_RECIPIENTS: settings.creditRecipients.join(','),
        ACCOUNT_MANAGERS: pairsOf(settings.accountManagers),
        QUIET_HOURS: settings.quietHours ? `${settings.quietHours.from}-${settings.quietHours.to}` : '',
        API_URL: api.url,
      },
    };

    for (const name of Object.keys(routes).filter(isRouteName)) {
      const needs = functions.http[name];
      new ApiFunction(this, idOf(name), { name, needs, surroundings: this.surroundings, api });
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
