/** What Temporal gets is encrypted, is decrypted with whichever key it names, and shows when it was changed. */
import { defaultPayloadConverter } from '@temporalio/common';
import { encryptingCodec } from '../../worker/codec.ts';

const keyOf = (name: string, fill: number) => ({ name, key: Buffer.alloc(32, fill) });
const payload = () => defaultPayloadConverter.toPayload({ title: 'Külək qurğusu' });
const read = (of: Parameters<typeof defaultPayloadConverter.fromPayload>[0]) => defaultPayloadConverter.fromPayload(of);

test('encrypted with the first key, it reads as before, and differs each time', async () => {
  const codec = encryptingCodec([keyOf('a', 1)]);
  const [one] = await codec.encode([payload()]);
  const [other] = await codec.encode([payload()]);
  expect(Buffer.from(one?.data ?? []).toString('utf8')).not.toContain('qurğusu');
  expect(Buffer.from(one?.data ?? []).equals(Buffer.from(other?.data ?? []))).toBe(false);
  const [clear] = await codec.decode([one ?? payload()]);
  expect(read(clear ?? payload())).toEqual({ title: 'Külək qurğusu' });
});

test('an old key still decrypts; one that is gone is named', async () => {
  const [kept] = await encryptingCodec([keyOf('old', 1)]).encode([payload()]);
  const [clear] = await encryptingCodec([keyOf('new', 2), keyOf('old', 1)]).decode([kept ?? payload()]);
  expect(read(clear ?? payload())).toEqual({ title: 'Külək qurğusu' });
  await expect(encryptingCodec([keyOf('new', 2)]).decode([kept ?? payload()])).rejects.toMatchObject({
    code: 'temporal.badPayload',
    params: { key: 'old' },
  });
});

test('a changed byte, or another key under the same name, is found', async () => {
  const codec = encryptingCodec([keyOf('a', 1)]);
  const [kept = payload()] = await codec.encode([payload()]);
  const changed = Buffer.from(kept.data ?? []);
  changed[20] = (changed[20] ?? 0) ^ 1;
  await expect(codec.decode([{ ...kept, data: changed }])).rejects.toMatchObject({ code: 'temporal.badPayload' });
  await expect(encryptingCodec([keyOf('a', 2)]).decode([kept])).rejects.toMatchObject({ code: 'temporal.badPayload' });
});

test('what was written in clear before there were keys passes', async () => {
  const [clear = payload()] = await encryptingCodec([keyOf('a', 1)]).decode([payload()]);
  expect(read(clear)).toEqual({ title: 'Külək qurğusu' });
});
