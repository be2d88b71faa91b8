// A receiver of webhooks: WEBHOOK_SECRET=whsec_… node webhook-receiver.js [port]. It needs nothing but Node.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const key = Buffer.from((process.env.WEBHOOK_SECRET ?? '').replace(/^whsec_/, ''), 'base64');
const fiveMinutes = 300;

/** Whether the office signed this, and not long ago. `body` is what came, byte for byte, before it is parsed. */
function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= fiveMinutes)) return false;
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** Ids that have been worked through. A real receiver keeps them in its database, with what it makes of the event. */
const done = new Set();

async function receive(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  if (!isGenuine(request.headers, body)) return response.writeHead(401).end();
  const event = JSON.parse(body.toString());
  if (!done.has(event.id)) {
    process.stdout.write(`${event.type} ${event.subject ?? ''} ${JSON.stringify(event.data)}\n`);
    done.add(event.id);
  }
  // Only now: what is not answered with 2xx is sent again.
  response.writeHead(204).end();
}

// Cut off in the middle, it is sent again.
const server = createServer((request, response) => {
  receive(request, response).catch(() => response.destroy());
});
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  process.stdout.write(`listening ${server.address().port}\n`);
});
