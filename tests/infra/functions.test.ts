import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callerActions } from '../../infra/constructs/table-access.ts';
import { type FunctionNeeds, functions } from '../../infra/functions.ts';
import { exportedBy, one, resources, settingsOf, statementsOf, synthesise } from './templates.ts';

const dev = synthesise('dev');
const stacks = [dev.service, dev.work];
const rows = Object.values(functions).flatMap((group) => Object.entries<FunctionNeeds>(group));

function deployed(name: string) {
  for (const template of stacks) {
    const found = resources(template, 'AWS::Lambda::Function').find(
      ({ properties }) => properties['Description'] === name,
    );
    if (!found) continue;
    const [roleId] = found.properties['Role']['Fn::GetAtt'];
    return { template, properties: found.properties, roleId, statements: statementsOf(template, roleId) };
  }
  throw new Error(`${name} is not deployed.`);
}

test('every file of functions/ is deployed, and nothing else', () => {
  const files = Object.keys(functions).map((folder) => [
    folder,
    readdirSync(join('functions', folder)).sort(),
  ]);
  expect(readdirSync('functions').sort()).toEqual(Object.keys(functions).sort());
  expect(Object.fromEntries(files)).toEqual(
    Object.fromEntries(
      Object.entries(functions).map(([folder, group]) => [
        folder,
        Object.keys(group)
          .map((name) => `${name}.ts`)
          .sort(),
      ]),
    ),
  );
  expect(stacks.flatMap((stack) => resources(stack, 'AWS::Lambda::Function'))).toHaveLength(rows.length);
});

describe.each(rows)('%s', (name, needs) => {
  test('runs its own bundle on Node 24 and Graviton', () => {
    expect(deployed(name).properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  test('asks nobody but its environment for credentials', () => {
    expect(bundleOf(name)).not.toMatch(/sso_session|credential_process|AWS_WEB_IDENTITY_TOKEN_FILE/);
  });

  test('logs JSON into a group of its own that forgets in time', () => {
    const { template, properties } = deployed(name);
    const { LoggingConfig } = properties;
    expect(LoggingConfig).toMatchObject({ LogFormat: 'JSON', ApplicationLogLevel: 'INFO' });
    const group = one(template, 'AWS::Logs::LogGroup', LoggingConfig.LogGroup.Ref);
    expect(group.properties['RetentionInDays']).toBe(settingsOf('dev').logRetention);
  });

  test('finds exactly its names in the environment', () => {
    const variables = deployed(name).properties['Environment']?.Variables ?? {};
    expect(Object.keys(variables).sort()).toEqual(namesOf(needs));
  });

  test('reads exactly these names', () => {
    const bundle = bundleOf(name);
    const known = new Set(rows.flatMap(([, row]) => namesOf(row)));
    expect([...known].filter((each) => new RegExp(`\\b${each}\\b`).test(bundle)).sort()).toEqual(
      namesOf(needs),
    );
  });

  test('may do with the table exactly what its row says', () => {
    const granted = deployed(name)
      .statements.filter(({ action }) => action.startsWith('dynamodb:'))
      .flatMap(({ action, resources: on, condition }) =>
        on.map((resource) => `${action} ${condition ? leadingKeys(condition) : placeOf(resource)}`),
      );
    const expected = [
      ...(needs.table?.callers ? callerActions.map((action) => `dynamodb:${action} partner#*`) : []),
      ...(needs.table?.rows ?? []).map((action) => `dynamodb:${action} ${withinOf(needs) ?? 'table'}`),
      ...(needs.table?.queries ?? []).map((index) => `dynamodb:Query index/${index}`),
    ];
    expect(granted.sort()).toEqual(expected.sort());
  });

  test('may do what its code does, and no more', () => {
    const inCode = (operation: string) => bundleOf(name).includes(`"${operation}"`);
    const { rows: actions = [], queries = [] } = needs.table ?? {};
    // A transaction needs the actions of its parts, which the code does not name as such.
    const inTransactions = actions.filter(
      (action) => /^(Put|Update|Delete|ConditionCheck)/.test(action) && inCode('TransactWriteItems'),
    );
    const used = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan', 'BatchGetItem'].filter(
      inCode,
    );
    const granted = [
      ...actions,
      ...(queries.length > 0 ? ['Query'] : []),
      ...(needs.table?.callers ? callerActions : []),
    ];
    expect(new Set(granted)).toEqual(new Set([...used, ...inTransactions]));
  });

  test('has no managed policy, no wildcard and no rights beside its log, queue, table and sender', () => {
    const { template, roleId, statements } = deployed(name);
    expect(one(template, 'AWS::IAM::Role', roleId).properties).not.toHaveProperty('ManagedPolicyArns');
    // A condition narrows, so that it may name a prefix.
    const allowed = statements.map(({ action, resources: on }) => ({ action, on }));
    expect(JSON.stringify(allowed)).not.toContain('*');
    const services = new Set(statements.map(({ action }) => action.split(':')[0]));
    expect(
      [...services].filter((service) => !['logs', 'sqs', 'dynamodb', 'ses'].includes(service ?? '')),
    ).toEqual([]);
  });
});

test('what partners call writes no row but of orders, customers and partners', () => {
  // Feedback names an order, so that its function reads one beside the customer's rows.
  const everywhere = Object.keys(functions.http).filter((name) =>
    deployed(name).statements.some(
      ({ action, condition }) => /^dynamodb:(Put|Update|Delete)Item$/.test(action) && !condition,
    ),
  );
  expect(everywhere).toEqual(['give-feedback']);
});

test('only the mail job and the sender of urgent mails may send mail, and only as the sender', () => {
  const senders = rows.filter(([name]) =>
    deployed(name).statements.some(({ action }) => action.startsWith('ses:')),
  );
  const names = senders.map(([name]) => name);
  expect(names).toEqual(['send-urgent-mails', 'send-digests']);
  for (const name of names)
    expect(deployed(name).statements.filter(({ action }) => action.startsWith('ses:'))).toEqual([
      expect.objectContaining({
        action: 'ses:SendEmail',
        condition: { StringEquals: { 'ses:FromAddress': settingsOf('dev').mailSender.address } },
      }),
    ]);
});

test('only the nightly close may ask how many messages are dead, and only of what could not be counted', () => {
  const { id: consumers } = one(dev.work, 'AWS::SQS::Queue', 'ScoreOrdersDeadLetters');
  const { id: pipes } = one(dev.work, 'AWS::SQS::Queue', 'FactPipeDeadLetters');
  const askers = rows.filter(([name]) => 'DEAD_LETTER_QUEUES' in variablesOf(name));
  expect(askers.map(([name]) => name)).toEqual(['close-day']);
  expect(variablesOf('close-day')['DEAD_LETTER_QUEUES']).toEqual({
    'Fn::Join': ['', [{ Ref: consumers }, ',', { Ref: pipes }]],
  });
  const asked = deployed('close-day').statements.filter(({ action }) => action.startsWith('sqs:Get'));
  expect(asked.map(({ action }) => action)).toEqual(['sqs:GetQueueAttributes']);
  expect(asked[0]?.resources.map((arn) => JSON.stringify(arn)).sort()).toEqual(
    [consumers, pipes].map((id) => JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] })).sort(),
  );
});

