/** What is read over HTTP: a case, its limits and journal, and what the engine says of it. */
import { allMet, applicationData, paid } from '../support/case-driver.ts';
import { internationalData } from '../support/international.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';

const opened = officeForEach();
const filed = async () => {
  const office = opened();
  await office.post('/applications', filing(), key());
  return office;
};

test('a case shows its file, where it stands, its fees and letters', async () => {
  const { get } = await filed();
  const { status, headers, body } = await get('/cases/A-2026-0001');
  expect(status).toBe(200);
  expect(headers['etag']).toBe('"1"');
  expect(body).toMatchObject({
    number: 'A 2026 0001',
    stage: 'application: formal.awaitingDecision',
    seq: 1,
    file: { kind: 'invention', applicants: [{ id: 'aliyev' }] },
    fees: { open: [] },
    notices: [{ notice: 'receiptConfirmed' }],
  });
});

test('its limits come by urgency, each date explained', async () => {
  const { get } = await filed();
  interface Terms {
    items: { limit: string; due: { due: string; endsAt: string }; explanation: { lines: string[] } }[];
  }
  const { body } = await get<Terms>('/cases/A-2026-0001/terms');
  const ends = body.items.map((term) => term.due.endsAt);
  expect(ends).toEqual([...ends].sort());
  expect(body.items.find((term) => term.limit === 'formalExamination')).toMatchObject({ due: { due: '2026-02-05' } });
  for (const term of body.items) expect(term.explanation.lines.length).toBeGreaterThan(3);
});

test('ended limits are shown when asked for, and in Azerbaijani too', async () => {
  const { get, post } = await filed();
  await post('/cases/A-2026-0001/acts', passed(), key());
  interface Terms {
    items: { limit: string; how: string | null; explanation: { lines: string[] } }[];
  }
  const running = await get<Terms>('/cases/A-2026-0001/terms?language=az');
  const all = await get<Terms>('/cases/A-2026-0001/terms?ended=yes');
  expect(running.body.items.some((term) => term.limit === 'formalExamination')).toBe(false);
  expect(all.body.items.find((term) => term.limit === 'formalExamination')).toMatchObject({
    how: 'met',
    explanation: {
      limit: { name: 'formalExamination', clause: '29.1' },
      trigger: { what: 'receipt' },
      lines: expect.arrayContaining([
        'formal examination of the application (Article 29.1).',
        'Counted from 5 January 2026 (Monday): receipt of the application by the office.',
      ]) as unknown,
    },
  });
  expect(running.body.items[0]?.explanation.lines.join(' ')).toMatch(/[əığşç]/);
});

test('the journal comes in pages, chained by hashes', async () => {
  const { get, post } = await filed();
  await post('/cases/A-2026-0001/acts', passed(), key());
  interface Journal {
    items: { seq: number; hash: string; prevHash: string }[];
    next: string | null;
  }
  const first = (await get<Journal>('/cases/A-2026-0001/journal?limit=1')).body;
  const second = (await get<Journal>(`/cases/A-2026-0001/journal?limit=1&after=${first.next}`)).body;
  expect(first).toMatchObject({ items: [{ seq: 1 }], next: '1' });
  expect(second).toMatchObject({ items: [{ seq: 2, prevHash: first.items[0]?.hash }], next: null });
});

test('permitted: every act, possible with its form or impossible with its reason and clause', async () => {
  const { get } = await filed();
  interface Permitted {
    items: { act: string; possible: boolean; form?: object; reason?: string }[];
  }
  const { status, body } = await get<Permitted>('/cases/A-2026-0001/permitted?role=applicant&person=aliyev');
  expect(status).toBe(200);
  expect(body.items.find((item) => item.act === 'APPLICATION_WITHDRAWN')).toMatchObject({
    possible: true,
    form: { type: 'object' },
  });
  for (const item of body.items.filter(({ possible }) => !possible)) expect(item.reason).toBeTruthy();
  expect((await get('/cases/A-2026-0001/permitted?role=king&person=x')).status).toBe(400);
});

test('preview: what an act would do, and nothing is kept', async () => {
  const { get, post } = await filed();
  const { status, body } = await post('/preview', passed({ case: 'A-2026-0001' }));
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok: true, clause: '29.1', notices: [{ notice: 'formalDecision' }] });
  expect((await get('/cases/A-2026-0001')).body).toMatchObject({ seq: 1 });
  const refused = await post(
    '/preview',
    passed({
      case: 'A-2026-0001',
      type: 'REFUSED',
      data: { reasons: 'x' },
      by: { person: 'x', role: 'substantiveExaminer' },
    }),
  );
  expect(refused.status).toBe(422);
});

test('preview: what filing would do', async () => {
  const { status, body } = await opened().post('/preview', { type: 'APPLICATION_RECEIVED', ...filing() });
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok: true, clause: '27.1' });
});

test('forecast: what happens if nobody acts, to the end of the case', async () => {
  const { get } = await filed();
  interface Forecast {
    steps: { on: string; ends: { limit: string } }[];
    rest: { complete: boolean; sentence: string };
  }
  const { body } = await get<Forecast>('/cases/A-2026-0001/forecast');
  expect(body.steps[0]).toMatchObject({ on: '2026-02-05' });
  expect(body.rest.complete).toBe(true);
  expect(body.rest.sentence).not.toBe('');
});

