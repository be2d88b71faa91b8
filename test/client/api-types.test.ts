/** client/api-types.ts is what docs/openapi.json makes: `node scripts/write-client-types.js` writes it. */
import { apiVersion } from '../../client/index.ts';
import { clientTypes } from '../../scripts/client-types/client-types.js';
import { textOf } from '../docs/files.ts';

test('client/api-types.ts is up to date', async () => {
  expect(textOf('client/api-types.ts')).toBe(await clientTypes(textOf('docs/openapi.json')));
});

test('the client is of the version that the interface says it has', () => {
  const { info } = JSON.parse(textOf('docs/openapi.json')) as { readonly info: { readonly version: string } };
  expect(apiVersion).toBe(info.version);
});
