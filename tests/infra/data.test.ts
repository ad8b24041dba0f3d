import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { table } from '../../lib/platform/table.ts';
import { one, resources, settingsOf, synthesise } from './templates.ts';

const dev = synthesise('dev');
const prod = synthesise('prod');

test('the table has the keys and indexes of lib/platform/table.ts', () => {
  const { properties } = one(dev.data, 'AWS::DynamoDB::Table');
  const keys = (partitionKey: string, sortKey: string) => [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
  expect(properties['KeySchema']).toEqual(keys(table.partitionKey, table.sortKey));
  expect(properties['GlobalSecondaryIndexes']).toEqual(
    Object.entries(table.indexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keys(index.partitionKey, index.sortKey),
      Projection: expect.anything(),
    })),
  );
});

test('indexes carry only what their readers need', () => {
  const { properties } = one(dev.data, 'AWS::DynamoDB::Table');
  const projections = Object.fromEntries(
    properties['GlobalSecondaryIndexes'].map((index: { IndexName: string; Projection: unknown }) => [
      index.IndexName,
      index.Projection,
    ]),
  );
  expect(projections).toEqual({
    openPromises: { ProjectionType: 'KEYS_ONLY' },
    groupsByDueDate: { ProjectionType: 'KEYS_ONLY' },
    failedOrders: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['orderNumber', 'failure'] },
    failedByCarrier: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['orderNumber', 'failure'] },
    failedByLane: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['orderNumber', 'failure'] },
    ordersByCustomer: {
      ProjectionType: 'INCLUDE',
      NonKeyAttributes: [...table.indexes.ordersByCustomer.include],
    },
    listed: { ProjectionType: 'ALL' },
    openAlerts: { ProjectionType: 'ALL' },
  });
});

test.each([
  ['dev', dev],
  ['prod', prod],
])('%s: the table is paid by use, encrypted, recoverable for 35 days, and streams keys only', (_, {
  data,
}) => {
  data.hasResourceProperties('AWS::DynamoDB::Table', {
    BillingMode: 'PAY_PER_REQUEST',
    SSESpecification: { SSEEnabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
  });
});

test('prod keeps table, users and logs; dev removes them with its stacks', () => {
  for (const type of ['AWS::DynamoDB::Table', 'AWS::Cognito::UserPool']) {
    prod.data.hasResource(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    dev.data.hasResource(type, { DeletionPolicy: 'Delete' });
  }
  prod.data.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true });
  prod.data.hasResourceProperties('AWS::Cognito::UserPool', { DeletionProtection: 'ACTIVE' });
  for (const stack of [prod.service, prod.work])
    stack.allResources('AWS::Logs::LogGroup', { DeletionPolicy: 'Retain' });
});

test('what would be lost with its stack is apart from what would not', () => {
  const types = (template: typeof dev.data) =>
    new Set(Object.values(template.toJSON()['Resources']).map((resource) => String(Object(resource).Type)));
  expect([...types(dev.data)].sort()).toEqual([
    'AWS::Cognito::UserPool',
    'AWS::Cognito::UserPoolClient',
    'AWS::Cognito::UserPoolDomain',
    'AWS::Cognito::UserPoolResourceServer',
    'AWS::DynamoDB::Table',
    'AWS::SES::ConfigurationSet',
    'AWS::SES::ConfigurationSetEventDestination',
    'AWS::SES::EmailIdentity',
  ]);
  for (const stack of [dev.service, dev.work])
    expect([...types(stack)].filter((type) => types(dev.data).has(type))).toEqual([]);
});

test('each client of the stage gets client credentials with its scopes and no others', () => {
  const server = one(dev.data, 'AWS::Cognito::UserPoolResourceServer').id;
  const clients = resources(dev.data, 'AWS::Cognito::UserPoolClient').map(({ properties }) => properties);
  const scopesByName = Object.fromEntries(
    clients.map(({ ClientName, AllowedOAuthScopes }) => [
      ClientName,
      AllowedOAuthScopes.map(
        ({ 'Fn::Join': [, [{ Ref }, scope]] }: { 'Fn::Join': [string, [{ Ref: string }, string]] }) =>
          Ref === server ? `backhaul${scope}` : scope,
      ),
    ]),
  );
  expect(scopesByName).toEqual(settingsOf('dev').clients);
  dev.data.allResourcesProperties('AWS::Cognito::UserPoolClient', {
    AllowedOAuthFlows: ['client_credentials'],
    GenerateSecret: true,
  });
});

test('no output shows a secret', () => {
  for (const template of [prod.data, prod.service, prod.work]) {
    expect(JSON.stringify(template.toJSON()['Outputs'] ?? {})).not.toMatch(/secret|password/i);
  }
});

test('a domain as sender puts out the DNS records that its owner has to add', () => {
  prod.data.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'example.com' });
  expect(Object.keys(prod.data.findOutputs('*')).filter((id) => id.startsWith('MailDns'))).toHaveLength(3);
  dev.data.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: Match.stringLikeRegexp('@') });
});
