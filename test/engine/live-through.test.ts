/** A case lived through from what another record has of it comes to what this office would have made of it. */
import { isTimeAct, liveThrough } from '../../engine/index.ts';
import type { Entry, PastAct } from '../../engine/index.ts';
import type { CaseNumber, Role } from '../../machines/index.ts';
import {
  allMet,
  applicantParty,
  applicationData,
  at,
  granted,
  law,
  published,
  refusedCase,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

const now = at('2029-06-01');
const number = 'A 2026 0001' as CaseNumber;

/** What people did, as another system would have kept it. */
const pastOf = (c: CaseDriver): PastAct[] =>
  c.entries
    .filter(({ act }) => !isTimeAct(act) && act.by.person !== 'system')
    .map(({ act: { recordedAt: _recordedAt, ...act } }) => act);

const past = (type: string, when: string, data: object = {}, more: Partial<PastAct> = {}): PastAct => ({
  type,
  case: number,
  effectiveAt: at(when),
  data,
  ...more,
});
const by = (role: Role, person: string) => ({ by: { role, person } });
const received = (over: Record<string, unknown> = {}) =>
  past(
    'APPLICATION_RECEIVED',
    '2026-01-05',
    { ...applicationData('invention', over), number },
    by('applicant', 'aliyev'),
  );

const lived = (acts: readonly PastAct[], until = now) => {
  const life = liveThrough(acts, until, law);
  if (!life.ok) throw new Error(`${life.place}: ${life.refusal.code}`);
  return life.steps.map(({ entry }) => entry);
};
const unrecorded = ({ act: { recordedAt: _recordedAt, ...act }, ...entry }: Entry) => ({ ...entry, act });
const journalOf = (entries: readonly Entry[]) =>
  entries.map(({ seq, act }) => `${seq} ${act.effectiveAt.slice(0, 10)} ${act.type}`);
const posted = { applicants: [{ ...applicantParty, channel: 'post' }] };

test.each([
  ['granted', () => granted()],
  ['a design granted', () => granted('industrialDesign')],
  ['published, and nobody does anything more', () => published()],
  ['refused, and nobody appeals', () => refusedCase()],
])('%s: the same entries, limits ending at their own instants between the acts', (_road, make) => {
  const c = make().until('2029-06-01');
  const entries = lived(pastOf(c));
  expect(entries.map(unrecorded)).toEqual(c.entries.map(unrecorded));
  expect(new Set(entries.map(({ act }) => act.recordedAt))).toEqual(new Set([now]));
});

test('the order is that of the days, whatever the order of the acts; of one moment, that in which they are given', () => {
  const passed = past('FORMAL_EXAMINATION_PASSED', '2026-01-26');
  const findings = past('FINDINGS_RECORDED', '2026-02-02', allMet('invention'));
  const decided = past('PUBLICATION_DECIDED', '2026-02-02');
  const inOrder = lived([received(), passed, findings, decided], at('2026-02-03'));
  expect(lived([findings, decided, passed, received()], at('2026-02-03'))).toEqual(inOrder);
  expect(liveThrough([received(), passed, decided, findings], at('2026-02-03'), law)).toMatchObject({
    ok: false,
    place: 2,
    refusal: { code: 'findings.incomplete' },
  });
});

test('29.2: a limit that had ended before the import has ended on its day, with what follows', () => {
  const entries = lived(
    [received(), past('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })],
    at('2026-06-01'),
  );
  expect(journalOf(entries)).toContain('3 2026-01-20 NOTICE_SERVED');
  const ended = entries.find(({ moves }) => moves.some(({ to }) => JSON.stringify(to).includes('notFiled')));
  expect(ended?.act).toMatchObject({
    type: 'TERM_EXPIRED',
    effectiveAt: '2026-03-31T20:00:00Z',
    recordedAt: at('2026-06-01'),
  });
});

test('29.2¶2: a letter by post is taken to be received after ten days, unless the record says when it was', () => {
  const found = past('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
  const presumed = lived([received(posted), found], at('2026-02-10'));
  expect(journalOf(presumed)).toEqual(expect.arrayContaining(['3 2026-01-20 NOTICE_DISPATCHED']));
  const limitOf = (entries: readonly Entry[]) =>
    entries.flatMap(({ terms }) =>
      terms.flatMap((t) => (t.change === 'begun' && t.term.limit === 'formalReply' ? [t.term.due.trigger] : [])),
    );
  expect(limitOf(presumed)).toEqual(['2026-01-30']);
  for (const proceeding of [undefined, 'service:deficiency', 'service-2']) {
    const said = past(
      'NOTICE_SERVED',
      '2026-01-24',
      { on: '2026-01-23', how: 'post' },
      {
        ...by('registrar', 'quliyev'),
        ...(proceeding === undefined ? {} : { proceeding }),
      },
    );
    expect(limitOf(lived([received(posted), found, said], at('2026-02-10')))).toEqual(['2026-01-23']);
  }
});

test('who acted may be left out, and is then the one who usually does', () => {
  const [first, second] = lived(
    [{ ...received(), by: {} }, past('AMENDMENT_FILED', '2026-01-12', { what: 'Səhv' })],
    at('2026-01-13'),
  );
  expect([first?.act.by, second?.act.by]).toEqual([
    { person: 'aliyev', role: 'applicant' },
    { person: 'aliyev', role: 'applicant' },
  ]);
});

test.each<[string, readonly PastAct[], number, string]>([
  [
    'what the law refuses',
    [received(), past('PATENT_REGISTERED', '2026-03-01', { patentNumber: 'I 2026 0001' })],
    1,
    'act.notPossible',
  ],
  ['an act that nothing opened', [past('FORMAL_EXAMINATION_PASSED', '2026-01-26')], 0, 'case.unknown'],
  ['a day that has not come', [received(), past('AMENDMENT_FILED', '2029-06-02', { what: 'x' })], 1, 'act.inFuture'],
  ['a type that does not exist', [received(), past('NO_SUCH_ACT', '2026-01-06')], 1, 'act.unknown'],
  [
    'a proceeding that has not come about',
    [received(), past('OPPOSITION_WITHDRAWN', '2026-01-06', {}, { proceeding: 'opposition#2' })],
    1,
    'act.noProceeding',
  ],
])('%s is named by its place, and nothing is made of the case', (_what, acts, place, code) => {
  expect(liveThrough(acts, now, law)).toMatchObject({ ok: false, place, refusal: { code } });
});
