/** The stream of changes: followed, broken off, gone on with. */
import { connect } from '../../client/index.ts';
import type { ChangeEvent, Filing } from '../../client/index.ts';
import { RegistryError } from '../../registry/index.ts';
import { filing, officeForEach } from '../api/support/open.ts';
import { throughBetween } from './support/between.ts';

const opened = officeForEach();
const { middle, office, begin } = throughBetween(opened);
const file = () => office().file(filing() as unknown as Filing);
const told = (event: ChangeEvent): string => (event.event === 'changed' ? `${event.case}/${event.seq}` : event.event);

/** The next events, with one application filed after each. */
async function following(
  many: number,
  after?: string,
  meanwhile: () => Promise<unknown> = file,
): Promise<readonly ChangeEvent[]> {
  const events: ChangeEvent[] = [];
  for await (const event of office().changes(after === undefined ? {} : { after })) {
    events.push(event);
    if (events.length === many) break;
    await meanwhile();
  }
  return events;
}

test('what comes from now on is told, entry by entry', async () => {
  await file();
  expect((await following(3)).map(told)).toEqual(['start', 'A 2026 0002/1', 'A 2026 0003/1']);
});

test('broken off, it goes on after the last event: nothing is missed, nothing told twice', async () => {
  let times = 0;
  const events = await following(4, undefined, async () => {
    times += 1;
    await file();
    if (times === 2) {
      const { address } = middle();
      await middle().close();
      await file().catch(() => opened().post('/applications', filing(), { 'idempotency-key': 'meanwhile' }));
      await begin(address);
    }
  });
  expect(events.map(told)).toEqual(['start', 'A 2026 0001/1', 'A 2026 0002/1', 'A 2026 0003/1']);
});

test('who comes back later goes on where he was', async () => {
  const [, last] = await following(2);
  await file();
  const [next] = await following(1, last?.id);
  expect(next && told(next)).toBe('A 2026 0002/1');
});

test('it ends with its signal, and with what the office says', async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const event of office().changes({ signal: stop.signal })) {
    seen.push(told(event));
    stop.abort();
  }
  expect(seen).toEqual(['start']);
  const nobody = connect({ server: middle().address }).changes();
  await expect(nobody.next()).rejects.toMatchObject({ status: 401, code: 'access.noToken' });
});

test('told that the record cannot be reached now, it goes on', async () => {
  const { registry } = opened().office;
  const lastChange = registry.lastChange.bind(registry);
  let times = 0;
  registry.lastChange = () =>
    ++times === 1 ? Promise.reject(new RegistryError('registry.unavailable', { code: 'ECONNREFUSED' })) : lastChange();
  expect((await following(2)).map(told)).toEqual(['start', 'A 2026 0001/1']);
  expect(times).toBe(2);
});
