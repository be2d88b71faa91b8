import { canonical, replay } from '../../engine/index.ts';
import { makeLaw, standardCalendar, withClosure, civilDate } from '../../law/index.ts';
import type { Entry } from '../../engine/index.ts';
import type { Law } from '../../law/index.ts';
import { law, received } from '../support/case-driver.ts';
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
