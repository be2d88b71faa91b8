/** The certificate of an office on a network: read from its files, and again when they are renewed. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { EmbeddedError } from '../embedded/index.ts';

/** PEM files: the certificate with those between it and its authority, and its key. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** What is in them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Throws `network.badCertificate` where they cannot be served with. */
export function readCertificate({ certificate, key }: CertificateFiles): Certificate {
  try {
    const found = { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
    createSecureContext(found);
    return found;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const files = { certificate, key };
    throw new EmbeddedError('network.badCertificate', `${certificate} and ${key} cannot be served with: ${why}`, files);
  }
}
