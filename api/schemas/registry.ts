/** The schemas that have a name in the OpenAPI document. */
import * as z from 'zod';

export const apiSchemas = z.globalRegistry;

/** Gives a schema a name, under which the document shows it once. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  apiSchemas.add(schema, { ...apiSchemas.get(schema), id });
  return schema;
}
