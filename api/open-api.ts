/** The OpenAPI document: what it says of itself, and the forms of all acts put into it. */
import { createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { kinds } from '../law/index.ts';
import { formOf } from '../engine/index.ts';
import { acts, actDefinition } from '../machines/index.ts';
import { apiSchemas } from './schemas/registry.ts';

export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'muddet',
    version: '1',
    description:
      'The examination procedure of a patent office. Acts are judged by the law in force on the day they take effect; a refusal names its clause.',
  },
  servers: [{ url: 'http://127.0.0.1:8400' }],
  tags: [{ name: 'cases' }, { name: 'register' }, { name: 'office' }],
  components: {
    securitySchemes: {
      bearer: { type: 'http' as const, scheme: 'bearer', bearerFormat: 'JWT', description: 'See docs/access.md' },
    },
  },
};

type JsonObject = Record<string, unknown>;
const place = '#/components/schemas/';
/** The acts that open a case, by the schema of their request. */
const filings: Readonly<Record<string, string>> = {
  Filing: 'APPLICATION_RECEIVED',
  InternationalFiling: 'INTERNATIONAL_APPLICATION_RECEIVED',
};
const shared = createJsonSchemaTransformObject({ schemaRegistry: apiSchemas });

/** Adds the form of every act, and says of a request which form goes with which type. */
export function withForms(document: Parameters<typeof shared>[0]): ReturnType<typeof shared> {
  const whole = shared(document) as unknown as Document;
  const { schemas } = whole.components;
  const types = Object.keys(acts);
  const opened = Object.values(filings);
  for (const type of types) schemas[type] = formsOf(type);
  const byType = (some: readonly string[]) =>
    some.map((type) => ({ properties: { type: { const: type }, data: { $ref: `${place}${type}` } } }));
  for (const [name, schema] of Object.entries(schemas)) {
    if (name.startsWith('ActRequest'))
      schemas[name] = { ...schema, oneOf: byType(types.filter((type) => !opened.includes(type))) };
    if (name.startsWith('PreviewRequest')) schemas[name] = { ...schema, oneOf: byType(types) };
    const filing = filings[name.replace(/Input$/, '')];
    if (filing) ofFiling(schema, filing);
  }
  whole.components.schemas = used(whole);
  return renamed(whole) as unknown as ReturnType<typeof shared>;
}

/** What only comes in needs no name that says so. */
function renamed(whole: Document): Document {
  const names = Object.keys(whole.components.schemas);
  const plain = names.filter((name) => name.endsWith('Input') && !names.includes(name.slice(0, -5)));
  const text = plain.reduce(
    (all, name) =>
      all
        .replaceAll(`"${place}${name}"`, `"${place}${name.slice(0, -5)}"`)
        .replaceAll(`"${name}":`, `"${name.slice(0, -5)}":`),
    JSON.stringify(whole),
  );
  return JSON.parse(text) as Document;
}

interface Document {
  readonly paths?: unknown;
  readonly components: { schemas: Record<string, JsonObject> };
}

/** The schemas that a path refers to, itself or through another. */
function used({ paths, components: { schemas } }: Document): Record<string, JsonObject> {
  const found = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      follow(schemas[name]);
    }
  };
  follow(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}

function ofFiling(schema: JsonObject, type: string): void {
  (schema['properties'] as Record<string, unknown>)['data'] = { $ref: `${place}${type}` };
}

/** One form, or one for each kind of subject matter. */
function formsOf(type: string): JsonObject {
  const definition = actDefinition(type);
  if (!definition) return {};
  const forms = [...new Set(kinds.map((kind) => formOf(definition, kind)))].map(formSchema);
  const about = {
    title: definition.heading,
    description: `Clause ${definition.clause}. By: ${definition.by.join(', ')}.`,
  };
  const [only, another] = forms;
  return another || !only ? { ...about, oneOf: forms } : { ...about, ...only };
}

function formSchema(form: z.ZodType): JsonObject {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as JsonObject;
  return schema;
}
