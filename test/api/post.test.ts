/** 29.2: letters by post: what has to be posted, what is not known to be received, and what the post has done, many at once. */
import { parse } from 'csv-parse/sync';
import type { CaseNumber } from '../../machines/index.ts';
import { applicantParty, byPost } from '../support/case-driver.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';
import type { Opened } from './support/open.ts';

/** Time passes while nobody looks; an operator says that the clock is right. */
async function later({ office, clock }: Opened, now: string): Promise<void> {
  clock.set(now);
  await office.confirmClock('quliyev');
  await office.quiet();
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly case: string; readonly notice: string }[];
  readonly next: string | null;
}
interface Told {
  readonly dryRun: boolean;
  readonly items: readonly { readonly letter: string; readonly known: boolean; readonly problem: unknown }[];
}

const number = (serial: number) => `A 2026 000${serial}` as CaseNumber;

/** Cases whose applicant is told by post what is missing in them. */
async function deficient({ office, post }: Opened, cases = 1): Promise<void> {
  for (let i = 1; i <= cases; i += 1) {
    await post('/applications', filing(byPost), key());
    await office.quiet();
    const found = passed({ type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } });
    await post(`/cases/A-2026-000${i}/acts`, found, key());
    await office.quiet();
  }
}

const listed = async ({ get }: Opened, awaits: 'posting' | 'proof') =>
  (await get<Listed>(`/post?awaits=${awaits}`)).body.items;
const record = (opened: Opened, items: readonly object[], dryRun = false) =>
  opened.as('quliyev', 'registrar').post<Told>('/post', { who: 'quliyev', items, dryRun });

async function limitOf({ office }: Opened, of = number(1)) {
  return (await office.registry.state(of))?.terms.find(({ limit }) => limit === 'formalReply')?.due;
}

