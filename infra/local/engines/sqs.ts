import { SQSClient } from '@aws-sdk/client-sqs';
import { clientOptions } from './clients.ts';
import { HOST, portOf } from './listen.ts';

export interface SqsEngine {
  readonly url: string;
  readonly client: SQSClient;
  stop(): Promise<void>;
}

/** The queue engine, in this process. Not by its own start function, which would listen on every interface. */
export async function startSqs(region: string): Promise<SqsEngine> {
  // Loaded here, so that Java starts before this process is busy loading.
  const { buildApp } = await import('fauxqs');
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.listen({ host: HOST, port: 0 });
  const url = `http://${HOST}:${portOf(app.server)}`;
  const client = new SQSClient(clientOptions({ region, endpoint: url }));
  return {
    url,
    client,
    stop: async () => {
      client.destroy();
      await app.close();
    },
  };
}
