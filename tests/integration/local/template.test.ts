import { afterAll, expect, it } from 'vitest';
import * as z from 'zod';
import { VirtualClock } from '../../../infra/local/clock.ts';
import { createClients } from '../../../infra/local/http/app-clients.ts';
import { createAuthorizers } from '../../../infra/local/http/authorizer.ts';
import { createSigningKey } from '../../../infra/local/http/signing-key.ts';
import { readAssembly } from '../../../infra/local/template/assembly.ts';
import { StageTemplate } from '../../../infra/local/template/stage-template.ts';
import { removeAssemblies, type Template, writeAssembly } from '../../support/local-assembly.ts';
import { exported, getAtt, httpApi, queue, ref } from '../../support/local-template.ts';

afterAll(removeAssemblies);

function templateOf(stacks: Readonly<Record<string, Template>>): StageTemplate {
  const surroundings = { region: 'eu-north-1', apiUrl: 'http://127.0.0.1:1', sqsUrl: 'http://127.0.0.1:2' };
  return new StageTemplate(readAssembly(writeAssembly({ stacks })), surroundings);
}

/** What a value of a template becomes. */
function resolved(value: unknown): unknown {
  const template = templateOf({
    Other: {
      Resources: { Jobs: queue({ QueueName: { 'Fn::Join': ['-', ['jobs', ref('AWS::Region')]] } }) },
      Outputs: { ...exported('Other:Jobs', getAtt('Jobs', 'Arn')) },
    },
    Stack: {
      Resources: {
        Probe: queue({ QueueName: value }),
        Unnamed: queue(),
        Role: { Type: 'AWS::IAM::Role' },
      },
    },
  });
  const schema = z.object({ QueueName: z.unknown().optional() });
  return template.all('AWS::SQS::Queue', schema).find((it) => it.logicalId === 'Probe')?.properties.QueueName;
}

const sub = (text: string, variables?: object) => ({ 'Fn::Sub': variables ? [text, variables] : text });
/** A placeholder of Fn::Sub. */
const $ = (name: string): string => `\${${name}}`;

it.each<[string, unknown, unknown]>([
  ['a queue', ref('Unnamed'), 'http://127.0.0.1:2/000000000000/Stack-Unnamed'],
  ['an attribute', getAtt('Unnamed', 'QueueName'), 'Stack-Unnamed'],
  [
    'another stack',
    { 'Fn::ImportValue': 'Other:Jobs' },
    'arn:aws:sqs:eu-north-1:000000000000:jobs-eu-north-1',
  ],
  [
    'an import by a composed name',
    { 'Fn::ImportValue': sub(`Other${$('X')}`, { X: ':Jobs' }) },
    'arn:aws:sqs:eu-north-1:000000000000:jobs-eu-north-1',
  ],
  [
    'pseudo parameters',
    sub(`${$('AWS::Partition')}/${$('AWS::AccountId')}/${$('AWS::StackName')}`),
    'aws/000000000000/Stack',
  ],
  [
    'a substitution',
    sub(`${$('Unnamed.QueueName')} ${$('!Literal')} ${$('A')}`, { A: ref('AWS::Region') }),
    `Stack-Unnamed ${$('Literal')} eu-north-1`,
  ],
  ['selection and splitting', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  ['no value', ref('AWS::NoValue'), undefined],
  ['lists and objects', [{ a: ref('AWS::Region') }, ref('AWS::NoValue')], [{ a: 'eu-north-1' }]],
  ['what has no effect here', getAtt('Role', 'Arn'), 'arn:aws:local::000000000000:Stack-Role'],
])('resolves %s', (_, value, expected) => {
  expect(resolved(value)).toEqual(expected);
});

it('gives a stage with an issuer of its own a local client for the first audience', async () => {
  const tokens = { issuer: 'https://login.example.com', audience: ['orders-api', 'other'] };
  const template = templateOf({ Stack: { Resources: httpApi({}, tokens) } });
  const authorizers = createAuthorizers(template, await createSigningKey(), new VirtualClock());
  const [client] = createClients(template, authorizers.values(), ['a', 'b']);
  expect(client).toMatchObject({ id: 'local-client', scopes: ['a', 'b'], audience: 'orders-api' });
  expect([...authorizers.values()].map(({ issuer }) => issuer)).toEqual(['https://login.example.com']);
});
