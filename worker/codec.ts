/** What is handed to Temporal, encrypted: AES-256-GCM (NIST SP 800-38D), a fresh nonce for each payload. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { CodecKey } from './settings.ts';
import { WorkerError } from './worker-error.ts';

const encoding = 'binary/muddet-aes-256-gcm';
const [nonceLength, tagLength] = [12, 16];
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const textOf = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
const { Payload: PayloadMessage } = proto.temporal.api.common.v1;

/** Encrypts with the first key, decrypts with whichever a payload names. What another wrote in clear passes as it is. */
export function encryptingCodec(keys: readonly [CodecKey, ...CodecKey[]]): PayloadCodec {
  const [{ name, key }] = keys;
  const encode = (payload: Payload): Payload => {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(utf8(name));
    const clear = PayloadMessage.encode(payload).finish();
    return {
      metadata: { encoding: utf8(encoding), key: utf8(name) },
      data: Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]),
    };
  };
  const decode = (payload: Payload): Payload => {
    if (textOf(payload.metadata?.['encoding']) !== encoding) return payload;
    const named = textOf(payload.metadata?.['key']);
    const known = keys.find((one) => one.name === named);
    if (!known)
      throw new WorkerError('temporal.badPayload', `there is no key "${named}" in MUDDET_CODEC_KEYS`, { key: named });
    const data = Buffer.from(payload.data ?? []);
    try {
      const decipher = createDecipheriv('aes-256-gcm', known.key, data.subarray(0, nonceLength));
      decipher.setAAD(utf8(named));
      decipher.setAuthTag(data.subarray(data.length - tagLength));
      const clear = [decipher.update(data.subarray(nonceLength, data.length - tagLength)), decipher.final()];
      return PayloadMessage.decode(Buffer.concat(clear));
    } catch (error) {
      throw new WorkerError(
        'temporal.badPayload',
        `a payload is not what the key "${named}" encrypted`,
        { key: named },
        error,
      );
    }
  };
  return {
    encode: async (payloads) => payloads.map(encode),
    decode: async (payloads) => payloads.map(decode),
  };
}
