import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { idOf } from '../../infra/constructs/ids.ts';
import { type Route, routes } from '../../lib/platform/routes.ts';
import { one, resources, settingsOf, synthesise } from './templates.ts';

const dev = synthesise('dev');

describe('routes', () => {
  test.each(Object.entries<Route>(routes))('%s has its route, its function and its scopes', (name, {
    method,
    path,
    scopes,
  }) => {
    const [route, ...more] = resources(dev.service, 'AWS::ApiGatewayV2::Route').filter(
      ({ properties }) => properties['RouteKey'] === `${method} ${path}`,
    );
    expect(more).toEqual([]);
    expect(route?.properties).toMatchObject(
      scopes.length > 0
        ? {
            AuthorizationType: 'JWT',
            AuthorizationScopes: scopes,
            AuthorizerId: { Ref: one(dev.service, 'AWS::ApiGatewayV2::Authorizer').id },
          }
        : { AuthorizationType: 'NONE' },
    );
    const integrationId = route?.properties['Target']['Fn::Join'][1][1].Ref;
    const { properties } = one(dev.service, 'AWS::ApiGatewayV2::Integration', integrationId);
    const [functionId] = properties['IntegrationUri']['Fn::GetAtt'];
    expect(properties['PayloadFormatVersion']).toBe('2.0');
    expect(one(dev.service, 'AWS::Lambda::Function', functionId).properties['Description']).toBe(name);
  });

  test('there are no others', () => {
    dev.service.resourceCountIs('AWS::ApiGatewayV2::Route', Object.keys(routes).length);
  });
});

test('the gateway limits the rate and logs who called what, but no address', () => {
  dev.service.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    AccessLogSettings: { Format: Match.stringLikeRegexp('client_id') },
  });
  const { properties } = one(dev.service, 'AWS::ApiGatewayV2::Stage');
  expect(properties['AccessLogSettings'].Format).not.toMatch(/sourceIp|userAgent/);
});

describe('tokens', () => {
  const imported = (text: string) => ({ 'Fn::ImportValue': Match.stringLikeRegexp(text) });

  test('of the user pool and its clients by default', () => {
    dev.service.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Issuer: imported('ProviderURL'),
        Audience: Object.keys(settingsOf('dev').clients).map((name) => imported(`Client${idOf(name)}`)),
      },
    });
  });

  test('of any OpenID Connect provider instead, and then without a user pool', () => {
    const tokenIssuer = { issuer: 'https://login.example.com/', audience: ['backhaul'], partnerClaim: 'azp' };
    const external = synthesise('dev', { ...settingsOf('dev'), tokenIssuer });
    external.service.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Issuer: tokenIssuer.issuer, Audience: tokenIssuer.audience },
    });
    expect(JSON.stringify([external.data.toJSON(), external.service.toJSON()])).not.toContain('Cognito');
    const claims = resources(external.service, 'AWS::Lambda::Function').map(
      ({ properties }) => properties['Environment']?.Variables.PARTNER_CLAIM,
    );
    expect(new Set(claims)).toEqual(new Set(['azp', undefined]));
  });
});
