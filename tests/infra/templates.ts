/** Synthesised stages for assertions: each set of settings is built once per test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { BackhaulApp } from '../../infra/stacks/backhaul-app.ts';
import { type StageSettings, stages } from '../../infra/stages.ts';

export interface StageTemplates {
  readonly outdir: string;
  readonly data: Template;
  readonly service: Template;
  readonly work: Template;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backhaul-infra-'));
  folders.push(folder);
  return folder;
}

export function settingsOf(stage: string): StageSettings {
  const settings = new Map<string, StageSettings>(Object.entries(stages)).get(stage);
  if (!settings) throw new Error(`infra/stages.ts has no stage ${stage}.`);
  return settings;
}

export function synthesise(stage: string, settings: StageSettings = settingsOf(stage)): StageTemplates {
  const app = new BackhaulApp({ [stage]: settings }, temporaryFolder());
  const [built] = app.stages;
  if (!built) throw new Error('The app has no stage.');
  return {
    outdir: app.outdir,
    data: Template.fromStack(built.data),
    service: Template.fromStack(built.service),
    work: Template.fromStack(built.work),
  };
}

/** The resources of a type, by logical id. */
export function resources(template: Template, type: string) {
  return Object.entries(template.findResources(type)).map(
    ([id, { Properties: properties = {}, ...rest }]) => ({
      id,
      properties,
      ...rest,
    }),
  );
}

export function one(template: Template, type: string, idPrefix = '') {
  const [found, ...more] = resources(template, type).filter(({ id }) => id.startsWith(idPrefix));
  if (!found || more.length > 0)
    throw new Error(`Expected one ${type} ${idPrefix}, found ${more.length + (found ? 1 : 0)}.`);
  return found;
}

/** What a value of a stack stands for that another stack exports: as it is written there. */
export function exportedBy(template: Template, value: unknown): unknown {
  const name = Object(value)['Fn::ImportValue'];
  if (name === undefined) return undefined;
  const outputs = Object.values(template.findOutputs('*'));
  return outputs.find(({ Export }) => Export?.Name === name)?.['Value'];
}

/** All statements that the role of a function or service has, wherever they are written. */
export function statementsOf(template: Template, roleId: string) {
  const role = one(template, 'AWS::IAM::Role', roleId);
  const attached = resources(template, 'AWS::IAM::Policy').filter(({ properties }) =>
    JSON.stringify(properties['Roles']).includes(`"${roleId}"`),
  );
  const inline: { PolicyDocument: { Statement: unknown[] } }[] = role.properties['Policies'] ?? [];
  return [
    ...attached.map(({ properties }) => properties['PolicyDocument']),
    ...inline.map((policy) => policy.PolicyDocument),
  ]
    .flatMap((document) => document.Statement)
    .flatMap(({ Action, Resource, Condition }) =>
      [Action]
        .flat()
        .map((action: string) => ({ action, resources: [Resource].flat(), condition: Condition })),
    );
}
