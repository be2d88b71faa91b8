/** Whether a worker works, for whoever starts it again where it does not. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface HealthDoor {
  close(): Promise<void>;
}

/** Answers `GET /health` at host and port: 200 while it is well, 503 otherwise. Rejects where there is no listening. */
export async function openHealth(
  { host, port }: { readonly host: string; readonly port: number },
  look: () => { readonly isWell: boolean; readonly state: string },
): Promise<HealthDoor> {
  const server = createServer((request, response) => {
    const { isWell, state } = look();
    const known = request.method === 'GET' && request.url === '/health';
    response.writeHead(known ? (isWell ? 200 : 503) : 404, { 'content-type': 'application/json' });
    response.end(known ? `${JSON.stringify({ state })}\n` : undefined);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
