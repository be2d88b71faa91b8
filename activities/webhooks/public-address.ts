/** Which addresses a webhook may be at: not on the office's own network, where it would reach what trusts its neighbours. */
import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OutageError } from '../outage-error.ts';

/** Global unicast (RFC 4291, 2.4): everything else of IPv6 is special or leads to IPv4. */
const global6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(global6));
}

/** Throws `webhook.privateAddress` for a host that is such an address, or a name of one; a name that is not known now is let pass. */
export async function mustBePublic(url: string): Promise<void> {
  const host = hostOf(new URL(url));
  const found = await resolve(host, { all: true }).catch(() => []);
  refusePrivate(host, found);
}

/**
 * Looks names up for a connection, and lets it be made to a public address only: the connection goes to the very address
 * that was looked at.
 */
export const publicLookup: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    try {
      refusePrivate(host, found);
    } catch (refused) {
      return done(refused as Error, []);
    }
    const [first] = found;
    if (options.all) done(null, found);
    else done(null, first?.address ?? '', first?.family);
  });

/** A host that is an address itself is never looked up. Throws `webhook.privateAddress`. */
export function refuseLiteral(url: URL): void {
  const host = hostOf(url);
  const family = isIP(host);
  if (family !== 0) refusePrivate(host, [{ address: host, family }]);
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

function refusePrivate(host: string, found: readonly LookupAddress[]): void {
  if (found.every(({ address }) => isPublicAddress(address))) return;
  throw new OutageError(
    'webhook.privateAddress',
    `${host} is on this computer or on a private network, and the settings do not allow that`,
  );
}
