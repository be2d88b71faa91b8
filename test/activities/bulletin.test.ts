/** The bulletin is issued: what may be published is published on one day, in the cases and on paper; the rest waits. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  issueAsHtml,
  issueBulletin,
  layOutIssue,
  missingFrom,
  printIssue,
  unnamedOffice,
} from '../../activities/index.ts';
import type { Issued } from '../../activities/index.ts';
import { life, submittedOf } from '../../bench/life.ts';
import { finishIssues, issueOn } from '../../embedded/bulletin.ts';
import { makeLaw } from '../../law/index.ts';
import type { CivilDate, Instant } from '../../law/index.ts';
import type { CaseNumber, ProceedingId } from '../../machines/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import type { Registry } from '../../registry/index.ts';
import { readPdf } from '../support/read-pdf.ts';

let folder: string;
let registry: Registry;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muddet-bulletin-'));
  registry = await openRegistry({ database: join(folder, 'office.db'), law: makeLaw() });
});

afterEach(async () => {
  expect(await verify(registry)).toMatchObject({ ok: true });
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

const now = '2026-01-31T08:00:00Z' as Instant;
const order = { number: '2026/1', on: '2026-01-31' as CivilDate, by: 'registrar-1' };

let keys = 0;
const apply = async (
  number: CaseNumber | null,
  type: string,
  role: string,
  data: unknown,
  on = '2026-01-29',
  of?: string,
) => {
  const act = submittedOf(number, { type, day: on, role: role as never, data });
  const answer = await registry.apply(of ? { ...act, proceeding: of as ProceedingId } : act, {
    key: `k${(keys += 1)}`,
    now: `${on}T08:00:00Z` as Instant,
  });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
  return answer.case;
};

/** An application whose publication is ordered and paid for. */
async function readyToPublish(): Promise<CaseNumber> {
  let number: CaseNumber | null = null;
  for (const step of life.slice(0, 6)) number = await apply(number, step.type, step.role, step.data, step.day);
  return number as CaseNumber;
}

/** Every letter whose receipt is followed is received. */
async function servedAll(number: CaseNumber, on: string): Promise<void> {
  const { proceedings } = (await registry.state(number)) ?? { proceedings: [] };
  for (const { id } of proceedings.filter((p) => p.machine === 'service' && p.pending))
    await apply(number, 'NOTICE_SERVED', 'registrar', { on, how: 'inPerson' }, on, id);
}

const issue = async (over: Partial<typeof order> = {}) =>
  (await issueBulletin(registry, { ...order, ...over }, now)) as Issued;

/** Recorded after the first issue, and effective on the day before it. */
async function recordLate(number: CaseNumber, type: string, role: string, data: unknown): Promise<void> {
  const answer = await registry.apply(submittedOf(number, { type, day: '2026-01-30', role: role as never, data }), {
    key: 'late',
    now: '2026-02-10T08:00:00Z' as Instant,
  });
  expect(answer).toMatchObject({ ok: true });
}

async function nextIssue(): Promise<Issued> {
  const next = { number: '2026/2', on: '2026-02-27' as CivilDate, by: 'registrar-1' };
  return (await issueBulletin(registry, next, '2026-02-27T08:00:00Z' as Instant)) as Issued;
}

test('30.1: all that waits is published on one day, and the windows run from it', async () => {
  const cases = [await readyToPublish(), await readyToPublish(), await readyToPublish()];
  const seen: number[] = [];
  const issued = (await issueBulletin(registry, order, now, (done) => seen.push(done))) as Issued;
  expect(issued.leftOut).toEqual([]);
  expect(issued.issue.entries.map((e) => e.case)).toEqual(cases);
  expect(seen).toEqual([1, 2, 3]);
  for (const number of cases) {
    const state = await registry.state(number);
    expect(state?.file.publication).toEqual({ issue: '2026/1', on: '2026-01-31' });
    expect(state?.terms.find((t) => t.limit === 'opposition')?.due.due).toBe('2026-07-31');
  }
});

