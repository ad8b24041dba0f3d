import { compactVerify } from 'jose';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { StageTemplate } from '../template/stage-template.ts';
import type { SigningKey } from './signing-key.ts';

/** Tokens whose signature was checked; enough for every caller of one machine. */
const REMEMBERED = 1000;

const authorizerSchema = z.strictObject({
  ApiId: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()).min(1), Issuer: z.string() }),
  Name: z.unknown().optional(),
});

const claimsSchema = z.looseObject({
  iss: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  scope: z.string().optional(),
  scp: z.union([z.string(), z.array(z.string())]).optional(),
});

type Claims = z.infer<typeof claimsSchema>;

export interface Caller {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}

export type Verdict =
  | { readonly kind: 'allowed'; readonly caller: Caller }
  | { readonly kind: 'unauthorized'; readonly challenge: string }
  | { readonly kind: 'forbidden'; readonly challenge: string };

/** The check of API Gateway's JWT authorizer, with the keys of the local issuer. */
export class Authorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly #key: SigningKey;
  readonly #clock: VirtualClock;
  readonly #verified = new Map<string, Claims>();

  constructor(
    configuration: { issuer: string; audience: readonly string[] },
    key: SigningKey,
    clock: VirtualClock,
  ) {
    this.issuer = configuration.issuer;
    this.audience = configuration.audience;
    this.#key = key;
    this.#clock = clock;
  }

  async judge(header: string | undefined, scopes: readonly string[]): Promise<Verdict> {
    if (!header) return { kind: 'unauthorized', challenge: 'Bearer' };
    let claims: Claims;
    try {
      claims = await this.#check(header.replace(/^Bearer /i, ''));
    } catch (error) {
      const reason =
        error instanceof z.ZodError ? 'a claim is missing' : messageOf(error).replaceAll('"', "'");
      return {
        kind: 'unauthorized',
        challenge: `Bearer scope="${scopes.join(' ')}" error="invalid_token" error_description="${reason}"`,
      };
    }
    const granted = scopesOf(claims);
    const matching = scopes.filter((scope) => granted.includes(scope));
    if (scopes.length > 0 && matching.length === 0) {
      return {
        kind: 'forbidden',
        challenge: `Bearer scope="${scopes.join(' ')}" error="insufficient_scope" error_description="the token has none of the scopes"`,
      };
    }
    return {
      kind: 'allowed',
      caller: { claims: asText(claims), scopes: scopes.length > 0 ? matching : null },
    };
  }

  async #check(token: string): Promise<Claims> {
    const claims = this.#verified.get(token) ?? (await this.#verify(token));
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    if (claims.iss !== this.issuer) throw new Error('invalid issuer');
    if (claims.exp <= now) throw new Error('the token has expired');
    if (claims.nbf !== undefined && claims.nbf > now) throw new Error('the token is not valid yet');
    if (claims.iat !== undefined && claims.iat > now) throw new Error('the token was issued in the future');
    const named = claims.aud ?? claims.client_id ?? [];
    if (![named].flat().some((audience) => this.audience.includes(audience)))
      throw new Error('invalid audience');
    return claims;
  }

  /** Only the signature and the shape: times and names are judged at every call. */
  async #verify(token: string): Promise<Claims> {
    const { payload } = await compactVerify(token, this.#key.publicKey, { algorithms: ['RS256'] });
    const claims = claimsSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
    if (this.#verified.size >= REMEMBERED) this.#verified.clear();
    this.#verified.set(token, claims);
    return claims;
  }
}

export function createAuthorizers(
  template: StageTemplate,
  key: SigningKey,
  clock: VirtualClock,
): Map<string, Authorizer> {
  return new Map(
    template.all('AWS::ApiGatewayV2::Authorizer', authorizerSchema).map(({ ref, properties }) => {
      const { Audience: audience, Issuer: issuer } = properties.JwtConfiguration;
      return [ref, new Authorizer({ issuer, audience }, key, clock)];
    }),
  );
}

function scopesOf({ scope, scp }: Claims): readonly string[] {
  const value = scope ?? scp ?? [];
  return typeof value === 'string' ? value.split(' ') : value;
}

/** API Gateway hands claims on as text, whatever they were. */
function asText(claims: Claims): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
