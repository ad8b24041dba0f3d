/** Small pieces of CloudFormation, as CDK writes them, for templates of tests. */
import type { Template } from './local-assembly.ts';

type Resource = Template['Resources'][string];

export const getAtt = (logicalId: string, attribute: string) => ({ 'Fn::GetAtt': [logicalId, attribute] });
export const ref = (logicalId: string) => ({ Ref: logicalId });

export function lambda(asset: string, properties: object = {}): Resource {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: 'assets', S3Key: `${asset}.zip` },
      Description: asset,
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Timeout: 10,
      Role: getAtt('Role', 'Arn'),
      ...properties,
    },
  };
}

export function queue(properties: object = {}): Resource {
  return { Type: 'AWS::SQS::Queue', Properties: properties };
}

export function eventSource(queueId: string, functionId: string, properties: object = {}): Resource {
  return {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { EventSourceArn: getAtt(queueId, 'Arn'), FunctionName: ref(functionId), ...properties },
  };
}

export function table(): Resource {
  return {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    },
  };
}

/** An HTTP API with its routes; each route needs one of its scopes, or none. */
export function httpApi(
  routes: Readonly<Record<string, { readonly functionId: string; readonly scopes?: readonly string[] }>>,
  tokens?: { readonly issuer: unknown; readonly audience: readonly unknown[] },
): Template['Resources'] {
  const resources: Record<string, Resource> = {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'Api', ProtocolType: 'HTTP' } },
    Stage: {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: { ApiId: ref('Api'), StageName: '$default', AutoDeploy: true },
    },
  };
  if (tokens !== undefined) {
    resources['Tokens'] = {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: {
        ApiId: ref('Api'),
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: tokens.issuer, Audience: tokens.audience },
      },
    };
  }
  for (const [index, [key, { functionId, scopes }]] of Object.entries(routes).entries()) {
    resources[`Integration${index}`] = {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: ref('Api'),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: getAtt(functionId, 'Arn'),
        PayloadFormatVersion: '2.0',
      },
    };
    resources[`Route${index}`] = {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: ref('Api'),
        RouteKey: key,
        Target: { 'Fn::Join': ['', ['integrations/', ref(`Integration${index}`)]] },
        ...(scopes && {
          AuthorizationType: 'JWT',
          AuthorizerId: ref('Tokens'),
          AuthorizationScopes: scopes,
        }),
      },
    };
  }
  return resources;
}

/** A user pool with one app client, in the manner of Cognito. */
export function userPool(client: {
  readonly name: string;
  readonly scopes: readonly string[];
}): Template['Resources'] {
  return {
    Users: { Type: 'AWS::Cognito::UserPool' },
    Server: { Type: 'AWS::Cognito::UserPoolResourceServer', Properties: { Identifier: 'shop' } },
    Client: {
      Type: 'AWS::Cognito::UserPoolClient',
      Properties: {
        ClientName: client.name,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: client.scopes.map((scope) => ({ 'Fn::Join': ['/', [ref('Server'), scope]] })),
        AccessTokenValidity: 60,
        TokenValidityUnits: { AccessToken: 'minutes' },
      },
    },
  };
}

/** Exports of one stack for another, as CDK names them. */
export function exported(name: string, value: unknown): Template['Outputs'] {
  return { [name.replaceAll(/\W/g, '')]: { Value: value, Export: { Name: name } } };
}
