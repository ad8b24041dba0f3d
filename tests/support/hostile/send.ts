import { Agent, request as sendRaw } from 'node:http';
import type { HostileRequest } from './requests.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends requests as they stand: fetch would mend their addresses first. */
export class Sender {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  send({ method, path, headers, body }: HostileRequest): Promise<RawAnswer> {
    const { hostname, port } = this.#url;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const request = sendRaw(
        {
          hostname,
          port,
          method,
          path,
          headers: { ...headers, ...length },
          agent: this.#agent,
          timeout: 30_000,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
          });
        },
      );
      request.on('error', reject);
      request.on('timeout', () => request.destroy(new Error('no answer within 30 s')));
      request.end(body);
    });
  }

  stop(): void {
    this.#agent.destroy();
  }
}
