/**
 * The office's own signing key, `access-key.json` in its data directory: made when it is first needed, readable by its
 * owner alone. Whoever can read it can read the record, too; so it is what the command line uses on the same machine.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  CompactSign,
  SignJWT,
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import type { JWK } from 'jose';
import { keptOnce, textIfThere } from '../../embedded/index.ts';
import type { TokenRole } from './caller.ts';

export const ownIssuer = 'muddet';
export const audience = 'muddet';
const algorithm = 'EdDSA';

const fileIn = (dataDir: string): string => join(dataDir, 'access-key.json');

/** The private key as JWK. Two processes that make it at once end up with the same one. */
export async function ownKey(dataDir: string): Promise<JWK> {
  const file = fileIn(dataDir);
  const known = textIfThere(file);
  if (known !== null) return JSON.parse(known) as JWK;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm };
  return JSON.parse(keptOnce(file, `${JSON.stringify(jwk)}\n`)) as JWK;
}

/** The public half. */
export function publicHalf({ kty, crv, x, kid, alg }: JWK): JWK {
  return { kty, crv, x, kid, alg } as JWK;
}

export interface TokenFor {
  readonly person: string;
  readonly roles: readonly TokenRole[];
  readonly seconds: number;
}

/** A token signed with the office's own key. */
export async function issueToken(dataDir: string, { person, roles, seconds }: TokenFor): Promise<string> {
  const key = await ownKey(dataDir);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ roles: [...roles] })
    .setProtectedHeader({ alg: algorithm, kid: key.kid ?? '', typ: 'JWT' })
    .setSubject(person)
    .setIssuer(ownIssuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .setJti(randomUUID())
    .sign(await importJWK(key, algorithm));
}

/** A statement signed with the office's own key: a compact JWS that carries the public half, and that key's thumbprint. */
export async function signed(
  dataDir: string,
  statement: unknown,
): Promise<{ readonly key: string; readonly signature: string }> {
  const key = await ownKey(dataDir);
  const jwk = publicHalf(key);
  const signature = await new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: algorithm, jwk })
    .sign(await importJWK(key, algorithm));
  return { key: await calculateJwkThumbprint(jwk), signature };
}

/** What a JWS states, and the thumbprint of the key in it that signed it. Throws where the signature does not hold. */
export async function statementIn(jws: string): Promise<{ readonly statement: unknown; readonly key: string }> {
  let key = '';
  const { payload } = await compactVerify(
    jws,
    async ({ jwk }) => {
      if (!jwk) throw new TypeError('no key');
      key = await calculateJwkThumbprint(jwk);
      return await importJWK(jwk, algorithm);
    },
    { algorithms: [algorithm] },
  );
  return { statement: JSON.parse(new TextDecoder().decode(payload)), key };
}