test('29.5, 31.1: published for one subject matter and examined for another, it is published again, and the windows run from that', async () => {
  let number: CaseNumber | null = null;
  for (const { type, role, data, day } of life.slice(0, 3)) number = await apply(number, type, role, data, day);
  const of = number as CaseNumber;
  const positive = async (on: string) => {
    for (const { type, role, data } of life.slice(3, 5)) await apply(of, type, role, data, on);
  };
  await apply(of, 'UNITY_LACKING', 'substantiveExaminer', { subjects: ['Qurğu', 'Üsul'] });
  await servedAll(of, '2026-01-29');
  await registry.fireDue(of, '2026-04-06T08:00:00Z' as Instant);
  await servedAll(of, '2026-04-06');
  await apply(of, 'DISPUTE_FILED', 'applicant', { about: 'electionMissed', reasons: 'x' }, '2026-04-06');
  await positive('2026-04-06');
  await apply(of, 'FEE_PAID', 'applicant', life[5]?.data, '2026-04-06');
  const at = (number: string, on: string) =>
    issueBulletin(registry, { number, on: on as CivilDate, by: 'registrar-1' }, `${on}T08:00:00Z` as Instant);
  expect(await at('2026/4', '2026-04-30')).toMatchObject({ ok: true, leftOut: [] });
  await apply(of, 'DISPUTE_DECIDED', 'commission', { outcome: 'allowed', reasons: 'x' }, '2026-05-04');
  await apply(of, 'SUBJECT_MATTER_ELECTED', 'applicant', { elected: 'Üsul' }, '2026-05-05');
  await positive('2026-05-06');
  const again = (await at('2026/5', '2026-05-28')) as Issued;
  expect(again).toMatchObject({ ok: true, leftOut: [] });
  expect(again.issue.entries).toMatchObject([{ entry: 'applicationAgain', content: { examined: 'Üsul' } }]);
  const state = await registry.state(of);
  expect(state?.file.publication).toEqual({ issue: '2026/5', on: '2026-05-28' });
  expect(state?.terms.find((t) => t.limit === 'opposition' && t.status === 'running')?.due.due).toBe('2026-11-30');
  expect(issueAsHtml(unnamedOffice, again.issue, 'en')).toContain(
    'Applications published again for another subject matter',
  );
});

test('30.6: an application withdrawn after it was queued has left the queue, and nothing of it is printed', async () => {
  const [stays, goes] = [await readyToPublish(), await readyToPublish()];
  await apply(goes, 'APPLICATION_WITHDRAWN', 'applicant', {}, '2026-01-30');
  const issued = await issue();
  expect(issued.leftOut).toEqual([]);
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual([]);
  expect(issued.issue.entries.map((e) => e.case)).toEqual([stays]);
  expect(JSON.stringify(issued.issue)).not.toContain(goes);
});

test('30.1: what was published in another bulletin, entered by hand, waits for no issue of this one', async () => {
  const number = await readyToPublish();
  await apply(number, 'APPLICATION_PUBLISHED', 'registrar', { issue: '2026/13' }, '2026-01-30');
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual([]);
  expect(await issue()).toMatchObject({ leftOut: [], issue: { entries: [] } });
  expect((await registry.state(number))?.file.publication).toEqual({ issue: '2026/13', on: '2026-01-30' });
});

test('an application that may not be published any more when its turn comes is left out of the issue', async () => {
  const [stays, goes] = [await readyToPublish(), await readyToPublish()];
  const registryOf = (over: Partial<Registry>): Registry => Object.assign(Object.create(registry) as Registry, over);
  const issued = (await issueBulletin(
    registryOf({
      openIssue: async (what) => {
        const entries = await registry.openIssue(what);
        await apply(goes, 'PUBLICATION_REFUSED_BY_APPLICANT', 'applicant', {}, '2026-01-30');
        return entries;
      },
    }),
    order,
    now,
  )) as Issued;
  expect(issued.leftOut).toMatchObject([{ case: goes, entry: 'application', code: 'publication.barred' }]);
  expect(issued.issue.entries.map((e) => e.case)).toEqual([stays]);
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual([]);
  expect(await issueOn(registry, order, '2026-02-28T08:00:00Z' as Instant)).toEqual(issued);
});

