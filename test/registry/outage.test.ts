/** What a database cannot do is told as an outage, and is over when it can do it again. */
import { outageWatch } from '../../registry/outage.ts';

const said = (code: string): Error => Object.assign(new Error(code), { code });
const watched = () =>
  outageWatch((code) => (code === 'FULL' ? 'registry.cannotWrite' : code === 'AWAY' ? 'registry.unavailable' : null));
const failing = (error: unknown) => () => Promise.reject(error);
const fine = async () => 'done';

test('a full disk is one until something is written; that reading works says nothing of it', async () => {
  const watch = watched();
  await expect(watch.ask('write', failing(said('FULL')))).rejects.toMatchObject({
    code: 'registry.cannotWrite',
    params: { code: 'FULL' },
  });
  for (const how of ['read', () => 'read' as const] as const) {
    expect(await watch.ask(how, fine)).toBe('done');
    expect(watch.now).toBe('registry.cannotWrite');
  }
  expect(await watch.ask('write', fine)).toBe('done');
  expect(watch.now).toBeNull();
});

test('a server that is away is one until anything is answered', async () => {
  const watch = watched();
  await expect(watch.ask('read', failing(said('AWAY')))).rejects.toMatchObject({ code: 'registry.unavailable' });
  expect(watch.now).toBe('registry.unavailable');
  await watch.ask('read', fine);
  expect(watch.now).toBeNull();
});

test('it is found in the cause of another error; what is no outage is thrown as it is', async () => {
  const watch = watched();
  await expect(watch.ask('write', failing(new Error('migration', { cause: said('FULL') })))).rejects.toMatchObject({
    code: 'registry.cannotWrite',
  });
  for (const other of [said('OTHER'), null, 'text'])
    await expect(watch.ask('write', failing(other))).rejects.toBe(other);
});

test('who listens is told once, when it begins', async () => {
  const watch = watched();
  let told = 0;
  const stop = watch.onOutage(() => (told += 1));
  const fail = () => watch.ask('write', failing(said('FULL'))).catch(() => undefined);
  await fail();
  await fail();
  expect(told).toBe(1);
  await watch.ask('write', fine);
  await fail();
  expect(told).toBe(2);
  stop();
  await watch.ask('write', fine);
  await fail();
  expect(told).toBe(2);
});