describe('as shipped, a letter has left on the day it is printed', () => {
  const opened = officeForEach();

  test('what is not known to be received: to whom, where, when posted, when presumed received', async () => {
    await deficient(opened());
    expect(await listed(opened(), 'posting')).toEqual([]);
    expect(await listed(opened(), 'proof')).toEqual([
      expect.objectContaining({
        case: number(1),
        notice: 'deficiency',
        name: applicantParty.name,
        address: applicantParty.address,
        postedOn: '2026-01-05',
        presumedOn: '2026-01-15',
      }),
    ]);
  });

  test('29.2: receipt that is proved starts the limit on its day, and the letter leaves the list', async () => {
    await deficient(opened());
    const [letter] = await listed(opened(), 'proof');
    await later(opened(), '2026-01-10T08:00:00Z');
    const item = { letter: letter?.id, what: 'received', on: '2026-01-08', proof: 'RR123456785AZ' };
    expect((await record(opened(), [item])).body).toMatchObject({ items: [{ known: false, problem: null }] });
    expect((await limitOf(opened()))?.trigger).toBe('2026-01-08');
    expect(await listed(opened(), 'proof')).toEqual([]);
    const { office } = opened();
    const [last] = (await office.registry.entries(number(1))).slice(-1);
    expect(last?.entry.act).toMatchObject({
      type: 'NOTICE_SERVED',
      by: { person: 'quliyev', role: 'registrar' },
      data: { on: '2026-01-08', how: 'post', proof: 'RR123456785AZ' },
    });
  });

  test('handed in again, nothing is recorded twice', async () => {
    const { office } = opened();
    await deficient(opened());
    const [letter] = await listed(opened(), 'proof');
    await later(opened(), '2026-01-10T08:00:00Z');
    const item = { letter: letter?.id, what: 'received', on: '2026-01-08' };
    await record(opened(), [item]);
    const { seq } = (await office.registry.state(number(1))) ?? {};
    expect((await record(opened(), [item, item])).body.items).toMatchObject([{ known: true }, { known: true }]);
    expect((await office.registry.state(number(1)))?.seq).toBe(seq);
  });

  test('a dry run says what would be refused, and records nothing', async () => {
    const { office } = opened();
    await deficient(opened(), 2);
    const [one, two] = await listed(opened(), 'proof');
    const { seq } = (await office.registry.state(number(1))) ?? {};
    const items = [
      { letter: one?.id, what: 'received', on: '2026-01-05' },
      { letter: two?.id, what: 'received', on: '2026-02-01' },
      { letter: 'A-2026-0009.1.0', what: 'returned', why: 'moved' },
    ];
    const { body } = await record(opened(), items, true);
    expect(body).toMatchObject({
      dryRun: true,
      items: [
        { problem: null },
        { problem: { code: 'service.date', clause: '29.2' } },
        { problem: { code: 'notice.unknown' } },
      ],
    });
    expect((await office.registry.state(number(1)))?.seq).toBe(seq);
    const { body: done } = await record(opened(), items);
    expect(done.items.map(({ problem }) => problem === null)).toEqual([true, false, false]);
    expect((await limitOf(opened()))?.trigger).toBe('2026-01-05');
    expect(await limitOf(opened(), number(2))).toBeUndefined();
  });

  test('29.2: what came back has to be posted again; the limit does not begin', async () => {
    await deficient(opened());
    const [letter] = await listed(opened(), 'proof');
    await later(opened(), '2026-01-09T08:00:00Z');
    await record(opened(), [{ letter: letter?.id, what: 'returned', why: 'moved' }]);
    expect(await listed(opened(), 'proof')).toEqual([]);
    expect((await listed(opened(), 'posting')).map(({ id }) => id)).toEqual([letter?.id]);
    await record(opened(), [{ letter: letter?.id, what: 'posted', on: '2026-01-09' }]);
    expect(await listed(opened(), 'proof')).toMatchObject([{ postedOn: '2026-01-09', presumedOn: '2026-01-19' }]);
    expect(await limitOf(opened())).toBeUndefined();
  });

  test('the list as CSV, for whoever writes it down', async () => {
    await deficient(opened());
    const { send } = opened();
    const answer = await send('/post', { headers: { accept: 'text/csv' } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(parse(await answer.text(), { columns: true, bom: true })).toMatchObject([
      { case: number(1), address: applicantParty.address, presumedOn: '2026-01-15' },
    ]);
  });

  test('nothing in the CSV that a party has written is a formula to a spreadsheet', async () => {
    const { office, post, send } = opened();
    const address = '=HYPERLINK("http://198.51.100.7","open")';
    await post('/applications', filing({ applicants: [{ ...applicantParty, channel: 'post', address }] }), key());
    await office.quiet();
    await post(
      '/cases/A-2026-0001/acts',
      passed({ type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } }),
      key(),
    );
    await office.quiet();
    const answer = await send('/post', { headers: { accept: 'text/csv' } });
    expect(parse(await answer.text(), { columns: true, bom: true })).toMatchObject([{ address: `'${address}` }]);
  });

  test('page by page, the oldest first', async () => {
    await deficient(opened(), 3);
    const { get } = opened();
    const { body: first } = await get<Listed>('/post?limit=2');
    const { body: second } = await get<Listed>(`/post?limit=2&after=${first.next}`);
    expect([...first.items, ...second.items].map((item) => item.case)).toEqual([number(1), number(2), number(3)]);
    expect(second.next).toBeNull();
  });

  test('nobody records it in the name of another', async () => {
    await deficient(opened());
    const items = [{ letter: 'A-2026-0001.2.1', what: 'returned', why: 'moved' }];
    const answer = await opened().as('rzayev', 'registrar').post('/post', { who: 'quliyev', items });
    expect([answer.status, answer.body['code']]).toEqual([403, 'access.notYourName']);
  });

  test.each([
    ['no day', { letter: 'A-2026-0001.2.1', what: 'received' }],
    ['a day that is none', { letter: 'A-2026-0001.2.1', what: 'posted', on: '2026-02-30' }],
    ['no reason', { letter: 'A-2026-0001.2.1', what: 'returned' }],
    ['another word', { letter: 'A-2026-0001.2.1', what: 'lost', on: '2026-01-05' }],
  ])('bad input: %s', async (_name, item) => {
    expect(await record(opened(), [item])).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('where whoever posts a letter says when it left (settings, post.recorded: byHand)', () => {
  const opened = officeForEach({}, { settings: { post: { recorded: 'byHand' } } });

  test('29.2: printed on a Monday and posted on Thursday: the ten days count from Thursday', async () => {
    await deficient(opened());
    const [letter] = await listed(opened(), 'posting');
    expect(await listed(opened(), 'proof')).toEqual([]);
    await later(opened(), '2026-01-08T08:00:00Z');
    await record(opened(), [{ letter: letter?.id, what: 'posted', on: '2026-01-08' }]);
    expect(await listed(opened(), 'proof')).toMatchObject([{ postedOn: '2026-01-08', presumedOn: '2026-01-18' }]);
    expect(await listed(opened(), 'posting')).toEqual([]);
  });

  test('never posted, it is never presumed received: no limit begins', async () => {
    const { office } = opened();
    await deficient(opened());
    await later(opened(), '2026-02-20T08:00:00Z');
    await office.quiet();
    expect(await limitOf(opened())).toBeUndefined();
    expect(await listed(opened(), 'posting')).toHaveLength(1);
  });
});
