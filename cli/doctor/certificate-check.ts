/** Whether the certificate of the office on a network can be served with, says its names, and how long it holds. */
import { X509Certificate } from 'node:crypto';
import { readCertificate } from '../../api/index.ts';
import { EmbeddedError, networkSettings } from '../../embedded/index.ts';
import { civilDateOf, instant } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import { asSet } from './as-set.ts';
import type { Finding } from './finding.ts';
import { bad, ok, warning } from './finding.ts';

const soonDays = 14;

export function certificate(dataDir: string, now: Instant): readonly Finding[] {
  const network = asSet(() => networkSettings(dataDir));
  if (!network) return [];
  try {
    return [foundOf(new X509Certificate(readCertificate(network).cert), network.names, now)];
  } catch (error) {
    if (!(error instanceof EmbeddedError)) throw error;
    return [bad('certificate', error.message)];
  }
}

function foundOf(certificate: X509Certificate, names: readonly string[], now: Instant): Finding {
  const missing = names.filter((name) => certificate.checkHost(name) === undefined);
  if (missing.length > 0) return bad('certificate', `it is not for ${missing.join(', ')}`);
  const until = civilDateOf(instant(new Date(certificate.validTo).toISOString()));
  const days = Math.floor((Date.parse(certificate.validTo) - Date.parse(now)) / 86_400_000);
  if (Date.parse(certificate.validFrom) > Date.parse(now)) return bad('certificate', 'it does not hold yet');
  if (days < 0) return bad('certificate', `it has expired on ${until}`);
  return days < soonDays ? warning('certificate', `it expires on ${until}`) : ok('certificate', `holds until ${until}`);
}
