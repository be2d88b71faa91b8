/** The State Register over HTTP: open to anyone, of what has been published and is not set apart, and of nothing else. */
import type { CaseSeed } from '../../registry/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { granted, published, received } from '../support/case-driver.ts';
import { refusesMention } from './access/cast.ts';
import { pay } from '../support/patents.ts';
import { officeForEach } from './support/open.ts';

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
      feesPaidUntil: '2029-01-05',
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
  for (const path of ['', '/history']) {
    const { body } = await get(`/register/A-2026-0001${path}`);
    expect(JSON.stringify(body)).not.toContain(refusesMention);
  }
});

test('25, 30.5: what is not public, or not any more, is answered like what is not there, to whoever asks', async () => {
  await office();
  const { as } = opened();
  for (const path of ['', '/history']) {
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
