/** How Temporal is reached, from the environment: what may be left out, what goes together, and every mistake at once. */
import { temporalSettings } from '../../worker/settings.ts';

const key = Buffer.alloc(32, 1).toString('base64');

test('with nothing said, a Temporal of this computer, in clear', () => {
  expect(temporalSettings({ MUDDET_TEMPORAL_ADDRESS: '' })).toMatchObject({
    address: '127.0.0.1:7233',
    namespace: 'default',
    taskQueue: 'muddet',
    tls: null,
    codecKeys: [],
    build: null,
  });
});

test('an API key goes over TLS, unless it is said otherwise', () => {
  expect(temporalSettings({ MUDDET_TEMPORAL_API_KEY: 'k' })).toMatchObject({ apiKey: 'k', tls: {} });
  expect(temporalSettings({ MUDDET_TEMPORAL_API_KEY: 'k', MUDDET_TEMPORAL_TLS: 'false' }).tls).toBeNull();
});

test('a build id takes part in worker versioning', () => {
  expect(temporalSettings({ MUDDET_BUILD_ID: '7' }).build).toEqual({ deployment: 'muddet', id: '7' });
});

test('keys of the codec, the first to encrypt with', () => {
  const { codecKeys } = temporalSettings({ MUDDET_CODEC_KEYS: `new:${key}, old:${key}` });
  expect(codecKeys.map(({ name }) => name)).toEqual(['new', 'old']);
});

test('what cannot be used is said at once, each variable by its name', () => {
  const wrong = {
    MUDDET_CODEC_KEYS: 'short:AAAA',
    MUDDET_TEMPORAL_TLS_CA: '/nowhere/ca.pem',
    MUDDET_TEMPORAL_TLS: 'perhaps',
  };
  let said: unknown;
  try {
    temporalSettings(wrong);
  } catch (error) {
    said = error;
  }
  expect(said).toMatchObject({ code: 'temporal.badSettings' });
  const { message } = said as Error;
  for (const name of Object.keys(wrong)) expect(message).toContain(name);
});

test('a certificate without its key is refused', () => {
  expect(() => temporalSettings({ MUDDET_TEMPORAL_TLS_KEY: import.meta.filename })).toThrow('go together');
});