test('29.8: forecast and stuck say the same of a case that has ended', async () => {
  const { get, post } = await filed();
  const by = { person: 'aliyev', role: 'applicant' };
  await post('/cases/A-2026-0001/acts', { type: 'APPLICATION_WITHDRAWN', by }, key());
  interface Said {
    sentence: string;
    rest: { sentence: string };
  }
  const [forecast, stuck] = [
    await get<Said>('/cases/A-2026-0001/forecast'),
    await get<Said>('/cases/A-2026-0001/stuck'),
  ];
  expect(stuck.body.sentence).toMatch(/^The case ended on .* withdrawn \(Article 29\.8\)/);
  expect(forecast.body.rest.sentence).toBe(stuck.body.sentence);
});

test('why: the acts that led here; stuck: what it waits for', async () => {
  const { get } = await filed();
  expect((await get('/cases/A-2026-0001/why')).body).toMatchObject({
    steps: [{ seq: 1, act: 'APPLICATION_RECEIVED', clause: '27.1' }],
  });
  expect((await get('/cases/A-2026-0001/stuck')).body).toMatchObject({ stuck: false, whoseTurn: 'office' });
});

test('29.1: an office that is overdue is listed among the stuck', async () => {
  const { get, clock, office } = await filed();
  clock.set('2026-01-26T08:00:00Z');
  await office.confirmClock('test');
  clock.set('2026-02-10T08:00:00Z');
  await office.confirmClock('test');
  await office.quiet();
  const { body } = await get('/stuck');
  expect(body).toMatchObject({
    items: [{ number: 'A 2026 0001', because: ['overdue'], stuck: { stuck: true } }],
    next: null,
  });
});

test.each(['', '/terms', '/journal', '/permitted?role=applicant&person=x', '/forecast', '/why', '/stuck'])(
  'a case that does not exist is a problem at /cases/…%s',
  async (path) => {
    const { status, type, body } = await opened().get(`/cases/A-2026-0404${path}`);
    expect(status).toBe(404);
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'case.unknown' });
  },
);

test('the calendar of a year, and a year that it does not know', async () => {
  expect((await opened().get('/calendar/2026')).body).toMatchObject({
    year: 2026,
    workingDays: 241,
    status: 'decreed',
  });
  expect((await opened().get('/calendar/1800')).body).toMatchObject({ status: 400, code: 'law.yearOutOfRange' });
});

test('a page that does not exist is bad input', async () => {
  expect((await opened().get('/stuck?after=nonsense')).status).toBe(400);
  expect((await opened().get('/stuck?limit=0')).status).toBe(400);
});

const by = (person: string, role: string) => ({ by: { person, role }, effectiveAt: '2026-01-05T12:00:00+04:00' });

test('an international application to be forwarded has an address and a number of its own', async () => {
  const { post, get } = opened();
  const body = { ...by('aliyev', 'applicant'), data: internationalData() };
  const { status, headers } = await post('/international-applications', body, key());
  expect([status, headers['location']]).toEqual([201, '/cases/B-2026-0001']);
  expect((await get('/cases/B-2026-0001')).body).toMatchObject({
    number: 'B 2026 0001',
    stage: 'forwarding: received',
    file: { route: 'forwarded' },
  });
});

test('a design and its patent have one letter: a case is read by one address, a patent by another', async () => {
  const { post, get, clock, office } = opened();
  const design = () => post('/applications', { ...filing(), data: applicationData('industrialDesign') }, key());
  await design();
  await design();
  const done = async (type: string, role: string, data: unknown, on = '2026-01-05') => {
    const act = { type, by: { person: role === 'applicant' ? 'aliyev' : role, role }, on, data };
    expect((await post('/cases/S-2026-0002/acts', act, key())).status).toBe(201);
  };
  await done('FORMAL_EXAMINATION_PASSED', 'formalExaminer', {});
  await done('FINDINGS_RECORDED', 'substantiveExaminer', allMet('industrialDesign'));
  await done('PUBLICATION_DECIDED', 'substantiveExaminer', {});
  await done('FEE_PAID', 'applicant', { fee: 'publication', payment: paid(600, '2026-01-05') });
  await done('APPLICATION_PUBLISHED', 'registrar', { issue: '2026/1' });
  clock.set('2026-08-03T08:00:00Z');
  await office.confirmClock('test');
  await office.confirmClock('test');
  await done('FEE_PAID', 'applicant', { fee: 'registration', payment: paid(700, '2026-08-03') }, '2026-08-03');
  await done('PATENT_REGISTERED', 'registrar', {}, '2026-08-03');
  expect((await get('/cases/S-2026-0001')).body).toMatchObject({
    number: 'S 2026 0001',
    canonical: { application: 'AZ 40 2026 000000001', patent: null },
  });
  expect((await get('/patents/S-2026-0001')).body).toMatchObject({
    number: 'S 2026 0002',
    canonical: { application: 'AZ 40 2026 000000002', patent: 'AZ 40 2026 000000001' },
  });
  expect((await get('/patents/S-2026-0002')).status).toBe(404);
});
