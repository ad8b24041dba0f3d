import { Duration, Validations } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { type Route, type RouteName, routes } from '../../lib/platform/routes.ts';
import type { FunctionNeeds } from '../functions.ts';
import { BackhaulFunction, type Surroundings } from './backhaul-function.ts';
import type { PartnerApi } from './partner-api.ts';

interface ApiFunctionProps {
  readonly name: RouteName;
  readonly needs: FunctionNeeds;
  readonly surroundings: Surroundings;
  readonly api: PartnerApi;
}

/** A function of functions/http with its route, open only to tokens with one of the route's scopes. */
export class ApiFunction extends Construct {
  constructor(scope: Construct, id: string, { name, needs, surroundings, api }: ApiFunctionProps) {
    super(scope, id);
    const fn = new BackhaulFunction(this, 'Function', {
      name,
      needs,
      surroundings,
      timeout: Duration.seconds(10),
      memorySize: 1024,
    });
    const { method, path, scopes }: Route = routes[name];
    const route = new HttpRoute(this, 'Route', {
      httpApi: api.gateway,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration: new HttpLambdaIntegration('Integration', fn),
      ...(scopes.length > 0 ? { authorizer: api.authorizer, authorizationScopes: [...scopes] } : {}),
    });
    if (scopes.length === 0) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'lib/platform/routes.ts makes this route public; it shows no data of partners or customers.',
      });
    }
  }
}
