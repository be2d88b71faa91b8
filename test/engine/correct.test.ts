import { canonical, replay } from '../../engine/index.ts';
import { makeLaw, standardCalendar, withClosure, civilDate } from '../../law/index.ts';
import type { Entry } from '../../engine/index.ts';
import type { Law } from '../../law/index.ts';
import {
  byPost,
  deficient,
  examined,
  granted,
  law,
  opponentParty,
  paid,
  published,
  received,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

const replayed = (c: CaseDriver, laws: readonly Law[] = [law]): string =>
  canonical(replay(c.entries, (version) => laws.find((l) => l.version === version) ?? law));

/** Deficiency notice served on 2 February 2026: the reply is due on 2 April 2026. */
const awaitingReply = () => received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-02-02', { missing: ['drawings'] });

const sentOf = (c: CaseDriver, notice: string) =>
  c.entries.flatMap((e) => e.effects).filter((f) => f.kind === 'dispatch-notice' && f.notice === notice);

describe('an act recorded late is put in its place', () => {
  test('29.2: a reply of the last day, keyed in after the application was considered not filed, revives it', () => {
    const c = awaitingReply().until('2026-04-10');
    expect(c.course).toBe('ended.notFiled');
    const ended = c.entries.find((e) => e.act.type === 'TERM_EXPIRED' && e.clause === '29.2¶3');

    c.act('CORRECTION_FILED', '2026-04-02', { papers: ['drawings'] }, { recorded: '2026-04-10' });

    expect(c.course).toBe('formal.reviewingReply');
    const entry = c.entries.find((e) => e.correction);
    expect(entry?.correction?.superseded).toContainEqual({ seq: ended?.seq, type: 'TERM_EXPIRED', why: 'not due' });
    expect(sentOf(c, 'corrected')).toMatchObject([{ to: 'aliyev', params: { list: 'consideredNotFiled' } }]);
    expect(replayed(c)).toBe(canonical(c.now));
  });

  test('29.2: the entry says what lost its effect, what runs again, what ended otherwise, and whom to tell', () => {
    const c = awaitingReply().until('2026-04-10');
    const end = c.entries.find((e) => e.act.type === 'TERM_EXPIRED' && e.clause === '29.2¶3');
    const seqOf = (seq: number) => c.entries.find((e) => e.seq === seq)?.act.type;
    c.act('CORRECTION_FILED', '2026-04-02', { papers: ['drawings'] }, { recorded: '2026-04-10' });
    const { seq, correction, terms, moves, effects, clause } = c.entries.find((e) => e.correction) as Entry;
    expect(clause).toBe('29.2¶2');
    expect(correction).toEqual({
      since: '2026-04-02T08:00:00Z',
      superseded: [
        { seq: end?.seq, type: 'TERM_EXPIRED', why: 'not due' },
        { seq: (end?.seq ?? 0) + 1, type: 'NOTICE_SERVED', why: 'refused', code: 'act.noProceeding' },
      ],
      regenerated: [],
      recalled: [`A-2026-0001.${end?.seq}.1`],
    });
    expect(seqOf((end?.seq ?? 0) + 1)).toBe('NOTICE_SERVED');
    expect(terms.map((t) => (t.change === 'ended' ? [t.limit, t.how] : [t.term.limit, t.change]))).toEqual([
      ['complaint', 'superseded'],
      ['divisional', 'begun'],
      ['foreignFiling', 'begun'],
      ['applicationPublication', 'begun'],
      ['examinationRequest', 'begun'],
      ['formalReply', 'met'],
      ['replyReview', 'begun'],
    ]);
    expect(moves.map(({ proceeding, to }) => [proceeding, to !== null])).toEqual([
      ['application', true],
      [`service-${end?.seq}`, false],
    ]);
    expect(effects).toMatchObject([
      {
        id: `A-2026-0001.${seq}.1`,
        clause: '5.1',
        notice: 'corrected',
        to: 'aliyev',
        params: { number: 'A 2026 0001', title: 'Günəş su qızdırıcısı', list: 'consideredNotFiled' },
      },
    ]);
    expect(effects[0]).not.toHaveProperty('service');
  });

  test('29.2: a reminder that was rightly sent stays sent; one that was not due is recalled, and not told of again', () => {
    const c = awaitingReply().until('2026-03-31');
    const sent = c.entries.filter((e) => e.act.type === 'REMINDER_DUE' && e.clause === '29.2').map((e) => e.seq);
    expect(sent).toHaveLength(3);
    c.act('CORRECTION_FILED', '2026-03-20', { papers: ['drawings'] }, { recorded: '2026-03-31' });
    const { correction, effects } = c.entries.at(-1) as Entry;
    expect(correction?.superseded).toEqual([{ seq: sent[2], type: 'REMINDER_DUE', why: 'not due' }]);
    expect(correction?.recalled).toEqual([`A-2026-0001.${sent[2]}.1`]);
    expect(effects).toEqual([]);
    expect(replayed(c)).toBe(canonical(c.now));
  });

  test('29.1: what time did instead is named, under the number of the late act', () => {
    const c = awaitingReply().until('2026-05-10');
    c.act('CORRECTION_FILED', '2026-03-10', { papers: ['drawings'] }, { recorded: '2026-05-10' });
    const { seq, correction, effects } = c.entries.at(-1) as Entry;
    expect(correction?.regenerated.map((r) => [r.label, r.type, r.effectiveAt, r.term, r.mark])).toEqual([
      [`${seq}.1`, 'REMINDER_DUE', '2026-04-01T20:00:00Z', `application/replyReview/${seq}`, 75],
      [`${seq}.2`, 'TERM_EXPIRED', '2026-04-10T20:00:00Z', `application/replyReview/${seq}`, undefined],
    ]);
    expect(effects.map((f) => f.kind === 'dispatch-notice' && [f.id, f.notice, f.to])).toEqual([
      [`A-2026-0001.${seq}.1`, 'overdue', 'office'],
      [`A-2026-0001.${seq}.2`, 'corrected', 'aliyev'],
    ]);
    expect(c.term('replyReview')).toMatchObject({ status: 'overdue', due: { due: '2026-04-10' } });
    expect(replayed(c)).toBe(canonical(c.now));

    c.act('AMENDMENT_FILED', '2026-01-20', { what: 'Yazı səhvi' }, { recorded: '2026-05-11' });
    expect(c.entries.at(-1)?.correction).toMatchObject({ superseded: [], regenerated: [], recalled: [] });
    expect(replayed(c)).toBe(canonical(c.now));
  });

  test('29.2: a reply one second after the last day stays late, however it is recorded', () => {
    const c = awaitingReply().until('2026-04-10');
    const refusal = c.refused(
      'CORRECTION_FILED',
      '2026-04-02T20:00:00Z',
      { papers: ['drawings'] },
      { recorded: '2026-04-10' },
    );
    expect(refusal.code).toBe('act.notPossible');
    expect(c.course).toBe('ended.notFiled');
  });

  test('a second late act neither recalls nor sends again what the first one put right', () => {
    const c = awaitingReply()
      .until('2026-04-10')
      .act('CORRECTION_FILED', '2026-04-02', { papers: ['drawings'] }, { recorded: '2026-04-10' });
    const told = sentOf(c, 'corrected').length;
    c.act('AMENDMENT_FILED', '2026-01-20', { what: 'Yazı səhvi' }, { recorded: '2026-04-15' });
    const second = c.entries.at(-1);
    expect(second?.correction?.recalled).toEqual([]);
    expect(second?.effects.map((f) => f.kind === 'dispatch-notice' && f.notice)).toEqual(['amendmentRecorded']);
    expect(sentOf(c, 'corrected')).toHaveLength(told);
    expect(replayed(c)).toBe(canonical(c.now));
  });

  test('what people did because of a loss that was none is named as refused', () => {
    const c = awaitingReply()
      .until('2026-04-10')
      .act('DISPUTE_FILED', '2026-04-10', { about: 'consideredNotFiled', reasons: 'Cavab vaxtında verilib.' })
      .act('CORRECTION_FILED', '2026-04-02', { papers: ['drawings'] }, { recorded: '2026-04-11' });
    expect(c.entries.at(-1)?.correction?.superseded).toContainEqual(
      expect.objectContaining({ type: 'DISPUTE_FILED', why: 'refused', code: 'dispute.nothing' }),
    );
    expect(c.now.proceedings.some((p) => p.machine === 'dispute')).toBe(false);
  });
});

/** Posted to the applicant on 2 February 2026 and taken to be received ten days later: elected until 13 April. */
const posted = () =>
  examined('2026-01-05', 'invention', byPost)
    .act('UNITY_LACKING', '2026-02-02', { subjects: ['Qurğu', 'Üsul'] })
    .act('NOTICE_DISPATCHED', '2026-02-02', { on: '2026-02-02', how: 'post' });

describe('what is late, and what is not', () => {
  test('an act of the very moment of the latest one comes after it', () => {
    const c = awaitingReply().act('CORRECTION_FILED', '2026-02-02', { papers: ['drawings'] });
    expect(c.entries.at(-1)?.correction).toBeUndefined();
    expect(c.entries.at(-1)?.act.effectiveAt).toBe(c.entries.at(-3)?.act.effectiveAt);
  });

  test('29.2: a second notice is served while the first is: nothing is worked out again', () => {
    const c = deficient('2026-01-20', byPost)
      .act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' })
      .act('NOTICE_SERVED', '2026-01-26', { on: '2026-01-26', how: 'post' })
      .act('CORRECTION_FILED', '2026-02-02', { papers: ['description'] });
    c.act('FORMAL_EXAMINATION_PASSED', '2026-02-02').act('UNITY_LACKING', '2026-02-03', {
      subjects: ['Qurğu', 'Üsul'],
    });
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-02-03', { on: '2026-02-03', how: 'post' }, { proceeding });
    c.act('NOTICE_SERVED', '2026-02-09', { on: '2026-02-09', how: 'post' }, { proceeding });
    expect(c.entries.at(-1)?.correction).toBeUndefined();
  });

  test('29.2: proof against the one notice that was served need not name it, and undoes what has ended', () => {
    const c = posted().until('2026-04-20');
    const [notice] = c.now.proceedings.filter(({ own }) => own['notice'] === 'unity');
    expect([c.term('unityElection'), notice?.value]).toEqual([undefined, 'served']);
    c.act('SERVICE_REBUTTED', '2026-04-20', { receivedOn: '2026-03-02', proof: 'Poçtun arayışı' });
    expect(c.due('unityElection')).toBe('2026-05-04');
    const { act, correction } = c.entries.at(-1) as Entry;
    expect(act.proceeding).toBe(notice?.id);
    expect(correction?.superseded.map((s) => s.type)).toContain('TERM_EXPIRED');
    expect(replayed(c)).toBe(canonical(c.now));

    // It goes there again whatever is recorded afterwards.
    c.act('AMENDMENT_FILED', '2026-01-30', { what: 'Yazı səhvi' }, { recorded: '2026-04-21' });
    expect([c.due('unityElection'), c.entries.at(-1)?.correction?.superseded]).toEqual(['2026-05-04', []]);
  });

  test('29.2: a notice received some days after it was sent is received on that day in the case worked out again', () => {
    const c = posted().act('NOTICE_SERVED', '2026-02-06', { on: '2026-02-06', how: 'post' });
    c.act('AMENDMENT_FILED', '2026-01-30', { what: 'Yazı səhvi' }, { recorded: '2026-02-10' });
    expect(c.entries.at(-1)?.correction).toMatchObject({ superseded: [], regenerated: [], recalled: [] });
    expect(c.term('unityElection')?.due.trigger).toBe('2026-02-06');
  });

  test('31.1: an act that could not be done on its day is refused, however late it is recorded', () => {
    const c = published().until('2026-08-03');
    const before = canonical(c.now);
    const refusal = c.refused(
      'PUBLICATION_POSTPONED',
      '2026-06-02',
      { until: '2026-12-01' },
      { recorded: '2026-08-03' },
    );
    expect(refusal).toMatchObject({ ok: false, code: 'act.notPossible' });
    expect(canonical(c.now)).toBe(before);
  });

  test('acts of one moment stay in the order in which they were recorded', () => {
    const c = awaitingReply()
      .act('CORRECTION_FILED', '2026-02-02', { papers: ['drawings'] })
      .act('DEFICIENCIES_FOUND', '2026-02-02', { missing: ['abstract'] })
      .act('CORRECTION_FILED', '2026-02-02', { papers: ['abstract'] });
    const { course } = c;
    c.act('AMENDMENT_FILED', '2026-01-20', { what: 'Yazı səhvi' }, { recorded: '2026-02-03' });
    expect(c.entries.at(-1)?.correction?.superseded).toEqual([]);
    expect(c.course).toBe(course);
  });
});

describe('what the record says of limits that a late act touched', () => {
  const termsOf = (c: CaseDriver, limit: string) =>
    (c.entries.at(-1) as Entry).terms.flatMap((t) =>
      t.change === 'ended' ? (t.limit === limit ? [t.how] : []) : t.term.limit === limit ? [t.change] : [],
    );

  test('30.7: one that began and ended before anybody recorded what started it is begun and ended', () => {
    const c = examined().until('2026-11-02');
    c.act('PUBLICATION_PROHIBITED', '2026-02-10', { reason: 'Təhlükəsizlik' }, { recorded: '2026-11-02' });
    expect(termsOf(c, 'securityPostponement')).toEqual(['begun', 'missed']);
    const begun = c.entries.at(-1)?.terms.find((t) => t.change === 'begun' && t.term.limit === 'securityPostponement');
    expect(begun).toMatchObject({ term: { clause: '30.7', due: { trigger: '2026-02-10', due: '2026-06-10' } } });
    expect(c.at(c.last('secrecy'))).toBe('ended');
  });

  test('32.2, 43: everyone is told once more, of each thing that no longer holds', () => {
    const c = granted().until('2028-07-07');
    const told = sentOf(c, 'lapsed').length;
    c.act('ANNUAL_FEE_PAID', '2028-01-04', { year: 3, payment: paid(1000, '2028-01-04') }, { recorded: '2028-07-07' });
    expect(told).toBe(1);
    expect(sentOf(c, 'corrected')).toMatchObject([{ to: 'aliyev', params: { list: 'annualFeeMissed, lapsed' } }]);
    expect(termsOf(c, 'annualFee')).toEqual(['met', 'begun']);
    expect(replayed(c)).toBe(canonical(c.now));
  });
});

describe('proof of another receipt moves a limit', () => {
  const asked = () => {
    const c = received('2026-01-05', 'invention', byPost);
    c.act('DEFICIENCIES_FOUND', '2026-01-12', { missing: ['drawings'] });
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-01-13', { on: '2026-01-13', how: 'post' }, { proceeding }).until('2026-02-10');
    return { c, proceeding };
  };
  const proof = { receivedOn: '2026-02-09', proof: 'Zərf.' };
  const moved = { params: { limit: 'formalReply', before: '2026-03-31', due: '2026-04-09' } };

  test('its party hears of it once', () => {
    const { c, proceeding } = asked();
    c.act('SERVICE_REBUTTED', '2026-02-11', proof, { by: 'applicant', proceeding });
    expect(sentOf(c, 'limitMoved')).toMatchObject([{ to: 'aliyev', ...moved }]);
  });

  test('12: and it is the applicant of now, who had nothing to do with the letter, not the one of then', () => {
    const { c, proceeding } = asked();
    c.act('APPLICANT_CHANGED', '2026-02-10', { applicants: [opponentParty], instrument: 'Müqavilə.' });
    c.act('NOTICE_SERVED', '2026-02-11', { on: '2026-02-09', how: 'post' }, { proceeding });
    expect(sentOf(c, 'limitMoved')).toMatchObject([{ to: 'rival', ...moved }]);
  });

  describe('5.1: and the time for a dispute, of which a letter told', () => {
    const byMail = (c: CaseDriver, on: string) => {
      const proceeding = c.last('service');
      c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding });
      return { c, proceeding };
    };
    const lapsed = () => byMail(granted('invention', byPost).until('2028-07-06'), '2028-07-07');
    const rebut = (
      { c, proceeding }: ReturnType<typeof byMail>,
      on: string,
      receivedOn: string,
      by: 'owner' | 'registrar',
    ) => c.act('SERVICE_REBUTTED', on, { receivedOn, proof: 'Zərf.' }, { by, proceeding });
    const limitMoved = (limit: string, before: string, due: string) => ({ params: { limit, before, due } });

    test('5.1: while it runs', () => {
      const c = rebut(lapsed(), '2028-09-02', '2028-08-01', 'owner');
      expect(sentOf(c, 'limitMoved')).toMatchObject([
        { to: 'aliyev', ...limitMoved('patentEndComplaint', '2028-09-18', '2028-10-02') },
      ]);
    });

    test('5.1: open again when it had ended', () => {
      const it = lapsed();
      it.c.until('2028-10-20');
      expect(it.c.due('patentEndComplaint')).toBeUndefined();
      expect(sentOf(rebut(it, '2028-10-21', '2028-09-01', 'owner'), 'limitMoved')).toMatchObject([
        { to: 'aliyev', ...limitMoved('patentEndComplaint', '2028-09-18', '2028-11-01') },
      ]);
    });

    test('5.1: not when the day was none but the one of before', () => {
      expect(sentOf(rebut(lapsed(), '2028-09-02', '2028-07-17', 'owner'), 'limitMoved')).toEqual([]);
    });

    test('31.3: of an opposition that was not admitted, to the opponent', () => {
      const opponent = { ...opponentParty, channel: 'post' };
      const late = { opponent, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
      const c = published().act('OPPOSITION_FILED', '2026-12-03', late);
      const it = byMail(c, '2026-12-04');
      c.until('2026-12-20');
      expect(c.due('oppositionComplaint')).toBe('2027-02-15');
      rebut(it, '2026-12-21', '2026-12-18', 'registrar');
      expect(sentOf(c, 'limitMoved')).toMatchObject([
        { to: 'rival', ...limitMoved('oppositionComplaint', '2027-02-15', '2027-02-18') },
      ]);
    });
  });
});

