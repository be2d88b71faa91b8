/** Who in the office has a case, over HTTP: given, taken, handed over, and never told to a party or the public. */
import type { TokenRole } from '../../api/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { cases, seeds } from './access/cast.ts';
import { filing, filingOf, key, officeForEach } from './support/open.ts';
import type { Asking } from './support/open.ts';

const opened = officeForEach({}, {}, '2026-07-01T08:00:00Z');

type Rows = { readonly items: readonly { readonly number: string; readonly assignee?: string | null }[] };
interface Given {
  readonly assignee: string | null;
  readonly history: readonly { readonly from: string | null; readonly to: string | null; readonly by: string }[];
}
interface Moved {
  readonly dryRun: boolean;
  readonly items: readonly { readonly case: string; readonly assignee: string | null; readonly problem?: object }[];
  readonly more: boolean;
}

const of = (number: string) => `/cases/${number}/assignment`;
const officer = (person = 'hasanova', role: TokenRole = 'formalExaminer') => opened().as(person, role);
const operator = () => opened().as('babayev', 'operator');
const numbersOf = async (asking: Asking, query: string): Promise<readonly string[]> =>
  (await asking.get<Rows>(`/cases?${query}`)).body.items.map(({ number }) => number);

async function someCases(many = 3): Promise<readonly string[]> {
  const { post } = opened();
  for (let i = 0; i < many; i++) await post('/applications', filing(), key());
  return Array.from({ length: many }, (_, i) => `A-2026-000${i + 1}`);
}

test('a case is given, handed over with a note, and given up; who has it and had it is said', async () => {
  const [number = ''] = await someCases(1);
  const { clock } = opened();
  expect(await officer().get(of(number))).toMatchObject({
    status: 200,
    body: { case: 'A 2026 0001', assignee: null, history: [] },
  });
  const given = await officer().post<Given>(of(number), { to: 'hasanova' });
  expect(given).toMatchObject({ status: 200, body: { assignee: 'hasanova' } });
  await officer().post(of(number), { to: 'mammadov', note: 'on leave' });
  expect((await officer('mammadov').get<Given>(of(number))).body).toMatchObject({
    assignee: 'mammadov',
    history: [
      { from: null, to: 'hasanova', by: 'hasanova', note: null, at: clock.now() },
      { from: 'hasanova', to: 'mammadov', by: 'hasanova', note: 'on leave', at: clock.now() },
    ],
  });
  expect((await officer().post(of(number), { to: null })).body).toMatchObject({ assignee: null });
  expect((await officer().get<Given>(of('A-2026-0099'))).body).toMatchObject({ code: 'case.unknown' });
});

test('given to who has it already, nothing is changed', async () => {
  const [number = ''] = await someCases(1);
  const first = await officer().post<Given>(of(number), { to: 'hasanova' });
  expect((await operator().post<Given>(of(number), { to: 'hasanova', note: 'once more' })).body).toEqual(first.body);
  expect((await operator().post<Given>(of(number), { to: 'hasanova', ifHeldBy: null })).body).toEqual(first.body);
  expect(first.body.history).toHaveLength(1);
});

test('two who take the same case: the second is told who has it by now', async () => {
  const [number = ''] = await someCases(1);
  const take = (person: string) => officer(person).post(of(number), { to: person, ifHeldBy: null });
  const answers = await Promise.all(['hasanova', 'mammadov'].map(take));
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  const holder = (await officer().get<Given>(of(number))).body.assignee;
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'assignment.held',
    params: { case: 'A 2026 0001', assignee: holder },
  });
  const late = await officer().post(of(number), { to: 'karimova', ifHeldBy: 'somebody else' });
  expect([late.status, late.body['code']]).toEqual([409, 'assignment.held']);
  expect((await officer().post(of(number), { to: 'karimova', ifHeldBy: holder })).status).toBe(200);
});

