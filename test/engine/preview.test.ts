/** What an act would do, without doing it. */
import { canonical, preview } from '../../engine/index.ts';
import type { Preview } from '../../engine/index.ts';
import type { Doing } from '../support/case-driver.ts';
import {
  allMet,
  at,
  CaseDriver,
  applicationData,
  examined,
  granted,
  law,
  paid,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';

const tell = (c: CaseDriver, type: string, when: string, data: unknown = {}, doing: Doing = {}) => {
  const act = c.build(type, when, data, doing);
  return preview(c.state, act, act.recordedAt, law, c.entries);
};
const told = (...args: Parameters<typeof tell>): Preview => {
  const answer = tell(...args);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
};

test('27.1: filing, before there is a case: what opens, which limits start and when each ends', () => {
  const c = new CaseDriver();
  const answer = told(c, 'APPLICATION_RECEIVED', '2026-01-05', applicationData());
  expect(answer.moves[0]).toMatchObject({ proceeding: 'application', machine: 'application' });
  const first = answer.limits.find((l) => l.limit === 'formalExamination');
  expect(first).toMatchObject({ change: 'started', clause: '29.1', due: { due: '2026-02-05' } });
  expect(answer.notices.map((n) => n.notice)).toContain('receiptConfirmed');
  expect(c.state).toBeNull();
});

test('29.2: a deficiency notice says which limit its receipt will start; nothing runs before', () => {
  const answer = told(received(), 'DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
  expect(answer.notices).toContainEqual(
    expect.objectContaining({ notice: 'deficiency', to: 'aliyev', channel: 'electronic', starts: ['formalReply'] }),
  );
  expect(answer.limits.filter((l) => l.change === 'started')).toEqual([]);
  expect(answer.limits).toContainEqual(
    expect.objectContaining({ change: 'ended', limit: 'formalExamination', how: 'met', due: '2026-02-05' }),
  );
});

test('29.2¶3: a prolongation moves the end, from one date to the other, explained', () => {
  const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
  const answer = told(c, 'EXTENSION_REQUESTED', '2026-02-02', { months: 2, payment: paid(1000, '2026-02-02') });
  const moved = answer.limits.find((l) => l.limit === 'formalReply');
  expect(moved).toMatchObject({ change: 'moved', before: '2026-03-31', due: { due: '2026-05-20', extension: 'P2M' } });
  expect(moved?.change === 'moved' && moved.due.lines.length).toBeGreaterThan(3);
});

test('29.3¶3: a fee asked for comes with its amount, a publication with its clause', () => {
  const c = examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
  const decided = told(c, 'PUBLICATION_DECIDED', '2026-03-03');
  expect(decided.fees).toEqual([
    expect.objectContaining({ fee: 'publication', amount: expect.objectContaining({ known: true }) }),
  ]);
  c.act('PUBLICATION_DECIDED', '2026-03-03');
  const payment = told(c, 'FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
  expect(payment.bulletin).toEqual([{ entry: 'application', clause: '30.1' }]);
});

test('32.1: registration enters the State Register', () => {
  const c = published().act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  const answer = told(c, 'PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
  expect(answer.register).toContainEqual({ entry: 'registration', clause: '32.1', on: '2027-01-15' });
  expect(answer.moves).toContainEqual(expect.objectContaining({ proceeding: 'patent', from: '' }));
});

test('an act that moves nothing and starts nothing says so, of everything', () => {
  const answer = told(examined(), 'AMENDMENT_FILED', '2026-01-30', { what: 'Yazı səhvi' });
  expect(answer).toMatchObject({ late: false, moves: [], limits: [], fees: [], bulletin: [], register: [] });
  expect(answer.otherCases).toEqual([]);
  expect(answer.notices.map(({ notice, starts }) => [notice, starts])).toEqual([['amendmentRecorded', []]]);
});

test('29.8: every limit that a withdrawal ends has the day on which it would have ended; none is begun', () => {
  const c = received();
  const { limits, moves } = told(c, 'APPLICATION_WITHDRAWN', '2026-01-20');
  const would = Object.fromEntries(c.now.terms.map((t) => [t.limit, t.due.due]));
  const endings = limits.flatMap((l) => (l.change === 'ended' ? [[l.limit, l.due]] : []));
  expect(Object.fromEntries(endings)).toMatchObject({ formalExamination: '2026-02-05', divisional: '2027-01-05' });
  expect(endings).toEqual(endings.map(([limit]) => [limit, would[limit as string]]));
  expect(limits.filter((l) => l.change !== 'ended').map((l) => l.limit)).toEqual([]);
  expect(moves).toContainEqual(
    expect.objectContaining({
      proceeding: 'application',
      machine: 'application',
      from: expect.stringMatching(/formal/),
    }),
  );
});

test('29.2¶3: one limit moved is one change, not one ended and one begun', () => {
  const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
  const { limits } = told(c, 'EXTENSION_REQUESTED', '2026-02-02', { months: 2, payment: paid(1000, '2026-02-02') });
  expect(limits.map((l) => [l.limit, l.change])).toEqual([['formalReply', 'moved']]);
});

test('28.7: an act on another case is named, with its clause', () => {
  const payment = paid(700, '2026-03-02');
  const priorities = [
    { basis: 'earlierApplication', date: '2026-01-05', country: 'AZ', number: 'A 2026 0001', payment },
  ];
  const data = applicationData('invention', { payment: paid(1000, '2026-03-02'), priorities });
  const answer = told(new CaseDriver('A 2026 0077'), 'APPLICATION_RECEIVED', '2026-03-02', data);
  expect(answer.otherCases).toEqual([
    { case: 'A 2026 0001', act: 'DEEMED_WITHDRAWN', clause: '28.7¶2' },
    { case: 'A 2026 0001', act: 'EARLIER_APPLICATION_CLAIMED', clause: '28.7' },
  ]);
});

test('32.2: the annual fee of the next year is demanded with its year and amount', () => {
  const answer = told(granted(), 'ANNUAL_FEE_PAID', '2027-10-05', { year: 3, payment: paid(1000, '2027-10-05') });
  expect(answer.fees).toEqual([
    { fee: 'annual', clause: '32.2', year: 4, amount: expect.objectContaining({ known: true }) },
  ]);
});

test('a refusal comes with its code and clause, as the act itself would get it', () => {
  const answer = tell(examined(), 'REFUSED', '2026-02-02', { reasons: 'Yenilik yoxdur.' });
  expect(answer).toMatchObject({ ok: false, code: 'findings.noneNegative', clause: '29.4' });
});

describe('an act that belongs before others', () => {
  const late = (): CaseDriver => refusedCase().until('2026-05-10');
  const appeal = { reasons: 'Razı deyiləm.', payment: paid(5000, '2026-05-04') };
  const doing = { recorded: '2026-05-12' };

  test('with the journal, it is put in its place, and what that puts right is named', () => {
    const answer = told(late(), 'APPEAL_FILED', '2026-05-04', appeal, doing);
    expect(answer.late).toBe(true);
    expect(answer.correction?.superseded).toContainEqual(
      expect.objectContaining({ type: 'TERM_EXPIRED', why: 'not due' }),
    );
    expect(answer.moves).toContainEqual(expect.objectContaining({ from: 'ended.refused.disputable' }));
    expect(answer.notices.map((n) => n.notice)).toContain('corrected');
  });

  test('a limit that it begins in the past, and that is over by now, is told with its end', () => {
    const { limits, next } = told(late(), 'APPEAL_FILED', '2026-05-04', appeal, { recorded: '2026-07-06' });
    const ofCommission = limits.filter((l) => l.limit === 'commissionDecision');
    expect(ofCommission).toMatchObject([
      { change: 'started', clause: '5.1', due: { due: '2026-07-04' } },
      { change: 'ended', how: 'missed', due: '2026-07-04' },
    ]);
    expect(next === null || next > at('2026-07-06')).toBe(true);
  });

  test('without it, it is refused as out of order', () => {
    const c = late();
    const act = c.build('APPEAL_FILED', '2026-05-04', appeal, doing);
    expect(preview(c.state, act, act.recordedAt, law)).toMatchObject({ ok: false, code: 'act.outOfOrder' });
  });
});

test('terms due before it have ended first, though no process has recorded that', () => {
  const c = refusedCase();
  const act = c.build('APPEAL_FILED', '2026-06-01', { reasons: 'Razı deyiləm.', payment: paid(5000, '2026-06-01') });
  expect(preview(c.state, act, at('2026-06-01'), law, c.entries)).toMatchObject({ ok: false, code: 'act.notPossible' });
});

test('nothing is kept: the case is the same text before and after, and the act then does what was told', () => {
  const c = received();
  const before = canonical(c.now);
  const answer = told(c, 'APPLICATION_WITHDRAWN', '2026-01-20');
  expect(canonical(c.now)).toBe(before);
  c.act('APPLICATION_WITHDRAWN', '2026-01-20');
  expect(c.entries.at(-1)?.effects.flatMap((e) => (e.kind === 'dispatch-notice' ? [e.notice] : []))).toEqual(
    answer.notices.map((n) => n.notice),
  );
});
