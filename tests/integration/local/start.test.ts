import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { LocalStackOptions } from '../../../infra/local/local-stack.ts';
import { startLocalStack } from '../../../infra/local/stack.ts';
import { StartError } from '../../../infra/local/start-error.ts';
import { synthesise } from '../../../infra/local/synthesise.ts';
import { removeAssemblies, type Template, writeAssembly } from '../../support/local-assembly.ts';
import { eventSource, getAtt, httpApi, lambda, queue } from '../../support/local-template.ts';

const code = { noop: 'export const handler = async () => {};' };
const folder = writeAssembly({ stacks: {} });
const logFile = `${folder}/functions.log`;

afterAll(removeAssemblies);

function assemblyOf(resources: Template['Resources']): string {
  return writeAssembly({
    stacks: { Service: { Resources: { Role: { Type: 'AWS::IAM::Role' }, ...httpApi({}), ...resources } } },
    code,
  });
}

/** What a start that must fail says. */
async function failure(options: LocalStackOptions): Promise<string> {
  const stack = startLocalStack({ logFile, ...options });
  await expect(stack).rejects.toBeInstanceOf(StartError);
  return await stack.then(
    () => '',
    (error: Error) => error.message,
  );
}

/** The Java engines that this process has started. */
function engines(): string[] {
  const processes = execFileSync('ps', ['-A', '-o', 'ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes.filter(
    (line) => line.trim().startsWith(`${process.pid} `) && line.includes('DynamoDBLocal'),
  );
}

describe('a template that the local stack does not understand is refused, by name:', () => {
  it.each<[string, Template['Resources'], string]>([
    [
      'a type of resource',
      { Bucket: { Type: 'AWS::S3::Bucket' } },
      'Service/Bucket is of type AWS::S3::Bucket, which the local stack does not know',
    ],
    [
      'an intrinsic function',
      { Queue: queue({ VisibilityTimeout: { 'Fn::FindInMap': ['a', 'b', 'c'] } }) },
      'Service/Queue (AWS::SQS::Queue) uses Fn::FindInMap',
    ],
    [
      'a property',
      { Queue: queue({ FifoQueue: true }) },
      'Service/Queue (AWS::SQS::Queue) holds what the local stack does not know (Unrecognized key: "FifoQueue")',
    ],
    [
      'a reference to nothing',
      { Queue: queue({ QueueName: { Ref: 'Nothing' } }) },
      'refers to Nothing, which Service neither holds nor has a default for',
    ],
    [
      'an attribute',
      { Queue: queue({ QueueName: getAtt('Queue2', 'Colour') }), Queue2: queue() },
      'asks for Queue2.Colour',
    ],
    [
      'an import that nobody exports',
      { Queue: queue({ QueueName: { 'Fn::ImportValue': 'Elsewhere' } }) },
      'imports Elsewhere, which no stack of the stage exports',
    ],
    [
      'an event source that is no queue',
      { Noop: lambda('noop'), Mapping: eventSource('Topic', 'Noop'), Topic: { Type: 'AWS::SNS::Topic' } },
      'Mapping does not read a queue of this stage',
    ],
    ['code that is not there', { Lost: lambda('lost') }, 'The assembly holds no asset lost.zip'],
  ])('%s', async (_, resources, message) => {
    expect(await failure({ assembly: assemblyOf(resources) })).toContain(message);
    expect(engines()).toEqual([]);
  });
});

describe('a start that cannot succeed', () => {
  const good = assemblyOf({});

  it('names the port that is taken, of the API and of the inbox', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const message = `Port ${port} is taken; stop what listens there, or choose another port.`;
    expect(await failure({ assembly: good, apiPort: port })).toBe(message);
    expect(await failure({ assembly: good, inboxPort: port })).toBe(message);
    expect(engines()).toEqual([]);
    server.close();
  });

  it('says that Java is missing, or too old', async () => {
    const start = performance.now();
    const missing = await failure({ java: '/nowhere/java' });
    // Nor does it wait for the synthesis.
    expect(performance.now() - start).toBeLessThan(2000);
    expect(missing).toContain('Java is missing');
    expect(missing).toContain('install Java 17 or newer');
    const old = `${folder}/java`;
    writeFileSync(old, `#!/bin/sh\n[ "$1" = -version ] && echo 'openjdk version "11.0.2"' >&2\nexit 1\n`, {
      mode: 0o755,
    });
    expect(await failure({ assembly: good, java: old })).toContain('Java 11 is too old');
  });

  it('names a folder that holds no assembly', async () => {
    expect(await failure({ assembly: folder })).toContain('holds no stack; synthesise the app again');
    expect(await failure({ assembly: '/nowhere' })).toContain(
      'The synthesised file /nowhere/manifest.json cannot be read',
    );
  });

  it('says why the CDK app cannot be synthesised, in one sentence', async () => {
    const app = `${folder}/app.ts`;
    writeFileSync(app, `throw new TypeError('no such construct');`);
    await expect(synthesise({ app })).rejects.toThrow(
      'The CDK app cannot be synthesised (TypeError: no such construct); run "npx cdk synth" to see all of it.',
    );
  });
});