test.each([
  [{}],
  [{ to: '' }],
  [{ to: '  ' }],
  [{ to: 'x'.repeat(201) }],
  [{ to: 'a', note: ' ' }],
  [{ to: 'a', note: 'x'.repeat(4001) }],
  [{ to: 'a', ifHeldBy: '' }],
  [{ to: 'a', who: 'b' }],
])('%j gives a case to nobody', async (body) => {
  const [number = ''] = await someCases(1);
  expect(await officer().post(of(number), body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
});

describe('lists', () => {
  test('the docket of somebody, and of those that nobody has, with the other filters and in pages', async () => {
    const [a = '', b = ''] = await someCases(3);
    await opened().post('/applications', filingOf('quliyeva'), key());
    for (const number of [a, b]) await officer().post(of(number), { to: 'hasanova' });
    await officer().post(of('A-2026-0004'), { to: 'hasanova' });
    expect(await numbersOf(officer(), 'assignee=hasanova')).toEqual(['A 2026 0001', 'A 2026 0002', 'A 2026 0004']);
    expect(await numbersOf(officer(), 'assignee=hasanova&person=quliyeva&kind=invention')).toEqual(['A 2026 0004']);
    expect(await numbersOf(officer(), 'assignee=hasanova&kind=utilityModel')).toEqual([]);
    expect(await numbersOf(officer(), 'unassigned=true')).toEqual(['A 2026 0003']);
    expect(await numbersOf(officer(), 'unassigned=false')).toHaveLength(4);
    const page = await officer().get<{ next: string }>('/cases?assignee=hasanova&limit=2');
    expect(await numbersOf(officer(), `assignee=hasanova&limit=2&after=${page.body.next}`)).toEqual(['A 2026 0004']);
    expect((await officer().get<Rows>('/cases')).body.items.map(({ assignee }) => assignee)).toEqual([
      'hasanova',
      'hasanova',
      null,
      'hasanova',
    ]);
    expect((await officer().get('/cases?assignee=a&unassigned=true')).status).toBe(400);
    expect((await officer().get('/cases?assignee=')).status).toBe(400);
  });

  test('stuck cases say whose they are', async () => {
    const { office } = opened();
    await office.registry.load(seeds(), { effects: 'done' });
    const all = await operator().get<Rows>('/stuck');
    expect(all.body.items.map(({ number }) => number)).toContain('A 2026 0002');
    await officer().post(of(cases.unpublished), { to: 'hasanova' });
    const hers = await operator().get<Rows>('/stuck?assignee=hasanova');
    expect(hers.body.items).toMatchObject([{ number: 'A 2026 0002', assignee: 'hasanova' }]);
    const nobodys = await operator().get<Rows>('/stuck?unassigned=true');
    expect(nobodys.body.items).toHaveLength(all.body.items.length - 1);
    for (const { assignee } of nobodys.body.items) expect(assignee).toBeNull();
  });
});

test('no party and nobody else is told: the field is missing, and cannot be asked for', async () => {
  const { office, as, get } = opened();
  await office.registry.load(seeds(), { effects: 'done' });
  for (const number of Object.values(cases)) await opened().post(of(number), { to: 'hasanova', note: 'has-a-note' });
  const outside = [as('aliyev'), as('leyla'), as('PM-0042', 'attorney'), as('rival'), as('curious'), as(null)];
  const paths = [
    ...Object.values(cases).flatMap((number) =>
      ['', '/terms?ended=yes', '/journal', '/why', '/stuck', '/forecast', '/documents'].map(
        (what) => `/cases/${number}${what}`,
      ),
    ),
    '/cases',
    '/terms',
    '/changes',
    '/mailbox',
    '/register',
    '/register/A-2026-0001',
  ];
  for (const asking of outside)
    for (const path of paths) {
      const { status, body } = await asking.get(path);
      expect([path, status < 500]).toEqual([path, true]);
      expect([path, JSON.stringify(body)]).not.toEqual([path, expect.stringMatching(/assignee|has-a-note/)]);
    }
  for (const query of ['assignee=hasanova', 'unassigned=true'])
    expect((await as('aliyev').get(`/cases?${query}`)).body).toMatchObject({ status: 403, code: 'access.denied' });
  for (const path of ['/cases/A-2026-0001', '/cases/A-2026-0002'])
    expect((await officer().get(path)).body).toMatchObject({ view: 'whole', assignee: 'hasanova' });
  expect((await get('/cases/A-2026-0003')).body).toMatchObject({ assignee: 'hasanova' });
  expect((await as('orujov', 'clearedOfficer').get('/cases/A-2026-0004')).body).toMatchObject({ assignee: 'hasanova' });
});

test('25: an officer without clearance who is the applicant of a case set apart is not told who has it', async () => {
  const { office, as } = opened();
  await office.registry.load(seeds(), { effects: 'done' });
  await opened().post(of(cases.secret), { to: 'orujov' });
  const { status, body } = await as('aliyev', 'registrar').get(`/cases/${cases.secret}`);
  expect([status, body['view'], 'assignee' in body]).toEqual([200, 'whole', false]);
});

test('it is in no journal and is no change: what follows from the record is as before', async () => {
  const [number = ''] = await someCases(1);
  const { office, get } = opened();
  await office.quiet();
  const before = [await get('/changes'), await get(`/cases/${number}/journal`), await get('/metrics')];
  await officer().post(of(number), { to: 'hasanova' });
  await office.quiet();
  const after = [await get('/changes'), await get(`/cases/${number}/journal`), await get('/metrics')];
  expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  await office.registry.rebuild();
  expect((await officer().get<Given>(of(number))).body.assignee).toBe('hasanova');
});

describe('all cases of one person at once', () => {
  const held = async () => {
    const numbers = await someCases(3);
    for (const number of numbers.slice(0, 2)) await officer().post(of(number), { to: 'hasanova' });
  };

  test('a dry run says which they are and does nothing', async () => {
    await held();
    const seen = await operator().post<Moved>('/assignments', { from: 'hasanova', to: 'mammadov', dryRun: true });
    expect(seen).toMatchObject({ status: 200, body: { dryRun: true, more: false } });
    expect(seen.body.items).toEqual([
      { case: 'A 2026 0001', assignee: 'hasanova' },
      { case: 'A 2026 0002', assignee: 'hasanova' },
    ]);
    expect(await numbersOf(officer(), 'assignee=hasanova')).toHaveLength(2);
  });

  test('each is handed over with who, from whom and why; a second time there is none', async () => {
    await held();
    const order = { from: 'hasanova', to: 'mammadov', note: 'on leave' };
    expect((await operator().post<Moved>('/assignments', order)).body).toEqual({
      dryRun: false,
      items: [
        { case: 'A 2026 0001', assignee: 'mammadov' },
        { case: 'A 2026 0002', assignee: 'mammadov' },
      ],
      more: false,
    });
    expect((await officer().get<Given>(of('A-2026-0002'))).body.history[1]).toMatchObject({
      from: 'hasanova',
      to: 'mammadov',
      by: 'babayev',
      note: 'on leave',
    });
    expect((await operator().post<Moved>('/assignments', order)).body.items).toEqual([]);
    await operator().post('/assignments', { from: 'mammadov', to: null });
    expect(await numbersOf(officer(), 'unassigned=true')).toHaveLength(3);
  });

  test('one that somebody took meanwhile is left with whoever has it, and said so', async () => {
    await held();
    const { registry } = opened().office;
    const docket = registry.docket.bind(registry);
    const taken = { case: 'A 2026 0001' as CaseNumber, to: 'karimova', by: 'karimova', note: null };
    const meanwhile: typeof docket = async (query) => {
      const page = await docket(query);
      await registry.assign({ ...taken, at: opened().clock.now() });
      return page;
    };
    Object.assign(registry, { docket: meanwhile });
    const { body } = await operator().post<Moved>('/assignments', { from: 'hasanova', to: 'mammadov' });
    expect(body.items).toMatchObject([
      { case: 'A 2026 0001', assignee: 'karimova', problem: { code: 'assignment.held' } },
      { case: 'A 2026 0002', assignee: 'mammadov' },
    ]);
  });

  test('25: what is set apart is not touched and not counted for who may not see it', async () => {
    const { office, as } = opened();
    await office.registry.load(seeds(), { effects: 'done' });
    for (const number of Object.values(cases)) await opened().post(of(number), { to: 'hasanova' });
    const order = { from: 'hasanova', to: 'mammadov' };
    const { body } = await operator().post<Moved>('/assignments', order);
    expect(body.items.map((item) => item.case)).toEqual(['A 2026 0001', 'A 2026 0002']);
    expect((await opened().get<Given>(of(cases.secret))).body.assignee).toBe('hasanova');
    expect((await as('root', 'administrator').post<Moved>('/assignments', order)).body.items).toHaveLength(2);
  });

  test.each([
    [{ from: 'a' }],
    [{ to: 'a' }],
    [{ from: 'a', to: 'a' }],
    [{ from: '', to: 'a' }],
    [{ from: null, to: 'a' }],
  ])('%j hands nothing over', async (order) => {
    expect(await operator().post('/assignments', order)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });
});
