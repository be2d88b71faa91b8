/** Connections to Temporal, as set. */
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import type { NativeConnectionOptions } from '@temporalio/worker';
import { encryptingCodec } from './codec.ts';
import type { TemporalSettings } from './settings.ts';
import { WorkerError } from './worker-error.ts';

export function dataConverterOf({ codecKeys: [first, ...others] }: TemporalSettings): DataConverter {
  return first ? { payloadCodecs: [encryptingCodec([first, ...others])] } : {};
}

function optionsOf({ address, tls, apiKey }: TemporalSettings): {
  readonly address: string;
  readonly tls: NonNullable<NativeConnectionOptions['tls']>;
  readonly apiKey?: string;
} {
  return {
    address,
    tls: tls
      ? {
          ...(tls.ca ? { serverRootCACertificate: tls.ca } : {}),
          ...(tls.name ? { serverNameOverride: tls.name } : {}),
          ...(tls.pair ? { clientCertPair: tls.pair } : {}),
        }
      : false,
    ...(apiKey ? { apiKey } : {}),
  };
}

/** A client that connects when it is first used: Temporal may be down while the office is open. */
export function openClient(settings: TemporalSettings): Client {
  const { namespace, identity } = settings;
  return new Client({
    connection: Connection.lazy({ ...optionsOf(settings), connectTimeout: 10_000 }),
    namespace,
    identity,
    dataConverter: dataConverterOf(settings),
  });
}

/** Throws `temporal.unavailable`. */
export async function connectWorker(settings: TemporalSettings): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect(optionsOf(settings));
  } catch (error) {
    throw new WorkerError(
      'temporal.unavailable',
      `Temporal cannot be reached at ${settings.address}: ${error instanceof Error ? error.message : String(error)}`,
      { address: settings.address },
      error,
    );
  }
}
