import { type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The key pair of the local token issuer: new at every start, and never on disk. */
export interface SigningKey {
  readonly id: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const id = 'local';
  return {
    id,
    publicKey,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'RS256', use: 'sig' },
  };
}
