/** The OpenAPI document: committed as it is made, complete, and without loose ends. */
import { readFileSync } from 'node:fs';
import { acts } from '../../machines/index.ts';
import { openApiDocument } from '../../api/index.ts';
import { officeForEach } from './support/open.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly summary: string; readonly responses: Readonly<Record<string, unknown>> }>>
    >
  >;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly oneOf?: readonly unknown[]; readonly properties?: Readonly<Record<string, unknown>> }>
    >;
  };
}

const made = JSON.parse(await openApiDocument()) as Document;
const opened = officeForEach();

test('docs/openapi.json is what the routes make; node dist/api/write-open-api.js writes it', () => {
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(made);
});

test('the server shows the same document', async () => {
  expect((await opened().get('/openapi.json')).body).toEqual(made);
});

test('it is OpenAPI 3.1 and has the routes that were asked for', () => {
  expect(made.openapi).toBe('3.1.0');
  const routes = Object.entries(made.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes).toEqual(
    expect.arrayContaining([
      'POST /applications',
      'POST /cases/{number}/acts',
      'GET /cases/{number}',
      'GET /cases/{number}/terms',
      'GET /cases/{number}/journal',
      'GET /cases/{number}/permitted',
      'POST /preview',
      'GET /cases/{number}/forecast',
      'GET /cases/{number}/why',
      'GET /stuck',
      'GET /calendar/{year}',
      'GET /health',
    ]),
  );
});

test('every reference leads somewhere', () => {
  const names = new Set(Object.keys(made.components.schemas));
  const refs = [...JSON.stringify(made).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.filter((ref) => !names.has(ref.replace('#/components/schemas/', '')))).toEqual([]);
});

test('the form of every act is in it, and a request says which goes with which', () => {
  const names = Object.keys(made.components.schemas);
  for (const type of Object.keys(acts)) expect(names).toContain(type);
  expect(made.components.schemas['ActRequest']?.oneOf).toHaveLength(Object.keys(acts).length - 2);
  expect(made.components.schemas['InternationalFiling']?.properties?.['data']).toEqual({
    $ref: '#/components/schemas/INTERNATIONAL_APPLICATION_RECEIVED',
  });
});

test('every route has a summary and says what its problems look like', () => {
  for (const methods of Object.values(made.paths)) {
    for (const { summary, responses } of Object.values(methods)) {
      expect(summary).not.toBe('');
      expect(JSON.stringify(responses['400'])).toContain('application/problem+json');
    }
  }
});
