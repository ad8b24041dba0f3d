import { once } from 'node:events';
import { createRequire } from 'node:module';
import { HOST, portOf, portTaken } from './listen.ts';

export interface MailEngine {
  /** Takes the calls of SES clients and shows the inbox as a web page. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The mail engine, in this process. */
export async function startMail(port: number): Promise<MailEngine> {
  // Loaded here, so that Java starts before this process is busy loading; required, since vitest imports it differently.
  const mail: typeof import('aws-ses-v2-local') = createRequire(import.meta.url)('aws-ses-v2-local');
  const server = await mail.default({ host: HOST, port });
  // The engine reports a port that is taken as if it listened.
  if (!server.listening) throw portTaken(port, 'EADDRINUSE');
  return {
    url: `http://${HOST}:${portOf(server)}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
