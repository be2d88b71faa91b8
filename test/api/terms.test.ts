/** GET /terms: limits by urgency, of the office or of one's own cases, as a list and as a calendar. */
import { filing, key, officeForEach, passed } from './support/open.ts';
import type { Asking } from './support/open.ts';

const opened = officeForEach();

interface Listed {
  readonly items: readonly { readonly case: string; readonly limit: string; readonly due: { readonly due: string } }[];
  readonly next: string | null;
}
const listed = async (asking: Asking, query = ''): Promise<readonly string[]> => {
  const { body } = await asking.get<Listed>(`/terms${query}`);
  return body.items.map(({ case: number, limit, due }) => `${due.due} ${number} ${limit}`);
};
const [first, second] = ['A 2026 0001', 'A 2026 0002'];

/** One of Aliyev's, and one of somebody else, set apart. */
const twoCases = async () => {
  const { post, as } = opened();
  await post('/applications', filing(), key());
  const { data } = filing() as { data: { applicants: readonly object[] } };
  const other = { ...data, applicants: [{ ...data.applicants[0], id: 'rival' }] };
  await post('/applications', { ...filing(), by: { person: 'rival', role: 'applicant' }, data: other }, key());
  const order = { type: 'SET_APART', by: { person: 'mammadov', role: 'clearedOfficer' }, data: { reason: 'Müdafiə.' } };
  await as('mammadov', 'clearedOfficer').post('/cases/A-2026-0002/acts', { ...passed(), ...order }, key());
};

test('the first to end first; each his own, the office all but what is set apart', async () => {
  await twoCases();
  const { as } = opened();
  const mine = await listed(as('aliyev'));
  expect(mine.slice(0, 2)).toEqual([`2026-02-05 ${first} formalExamination`, `2026-02-05 ${first} freeAmendment`]);
  expect(mine).toEqual([...mine].sort());
  expect(mine.every((line) => line.includes(first))).toBe(true);
  expect(await listed(as('hasanova', 'formalExaminer'))).toEqual(mine);
  expect((await listed(as('rival'))).every((line) => line.includes(second))).toBe(true);
  // What is set apart has no time in which to publish it.
  expect(await listed(as('mammadov', 'clearedOfficer'))).toHaveLength(2 * mine.length - 1);
  expect(await listed(as('stranger'))).toEqual([]);
  // Whose cases somebody who does not work here asks for makes no difference.
  expect(await listed(as('stranger'), '?party=aliyev')).toEqual([]);
  expect(await listed(as('hasanova', 'formalExaminer'), '?party=aliyev')).toEqual(mine);
  expect(await listed(as('hasanova', 'formalExaminer'), '?party=rival')).toEqual([]);
});

test('by whose they are, page by page', async () => {
  await twoCases();
  const office = opened().as('hasanova', 'formalExaminer');
  const all = await listed(office, '?whose=office');
  expect(all).toEqual([`2026-02-05 ${first} formalExamination`, `2027-01-05 ${first} applicationPublication`]);
  const { body } = await office.get<Listed>('/terms?whose=office&limit=1');
  expect(body.items).toHaveLength(1);
  expect(await listed(office, `?whose=office&limit=1&after=${encodeURIComponent(body.next ?? '')}`)).toEqual([all[1]]);
});

test('as a calendar: a day for each, tentative while its year is not decreed', async () => {
  await twoCases();
  const answer = await opened()
    .as('aliyev')
    .send('/terms?whose=applicant&language=az', { headers: { accept: 'text/calendar' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const lines = (await answer.text()).replaceAll('\r\n\t', '').split('\r\n');
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  expect(events).toHaveLength(4);
  expect(events[0]).toContain('UID:A-2026-0001.application/freeAmendment/1');
  expect(events[0]).toContain('SUMMARY:A 2026 0001: rüsumsuz dəyişiklik');
  expect(events[0]).toMatch(/DTSTART;VALUE=DATE:20260205[^]*DTEND;VALUE=DATE:20260206[^]*STATUS:CONFIRMED/);
  expect(events[2]).toMatch(/DTSTART;VALUE=DATE:20270105[^]*STATUS:TENTATIVE/);
});