test('29.2¶3: a prolongation recorded late is told by its own letter alone', () => {
  const c = awaitingReply();
  const month = { months: 1, payment: paid(500, '2026-03-02') };
  c.act('AMENDMENT_FILED', '2026-03-10', { what: 'Düzəliş.', payment: paid(600, '2026-03-10') });
  c.act('EXTENSION_REQUESTED', '2026-03-02', month, { recorded: '2026-03-12' });
  expect(sentOf(c, 'extended')).toMatchObject([{ params: { due: '2026-05-04' } }]);
  expect(sentOf(c, 'limitMoved')).toEqual([]);
});

describe('a calendar that changes works the dates of running limits out again', () => {
  const closed = makeLaw({
    calendar: withClosure(standardCalendar, { date: civilDate('2026-04-02'), reason: 'Daşqın' }),
  });

  test('a closure on the last day moves it, and the applicant is told', () => {
    const c = awaitingReply();
    expect(c.due('formalReply')).toBe('2026-04-02');
    c.law = closed;
    c.act('CALENDAR_CHANGED', '2026-03-01', { why: 'Daşqın' });
    expect(c.due('formalReply')).toBe('2026-04-03');
    expect(c.now.at).toBe('2026-03-01T08:00:00Z');
    const earlier = c.entries.slice(0, -1).flatMap((e) => e.terms);
    const was = earlier.findLast((t) => t.change === 'begun' && t.term.limit === 'formalReply');
    const id = was?.change === 'begun' && was.term.id;
    expect(c.entries.at(-1)?.terms.filter((t) => t.change === 'begun')).toMatchObject([
      { term: { limit: 'formalReply', due: { due: '2026-04-03' } }, supersedes: id },
    ]);
    expect(sentOf(c, 'limitMoved')).toMatchObject([
      { to: 'aliyev', params: { limit: 'formalReply', due: '2026-04-03', before: '2026-04-02' } },
    ]);
    expect(replayed(c, [law, closed])).toBe(canonical(c.now));
  });

  test('a closure entered after the expiry undoes it: the reply of the next day is in time', () => {
    const c = awaitingReply().until('2026-04-03T01:00:00Z');
    expect(c.course).toBe('ended.notFiled');
    c.law = closed;
    c.act('CALENDAR_CHANGED', '2026-04-03T06:00:00Z', { why: 'Daşqın' });
    expect(c.course).toBe('formal.awaitingCorrection');
    expect(c.entries.at(-1)?.correction?.superseded).toContainEqual(
      expect.objectContaining({ type: 'TERM_EXPIRED', why: 'not due' }),
    );
    c.act('CORRECTION_FILED', '2026-04-03T07:00:00Z', { papers: ['drawings'] });
    expect(c.course).toBe('formal.reviewingReply');
  });

  test('a calendar that touches none of its days changes nothing but the record', () => {
    const other = makeLaw({
      calendar: withClosure(standardCalendar, { date: civilDate('2026-07-01'), reason: 'Təmir' }),
    });
    const c = awaitingReply().until('2026-03-01');
    const before = c.now.terms;
    c.law = other;
    c.act('CALENDAR_CHANGED', '2026-03-01', { why: 'Təmir' });
    expect(c.now.terms.map((t) => [t.id, t.due.due])).toEqual(before.map((t) => [t.id, t.due.due]));
    expect(c.entries.at(-1)).toMatchObject({ terms: [], effects: [] });
  });
});
