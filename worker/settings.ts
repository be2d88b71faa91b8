/** How this process reaches Temporal, from its environment. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { WorkerError } from './worker-error.ts';

const bytes = 32;

/** `name:key` or several, parted by commas; the first encrypts, all decrypt. A key is 32 bytes in Base64. */
const codecKeys = z.string().transform((text, context) =>
  text.split(',').map((part) => {
    const [name = '', encoded = ''] = part.trim().split(':');
    const key = Buffer.from(encoded, 'base64');
    if (!/^[\w.-]{1,64}$/.test(name) || key.length !== bytes)
      context.addIssue(`"${name}" is not NAME:KEY with a key of ${bytes} bytes in Base64`);
    return { name, key };
  }),
);

const file = z.string().transform((path, context) => {
  try {
    return readFileSync(path);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
});

const form = z
  .object({
    MUDDET_TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
    MUDDET_TEMPORAL_NAMESPACE: z.string().default('default'),
    MUDDET_TEMPORAL_TASK_QUEUE: z.string().default('muddet'),
    MUDDET_TEMPORAL_API_KEY: z.string().optional(),
    MUDDET_TEMPORAL_TLS: z.stringbool().optional(),
    MUDDET_TEMPORAL_TLS_CA: file.optional(),
    MUDDET_TEMPORAL_TLS_CERT: file.optional(),
    MUDDET_TEMPORAL_TLS_KEY: file.optional(),
    MUDDET_TEMPORAL_TLS_NAME: z.string().optional(),
    MUDDET_CODEC_KEYS: codecKeys.optional(),
    MUDDET_DEPLOYMENT: z.string().default('muddet'),
    MUDDET_BUILD_ID: z.string().optional(),
  })
  .refine((env) => !env.MUDDET_TEMPORAL_TLS_CERT === !env.MUDDET_TEMPORAL_TLS_KEY, {
    path: ['MUDDET_TEMPORAL_TLS_CERT'],
    message: 'a certificate and its key go together: set both MUDDET_TEMPORAL_TLS_CERT and MUDDET_TEMPORAL_TLS_KEY',
  });

/** A key of the codec, by the name that stands with what it has encrypted. */
export interface CodecKey {
  readonly name: string;
  readonly key: Buffer;
}

export interface TemporalSettings {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly apiKey?: string;
  /** Null: in clear. */
  readonly tls: {
    readonly ca?: Buffer;
    readonly name?: string;
    readonly pair?: { readonly crt: Buffer; readonly key: Buffer };
  } | null;
  /** None: what is handed to Temporal is in clear. */
  readonly codecKeys: readonly CodecKey[];
  /** Worker versioning, where a build id is given. */
  readonly build: { readonly deployment: string; readonly id: string } | null;
  readonly identity: string;
}

/** Throws `temporal.badSettings` with every variable that cannot be used. */
export function temporalSettings(env: NodeJS.ProcessEnv): TemporalSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = form.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new WorkerError('temporal.badSettings', ['The environment cannot be used:', ...problems].join('\n  '), {
      problems,
    });
  }
  const set = read.data;
  const { MUDDET_TEMPORAL_TLS_CERT: crt, MUDDET_TEMPORAL_TLS_KEY: key } = set;
  const encrypted =
    set.MUDDET_TEMPORAL_TLS ?? Boolean(set.MUDDET_TEMPORAL_API_KEY ?? set.MUDDET_TEMPORAL_TLS_CA ?? crt);
  return {
    address: set.MUDDET_TEMPORAL_ADDRESS,
    namespace: set.MUDDET_TEMPORAL_NAMESPACE,
    taskQueue: set.MUDDET_TEMPORAL_TASK_QUEUE,
    ...(set.MUDDET_TEMPORAL_API_KEY ? { apiKey: set.MUDDET_TEMPORAL_API_KEY } : {}),
    tls: encrypted
      ? {
          ...(set.MUDDET_TEMPORAL_TLS_CA ? { ca: set.MUDDET_TEMPORAL_TLS_CA } : {}),
          ...(set.MUDDET_TEMPORAL_TLS_NAME ? { name: set.MUDDET_TEMPORAL_TLS_NAME } : {}),
          ...(crt && key ? { pair: { crt, key } } : {}),
        }
      : null,
    codecKeys: set.MUDDET_CODEC_KEYS ?? [],
    build: set.MUDDET_BUILD_ID ? { deployment: set.MUDDET_DEPLOYMENT, id: set.MUDDET_BUILD_ID } : null,
    identity: `muddet ${process.pid}@${hostname()}`,
  };
}