test.each(['send-digests', 'send-urgent-mails'])('links in mails of %s lead to the API', (name) => {
  const api = one(dev.service, 'AWS::ApiGatewayV2::Api').id;
  const url = exportedBy(dev.service, variablesOf(name)['API_URL']);
  expect(url).toEqual({ 'Fn::GetAtt': [api, 'ApiEndpoint'] });
});

test('the credit team gets mails both at once and in the morning', () => {
  for (const name of ['send-digests', 'send-urgent-mails'])
    expect(variablesOf(name)['CREDIT_RECIPIENTS']).toBe(settingsOf('dev').creditRecipients.join());
});

function variablesOf(name: string): Record<string, unknown> {
  return deployed(name).properties['Environment']?.Variables ?? {};
}

function bundleOf(name: string): string {
  return readFileSync(join(dev.outdir, 'functions', name, 'index.mjs'), 'utf8');
}

function namesOf({ settings = [], table, sendsMail, countsDeadLetters }: FunctionNeeds): string[] {
  return [
    ...settings,
    ...(table ? ['TABLE_NAME'] : []),
    ...(sendsMail ? ['MAIL_SENDER'] : []),
    ...(countsDeadLetters ? ['DEAD_LETTER_QUEUES'] : []),
  ].sort();
}

/** `table`, or `index/…`, of an imported ARN. */
function placeOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  if (!text.includes('FnGetAttFacts')) return text;
  return /\/(index\/\w+)"/.exec(text)?.[1] ?? 'table';
}

/** The only partitions that a function may reach, as a condition names them. */
function withinOf({ table }: FunctionNeeds): string | undefined {
  return (
    table?.within &&
    [table.within]
      .flat()
      .map((prefix) => `${prefix}*`)
      .join()
  );
}

/** The only partitions that a statement opens, by its condition. */
function leadingKeys(condition: unknown): string {
  const { 'ForAllValues:StringLike': only } = condition as Record<string, Record<string, string[]>>;
  return (only?.['dynamodb:LeadingKeys'] ?? []).join();
}
