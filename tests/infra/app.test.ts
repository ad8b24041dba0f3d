import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { expect, test, vi } from 'vitest';
import { BackhaulApp } from '../../infra/stacks/backhaul-app.ts';
import { settingsOf, temporaryFolder } from './templates.ts';

// Syntheses of a hundred functions, several at once: half a minute, and more on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const run = promisify(execFile);

/** Runs the app as cdk.json does, in an environment that knows nothing of AWS. */
async function synthesise(environment: Record<string, string> = {}) {
  const outdir = temporaryFolder();
  const env = { PATH: process.env['PATH'], CDK_OUTDIR: outdir, ...environment };
  const { stderr } = await run(process.execPath, ['infra/app.ts'], { env });
  const read = (file: string) => JSON.parse(readFileSync(join(outdir, file), 'utf8'));
  return { stderr, read };
}

test.concurrent('both stages synthesise without credentials, and cdk-nag finds nothing that is not explained', async () => {
  const { read, stderr } = await synthesise();
  expect(stderr).toBe('');
  expect(read('validation-report.json')).toMatchObject({ pluginReports: [] });
  expect(Object.keys(read('manifest.json').artifacts)).toEqual(
    expect.arrayContaining(['assembly-dev', 'assembly-prod']),
  );
  const { artifacts } = read('assembly-prod/manifest.json');
  const stacks = Object.values<{
    type: string;
    properties?: { stackName?: string; terminationProtection?: boolean };
  }>(artifacts)
    .filter(({ type }) => type === 'aws:cloudformation:stack')
    .map(({ properties }) => [properties?.stackName, properties?.terminationProtection ?? false]);
  expect(stacks).toEqual([
    ['Backhaul-prod-Data', true],
    ['Backhaul-prod-Service', false],
    ['Backhaul-prod-Work', false],
  ]);
});

test.concurrent('one stage alone, by BACKHAUL_STAGE', async () => {
  const { read } = await synthesise({ BACKHAUL_STAGE: 'dev' });
  const { artifacts } = read('manifest.json');
  expect(Object.keys(artifacts).filter((id) => id.startsWith('assembly-'))).toEqual(['assembly-dev']);
});

test.concurrent('a stage that does not exist is one clear sentence', async () => {
  await expect(synthesise({ BACKHAUL_STAGE: 'qa' })).rejects.toMatchObject({
    code: 1,
    stderr: 'BACKHAUL_STAGE=qa: infra/stages.ts has only dev, prod.\n',
  });
});

test('a finding that nobody explained stops the synthesis', () => {
  const app = new BackhaulApp({ dev: settingsOf('dev') }, temporaryFolder());
  const [stage] = app.stages;
  if (stage) new Topic(stage.service, 'PlainTopic');
  expect(() => app.synth()).toThrow(/AwsSolutions-SNS3/);
});
