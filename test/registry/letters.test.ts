/** Letters by reader and by post: what is waited for, in whose mailbox it is, and when it was opened. */
import type { CaseNumber } from '../../machines/types.ts';
import type { Registry } from '../../registry/index.ts';
import { removeDatabases } from './database.ts';
import { notice, plainNotice, submit } from '../support/toy-engine.ts';
import { at, hand, noon, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const later = at('2026-01-22T08:00:00Z');

async function told(registry: Registry, ...effects: readonly object[]): Promise<CaseNumber> {
  return (await taken(hand(registry, submit('OPENED', noon, null, { terms: [], effects })))).case;
}

const ids = ({ items }: { readonly items: readonly { readonly id: string }[] }) => items.map(({ id }) => id);

test('by post: printed, it has to be posted; the oldest first, page by page; electronic ones are not among them', async () => {
  const registry = await openOffice();
  const made: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const number = await told(registry, notice({ channel: 'post' }), plainNotice({ channel: 'post' }), notice());
    made.push(`${number}/1/0`);
    for (const place of [0, 1, 2]) await registry.noticeSent(`${number}/1/${place}`, later);
  }
  const first = await registry.post({ awaits: 'posting', limit: 2 });
  const second = await registry.post({ awaits: 'posting', ...(first.next && { after: first.next }) });
  expect([...ids(first), ...ids(second)]).toEqual(made);
  expect(second.next).toBeNull();
  expect((await registry.post({ awaits: 'proof' })).items).toEqual([]);
  await registry.close();
});

test('not yet printed, it is not to be posted yet', async () => {
  const registry = await openOffice();
  await told(registry, notice({ channel: 'post' }));
  expect((await registry.post({ awaits: 'posting' })).items).toEqual([]);
  await registry.close();
});

test('27.2: a mailbox has what is to its owner, and what goes through its owner; each letter once, the latest first', async () => {
  const registry = await openOffice();
  const one = await told(registry, plainNotice(), plainNotice({ to: 'p2', through: 'p1' }), plainNotice({ to: 'p2' }));
  const two = await told(registry, plainNotice({ through: 'p1' }), plainNotice({ channel: 'internal' }));
  for (const id of [`${one}/1/0`, `${one}/1/1`, `${one}/1/2`, `${two}/1/0`, `${two}/1/1`])
    await registry.noticeSent(id, later);
  const all = [`${two}/1/0`, `${one}/1/1`, `${one}/1/0`];
  expect(ids(await registry.mailbox('p1'))).toEqual(all);
  const found: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<Registry['mailbox']>> = await registry.mailbox('p1', {
      limit: 1,
      ...(after === '' ? {} : { after }),
    });
    found.push(...ids(page));
    after = page.next;
  }
  expect(found).toEqual(all);
  expect(ids(await registry.mailbox('p2'))).toEqual([`${one}/1/2`, `${one}/1/1`]);
  await registry.close();
});

test('opened once: the first time counts, also after a rebuild', async () => {
  const registry = await openOffice();
  const number = await told(registry, plainNotice(), plainNotice());
  const [id, other] = [`${number}/1/0`, `${number}/1/1`];
  for (const one of [id, other]) await registry.noticeSent(one, noon);
  await registry.noticeOpened(id, later);
  await registry.noticeOpened(id, at('2026-01-25T08:00:00Z'));
  expect(await registry.notice(id)).toMatchObject({ openedAt: later });
  expect(ids(await registry.mailbox('p1', { unopened: true }))).toEqual([other]);
  expect(await registry.rebuild()).toBe(1);
  expect(await registry.notice(id)).toMatchObject({ openedAt: later });
  await registry.close();
});

test('there is no letter of an id that is none', async () => {
  const registry = await openOffice();
  expect(await registry.notice('A-2026-0001.1.0')).toBeNull();
  await registry.close();
});
