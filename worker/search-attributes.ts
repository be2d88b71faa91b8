/** The search attributes of the namespace, by which operators find cases in Temporal's own pages. */
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { searchKeys } from '../workflows/names.ts';
import { WorkerError } from './worker-error.ts';

type SearchKey = (typeof searchKeys)[keyof typeof searchKeys];

const { IndexedValueType } = proto.temporal.api.enums.v1;
const typeOf = {
  KEYWORD: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  DATETIME: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
} as const;

/** Those that the namespace lacks. */
export async function missingSearchAttributes(client: Client): Promise<readonly SearchKey[]> {
  const { namespace } = client.options;
  const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace });
  return Object.values(searchKeys).filter(({ name }) => !Object.hasOwn(customAttributes, name));
}

/** Makes those that are missing. Throws `temporal.noSearchAttributes` where this may not be done from here. */
export async function haveSearchAttributes(client: Client): Promise<void> {
  const namespace = client.options.namespace;
  const missing = await missingSearchAttributes(client);
  if (missing.length === 0) return;
  try {
    const searchAttributes = Object.fromEntries(missing.map(({ name, type }) => [name, typeOf[type]]));
    await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    throw new WorkerError(
      'temporal.noSearchAttributes',
      `the namespace ${namespace} lacks search attributes and they cannot be made from here: ${missing
        .map(({ name, type }) => `${name} (${type === 'DATETIME' ? 'Datetime' : 'Keyword'})`)
        .join(', ')}`,
      { namespace, missing: missing.map(({ name }) => name) },
      error,
    );
  }
}