describe('a stack that runs', () => {
  it('stops once, with all that it started, however often it is asked to', async () => {
    const stack = await startLocalStack({ assembly: assemblyOf({}), logFile });
    expect(engines()).toHaveLength(1);
    await Promise.all([stack.stop(), stack.stop()]);
    await stack.stop();
    expect(engines()).toEqual([]);
    await expect(fetch(stack.apiUrl)).rejects.toThrow();
  });

  it('stops at once, though a function runs', async () => {
    const assembly = writeAssembly({
      stacks: {
        Service: {
          Resources: {
            Role: { Type: 'AWS::IAM::Role' },
            ...httpApi({}),
            Endless: lambda('endless', { Timeout: 600 }),
            Schedule: {
              Type: 'AWS::Scheduler::Schedule',
              Properties: { ScheduleExpression: 'rate(1 day)', Target: { Arn: getAtt('Endless', 'Arn') } },
            },
          },
        },
      },
      code: { endless: 'export const handler = () => new Promise(() => {});' },
    });
    const stack = await startLocalStack({ assembly, logFile });
    const tomorrow = stack.advanceTo(new Date(Date.now() + 25 * 3_600_000));
    const call = stack.invoke('endless', {});
    const start = performance.now();
    await Promise.all([stack.stop(), expect(call).rejects.toThrow('the stack stopped'), tomorrow]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(stack.problems).toEqual([]);
  });

  describe('in a process that is killed', () => {
    const script = `${folder}/parent.ts`;
    beforeAll(() => {
      const stack = fileURLToPath(new URL('../../../infra/local/stack.ts', import.meta.url));
      writeFileSync(
        script,
        `import { startLocalStack } from '${stack}';
        const stack = await startLocalStack({ assembly: '${assemblyOf({})}', logFile: '${logFile}' });
        console.log(new URL(stack.dynamodbUrl).port);`,
      );
    });
    afterAll(() => rmSync(script));

    it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no engine behind (%s)', async (signal) => {
      const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [port] = await once(parent.stdout, 'data');
      const isUp = () =>
        fetch(`http://127.0.0.1:${String(port).trim()}`).then(
          () => true,
          () => false,
        );
      expect(await isUp()).toBe(true);
      parent.kill(signal);
      await expect.poll(isUp, { timeout: 5000 }).toBe(false);
    });
  });

  it('replaces a function that crashes between two calls, however often', async () => {
    const crashing = writeAssembly({
      stacks: {
        Service: {
          Resources: { Role: { Type: 'AWS::IAM::Role' }, ...httpApi({}), Crashes: lambda('crashes') },
        },
      },
      code: {
        crashes: `export const handler = async () => { setTimeout(() => { throw new Error('too late'); }, 50); return 'ok'; };`,
      },
    });
    const stack = await startLocalStack({ assembly: crashing, logFile });
    onTestFinished(() => stack.stop());
    for (const times of [1, 2, 3, 4, 5]) {
      expect(await stack.invoke('crashes', {})).toBe('ok');
      await expect.poll(() => stack.problems).toHaveLength(times);
    }
    expect(stack.problems[0]).toBe('crashes: crashed: Error: too late');
  });

  it('keeps what its functions print in a file', async () => {
    const talking = writeAssembly({
      stacks: {
        Service: { Resources: { Role: { Type: 'AWS::IAM::Role' }, ...httpApi({}), Talks: lambda('talks') } },
      },
      code: { talks: `export const handler = async () => console.log('hello\\nworld');` },
    });
    const path = `${folder}/talks.log`;
    const stack = await startLocalStack({ assembly: talking, logFile: path });
    onTestFinished(() => stack.stop());
    await stack.invoke('talks', {});
    await expect
      .poll(() => existsSync(path) && execFileSync('cat', [path], { encoding: 'utf8' }))
      .toBe('talks hello\ntalks world\n');
    await expect(stack.invoke('nobody', {})).rejects.toThrow('There is no function nobody, only talks');
  });
});
