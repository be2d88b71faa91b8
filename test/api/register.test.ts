/** The State Register over HTTP: open to anyone, of what has been published and is not set apart, and of nothing else. */
import { createHash } from 'node:crypto';
import type { CaseSeed } from '../../registry/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { granted, paid, published, received } from '../support/case-driver.ts';
import { refusesMention } from './access/cast.ts';
import { pay } from '../support/patents.ts';
import { readPdf } from '../support/read-pdf.ts';
import { key, officeForEach } from './support/open.ts';

const opened = officeForEach({}, {}, '2027-07-01T08:00:00Z');

const seed = ({ entries }: CaseDriver): CaseSeed => ({
  acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
});

const authors = [
  { id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı' },
  { id: 'murad', name: refusesMention, address: 'Bakı', refusesMention: true },
];

/** A patent with a fee paid, a published application, one that is not published, and a patent set apart since. */
async function office() {
  const { office: it, as } = opened();
  const cases = [
    pay(granted('invention', { authors }), 3, '2027-06-01'),
    published(),
    received(),
    granted().act('SET_APART', '2027-06-01', { reason: 'defence' }),
  ];
  await it.registry.load(cases.map(seed), { effects: 'done' });
  return as(null);
}

test('35: anyone reads what the State Register says of a patent, by either of its numbers and in either form', async () => {
  const { get } = await office();
  const { status, body } = await get('/register/A-2026-0001');
  expect([status, body]).toMatchObject([
    200,
    {
      application: { number: 'A 2026 0001', canonical: 'AZ 10 2026 000000001' },
      patent: { number: 'I 2027 0001', canonical: 'AZ 10 2027 000000001' },
      status: 'inForce',
      nextFeeDue: '2029-01-05',
      entries: [{ entry: 'registration' }, { entry: 'annualFee' }],
    },
  ]);
  for (const number of ['I-2027-0001', 'AZ-10-2026-000000001', 'AZ-10-2027-000000001', 'A%202026%200001'])
    expect((await get(`/register/${number}`)).body).toEqual(body);
  expect((await get('/register/I-2027-0001?as=application')).status).toBe(404);
  expect((await get('/register/AZ-10-2026-000000001?as=patent')).status).toBe(404);
  expect((await get('/register/no-number')).status).toBe(400);
});

test('30.2, 32.6: an author who refused to be named is not in it', async () => {
  const { get } = await office();
  for (const path of ['', '/history', '/extract']) {
    const { body } = await get(`/register/A-2026-0001${path}`);
    expect(JSON.stringify(body)).not.toContain(refusesMention);
  }
});

test('25, 30.5: what is not public, or not any more, is answered like what is not there, to whoever asks', async () => {
  await office();
  const { as } = opened();
  for (const path of ['', '/history', '/extract']) {
    const problem = async (asking: ReturnType<typeof as>, number: string) => {
      const { status, body } = await asking.get(`/register/${number}${path}`);
      const { instance: _instance, params: _params, ...said } = body;
      return { status, ...said };
    };
    for (const asking of [as(null), as('aliyev'), as('root', 'administrator')]) {
      const unknown = await problem(asking, 'A-2026-0099');
      expect(unknown).toMatchObject({ status: 404, code: 'case.unknown' });
      for (const number of ['A-2026-0003', 'A-2026-0004', 'I-2027-0002'])
        expect(await problem(asking, number)).toEqual(unknown);
    }
  }
});

test('the legal-status history is read by anyone, and says which of its codes are unverified', async () => {
  const { get } = await office();
  const { body } = await get<{ events: Record<string, unknown>[] }>('/register/I-2027-0001/history');
  expect(body).toMatchObject({
    patent: { number: 'I 2027 0001' },
    currentStageCode: '4',
    unverified: ['stateCode', 'previousStageCode', 'currentStageCode'],
  });
  expect(body.events.at(-1)).toEqual({
    keyEventCode: 'U10',
    stateCode: 'A',
    previousStageCode: '4',
    currentStageCode: '4',
    nationalEventCode: 'annualFee',
    eventDate: '2027-06-01',
    feeCategory: 'annual',
    paymentDate: '2027-06-01',
    feePaymentYearNumber: 3,
    renewalDueDate: '2029-01-05',
    clause: '32.2',
    recordedOn: '2027-06-01',
  });
});

test('the search finds what is public, page after page', async () => {
  const { get } = await office();
  const found = async (query: string) => {
    const { status, body } = await get<{ items: { number: string }[]; next: string | null }>(`/register?${query}`);
    expect(status).toBe(200);
    return { numbers: body.items.map(({ number }) => number), next: body.next };
  };
  expect((await found('')).numbers).toEqual(['A 2026 0001', 'A 2026 0002']);
  expect((await found('title=gunes&status=inForce&registeredFrom=2027-01-01')).numbers).toEqual(['A 2026 0001']);
  expect((await found('owner=əliyev')).numbers).toEqual(['A 2026 0001']);
  expect((await found('number=A-2026-0003')).numbers).toEqual([]);
  const first = await found('limit=1');
  expect(await found(`limit=1&after=${first.next}`)).toEqual({ numbers: ['A 2026 0002'], next: null });
  for (const bad of ['status=dead', 'filedFrom=soon', 'nosuch=1', 'after=x', `title=${'su+'.repeat(11)}`])
    expect([bad, (await get(`/register?${bad}`)).status]).toEqual([bad, 400]);
});

test('an extract is a PDF in the language asked for, and its hash is checked by anyone', async () => {
  const { get, send } = await office();
  const { body } = await get<{ hash: string; content: string }>('/register/A-2026-0001/extract');
  expect(body).toMatchObject({ paper: 'extract', givenOn: '2027-07-01', address: `/register/checks/${body.hash}` });
  expect(createHash('sha256').update(body.content).digest('hex')).toBe(body.hash);
  const text = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await send(`/register/A-2026-0001/extract${query}`, {
      headers: { accept: 'application/pdf', ...headers },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const sheets = await readPdf(Buffer.from(await answer.arrayBuffer()));
    return sheets.map((sheet) => sheet.text.replaceAll('\n', ' ')).join(' ');
  };
  for (const printed of [
    await text(''),
    await text('?language=az', { 'accept-language': 'en' }),
    await text('', { 'accept-language': 'ru, az-AZ;q=0.8, en;q=0.5' }),
  ])
    expect(printed).toContain('Dövlət reyestrindən çıxarış');
  for (const printed of [await text('?language=en'), await text('', { 'accept-language': 'en-GB,az;q=0.9' })])
    expect(printed).toContain('Extract from the State Register');
  expect(await text('')).toContain(body.hash);
  expect(await text('')).not.toContain(refusesMention);
  expect((await get(`/register/checks/${body.hash}`)).body).toMatchObject({
    hash: body.hash,
    paper: 'extract',
    givenOn: '2027-07-01',
    application: { number: 'A 2026 0001' },
    patent: { number: 'I 2027 0001' },
    status: 'inForce',
    statusNow: 'inForce',
    changed: false,
    entriesSince: [],
  });
});

test('what has changed since an extract was given is said with the check; a hash that was not given is unknown', async () => {
  const { get } = await office();
  const { as, clock } = opened();
  const { hash } = (await get<{ hash: string }>('/register/A-2026-0001/extract')).body;
  const change = {
    type: 'NAME_CHANGED',
    by: { person: 'aliyev', role: 'owner' },
    on: '2027-07-01',
    data: { owner: 'aliyev', name: 'Əli Vəliyev' },
  };
  expect((await as('quliyev', 'registrar').post('/cases/A-2026-0001/acts', change, key())).status).toBe(201);
  expect((await get(`/register/checks/${hash}`)).body).toMatchObject({ changed: true, entriesSince: [3] });
  clock.set('2027-07-02T08:00:00Z');
  const again = (await get<{ hash: string }>('/register/A-2026-0001/extract')).body;
  expect(again.hash).not.toBe(hash);
  expect((await get(`/register/checks/${again.hash}`)).body).toMatchObject({ changed: false, givenOn: '2027-07-02' });
  expect(await get(`/register/checks/${'0'.repeat(64)}`)).toMatchObject({
    status: 404,
    body: { code: 'paper.unknown' },
  });
  expect((await get('/register/checks/abc')).status).toBe(400);
});

test('25: of a case set apart since, the check says no more than of a paper never given', async () => {
  const { get } = await office();
  const { hash } = (await get<{ hash: string }>('/register/A-2026-0002/extract')).body;
  expect((await get(`/register/checks/${hash}`)).status).toBe(200);
  const apart = {
    type: 'SET_APART',
    by: { person: 'orujov', role: 'clearedOfficer' },
    on: '2027-07-01',
    data: { reason: 'defence' },
  };
  const cleared = opened().as('orujov', 'clearedOfficer');
  expect((await cleared.post('/cases/A-2026-0002/acts', apart, key())).status).toBe(201);
  const answer = await get(`/register/checks/${hash}`);
  const never = await get(`/register/checks/${'0'.repeat(64)}`);
  const said = ({ status, body }: typeof answer) => [status, body['code'], body['detail']];
  expect(said(answer)).toEqual(said(never));
  expect((await get<{ items: object[] }>('/register?number=A20260002')).body.items).toEqual([]);
});

test('32.4: a duplicate is printed for those of the case and the office, and checked by anyone', async () => {
  const { get } = await office();
  const { as } = opened();
  const request = {
    type: 'DUPLICATE_REQUESTED',
    by: { person: 'aliyev', role: 'owner' },
    on: '2027-07-01',
    data: { reasons: 'İtib', payment: paid(2000, '2027-07-01') },
  };
  expect((await as('quliyev', 'registrar').post('/cases/A-2026-0001/acts', request, key())).status).toBe(201);
  const place = '/cases/A-2026-0001/duplicates/3';
  expect((await get(place)).status).toBe(404);
  expect((await as('stranger').get(place)).status).toBe(404);
  const { status, body } = await as('aliyev').get<{ hash: string }>(place);
  expect([status, body]).toMatchObject([200, { paper: 'duplicate' }]);
  const sheets = await readPdf(
    Buffer.from(
      await (await as('quliyev', 'registrar').send(place, { headers: { accept: 'application/pdf' } })).arrayBuffer(),
    ),
  );
  expect(sheets.map(({ text }) => text).join(' ')).toContain('Patentin dublikatı');
  expect((await get(`/register/checks/${body.hash}`)).body).toMatchObject({ paper: 'duplicate', changed: false });
  expect(await as('aliyev').get('/cases/A-2026-0001/duplicates/1')).toMatchObject({
    status: 404,
    body: { code: 'paper.unknown' },
  });
});
