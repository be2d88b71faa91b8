/** Reads a bearer token (RFC 6750, JWT by RFC 7519): who is calling, or why the token is not taken. */
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWK, JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { ProblemError } from '../problem.ts';
import type { Caller, TokenRole } from './caller.ts';
import { nobody, tokenRoles } from './caller.ts';
import { audience, ownIssuer } from './own-key.ts';

/** Only signatures with a public key: whoever can check a token cannot make one. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];

export interface TrustedIssuer {
  readonly issuer: string;
  /** Whom its tokens are for. */
  readonly audience: string;
  /** Its public keys, or where they are published. */
  readonly keys: readonly JWK[] | URL;
  /** The claim that has the roles. */
  readonly rolesClaim: string;
}

export const ownTokens = (key: JWK): TrustedIssuer => ({
  issuer: ownIssuer,
  audience,
  keys: [key],
  rolesClaim: 'roles',
});

export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const maxTokenLength = 8192;
const personForm = z.string().trim().min(1).max(200);

/** Without a token the caller is nobody. Throws a problem 401 where there is one that is not taken. */
export function authenticator(issuers: readonly TrustedIssuer[], now: () => Date): Authenticate {
  const keysOf = new Map(issuers.map((trusted) => [trusted.issuer, { trusted, keys: keySet(trusted.keys) }]));
  return async (authorization) => {
    if (authorization === undefined) return nobody;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > maxTokenLength) throw refused('it is not a bearer token');
    const known = keysOf.get(issuerOf(token));
    if (!known) throw refused('nobody here trusts its issuer');
    const { trusted, keys } = known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer: trusted.issuer,
        audience: trusted.audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
        currentDate: now(),
      });
      const person = personForm.safeParse(payload.sub);
      if (!person.success) throw refused('it names nobody');
      return { person: person.data, roles: rolesIn(payload[trusted.rolesClaim]) };
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      if (error instanceof errors.JWTExpired) throw refused('it has expired');
      if (error instanceof errors.JOSEError) throw refused('its signature or its claims are not right');
      throw error;
    }
  };
}

/** Roles that this office does not know are another system's, and mean nothing here. */
function rolesIn(claim: unknown): readonly TokenRole[] {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return tokenRoles.filter((role) => named.includes(role));
}

function keySet(keys: TrustedIssuer['keys']): JWTVerifyGetKey {
  return keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet({ keys: [...keys] });
}

function issuerOf(token: string): string {
  try {
    const [, payload = ''] = token.split('.');
    const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly iss?: unknown };
    return typeof iss === 'string' ? iss : '';
  } catch {
    return '';
  }
}

function refused(why: string): ProblemError {
  return new ProblemError(401, 'access.badToken', `The token is not taken: ${why}.`, { why });
}
