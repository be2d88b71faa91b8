/** Without a setting that says otherwise, no webhook is at an address of this computer or of a private network. */
import { receiver } from '../support/receiver.ts';
import { officeForEach } from './support/open.ts';

const opened = officeForEach();

test('it is refused when it is ordered, by its address and by a name that leads there', async () => {
  const local = await receiver();
  const { port } = new URL(local.url);
  for (const host of ['127.0.0.1', '[::1]', 'localhost', '10.0.0.1', '169.254.169.254']) {
    const url = `http://${host}:${port}/hook`;
    const made = await opened().post('/webhooks', { url, person: 'search', roles: ['registrar'] });
    expect([made.status, made.body['code'], made.body['params']]).toEqual([400, 'webhook.privateAddress', { url }]);
  }
  expect((await opened().get('/webhooks')).body).toEqual({ items: [] });
  expect(local.asked).toBe(0);
  await local.close();
});
