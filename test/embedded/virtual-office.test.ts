/** The simulator's runtime over the real statute: time runs only as far as it is told, and the same acts make the same journal. */
import { openVirtualOffice } from '../../embedded/index.ts';
import type { VirtualOffice } from '../../embedded/index.ts';
import { verify } from '../../registry/index.ts';
import type { Answer, SubmittedAct } from '../../registry/index.ts';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber, Role } from '../../machines/types.ts';
import { parseEml } from '../activities/parse-eml.ts';
import { applicationData } from '../support/case-driver.ts';
import { actOn, submit, toyEngine } from '../support/toy-engine.ts';

const noon = (day: string) => `${day}T08:00:00Z` as Instant;
const first = 'A 2026 0001' as CaseNumber;
const second = 'A 2026 0002' as CaseNumber;

let office: VirtualOffice;
afterEach(() => office.close());

const act = (type: string, day: string, role: Role, data: object = {}): SubmittedAct => ({
  type,
  case: type === 'APPLICATION_RECEIVED' ? null : first,
  effectiveAt: noon(day),
  by: { person: role === 'applicant' ? 'aliyev' : role, role },
  data,
});
const done = async (what: SubmittedAct): Promise<Extract<Answer, { ok: true }>> => {
  const answer = await office.apply(what, { at: what.effectiveAt });
  if (!answer.ok) throw new Error(`${what.type}: ${answer.code} ${answer.reason}`);
  return answer;
};
const file = (over: Record<string, unknown> = {}) =>
  done(act('APPLICATION_RECEIVED', '2026-01-20', 'applicant', applicationData('invention', over)));
const journal = async () => (await office.registry.entries(first)).map(({ entry }) => entry);
const letters = () => Promise.all([...office.outbox.messages.values()].map(({ message }) => parseEml(message)));

test('29.2: an applicant who does not answer loses the application, and is told so at the instant the limit ends', async () => {
  office = await openVirtualOffice({ start: noon('2026-01-20') });
  const contents = { request: true, description: true, claims: true, abstract: false, drawings: 'notNeeded' };
  await file({ contents });
  await done(act('DEFICIENCIES_FOUND', '2026-02-02', 'formalExaminer', { missing: ['abstract'] }));
  const served = (await journal()).find((entry) => entry.act.type === 'NOTICE_SERVED');
  expect(served?.act).toMatchObject({ effectiveAt: noon('2026-02-02'), data: { on: '2026-02-02', how: 'electronic' } });
  await office.runUntil('2026-04-02T19:59:59Z' as Instant);
  expect(office.now()).toBe('2026-04-02T19:59:59Z');
  const before = (await journal()).length;
  await office.runUntil(noon('2026-04-03'));
  const last = (await journal()).slice(before).find((entry) => entry.moves.length > 0);
  expect(last?.act).toMatchObject({ effectiveAt: '2026-04-02T20:00:00Z' });
  const lost = (await letters()).find(({ headers }) => headers['x-muddet-notice'] === 'consideredNotFiled');
  expect(lost?.headers['date']).toBe('Thu, 02 Apr 2026 20:00:00 +0000');
  expect(lost?.text).toContain('maddə 5.1');
  expect((await letters()).filter(({ headers }) => headers['x-muddet-notice'] === 'reminder').length).toBeGreaterThan(
    0,
  );
  expect(await verify(office.registry.database)).toMatchObject({ ok: true });
});

test('every letter of a year is whole: nothing undefined, no braces left, its case and clause named', async () => {
  office = await openVirtualOffice({ start: noon('2026-01-20') });
  await file();
  await office.runUntil(noon('2027-03-01'));
  expect(office.outbox.messages.size).toBeGreaterThan(3);
  for (const { headers, text } of await letters()) {
    expect(`${headers['subject']}\n${text}`).not.toMatch(/undefined|null|[{}]|NaN/);
    expect(text).toContain(first);
    expect(text).toMatch(/(maddə|Article) \d/);
  }
});

test('the same acts make the same journal', async () => {
  const run = async () => {
    office = await openVirtualOffice({ start: noon('2026-01-20') });
    await file();
    await done(act('FORMAL_EXAMINATION_PASSED', '2026-02-02', 'formalExaminer'));
    await office.runUntil(noon('2028-01-20'));
    return JSON.stringify(await office.registry.entries(first));
  };
  const once = await run();
  await office.close();
  expect(await run()).toBe(once);
});

test('terms come first at an instant, then effects, until nothing is left', async () => {
  office = await openVirtualOffice({ start: noon('2026-01-20'), engine: toyEngine });
  const order: string[] = [];
  office.registry.onCommit((committed) =>
    order.push(...committed.map(({ case: number, type }) => `${number} ${type}`)),
  );
  const end = noon('2026-01-21');
  await office.apply(submit('OPENED', office.now(), null, { terms: [end, noon('2026-01-22')] }));
  await office.apply(submit('OPENED', office.now(), null, { terms: [end], effects: [actOn(first)] }));
  await office.runUntil(noon('2026-01-23'));
  expect(order).toEqual([
    `${first} OPENED`,
    `${second} OPENED`,
    `${first} MARKED`,
    `${first} TERM_EXPIRED`,
    `${second} TERM_EXPIRED`,
    `${first} NOTICE_SERVED`,
    `${second} NOTICE_SERVED`,
    `${first} TERM_EXPIRED`,
    `${first} NOTICE_SERVED`,
  ]);
  expect(office.now()).toBe(noon('2026-01-23'));
  await office.runUntil(noon('2026-01-01'));
  expect(office.now()).toBe(noon('2026-01-23'));
});
