/** Whose tokens the API accepts: any OpenID Connect provider. */
export interface TokenIssuer {
  readonly issuer: string;
  /** What a token must name as its audience (or, as Cognito's do, as its client). */
  readonly audience: readonly string[];
  /** The claim of a token that names the calling partner. */
  readonly partnerClaim: string;
}
