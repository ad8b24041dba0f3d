import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { StartError } from '../start-error.ts';

/** Everything local listens here and nowhere else. */
export const HOST = '127.0.0.1';

/** Binds a server; 0 asks the system for a free port. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portTaken(port, error)));
    server.listen(port, HOST, resolve);
  });
  return portOf(server);
}

export function portOf(server: { address(): unknown }): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null && 'port' in address) return Number(address.port);
  throw new StartError('A local server has no port; start again.');
}

export function portTaken(port: number, cause: unknown): StartError {
  const taken = String(cause).includes('EADDRINUSE');
  return new StartError(
    taken
      ? `Port ${port} is taken; stop what listens there, or choose another port.`
      : `Port ${port} cannot be used (${String(cause)}); choose another port.`,
  );
}

/** For an engine that cannot be asked for "any port": one that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, HOST, resolve));
  const port = portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