test('what was left out before an interruption is in the answer of the issue that goes on', async () => {
  const [goes, stays] = [await readyToPublish(), await readyToPublish()];
  const barring = Object.assign(Object.create(registry) as Registry, {
    openIssue: async (what: Parameters<Registry['openIssue']>[0]) => {
      const entries = await registry.openIssue(what);
      await apply(goes, 'PUBLICATION_REFUSED_BY_APPLICANT', 'applicant', {}, '2026-01-30');
      return entries;
    },
  });
  const failing = () => {
    throw new Error('the power fails');
  };
  await expect(issueBulletin(barring, order, now, failing)).rejects.toThrow('the power fails');
  const [, finished] = [await finishIssues(registry, now), await issueOn(registry, order, now)];
  expect(finished).toMatchObject({
    leftOut: [{ case: goes, code: 'publication.barred' }],
    issue: { status: 'closed', entries: [{ case: stays }] },
  });
});

test('30.6: a withdrawal recorded after the issue, from before it, is printed in the next one as taking back', async () => {
  const number = await readyToPublish();
  await issue();
  await recordLate(number, 'APPLICATION_WITHDRAWN', 'applicant', {});
  const issued = await nextIssue();
  expect(issued.issue.entries).toMatchObject([
    { case: number, entry: 'application', content: { applicationNumber: number }, corrects: { issue: '2026/1' } },
  ]);
  await registry.rebuild(number);
  const third = { number: '2026/3', on: '2026-04-06' as CivilDate, by: 'registrar-1' };
  expect(await issueBulletin(registry, third, '2026-04-06T08:00:00Z' as Instant)).toMatchObject({
    leftOut: [],
    issue: { entries: [] },
  });
});

test('30.7: prohibited and free again, the application is printed once, the read models made anew or not', async () => {
  const number = await readyToPublish();
  await apply(number, 'PUBLICATION_PROHIBITED', 'clearedOfficer', { reason: 'Sınaq' }, '2026-01-29');
  await apply(number, 'PROHIBITION_LIFTED', 'clearedOfficer', {}, '2026-01-30');
  const waiting = (await registry.bulletinEntries({ issue: null })).items;
  expect(waiting).toHaveLength(1);
  await registry.rebuild(number);
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual(waiting);
  const issued = await issue();
  expect(issued.leftOut).toEqual([]);
  expect(issued.issue.entries.map((e) => e.id)).toEqual([waiting[0]?.id]);
});

test('30.7: what is secret is not even taken up, and waits', async () => {
  const number = await readyToPublish();
  await apply(number, 'PUBLICATION_PROHIBITED', 'clearedOfficer', { reason: 'Sınaq' }, '2026-01-30');
  expect(await issue()).toMatchObject({ leftOut: [], issue: { entries: [] } });
  expect((await registry.bulletinEntries({ case: number })).items).toMatchObject([{ issue: null }]);
});

test('30.2: an author who refused after the entry was queued is not named', async () => {
  const number = await readyToPublish();
  await apply(number, 'MENTION_REFUSED', 'author', { author: 'Əli Əliyev' }, '2026-01-30');
  const { issue: whole } = await issue();
  expect(whole.entries[0]?.content['authors']).toBeUndefined();
  expect(layOutIssue(whole, 'az').sections[0]?.entries[0]?.facts.map((f) => f.code)).not.toContain('72');
});

test('30.2: a refusal recorded after the issue, from before it, is printed again without the author', async () => {
  const number = await readyToPublish();
  await issue();
  await recordLate(number, 'MENTION_REFUSED', 'author', { author: 'Əli Əliyev' });
  const issued = await nextIssue();
  expect(issued.leftOut).toEqual([]);
  const [again, takenBack] = [...issued.issue.entries].sort(
    (a, b) => Number('corrects' in a) - Number('corrects' in b),
  );
  expect(takenBack).toMatchObject({ case: number, corrects: { issue: '2026/1' } });
  expect(again?.content['authors']).toBeUndefined();
  expect((await registry.state(number))?.file.publication).toEqual({ issue: '2026/1', on: '2026-01-31' });
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual([]);
});

