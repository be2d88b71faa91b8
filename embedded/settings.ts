/** Reads `settings.yaml` of a data directory: what an office has set for itself. Without one, the law is as shipped. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { MailServer, OfficeLetters } from '../activities/index.ts';
import type { Law } from '../law/index.ts';
import { problemsOf } from '../machines/index.ts';
import type { S3Place } from '../registry/index.ts';
import type { DocumentSettings } from './documents.ts';
import { EmbeddedError } from './embedded-error.ts';
import { lawFrom } from './law-settings.ts';
import { lettersFrom } from './letter-settings.ts';
import type { NetworkSettings, RequestSettings, Settings } from './settings-form.ts';
import { settingsForm, usualDocuments, usualRequests, usualWebhooks } from './settings-form.ts';
import type { WebhookSettings } from './webhook-loop.ts';

export const settingsFileIn = (dataDir: string): string => join(dataDir, 'settings.yaml');

/** The settings in a text. Throws `settings.invalid`; `params.problems` says of each what is wrong and what is allowed. */
export function parseSettings(text: string, file: string): Settings {
  let raw: unknown;
  try {
    raw = parse(text) ?? {};
  } catch (error) {
    throw invalid(file, [error instanceof Error ? error.message.trimEnd() : String(error)]);
  }
  const parsed = settingsForm.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw invalid(file, problemsOf(parsed.error.issues, 'the file'));
}

/** The settings in a file, or null where there is no such file. Throws `settings.invalid`. */
export function readSettings(file: string): Settings | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as { readonly code?: unknown }).code))) return null;
    throw invalid(file, [`cannot be read: ${String(error)}`]);
  }
  return parseSettings(text, file);
}

/**
 * Where the record of the office in a directory is kept: what MUDDET_DATABASE or its settings say, or `office.db` in it.
 * Throws `settings.invalid`.
 */
export function databaseOf(dataDir: string): string {
  return (
    process.env['MUDDET_DATABASE'] ?? readSettings(settingsFileIn(dataDir))?.database ?? join(dataDir, 'office.db')
  );
}

/** The law of the office in a directory: as shipped, with what its settings say. Throws `settings.invalid`. */
export function officeLaw(dataDir: string): Law {
  return lawFrom(readSettings(settingsFileIn(dataDir)) ?? {});
}

/** The letters of the office in a directory: as shipped, with what its settings say. Throws `settings.invalid`. */
export function officeLetters(dataDir: string): OfficeLetters {
  return lettersFrom(readSettings(settingsFileIn(dataDir)) ?? {});
}

/** The mail server of the office in a directory, if its settings name one. Throws `settings.invalid`. */
export function mailServer(dataDir: string): MailServer | null {
  const { mail } = readSettings(settingsFileIn(dataDir)) ?? {};
  if (!mail) return null;
  const { user, password, ...server } = mail;
  return { ...server, ...(user && password ? { user: { name: user, password } } : {}) };
}

/** What documents the office in a directory takes. Throws `settings.invalid`. */
export function documentSettings(dataDir: string): DocumentSettings {
  const { documents = usualDocuments } = readSettings(settingsFileIn(dataDir)) ?? {};
  const { types, megabytes, waitingMegabytes, waitingDays } = documents;
  return { types, bytes: megabytes * 2 ** 20, waitingBytes: waitingMegabytes * 2 ** 20, waitingDays };
}

/**
 * Where the office in a directory keeps documents: the folder that MUDDET_DOCUMENTS names, or the folder or bucket of its
 * settings. The secret key of the bucket is what MUDDET_S3_SECRET_KEY or the settings say. Throws `settings.invalid`.
 */
export function documentPlace(dataDir: string): { readonly folder?: string | undefined } | { readonly s3: S3Place } {
  const file = settingsFileIn(dataDir);
  const { folder, s3 } = readSettings(file)?.documents ?? {};
  const instead = process.env['MUDDET_DOCUMENTS'];
  if (!s3 || instead !== undefined) return { folder: instead ?? folder };
  const secretKey = process.env['MUDDET_S3_SECRET_KEY'] ?? s3.secretKey;
  if (secretKey === undefined)
    throw invalid(file, ['documents.s3.secretKey: is needed, here or in MUDDET_S3_SECRET_KEY']);
  return { s3: { ...s3, secretKey } };
}

/** Acts that a second person has to confirm in the office in a directory. Throws `settings.invalid`. */
export const fourEyesSettings = (dataDir: string): readonly string[] =>
  readSettings(settingsFileIn(dataDir))?.fourEyes ?? [];

/** Where other computers reach the office in a directory, if they do; its files by their paths. Throws `settings.invalid`. */
export function networkSettings(dataDir: string): NetworkSettings | null {
  const { network } = readSettings(settingsFileIn(dataDir)) ?? {};
  if (!network) return null;
  const { certificate, key } = network;
  return { ...network, certificate: resolve(dataDir, certificate), key: resolve(dataDir, key) };
}

/** How many requests the office in a directory answers. Throws `settings.invalid`. */
export const requestSettings = (dataDir: string): RequestSettings =>
  readSettings(settingsFileIn(dataDir))?.requests ?? usualRequests;

/** How the office in a directory sends what changes to other systems. Throws `settings.invalid`. */
export function webhookSettings(dataDir: string): WebhookSettings {
  const { webhooks = usualWebhooks } = readSettings(settingsFileIn(dataDir)) ?? {};
  const { source, timeoutSeconds, privateAddresses } = webhooks;
  return { source, timeoutMs: timeoutSeconds * 1000, privateAddresses };
}

function invalid(file: string, problems: readonly string[]): EmbeddedError {
  return new EmbeddedError('settings.invalid', [`${file} cannot be used as settings:`, ...problems].join('\n  '), {
    file,
    problems,
  });
}
