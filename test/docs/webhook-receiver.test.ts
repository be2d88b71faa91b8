/** The receiver that docs/webhooks.md shows takes what the office signs, once, and nothing else. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { changedEvent, instantOf, secretOf, sendEvent } from '../../activities/index.ts';
import { root } from './files.ts';
import { soon } from '../support/receiver.ts';

const event = changedEvent('/muddet', {
  case: 'A 2026 0001' as never,
  seq: 4,
  stage: 'application.substantive.examining',
  hash: 'a'.repeat(64),
  recordedAt: '2026-11-27T08:00:00Z' as never,
  at: 'x',
});
const sending = { timeoutMs: 20_000, privateAddresses: true };
const never = new AbortController().signal;

test('what is signed is taken, and said once; what is not, or not now, is refused', async () => {
  const [ours, theirs] = [secretOf(Buffer.alloc(32, 1)), secretOf(Buffer.alloc(32, 2))];
  const example = spawn(process.execPath, [join(root, 'docs/webhook-receiver.js'), '0'], {
    env: { ...process.env, WEBHOOK_SECRET: ours },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  example.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  try {
    await soon(() => out.includes('listening'));
    const url = `http://127.0.0.1:${out.trim().split(' ')[1]}/`;
    const now = instantOf(Date.now());
    const send = (secret: string, at = now) => sendEvent({ url, secret }, event, at, sending, never);
    expect([await send(ours), await send(ours)]).toEqual([204, 204]);
    await expect(send(theirs)).rejects.toMatchObject({
      code: 'webhook.answered',
      message: expect.stringContaining('401'),
    });
    await expect(send(ours, instantOf(Date.now() - 600_000))).rejects.toMatchObject({ code: 'webhook.answered' });
    expect(out.match(/az\.muddet\.case\.changed A 2026 0001/g)).toHaveLength(1);
  } finally {
    example.kill();
  }
});
