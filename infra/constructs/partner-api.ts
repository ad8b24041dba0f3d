import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';
import type { OpsAlarms } from './ops-alarms.ts';
import type { TokenIssuer } from './token-issuer.ts';

interface PartnerApiProps {
  readonly settings: StageSettings;
  readonly issuer: TokenIssuer;
  readonly alarms: OpsAlarms;
}

/** Who called what and how it went, without personal data: no addresses of callers. */
const accessLogFormat = ({ partnerClaim }: TokenIssuer): AccessLogFormat =>
  AccessLogFormat.custom(
    JSON.stringify({
      requestId: '$context.requestId',
      requestTime: '$context.requestTime',
      partner: `$context.authorizer.claims.${partnerClaim}`,
      route: '$context.routeKey',
      status: '$context.status',
      latencyMs: '$context.responseLatency',
      authorizerError: '$context.authorizer.error',
      integrationError: '$context.integrationErrorMessage',
    }),
  );

/** The gateway that partners call: it checks tokens, limits the rate and logs; the routes add themselves. */
export class PartnerApi extends Construct {
  readonly gateway: HttpApi;
  readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, { settings, issuer, alarms }: PartnerApiProps) {
    super(scope, id);
    this.gateway = new HttpApi(this, 'Gateway', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
    });
    this.authorizer = new HttpJwtAuthorizer('Tokens', issuer.issuer, { jwtAudience: [...issuer.audience] });
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: settings.logRetention,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.gateway,
      stageName: '$default',
      autoDeploy: true,
      throttle: settings.apiThrottle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: accessLogFormat(issuer),
      },
    });
    alarms.watch(this, 'ServerErrorsAlarm', {
      metric: this.gateway.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
      harm: 'partners get 5xx answers and must send their orders and facts again',
      remedy: 'find the failing route in the access logs, then its error in the logs of the function',
    });
  }

  /** Without a slash at the end. */
  get url(): string {
    return this.gateway.apiEndpoint;
  }
}
