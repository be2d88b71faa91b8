/** 32.1: the number of a registration that a late act has undone finds the case, which says so. */
import { coverSheet } from '../../cli/office/cover-sheet.ts';
import type { CaseAnswer } from '../../cli/office/cover-sheet.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { granted } from '../support/case-driver.ts';
import { oppositionData } from '../support/oppositions.ts';
import { officeForEach } from './support/open.ts';

const opened = officeForEach({}, {}, '2027-04-01T10:00:00Z');
const registrationUndone = {
  patentNumber: 'I 2027 0001',
  clause: '32.1',
  registeredOn: '2027-01-15',
  undoneAt: '2027-02-01T08:00:00Z',
};

const opposedLate = () =>
  granted().act('OPPOSITION_FILED', '2026-11-20', oppositionData(), { by: 'opponent', recorded: '2027-02-01' });
const registeredAgain = () =>
  opposedLate()
    .act('OPPOSITION_WITHDRAWN', '2027-02-02', {}, { by: 'opponent' })
    .act('PATENT_REGISTERED', '2027-03-01', { patentNumber: 'I 2027 0003' });
const seedOf = ({ entries }: CaseDriver) => ({
  acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
});
const loaded = async () => {
  const office = opened();
  await office.office.registry.load([opposedLate(), granted(), registeredAgain()].map(seedOf), { effects: 'done' });
  return office;
};

test.each(['/patents/I-2027-0001', '/cases/I-2027-0001', '/cases/A-2026-0001'])(
  '32.1, 31.1: found at %s, it says that the registration was undone, and when',
  async (address) => {
    const { get } = await loaded();
    const { status, body } = await get<CaseAnswer>(address);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: 'A 2026 0001', registrationUndone });
    expect(body.file.patent).toBeUndefined();
    expect(coverSheet(body, [], [], { reminders: false })).toMatch(
      /undone +registration I 2027 0001 of 2027-01-15 \(32\.1\), on 2027-02-01/,
    );
  },
);

test('32.1, 30.5: the public is told so, too', async () => {
  const { as } = await loaded();
  const { body } = await as(null).get('/patents/I-2027-0001');
  expect(body).toMatchObject({ view: 'published', number: 'A 2026 0001', registrationUndone });
});

test('32.1: a registration that stands, or was made again under its number, is not undone', async () => {
  const { get } = await loaded();
  for (const [patent, application] of [
    ['I-2027-0002', 'A 2026 0002'],
    ['I-2027-0003', 'A 2026 0003'],
  ]) {
    const { body } = await get(`/patents/${patent}`);
    expect(body['number']).toBe(application);
    expect(body).not.toHaveProperty('registrationUndone');
  }
  expect((await get('/patents/I-2027-0004')).status).toBe(404);
});
