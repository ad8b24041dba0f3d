import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { type Route, routes, type Scope } from '../../lib/platform/routes.ts';
import { idOf } from './ids.ts';
import type { TokenIssuer } from './token-issuer.ts';

interface UserPoolIssuerProps {
  /** Distinguishes the token endpoints of the stages of an account. */
  readonly domainPrefix: string;
  readonly clients: Readonly<Record<string, readonly Scope[]>>;
  readonly keep: boolean;
}

/** The default token issuer: a Cognito user pool whose app clients are the systems that may call the API. */
export class UserPoolIssuer extends Construct implements TokenIssuer {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly partnerClaim = 'client_id';
  readonly #scopes = new Map<string, ResourceServerScope>();

  constructor(scope: Construct, id: string, { domainPrefix, clients, keep }: UserPoolIssuerProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      featurePlan: FeaturePlan.ESSENTIALS,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus plan protects the sign-in of people; only systems with client credentials use this pool.',
    });
    // Prefixes are unique in a region across all of AWS, hence the account.
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `${domainPrefix}-${Aws.ACCOUNT_ID}` },
    });
    const server = this.#addResourceServer(pool);

    const appClients = Object.entries(clients).map(([name, scopes]) =>
      this.#addClient(pool, server, name, scopes),
    );
    this.issuer = pool.userPoolProviderUrl;
    this.audience = appClients.map((client) => client.userPoolClientId);

    const stack = Stack.of(this);
    new CfnOutput(stack, 'UserPoolId', { value: pool.userPoolId });
    new CfnOutput(stack, 'TokenEndpoint', { value: `${domain.baseUrl()}/oauth2/token` });
  }

  /** Cognito splits `backhaul/orders:write` into the resource server `backhaul` and its scope `orders:write`. */
  #addResourceServer(pool: UserPool): UserPoolResourceServer {
    const known = new Set(Object.values(routes).flatMap((route: Route) => route.scopes));
    const [identifier = ''] = [...known].map((name) => name.slice(0, name.indexOf('/')));
    for (const name of known) {
      const scopeName = name.slice(identifier.length + 1);
      this.#scopes.set(name, new ResourceServerScope({ scopeName, scopeDescription: scopeName }));
    }
    return pool.addResourceServer('Api', { identifier, scopes: [...this.#scopes.values()] });
  }

  #addClient(
    pool: UserPool,
    server: UserPoolResourceServer,
    name: string,
    scopes: readonly Scope[],
  ): UserPoolClient {
    const client = new UserPoolClient(this, `Client${idOf(name)}`, {
      userPool: pool,
      userPoolClientName: name,
      generateSecret: true,
      accessTokenValidity: Duration.hours(1),
      oAuth: {
        flows: { clientCredentials: true },
        scopes: scopes.map((scope) => OAuthScope.resourceServer(server, this.#scope(scope))),
      },
    });
    new CfnOutput(Stack.of(this), `ClientId${idOf(name)}`, { value: client.userPoolClientId });
    return client;
  }

  #scope(name: Scope): ResourceServerScope {
    const scope = this.#scopes.get(name);
    if (!scope) throw new Error(`No route asks for the scope ${name}, so no client can use it.`);
    return scope;
  }
}
