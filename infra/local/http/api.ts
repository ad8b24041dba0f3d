import type { OpenApiDocument } from '../../../lib/contract/openapi.ts';
import type { VirtualClock } from '../clock.ts';
import type { Functions } from '../lambda/functions.ts';
import type { StageTemplate } from '../template/stage-template.ts';
import { type Client, createClients } from './app-clients.ts';
import { createAuthorizers } from './authorizer.ts';
import { Contract } from './contract.ts';
import { checkApi, serveApi } from './gateway.ts';
import { Routes } from './routes.ts';
import { createSigningKey } from './signing-key.ts';
import { type Claims, TokenIssuer } from './token-issuer.ts';
import type { WebServer } from './web-server.ts';

export interface Api {
  readonly url: string;
  readonly tokenUrl: string;
  readonly clients: readonly Client[];
  token(clientId: string, claims?: Claims): Promise<string>;
  start(): void;
}

interface ApiParts {
  readonly functions: Functions;
  readonly clock: VirtualClock;
  readonly apiServer: WebServer;
  readonly tokenServer: WebServer;
  readonly contract: OpenApiDocument | undefined;
  readonly report: (problem: string) => void;
}

/** The template's HTTP API together with the issuer of the tokens that it accepts. */
export async function createApi(
  template: StageTemplate,
  { functions, clock, apiServer, tokenServer, contract: document, report }: ApiParts,
): Promise<Api> {
  checkApi(template);
  const key = await createSigningKey();
  const contract = document && new Contract(document);
  const routes = new Routes(template, functions);
  const authorizers = createAuthorizers(template, key, clock);
  const clients = createClients(template, authorizers.values(), routes.scopes);
  const [authorizer] = authorizers.values();
  const issuer = new TokenIssuer(authorizer?.issuer ?? tokenServer.url, clients, key, clock);
  return {
    url: apiServer.url,
    tokenUrl: `${tokenServer.url}/oauth2/token`,
    clients,
    token: async (clientId, claims) => {
      const client = clients.find(({ id }) => id === clientId);
      if (client === undefined) {
        throw new Error(`There is no client ${clientId}, only ${clients.map(({ id }) => id).join(', ')}.`);
      }
      return await issuer.issue(client, claims);
    },
    start: () => {
      apiServer.serve(serveApi({ routes, authorizers, clock, contract, report }));
      tokenServer.serve((request, response) => issuer.serve(request, response, tokenServer.url));
    },
  };
}
