import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import type { VirtualClock } from '../clock.ts';
import type { Client } from './app-clients.ts';
import type { SigningKey } from './signing-key.ts';

/** Claims of a token by name. */
export type Claims = Readonly<Record<string, unknown>>;

interface OAuthAnswer {
  readonly status: number;
  readonly body: object;
}

/** The local stand-in for Cognito (or for the stage's own provider): OAuth client credentials, keys as JWKS. */
export class TokenIssuer {
  readonly #issuer: string;
  readonly #clients: readonly Client[];
  readonly #key: SigningKey;
  readonly #clock: VirtualClock;

  constructor(issuer: string, clients: readonly Client[], key: SigningKey, clock: VirtualClock) {
    this.#issuer = issuer;
    this.#clients = clients;
    this.#key = key;
    this.#clock = clock;
  }

  /**
   * A token in the form of Cognito's access tokens, on the stack's clock.
   * @param claims in the place of its own, for a look at what other tokens would be answered
   */
  async issue(client: Client, claims: Claims = {}): Promise<string> {
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    const own = {
      token_use: 'access',
      scope: client.scopes.join(' '),
      auth_time: now,
      version: 2,
      client_id: client.id,
      iss: this.#issuer,
      sub: client.id,
      iat: now,
      exp: now + client.tokenSeconds,
      jti: randomUUID(),
      ...(client.audience === undefined ? {} : { aud: client.audience }),
    };
    return await new SignJWT({ ...own, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: this.#key.id })
      .sign(this.#key.privateKey);
  }

  async serve(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
    const { status, body } = await this.#answer(request, origin);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  }

  async #answer(request: IncomingMessage, origin: string): Promise<OAuthAnswer> {
    switch (`${request.method} ${request.url}`) {
      case 'GET /.well-known/jwks.json':
        return { status: 200, body: { keys: [this.#key.jwk] } };
      case 'GET /.well-known/openid-configuration':
        return {
          status: 200,
          body: {
            issuer: this.#issuer,
            jwks_uri: `${origin}/.well-known/jwks.json`,
            token_endpoint: `${origin}/oauth2/token`,
            grant_types_supported: ['client_credentials'],
            token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
          },
        };
      case 'POST /oauth2/token':
        return await this.#token(new URLSearchParams(await textOf(request)), request.headers.authorization);
      default:
        return { status: 404, body: { message: 'Not Found' } };
    }
  }

  async #token(form: URLSearchParams, authorization: string | undefined): Promise<OAuthAnswer> {
    if (form.get('grant_type') !== 'client_credentials') return refusal('unsupported_grant_type');
    const [id, secret] = basicCredentials(authorization) ?? [
      form.get('client_id'),
      form.get('client_secret'),
    ];
    const client = this.#clients.find((it) => it.id === id && it.secret === secret);
    if (client === undefined) return { status: 401, body: { error: 'invalid_client' } };
    const wanted = form.get('scope')?.split(' ').filter(Boolean) ?? client.scopes;
    if (!wanted.every((scope) => client.scopes.includes(scope))) return refusal('invalid_scope');
    return {
      status: 200,
      body: {
        access_token: await this.issue(client, { scope: wanted.join(' ') }),
        expires_in: client.tokenSeconds,
        token_type: 'Bearer',
      },
    };
  }
}

function refusal(error: string): OAuthAnswer {
  return { status: 400, body: { error } };
}

function basicCredentials(authorization: string | undefined): [string, string] | undefined {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64')
    .toString()
    .split(':', 2)
    .map(decodeURIComponent);
  return [id, secret];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