test('interrupted after any act, the issue goes on and each case is published once', async () => {
  const cases = [await readyToPublish(), await readyToPublish()];
  await expect(
    issueBulletin(registry, order, now, () => {
      throw new Error('the power fails');
    }),
  ).rejects.toThrow('the power fails');
  const later = '2026-02-02T08:00:00Z' as Instant;
  const issued = (await issueBulletin(registry, order, later)) as Issued;
  expect(issued.issue.entries.map((e) => e.case)).toEqual(cases);
  for (const number of cases) {
    const entries = await registry.entries(number);
    expect(entries.filter(({ entry }) => entry.act.type === 'APPLICATION_PUBLISHED')).toMatchObject([
      { entry: { act: { effectiveAt: now } } },
    ]);
  }
});

test('a closed issue is not issued again', async () => {
  await readyToPublish();
  await issue();
  expect(await issueBulletin(registry, order, now)).toMatchObject({ ok: false, code: 'bulletin.closed' });
});

test('an issue reads the same on paper and as a page, with the codes of the standard', async () => {
  await readyToPublish();
  const { issue: whole } = await issue();
  const { sections } = layOutIssue(whole, 'az');
  expect(sections[0]?.entries[0]?.facts.map(({ code, value }) => [code, value])).toEqual([
    ['21', 'A 2026 0001'],
    ['22', '05.01.2026'],
    ['24', '05.01.2026'],
    ['43', '31.01.2026'],
    ['51', 'F24S 10/00'],
    ['54', 'Günəş su qızdırıcısı'],
    ['57', 'Suyu günəşlə qızdıran qurğu.'],
    ['71', 'Əli Əliyev'],
    ['72', 'Əli Əliyev'],
  ]);
  const pdf = await printIssue(unnamedOffice, whole, 'az');
  expect(await printIssue(unnamedOffice, whole, 'az')).toEqual(pdf);
  const text = (await readPdf(pdf)).map((sheet) => sheet.text).join(' ');
  const page = issueAsHtml(unnamedOffice, whole, 'az');
  for (const { name, value } of sections[0]?.entries[0]?.facts ?? []) {
    for (const read of [text, page]) {
      expect(read).toContain(name);
      expect(read).toContain(value);
    }
  }
  expect(page).toContain(whole.hash);
  expect(page).toContain('maddə 30.4');
  expect(text).toContain('maddə 30.4');
  expect(page).not.toMatch(/<script|src=|href=/);
});

test('what an applicant calls an invention cannot become a tag of the page', async () => {
  await readyToPublish();
  const { issue: whole } = await issue();
  const entries = whole.entries.map((e) => ({ ...e, content: { ...e.content, title: '<script>alert("x")</script>' } }));
  expect(issueAsHtml(unnamedOffice, { ...whole, entries }, 'en')).toContain('&lt;script&gt;');
  expect(issueAsHtml(unnamedOffice, { ...whole, entries }, 'en')).not.toContain('<script>');
});

describe('33.1: claims on paper and on the page', () => {
  const withClaims = async (claims: unknown) => {
    await readyToPublish();
    const { issue: whole } = await issue();
    return { ...whole, entries: whole.entries.map((e) => ({ ...e, content: { ...e.content, claims } })) };
  };

  test('33.1: stand one under the other, each with its number once', async () => {
    const whole = await withClaims(['Qurğu.', '2. 1-ci bənd üzrə qurğu.', '3) Başqa qurğu.']);
    const lines = ['1. Qurğu.', '2. 1-ci bənd üzrə qurğu.', '3) Başqa qurğu.'];
    const facts = layOutIssue(whole, 'az').sections[0]?.entries[0]?.facts;
    expect(facts).toContainEqual({ code: '57', name: 'Düstur', value: lines.join('\n') });
    const text = (await readPdf(await printIssue(unnamedOffice, whole, 'az'))).map((sheet) => sheet.text).join(' ');
    for (const line of lines) expect(text).toContain(line);
    expect(issueAsHtml(unnamedOffice, whole, 'az')).toContain(`<dd>${lines.join('\n')}</dd>`);
    expect(whole.entries.flatMap((e) => missingFrom(e, 'en'))).toEqual([]);
  });

  test('33.1: that the record does not have are said to be missing', async () => {
    const whole = await withClaims(null);
    const missing = 'The text is not in the record of the office';
    expect(layOutIssue(whole, 'en').sections[0]?.entries[0]?.facts).toContainEqual({
      code: '57',
      name: 'Claims',
      value: missing,
    });
    expect(issueAsHtml(unnamedOffice, whole, 'en')).toContain(missing);
    expect(whole.entries.flatMap((e) => missingFrom(e, 'en'))).toEqual(['Claims']);
  });
});

