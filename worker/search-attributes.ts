/** The search attributes of the namespace, by which operators find cases in Temporal's own pages. */
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { searchKeys } from '../workflows/names.ts';
import { WorkerError } from './worker-error.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;
const typeOf = {
  KEYWORD: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  DATETIME: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
} as const;

/** Makes those that are missing. Throws `temporal.noSearchAttributes` where this may not be done from here. */
export async function haveSearchAttributes(client: Client): Promise<void> {
  const namespace = client.options.namespace;
  const operator = client.connection.operatorService;
  const { customAttributes } = await operator.listSearchAttributes({ namespace });
  const missing = Object.values(searchKeys).filter(({ name }) => !Object.hasOwn(customAttributes, name));
  if (missing.length === 0) return;
  try {
    const searchAttributes = Object.fromEntries(missing.map(({ name, type }) => [name, typeOf[type]]));
    await operator.addSearchAttributes({ namespace, searchAttributes });
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
