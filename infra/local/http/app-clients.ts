import * as z from 'zod';
import type { StageTemplate } from '../template/stage-template.ts';
import type { Authorizer } from './authorizer.ts';

const unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

const clientSchema = z.object({
  AllowedOAuthFlows: z.tuple([z.literal('client_credentials')]),
  AllowedOAuthScopes: z.array(z.string()),
  AccessTokenValidity: z.number().default(60),
  TokenValidityUnits: z
    .object({ AccessToken: z.enum(['seconds', 'minutes', 'hours', 'days']).default('minutes') })
    .default({ AccessToken: 'minutes' }),
});

/** A system that may ask for tokens. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly scopes: string[];
  readonly tokenSeconds: number;
  /** Whom the tokens name as their audience; Cognito's name none, but the client. */
  readonly audience: string | undefined;
}

/**
 * The template's app clients. A stage with an issuer of its own has none in its template: it gets one client that
 * may do everything, so that its API can be tried here all the same.
 */
export function createClients(
  template: StageTemplate,
  authorizers: Iterable<Authorizer>,
  scopes: string[],
): Client[] {
  const clients = template.all('AWS::Cognito::UserPoolClient', clientSchema).map(({ ref, properties }) => ({
    id: ref,
    secret: secretOf(ref),
    scopes: properties.AllowedOAuthScopes,
    tokenSeconds: properties.AccessTokenValidity * unitSeconds[properties.TokenValidityUnits.AccessToken],
    audience: undefined,
  }));
  if (clients.length > 0) return clients;
  return [...authorizers].map(({ audience }) => {
    const id = 'local-client';
    return { id, secret: secretOf(id), scopes, tokenSeconds: 3600, audience: audience[0] };
  });
}

/** No secret at all: it only stands where the real one will. */
function secretOf(id: string): string {
  return `${id}-local-secret`;
}
