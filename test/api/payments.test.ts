/** 39: a bank's statement: each payment is recorded for the one fee that it pays, or left to somebody to look at. */
import type { CaseNumber } from '../../machines/index.ts';
import { allMet, paid } from '../support/case-driver.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';

interface Told {
  readonly dryRun: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly fee: string | null;
    readonly known: boolean;
    readonly problem: { readonly code: string } | null;
  }[];
}

const opened = officeForEach({}, {}, '2026-03-20T08:00:00Z');
const on = '2026-03-20';
const number = 'A 2026 0001' as CaseNumber;

/** A case that is to be published, and waits for the fee. */
async function waiting(): Promise<void> {
  const { post, office } = opened();
  const application = filing({ payment: paid(1000, on) });
  await post('/applications', { ...application, effectiveAt: undefined }, key());
  const acts = [
    passed({ effectiveAt: undefined }),
    { type: 'FINDINGS_RECORDED', by: { person: 'mammadov', role: 'substantiveExaminer' }, data: allMet('invention') },
    { type: 'PUBLICATION_DECIDED', by: { person: 'mammadov', role: 'substantiveExaminer' }, data: {} },
  ];
  for (const act of acts) {
    const { status, body } = await post('/cases/A-2026-0001/acts', act, key());
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  await office.quiet();
}

const line = (id: string, amount: string, text: string, day = on) => `${id},${day},${amount},"${text}"`;
const statement = (...lines: readonly string[]) => `id,paidOn,amount,text\n${lines.join('\n')}\n`;
const record = (text: string, dryRun = false) =>
  opened().as('quliyev', 'registrar').post<Told>('/payments', { who: 'quliyev', statement: text, dryRun });

const publication = async () => (await opened().office.registry.fees(number)).paid.find((p) => p.fee === 'publication');

test('30.3: the publication fee is recorded from the day on which it was paid, with the reference of the bank', async () => {
  await waiting();
  expect((await record(statement(line('T-1', '6.00', 'Dərc A 2026 0001')))).body.items).toMatchObject([
    { id: 'T-1', case: number, fee: 'publication', known: false, problem: null },
  ]);
  expect(await publication()).toMatchObject({ receipt: 'T-1', minor: 600, paidOn: on });
  const [last] = (await opened().office.registry.entries(number)).slice(-1);
  expect(last?.entry.act).toMatchObject({ type: 'FEE_PAID', by: { person: 'quliyev', role: 'registrar' } });
});

test('a statement that is handed in again records nothing twice', async () => {
  await waiting();
  const text = statement(line('T-1', '6.00', 'A 2026 0001'));
  await record(text);
  const seq = (await opened().office.registry.state(number))?.seq;
  expect((await record(text)).body.items).toMatchObject([{ known: true, fee: 'publication', problem: null }]);
  expect((await opened().office.registry.state(number))?.seq).toBe(seq);
});

test('a dry run says the same, and records nothing', async () => {
  await waiting();
  const { body } = await record(statement(line('T-1', '6.00', 'A 2026 0001')), true);
  expect(body).toMatchObject({ dryRun: true, items: [{ fee: 'publication', problem: null }] });
  expect(await publication()).toBeUndefined();
});

test.each([
  ['names no case', line('T-1', '6.00', 'rüsum'), 'payment.noCase'],
  ['names one that is not there', line('T-1', '6.00', 'A 2026 0099'), 'payment.noCase'],
  ['is not what is due', line('T-1', '5.00', 'A 2026 0001'), 'payment.otherAmount'],
  ['is of a day that has not come', line('T-1', '6.00', 'A 2026 0001', '2026-03-21'), 'fee.late'],
])('left to somebody to look at: one that %s', async (_name, one, code) => {
  await waiting();
  expect((await record(statement(one))).body.items).toMatchObject([{ problem: { code } }]);
  expect(await publication()).toBeUndefined();
});

test('one that names two cases, and one of a case where nothing is due', async () => {
  await waiting();
  await opened().post('/applications', { ...filing({ payment: paid(1000, on) }), effectiveAt: undefined }, key());
  const both = statement(line('T-1', '6.00', 'A 2026 0001, A 2026 0002'), line('T-2', '6.00', 'A 2026 0002'));
  expect((await record(both)).body.items).toMatchObject([
    { problem: { code: 'payment.severalCases' } },
    { problem: { code: 'payment.nothingDue' } },
  ]);
});

test('one of several payments that cannot be recorded keeps no other from it', async () => {
  await waiting();
  const text = statement(line('T-0', '6.00', 'rüsum'), line('T-1', '6.00', 'A 2026 0001'));
  expect((await record(text)).body.items.map(({ problem }) => problem?.code ?? null)).toEqual(['payment.noCase', null]);
  expect(await publication()).toBeDefined();
});

test('25: of a case set apart there is none for those outside its circle', async () => {
  await waiting();
  const { post } = opened();
  const setApart = { type: 'SET_APART', by: { person: 'nazim', role: 'clearedOfficer' }, data: { reason: 'x' } };
  expect((await post('/cases/A-2026-0001/acts', setApart, key())).status).toBe(201);
  const unknown = statement(line('T-1', '6.00', 'A 2026 0099'));
  const [hidden, none] = [await record(statement(line('T-1', '6.00', 'A 2026 0001'))), await record(unknown)];
  expect(JSON.stringify(hidden.body.items).replaceAll('0001', '0099')).toBe(JSON.stringify(none.body.items));
  expect(await publication()).toBeUndefined();
});

test('a statement that cannot be read is refused as a whole', async () => {
  await waiting();
  const text = statement(line('T-1', '6.00', 'A 2026 0001'), line('T-2', 'six', 'A 2026 0001'));
  expect(await record(text)).toMatchObject({ status: 400, body: { code: 'payment.badStatement' } });
  expect(await publication()).toBeUndefined();
});