describe('35.1, 34.4: corrections on paper and on the page', () => {
  const patented = async (): Promise<CaseNumber> => {
    const number = await readyToPublish();
    await issue();
    const payment = { receipt: 'R-3', paidOn: '2026-08-10', minor: 1000 };
    await apply(number, 'FEE_PAID', 'registrar', { fee: 'registration', payment }, '2026-08-10');
    await apply(number, 'PATENT_REGISTERED', 'registrar', {}, '2026-08-11');
    await issueOfDay('2026/8', '2026-08-31');
    return number;
  };
  const issueOfDay = async (number: string, on: string) =>
    ((await issueBulletin(registry, { ...order, number, on: on as CivilDate }, `${on}T08:00:00Z` as Instant)) as Issued)
      .issue;
  const mistake = { mistake: 'Müəllif: Əli Əliyev', correction: 'Müəllif: Ə. Əliyev' };
  const factsIn = async () => {
    const whole = await issueOfDay('2026/10', '2026-10-30');
    expect(whole.entries.map(({ entry }) => entry)).toContain('correction');
    return layOutIssue(whole, 'en').sections.flatMap(({ heading, entries }) =>
      heading === 'Corrections' ? entries.map(({ facts }) => facts.map(({ name, value }) => [name, value])) : [],
    );
  };

  test('35.1: a mistake, what was wrong and what is right', async () => {
    await apply(await patented(), 'MISTAKE_CORRECTED', 'registrar', mistake, '2026-09-10');
    const [facts] = await factsIn();
    expect(facts).toContainEqual(['Corrected', 'an obvious or technical mistake']);
    expect(facts).toContainEqual(['Mistake', 'Müəllif: Əli Əliyev']);
    expect(facts).toContainEqual(['Should be', 'Müəllif: Ə. Əliyev']);
  });

  test('32.6: an author who refused after it was queued is not named in it', async () => {
    const number = await patented();
    await apply(number, 'MISTAKE_CORRECTED', 'registrar', mistake, '2026-09-10');
    await apply(number, 'MENTION_REFUSED', 'author', { author: 'Əli Əliyev' }, '2026-09-11');
    expect((await factsIn())[0]?.map(([name]) => name)).not.toContain('Mistake');
  });

  test('34.4: an invalidation that a court takes away, each of two corrections by itself', async () => {
    const number = await patented();
    const judgment = { outcome: 'inFull', court: 'Bakı', reasons: 'x' };
    await apply(number, 'COURT_INVALIDATED', 'court', judgment, '2026-09-10');
    await apply(number, 'COURT_ACTION_FILED', 'registrar', { against: 'invalidation' }, '2026-09-14');
    const reversed = { outcome: 'reversed', direction: 'patentRestored' };
    await apply(number, 'COURT_DECIDED', 'court', reversed, '2026-10-05');
    await apply(number, 'MISTAKE_CORRECTED', 'registrar', { mistake: 'x', correction: 'y' }, '2026-10-06');
    const facts = await factsIn();
    expect(facts.map((of) => of.find(([name]) => name === 'Corrected')?.[1])).toEqual([
      'the invalidation that was published does not stand',
      'an obvious or technical mistake',
    ]);
    expect(facts[0]).toContainEqual(['The patent', 'in force']);
  });
});
