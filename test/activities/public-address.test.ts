/** No webhook reaches what is on this computer or on a private network, whatever its address is called. */
import { isPublicAddress } from '../../activities/webhooks/public-address.ts';
import { changedEvent, mustBePublic, sendEvent } from '../../activities/index.ts';
import { receiver } from '../support/receiver.ts';

test.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fd00::1',
  'fe80::1',
  'ff02::1',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

const event = changedEvent('/muddet', {
  case: 'A 2026 0001' as never,
  seq: 1,
  stage: 'application.formal',
  hash: 'a'.repeat(64),
  recordedAt: '2026-01-05T08:00:00Z' as never,
  at: 'x',
});
const never = new AbortController().signal;
const to = (url: string, privateAddresses: boolean) =>
  sendEvent(
    { url, secret: `whsec_${'A'.repeat(43)}=` },
    event,
    event.time,
    { timeoutMs: 2_000, privateAddresses },
    never,
  );

test('neither by its address, however it is written, nor by a name that leads there', async () => {
  const local = await receiver();
  local.knows(`whsec_${'A'.repeat(43)}=`);
  const { port } = new URL(local.url);
  for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]']) {
    const url = `http://${host}:${port}/hook`;
    await expect(to(url, false)).rejects.toMatchObject({ code: 'webhook.privateAddress' });
    await expect(mustBePublic(url)).rejects.toMatchObject({ code: 'webhook.privateAddress' });
  }
  expect(local.asked).toBe(0);
  expect(await to(`http://localhost:${port}/hook`, true)).toBe(204);
  expect(local.events).toHaveLength(1);
  await local.close();
  await expect(to(local.url, true)).rejects.toMatchObject({ code: 'webhook.away' });
});
