/** The office on a network: the same routes, over TLS and under its names, beside the server for its own computer. */
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import type { NetworkSettings } from '../embedded/index.ts';
import { buildApi } from './build-api.ts';
import type { ApiOptions } from './build-api.ts';
import { readCertificate } from './certificate.ts';
import type { Door } from './office-door.ts';

export interface NetworkServer {
  /** `https://patents.example.az`, with its port where that is not 443. */
  readonly address: string;
  close(): Promise<void>;
}

export interface NetworkOptions extends Omit<ApiOptions, 'names' | 'certificate'> {
  readonly log: FastifyBaseLogger;
  /** Milliseconds after which the files of the certificate are looked at again; a minute when not given. */
  readonly lookAgainAfter?: number;
}

/** Throws `network.badCertificate`, and what listening throws. */
export async function openNetwork(
  office: Door['office'],
  { host, port, names, ...files }: NetworkSettings,
  { lookAgainAfter = 60_000, ...options }: NetworkOptions,
): Promise<NetworkServer> {
  let certificate = readCertificate(files);
  const api = await buildApi(office, { ...options, names, certificate });
  await api.listen({ host, port });
  const own = (api.server.address() as AddressInfo).port;
  let trouble = '';
  const renewal = setInterval(() => {
    try {
      const found = readCertificate(files);
      trouble = '';
      if (found.cert === certificate.cert && found.key === certificate.key) return;
      (api.server as Server).setSecureContext(found);
      certificate = found;
      options.log.info({ certificate: files.certificate }, 'the certificate is renewed');
    } catch (error) {
      const said = String(error);
      if (said !== trouble) options.log.error({ err: error }, 'the office goes on with the certificate that it has');
      trouble = said;
    }
  }, lookAgainAfter);
  return {
    address: `https://${names[0] ?? ''}${own === 443 ? '' : `:${own}`}`,
    close: async () => {
      clearInterval(renewal);
      await api.close();
    },
  };
}
