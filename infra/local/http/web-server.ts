import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOST, listen } from '../engines/listen.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that has its address before it knows what to serve: the template's values need the one, the routes the other. */
export interface WebServer {
  readonly url: string;
  serve(handler: Handler): void;
  stop(): Promise<void>;
}

export async function openWebServer(port: number): Promise<WebServer> {
  const server = createServer();
  const url = `http://${HOST}:${await listen(server, port)}`;
  return {
    url,
    serve: (handler) => {
      server.on('request', (request, response) => {
        handler(request, response).catch(() => response.writeHead(500).end());
      });
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
