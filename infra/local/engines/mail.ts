import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import * as z from 'zod';
import { HOST, portOf, portTaken } from './listen.ts';

export interface MailEngine {
  /** Takes the calls of SES clients and shows the inbox as a web page. One process has one inbox, however many engines. */
  readonly url: string;
  /** Resolves when whoever listens has heard of every mail that was taken. */
  idle(): Promise<void>;
  /** From now on somebody hears of every mail that is taken; `report` of those that could not be told. */
  listen(hear: Hear, report: (problem: string) => void): void;
  stop(): Promise<void>;
}

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** That the sender named. */
  readonly configurationSet: string | undefined;
}

type Hear = (mail: TakenMail) => Promise<void>;

const SEND_PATH = '/v2/email/outbound-emails';

const sendSchema = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  ConfigurationSetName: z.string().optional(),
});

/** The mail engine, in this process. */
export async function startMail(port: number): Promise<MailEngine> {
  // Loaded here, so that Java starts before this process is busy loading; required, since vitest imports it differently.
  const mail: typeof import('aws-ses-v2-local') = createRequire(import.meta.url)('aws-ses-v2-local');
  const server = await mail.default({ host: HOST, port });
  // The engine reports a port that is taken as if it listened.
  if (!server.listening) throw portTaken(port, 'EADDRINUSE');
  const underWay = new Set<Promise<void>>();
  return {
    url: `http://${HOST}:${portOf(server)}`,
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    listen: (hear, report) => overhear(server, { hear, report }, underWay),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The engine tells nobody what it takes, so its requests are read along. */
function overhear(
  server: Server,
  { hear, report }: { readonly hear: Hear; readonly report: (problem: string) => void },
  underWay: Set<Promise<void>>,
): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' || request.url !== SEND_PATH) return;
    const told = takenMail(request, response)
      .then((mail) => mail && hear(mail))
      .catch((error: unknown) => report(`What became of a mail could not be told: ${String(error)}`))
      .finally(() => underWay.delete(told));
    underWay.add(told);
  });
}

/** Undefined where the engine refused it. */
async function takenMail(request: IncomingMessage, response: ServerResponse): Promise<TakenMail | undefined> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(response, 'close');
  if (response.statusCode !== 200) return undefined;
  const { FromEmailAddress, Destination, ConfigurationSetName } = sendSchema.parse(
    JSON.parse(Buffer.concat(chunks).toString()),
  );
  return {
    from: FromEmailAddress,
    to: Destination.ToAddresses,
    configurationSet: ConfigurationSetName,
  };
}
