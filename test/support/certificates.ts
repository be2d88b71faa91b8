/** Certificates for tests: signed by themselves, in PEM files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Files {
  readonly certificate: string;
  readonly key: string;
}

/** Two certificates of a name hold from days ago until days from now. */
export async function certificateFor(
  name: string,
  from = -1,
  until = 90,
): Promise<{ readonly cert: string; readonly key: string }> {
  const day = 86_400_000;
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + until * day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  return { cert, key };
}

export function filesOf({ cert, key }: { readonly cert: string; readonly key: string }, folder: string): Files {
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.certificate, cert);
  writeFileSync(files.key, key, { mode: 0o600 });
  return files;
}
