/** The OpenAPI document as text, as it is committed in docs/openapi.json. */
import type { Office } from '../embedded/index.ts';
import { buildApi } from './build-api.ts';

/** The document is made of the routes' schemas alone: no office is opened for it. */
export async function openApiDocument(): Promise<string> {
  const registry = { onCommit: () => () => undefined };
  const app = await buildApi({ registry } as unknown as Office, { issuers: [] });
  const text = `${JSON.stringify(app.swagger(), null, 2)}\n`;
  await app.close();
  return text;
}
