/** When an act takes effect over HTTP: a party's as it comes, what the office records on the day that the office says. */
import { applicationData } from '../../support/case-driver.ts';
import type { Answer, Asking } from '../support/open.ts';
import { filing, key, officeForEach, passed } from '../support/open.ts';

/** Noon of 5 January 2026 in Baku. */
const opened = officeForEach();

const applicant = { person: 'aliyev', role: 'applicant' };
const registrar = () => opened().as('quliyev', 'registrar');
const party = () => opened().as('aliyev');
const number = 'A-2026-0001';
const acted = (asking: Asking, type: string, data: object, when: object = {}): Promise<Answer> =>
  asking.post(`/cases/${number}/acts`, { type, by: applicant, data, ...when }, key());
const file = (asking: Asking, when: object, over: Record<string, unknown> = {}): Promise<Answer> =>
  asking.post('/applications', { by: applicant, data: applicationData('invention', over), ...when }, key());
const effectOf = ({ body }: Answer): unknown =>
  (body as { entry?: { act: { effectiveAt: string } } }).entry?.act.effectiveAt;

describe('what a party hands in takes effect when it comes', () => {
  test.each([
    ['with nothing', {}],
    ['on the day', { on: '2026-01-05' }],
    ['at the moment', { effectiveAt: '2026-01-05T12:00:00+04:00' }],
  ])('28.1: an application that says now, %s', async (_, when) => {
    const answer = await file(party(), when);
    expect([answer.status, effectOf(answer)]).toEqual([201, '2026-01-05T08:00:00Z']);
  });

  test.each([
    ['a day seven years ago', { on: '2019-01-07' }, '2019-01-07T08:00:00Z'],
    ['the day before', { on: '2026-01-04' }, '2026-01-04T08:00:00Z'],
    ['the second before', { effectiveAt: '2026-01-05T11:59:59+04:00' }, '2026-01-05T07:59:59Z'],
  ])('28.1: nobody chooses the filing date of the own application: %s', async (_, when, what) => {
    const { status, body } = await file(party(), when);
    expect([status, body['code'], body['params']]).toEqual([422, 'act.datedByParty', { what }]);
    expect((await registrar().get(`/cases/${number}`)).status).toBe(404);
    expect((await opened().office.registry.refusals()).items).toMatchObject([{ person: 'aliyev' }]);
  });

  test('27.2: nor does an attorney who signs for somebody', async () => {
    const by = { ...applicant, attorney: { name: 'Leyla Quliyeva', registration: 'PM-0042', warrant: 'W-1' } };
    const post = opened().as('PM-0042', 'attorney').post;
    const body = { by, data: applicationData('invention'), on: '2026-01-04' };
    expect((await post('/applications', body, key())).body).toMatchObject({ code: 'act.datedByParty' });
    expect((await post('/applications', { ...body, on: undefined }, key())).status).toBe(201);
  });

  test('nor an examiner with an application of the own', async () => {
    const { body } = await file(opened().as('aliyev', 'formalExaminer'), { on: '2026-01-04' });
    expect(body).toMatchObject({ code: 'act.datedByParty' });
  });

  test('a day ahead is refused as anybody is', async () => {
    expect((await file(party(), { on: '2026-01-06' })).body).toMatchObject({ code: 'act.inFuture' });
  });

  test('29.2: a missed reply is not in time because its applicant says so; a registrar who has the postmark does', async () => {
    const { clock } = opened();
    const contents = applicationData('invention')['contents'] as Record<string, unknown>;
    await file(party(), {}, { contents: { ...contents, abstract: false } });
    const examiner = opened().as('hasanova', 'formalExaminer');
    const found = passed({ type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } });
    expect((await examiner.post(`/cases/${number}/acts`, found, key())).status).toBe(201);
    await opened().office.quiet();
    clock.set('2026-04-20T08:00:00Z');
    await opened().office.confirmClock('babayev');
    await opened().office.quiet();
    const stage = async () => (await registrar().get(`/cases/${number}`)).body['stage'];
    expect(await stage()).toBe('application: ended.notFiled');

    const late = await acted(party(), 'CORRECTION_FILED', { papers: ['abstract'] }, { on: '2026-03-01' });
    expect([late.status, late.body['code']]).toEqual([422, 'act.datedByParty']);
    expect(await stage()).toBe('application: ended.notFiled');

    const recorded = await acted(registrar(), 'CORRECTION_FILED', { papers: ['abstract'] }, { on: '2026-03-01' });
    expect([recorded.status, effectOf(recorded)]).toEqual([201, '2026-03-01T08:00:00Z']);
    expect(await stage()).toBe('application: formal.reviewingReply');
  });

  test('a trial says what the act would', async () => {
    const body = { type: 'APPLICATION_RECEIVED', by: applicant, data: applicationData('invention') };
    expect((await party().post('/preview', { ...body, on: '2026-01-04' })).body).toMatchObject({
      status: 422,
      code: 'act.datedByParty',
    });
    expect((await party().post('/preview', body)).status).toBe(200);
    expect((await registrar().post('/preview', { ...body, on: '2026-01-04' })).status).toBe(200);
  });
});

describe('a day in the data that only the office has a proof of', () => {
  test('28.10: when the application was sent', async () => {
    const { body } = await file(party(), {}, { sentOn: '2026-01-02' });
    expect(body).toMatchObject({ code: 'act.datedByParty', params: { what: 'sentOn: 2026-01-02' } });
    expect((await file(registrar(), {}, { sentOn: '2026-01-02' })).status).toBe(201);
  });

  test.each([
    ['5.1', 'DISPUTE_FILED', { about: 'other', receivedOn: '2026-01-05', reasons: 'no' }],
    ['29.2¶2', 'SERVICE_REBUTTED', { receivedOn: '2026-01-05', proof: 'envelope' }],
  ])('%s: when a letter was received (%s)', async (_, type, data) => {
    await file(party(), {});
    expect((await acted(party(), type, data)).body).toMatchObject({
      code: 'act.datedByParty',
      params: { what: 'receivedOn: 2026-01-05' },
    });
    expect((await acted(registrar(), type, data)).body['code']).not.toBe('act.datedByParty');
  });
});

describe('the same key with the same act, as it was handed in, gives the same answer', () => {
  test.each([
    ['with no time', {}],
    ['with today', { on: '2026-01-05' }],
  ])('%s, also after midnight', async (_, when) => {
    const { clock } = opened();
    const same = key();
    const { effectiveAt: _at, ...rest } = filing();
    const body = { ...rest, ...when };
    clock.set('2026-01-05T19:59:50Z');
    const first = await party().post('/applications', body, same);
    expect([first.status, effectOf(first)]).toEqual([201, '2026-01-05T19:59:50Z']);
    clock.set('2026-01-05T20:00:10Z');
    const again = await party().post('/applications', body, same);
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  test('the same act on another day is another act', async () => {
    const same = key();
    const { effectiveAt: _at, ...body } = filing();
    await registrar().post('/applications', { ...body, on: '2026-01-05' }, same);
    expect((await registrar().post('/applications', body, same)).body).toMatchObject({ code: 'idempotency.conflict' });
  });
});
