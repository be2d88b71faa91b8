import { forecast } from '../../../engine/index.ts';
import { civilDate, makeLaw } from '../../../law/index.ts';
import {
  applicantParty,
  at,
  byPost,
  deficient,
  endsOf,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  play,
  published,
  received,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const reply = { papers: ['description'] };
const twoPapers = { papers: ['description', 'abstract'] };
const twoMissing = { missing: ['description', 'abstract'] };
const awaiting = 'formal.awaitingCorrection';
const reviewing = 'formal.reviewingReply';
const notFiled = 'ended.notFiled';

describe('29.2: the reply is due two months after the notice was received', () => {
  test.each([
    ['an ordinary day', '2026-01-06', '2026-03-06'],
    ['Novruz 2026 moves it to 31 March', '2026-01-20', '2026-03-31'],
    ['31 December: end of February, moved over the week-end', '2025-12-31', '2026-03-02'],
    ['29 February of a leap year, free for Ramazan, which fell on a week-end', '2027-12-31', '2028-03-01'],
    ['30 April: a Tuesday', '2026-04-30', '2026-06-30'],
    ['14 April: a Sunday and the holiday after it', '2026-04-14', '2026-06-16'],
  ])('29.2: %s: received %s, due %s', (_name, served, due) => {
    const c = received('2025-12-15').act('DEFICIENCIES_FOUND', served, twoMissing);
    expect(c.due('formalReply')).toBe(due);
  });

  test.each([
    ['Saturday 28 December 2024 was worked', '2024-10-28', '2024-12-28'],
    ['Sunday 29 December 2024 was worked', '2024-10-29', '2024-12-29'],
    ['Monday 30 December 2024 was free', '2024-10-30', '2025-01-06'],
  ])('29.2: %s: received %s, due %s', (_name, served, due) => {
    const c = received('2024-10-15').act('DEFICIENCIES_FOUND', served, twoMissing);
    expect(c.due('formalReply')).toBe(due);
  });

  test('29.2: in a year without a decree the end is provisional', () => {
    const c = received('2027-01-05').act('DEFICIENCIES_FOUND', '2027-01-20', twoMissing);
    expect(c.term('formalReply')?.due).toMatchObject({ due: '2027-03-29', provisional: true });
    expect(deficient().term('formalReply')?.due).toMatchObject({ due: '2026-03-31', provisional: false });
  });
});

describe('29.2: how it is counted is a setting of the office', () => {
  test.each([
    ['days off move it', {}, '2026-01-20', '2026-03-31'],
    ['nothing moves', { movement: 'nobody' }, '2026-01-20', '2026-03-20'],
    ['the day of receipt is counted', { counting: 'triggerIncluded' }, '2026-01-06', '2026-03-05'],
  ] as const)('29.2: %s', (_name, settings, served, due) => {
    expect(deficient(served, {}, lawWith(settings)).due('formalReply')).toBe(due);
  });

  test.each([
    [{}, '2026-01-31'],
    [{ deemedService: 'P15D' }, '2026-02-05'],
  ] as const)('29.2: dispatched on 21 January, with %j a letter is deemed received on %s', (settings, day) => {
    const c = deficient('2026-01-20', byPost, lawWith(settings));
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' }, { proceeding });
    expect(c.until(firstSecondAfter(day)).term('formalReply')?.due.trigger).toBe(day);
  });
});

describe('29.2, PCT 80.7: the office closes at 18:00 (policy), and so does the last day', () => {
  const closing = lawWith({ endOfLimit: '18:00' });
  const lastMoment = '2026-03-31T17:59:59+04:00';
  const closed = '2026-03-31T18:00:00+04:00';

  test('29.2: a reply in the last second before it is in time', () => {
    const c = deficient('2026-01-20', {}, closing);
    expect(c.term('formalReply')?.due).toMatchObject({ closes: '18:00', endsAt: '2026-03-31T14:00:00Z' });
    play(c, [{ on: lastMoment, act: 'CORRECTION_FILED', data: reply, course: reviewing, sent: [] }]);
  });

  test('29.2: a reply at that hour is late: the application is considered not filed on that day', () => {
    const c = play(deficient('2026-01-20', {}, closing), [
      { on: lastMoment, course: awaiting },
      { on: closed, act: 'CORRECTION_FILED', data: reply, refused: ['act.notPossible', '29.2¶2'], course: notFiled },
    ]);
    expect(c.entries.findLast((e) => e.act.type === 'TERM_EXPIRED')?.act.effectiveAt).toBe(at(closed));
  });

  test('29.2: at the same hour an office that keeps the whole day takes it', () => {
    play(deficient(), [{ on: closed, act: 'CORRECTION_FILED', data: reply, course: reviewing, sent: [] }]);
  });

  test('29.2: a reply that came before closing and is recorded the day after is put in its place', () => {
    const c = deficient('2026-01-20', {}, closing).until('2026-04-01');
    expect(c.course).toBe(notFiled);
    c.act('CORRECTION_FILED', lastMoment, reply, { recorded: '2026-04-01' });
    expect(c.course).toBe(reviewing);
    const late = deficient('2026-01-20', {}, closing).until('2026-04-01');
    expect(late.refused('CORRECTION_FILED', closed, reply, { recorded: '2026-04-01' }).code).toBe('act.notPossible');
  });

  test('29.2: letters and forecast name the hour; reminders come as before', () => {
    const c = deficient('2026-01-20', {}, closing);
    const sentOn = ({ entries }: typeof c) =>
      entries.filter((e) => e.act.type === 'REMINDER_DUE').map((e) => e.act.effectiveAt);
    expect(
      forecast(c.now, c.now.at, closing).steps.find((s) => s.ends.limit === 'formalReply')?.ends.due.lines,
    ).toContain('Last day: 31 March 2026 (Tuesday), until 18:00 in Baku (2026-03-31T14:00:00Z).');
    c.until(lastMoment);
    expect(sentOn(c)).toEqual(sentOn(deficient().until(lastMoment)));
    const reminder = c.entries.flatMap((e) => e.effects).findLast((f) => 'notice' in f && f.notice === 'reminder');
    expect(reminder).toMatchObject({ params: { due: '2026-03-31', closes: '18:00' } });
  });

  test('29.1: a duty of the office runs to 24:00 all the same', () => {
    const c = received('2026-01-05', 'invention', {}, closing);
    expect(c.term('formalExamination')?.due.endsAt).toBe(firstSecondAfter('2026-02-05'));
    expect(c.term('examinationRequest')?.due).toMatchObject({ closes: '18:00' });
  });

  test('29.2: the hour set from a day on holds for limits counted from then', () => {
    const later = makeLaw({
      settings: [{ policy: 'endOfLimit', from: civilDate('2026-01-21'), value: '18:00' }],
    });
    expect(deficient('2026-01-20', {}, later).term('formalReply')?.due).not.toHaveProperty('closes');
    expect(deficient('2026-01-21', {}, later).term('formalReply')?.due).toHaveProperty('closes', '18:00');
  });
});

describe('29.2: the last day', () => {
  test('29.2: a reply in its last second is in time', () => {
    play(deficient(), [
      { on: lastSecondOf('2026-03-31'), act: 'CORRECTION_FILED', data: reply, course: reviewing, sent: [] },
      { on: '2026-04-10', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining', sent: ['formalDecision'] },
    ]);
  });

  test('29.2: no reply within two months, the application is considered not filed', () => {
    const c = play(deficient(), [
      { on: lastSecondOf('2026-03-31'), course: awaiting },
      {
        on: firstSecondAfter('2026-03-31'),
        course: notFiled,
        due: { formalReply: null, complaint: '2026-06-01' },
        sent: ['consideredNotFiled'],
      },
    ]);
    const end = c.entries.findLast((e) => e.act.type === 'TERM_EXPIRED' && e.moves.length > 0);
    expect([end?.clause, end?.act.effectiveAt]).toEqual(['29.2¶3', firstSecondAfter('2026-03-31')]);
    expect(endsOf(c)).toContain('formalReply missed');
  });

  test('29.2: a reply in the first second after it is refused', () => {
    play(deficient(), [
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'CORRECTION_FILED',
        data: reply,
        refused: ['act.notPossible', '29.2¶2'],
        course: notFiled,
      },
    ]);
  });

  test('29.2: the applicant is reminded 30, 14 and 3 days before', () => {
    const c = deficient().until('2026-03-30');
    const marks = c.entries.flatMap((e) =>
      e.terms.flatMap((t) =>
        t.change === 'reminded' && t.term.limit === 'formalReply' ? [t.term.reminded.at(-1)] : [],
      ),
    );
    expect(marks).toEqual([30, 14, 3]);
  });
});

describe('29.2: the limit is counted from receipt of the notice', () => {
  const posted = () => deficient('2026-01-20', byPost);
  const service = (c: ReturnType<typeof posted>) => ({ proceeding: c.last('service') });

  test('29.2: by post nothing runs before service', () => {
    const c = play(posted(), [{ on: '2026-04-20', course: awaiting, due: { formalReply: null } }]);
    expect(c.at(c.last('service'))).toBe('awaitingDispatch');
  });

  test('29.2: proof of delivery gives the day', () => {
    const c = posted();
    play(c, [
      { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      {
        on: '2026-01-27',
        act: 'NOTICE_SERVED',
        data: { on: '2026-01-26', how: 'post', proof: 'AZ 1' },
        by: service(c),
        due: { formalReply: '2026-03-31' },
      },
    ]);
    expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-01-26', rawEnd: '2026-03-26' });
  });

  test('29.2: without proof the notice is deemed received ten days after dispatch', () => {
    const c = posted();
    play(c, [
      {
        on: '2026-01-22',
        act: 'NOTICE_DISPATCHED',
        data: { on: '2026-01-21', how: 'post' },
        by: service(c),
        due: { deemedService: '2026-01-31', formalReply: null },
      },
      { on: lastSecondOf('2026-01-31'), due: { formalReply: null } },
      { on: firstSecondAfter('2026-01-31'), due: { formalReply: '2026-03-31' } },
    ]);
    expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-01-31', rawEnd: '2026-03-31' });
  });

  test.each([
    ['a presumption is no act of a party: its tenth day stays in Novruz', {}, '2026-03-22', '2026-05-22'],
    ['where every limit moves, so does it', { movement: 'everyone' }, '2026-03-31', '2026-06-01'],
  ])('29.2: dispatched on 12 March 2026: %s', (_name, settings, trigger, due) => {
    const c = deficient('2026-03-11', byPost, lawWith(settings));
    c.act('NOTICE_DISPATCHED', '2026-03-12', { on: '2026-03-12', how: 'post' }, { by: 'office' }).until('2026-04-01');
    expect([c.term('formalReply')?.due.trigger, c.due('formalReply')]).toEqual([trigger, due]);
  });

  test('29.2: proof of a later receipt moves the limit, also one that has ended', () => {
    const c = posted();
    play(c, [
      { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      { on: '2026-04-02', course: notFiled },
    ]);
    const served = c.now.proceedings.find((p) => p.own['starts'] === 'deficiency')?.id as string;
    play(c, [
      {
        on: '2026-04-10',
        act: 'SERVICE_REBUTTED',
        data: { receivedOn: '2026-02-16', proof: 'Poçtun arayışı' },
        by: { proceeding: served },
        course: awaiting,
        due: { formalReply: '2026-04-16' },
        sent: ['corrected', 'limitMoved'],
      },
      { on: lastSecondOf('2026-04-16'), act: 'CORRECTION_FILED', data: reply, course: reviewing },
    ]);
    const correction = c.entries.find((e) => e.correction)?.correction;
    expect(correction?.superseded.map((s) => s.type)).toContain('TERM_EXPIRED');
  });

  describe('29.2¶2: proof of earlier receipt than was presumed', () => {
    const onTime = (c: CaseDriver) =>
      play(c, [
        { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
        { on: '2026-03-31', act: 'CORRECTION_FILED', data: reply, course: reviewing },
      ]);
    const served = (c: CaseDriver) => c.now.proceedings.find((p) => p.own['starts'] === 'deficiency')?.id as string;

    test.each([
      ['NOTICE_SERVED', { on: '2026-01-23', how: 'post', proof: 'AZ 1' }],
      ['SERVICE_REBUTTED', { receivedOn: '2026-01-23', proof: 'AZ 1' }],
      ['NOTICE_SERVED', { on: '2026-01-30', how: 'post', proof: 'AZ 1' }],
    ])('29.2¶2: that comes after the presumption does not move it, and undoes no reply (%s)', (type, data) => {
      const c = onTime(posted());
      const refusal = c.refused(type, '2026-04-01', data, { by: 'registrar', proceeding: served(c) });
      expect(refusal).toMatchObject({
        code: 'service.earlier',
        clause: '29.2¶2',
        params: { receivedOn: '2026-01-31' },
      });
      expect(c.course).toBe(reviewing);
    });

    test('29.2¶2: proof of the very day that was presumed is put on record', () => {
      const c = onTime(posted());
      const data = { on: '2026-01-31', how: 'post', proof: 'AZ 1' };
      c.act('NOTICE_SERVED', '2026-04-01', data, { proceeding: served(c) });
      expect([c.course, c.now.proceedings.find((p) => p.id === served(c))?.own['how']]).toEqual([reviewing, 'post']);
    });

    test('29.2¶2: nor does it go back on proof of a later day', () => {
      const c = posted();
      play(c, [
        { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      ]);
      c.until('2026-02-20');
      const by = { by: 'registrar', proceeding: served(c) } as const;
      c.act('SERVICE_REBUTTED', '2026-02-20', { receivedOn: '2026-02-16', proof: 'Zərf' }, by);
      const earlier = { on: '2026-02-13', how: 'post' };
      expect(c.refused('NOTICE_SERVED', '2026-02-23', earlier, by).code).toBe('service.earlier');
      expect(c.due('formalReply')).toBe('2026-04-16');
    });

    test('29.2¶2: proof that was here before the ten days were over is the day of receipt, though keyed in later', () => {
      const c = posted();
      play(c, [
        { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      ]);
      c.until('2026-02-09');
      const data = { on: '2026-01-23', how: 'post', proof: 'AZ 1' };
      c.act('NOTICE_SERVED', '2026-01-30', data, { proceeding: served(c), recorded: '2026-02-09' });
      expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-01-23', rawEnd: '2026-03-23' });
    });
  });

  test('29.2: proof that it never came takes the limit away until it is served again', () => {
    const c = posted();
    play(c, [
      { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      { on: '2026-04-02', course: notFiled },
    ]);
    const served = c.now.proceedings.find((p) => p.own['starts'] === 'deficiency')?.id as string;
    play(c, [
      {
        on: '2026-04-10',
        act: 'SERVICE_FAILED',
        data: { why: 'Ünvan yanlış idi' },
        by: { proceeding: served },
        course: awaiting,
        due: { formalReply: null },
      },
      {
        on: '2026-04-20',
        act: 'NOTICE_SERVED',
        data: { on: '2026-04-20', how: 'inPerson' },
        by: { proceeding: served },
        due: { formalReply: '2026-06-22' },
      },
    ]);
  });

  test('29.2: sent back undelivered, it is not taken to have been received, and the office sends it again', () => {
    const c = posted();
    const dispatched = (on: string) => ({ on, act: 'NOTICE_DISPATCHED', data: { on, how: 'post' }, by: service(c) });
    play(c, [
      dispatched('2026-01-21'),
      {
        on: '2026-01-28',
        act: 'SERVICE_FAILED',
        data: { why: 'Ünvanda deyil' },
        by: service(c),
        sent: ['serviceFailed'],
      },
      { on: '2026-02-10', course: awaiting, due: { formalReply: null, deemedService: null } },
      { ...dispatched('2026-02-10'), due: { deemedService: '2026-02-20' } },
      { on: firstSecondAfter('2026-02-20'), due: { formalReply: '2026-04-20' } },
    ]);
  });

  test('29.8: on its way when the application is withdrawn, it starts nothing any more', () => {
    const c = posted();
    play(c, [
      { on: '2026-01-21', act: 'NOTICE_DISPATCHED', data: { on: '2026-01-21', how: 'post' }, by: service(c) },
      { on: '2026-01-27', act: 'APPLICATION_WITHDRAWN', due: { deemedService: null } },
    ]);
    expect(c.at(service(c).proceeding)).toBe('abandoned');
    expect(c.until('2026-06-01').now.terms).toEqual([]);
  });

  test.each([
    ['received in the future', { on: '2026-01-29', how: 'post' }],
    ['received before it was sent', { on: '2026-01-19', how: 'post' }],
  ])('29.2: a service %s is refused', (_name, data) => {
    const c = posted();
    play(c, [{ on: '2026-01-28', act: 'NOTICE_SERVED', data, by: service(c), refused: ['service.date', '29.2'] }]);
  });
});

describe('29.2: an electronic notice is received when it is in the mailbox, or when it is opened (policy)', () => {
  const notified = (electronicService: 'whenAccessible' | 'whenOpened', over: Record<string, unknown> = {}) => {
    const c = deficient('2026-01-20', over, lawWith({ electronicService }));
    const proceeding = c.now.proceedings.find((p) => p.own['starts'] === 'deficiency')?.id as string;
    return { c, proceeding };
  };
  const dates = (c: ReturnType<typeof deficient>) => [c.term('formalReply')?.due.trigger, c.due('formalReply')];

  test('29.2: in the mailbox it is received; that it was opened later is kept, and moves nothing', () => {
    const { c, proceeding } = notified('whenAccessible');
    expect([c.at(proceeding), ...dates(c)]).toEqual(['served', '2026-01-20', '2026-03-31']);
    play(c, [{ on: '2026-02-10', act: 'NOTICE_OPENED', by: { proceeding }, due: { formalReply: '2026-03-31' } }]);
    expect(c.now.proceedings.find((p) => p.id === proceeding)?.own['openedOn']).toBe('2026-02-10');
  });

  test('29.2: counted from the opening, accessible is not yet received', () => {
    const { c, proceeding } = notified('whenOpened');
    expect([c.at(proceeding), ...dates(c)]).toEqual(['awaitingProof', undefined, undefined]);
    play(c, [
      {
        on: '2026-01-21',
        act: 'NOTICE_SERVED',
        data: { on: '2026-01-21', how: 'electronic' },
        by: { proceeding },
        refused: ['policy.other', '29.2¶2'],
      },
      { on: '2026-01-28', act: 'NOTICE_OPENED', by: { proceeding }, due: { formalReply: '2026-03-31' } },
      { on: firstSecondAfter('2026-03-31'), course: 'ended.notFiled' },
    ]);
  });

  test.each([
    ['in the last second of the tenth day', lastSecondOf('2026-01-30'), '2026-01-30'],
    ['on an earlier day', '2026-01-27', '2026-01-27'],
    ['a second after the tenth day: deemed received by then', firstSecondAfter('2026-01-30'), '2026-01-30'],
  ])('29.2: opened %s', (_name, on, trigger) => {
    const { c, proceeding } = notified('whenOpened');
    c.act('NOTICE_OPENED', on, {}, { proceeding });
    expect(c.term('formalReply')?.due.trigger).toBe(trigger);
  });

  test('29.2: never opened, it is deemed received like a letter without proof', () => {
    expect(notified('whenOpened').c.until('2026-01-31').term('formalReply')?.due.trigger).toBe('2026-01-30');
  });

  test('29.2: opened once; a second opening is no second receipt', () => {
    const { c, proceeding } = notified('whenOpened');
    c.act('NOTICE_OPENED', '2026-01-22', {}, { proceeding }).act('NOTICE_OPENED', '2026-01-29', {}, { proceeding });
    expect(c.term('formalReply')?.due.trigger).toBe('2026-01-22');
  });

  test('29.2: an opening recorded after the notice was deemed received moves the limit', () => {
    const { c, proceeding } = notified('whenOpened');
    c.until('2026-02-02').act('NOTICE_OPENED', '2026-01-26', {}, { proceeding });
    expect(dates(c)).toEqual(['2026-01-26', '2026-03-31']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2: only the addressee opens it, or the attorney to whom it went', () => {
    const other = { ...applicantParty, id: 'second' };
    const { c, proceeding } = notified('whenOpened', {
      applicants: [applicantParty, other],
      representative: { name: 'Vəkil', registration: 'AZ-12', warrant: true },
    });
    play(c, [
      {
        on: '2026-01-22',
        act: 'NOTICE_OPENED',
        by: { proceeding, person: 'second' },
        refused: ['service.otherAddressee', '29.2¶2'],
      },
      {
        on: '2026-01-22',
        act: 'NOTICE_OPENED',
        by: { proceeding, person: 'rival' },
        refused: ['act.notParty', '27.2'],
      },
      {
        on: '2026-01-23',
        act: 'NOTICE_OPENED',
        by: { proceeding, person: 'AZ-12' },
        due: { formalReply: '2026-03-31' },
      },
    ]);
  });

  test('29.2: a letter sent by post is not opened in a mailbox', () => {
    const c = deficient('2026-01-20', byPost, lawWith({ electronicService: 'whenOpened' }));
    const proceeding = c.last('service');
    play(c, [
      {
        on: '2026-01-21',
        act: 'NOTICE_DISPATCHED',
        data: { on: '2026-01-21', how: 'post' },
        by: { proceeding, by: 'office' },
      },
      { on: '2026-01-22', act: 'NOTICE_OPENED', by: { proceeding }, refused: ['service.notElectronic', '29.2¶2'] },
    ]);
  });

  test('29.2: a foreign applicant without an attorney opens the notice that asks for one', () => {
    const { c, proceeding } = notified('whenOpened', { applicants: [{ ...applicantParty, country: 'GB' }] });
    expect(c.act('NOTICE_OPENED', '2026-01-22', {}, { proceeding }).due('formalReply')).toBe('2026-03-31');
  });
});

describe('29.2: prolongation on petition, with its fee, inside the limit', () => {
  const petition = (months: number, minor = months * 500, on = '2026-03-02') => ({ months, payment: paid(minor, on) });

  test.each([
    [1, '2026-04-20'],
    [2, '2026-05-20'],
    [10, '2027-01-21'],
    [12, '2027-03-29'],
  ])('29.2: %i months, counted from the receipt as one period: %s', (months, due) => {
    play(deficient(), [
      {
        on: '2026-03-02',
        act: 'EXTENSION_REQUESTED',
        data: petition(months),
        course: awaiting,
        due: { formalReply: due },
        sent: ['extended'],
      },
    ]);
  });

  test('29.2: it is asked for in the last second, and works', () => {
    play(deficient(), [
      {
        on: lastSecondOf('2026-03-31'),
        act: 'EXTENSION_REQUESTED',
        data: petition(1, 500, '2026-03-31'),
        due: { formalReply: '2026-04-20' },
      },
      { on: firstSecondAfter('2026-04-20'), course: notFiled },
    ]);
  });

  test('29.2: a second later it is too late', () => {
    play(deficient(), [
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'EXTENSION_REQUESTED',
        data: petition(1, 500, '2026-03-31'),
        refused: ['act.notPossible', '29.2¶3'],
        course: notFiled,
      },
    ]);
  });

  test.each([
    ['without its fee', { months: 2 }, 'fee.missing'],
    ['with the fee of one month for two', petition(2, 500), 'fee.short'],
    ['with a fee that will be paid after it', petition(2, 1000, '2026-03-03'), 'fee.late'],
    ['for thirteen months', petition(13), 'form.invalid'],
    ['for half a month', petition(0.5), 'form.invalid'],
    ['for no month', petition(0), 'form.invalid'],
  ])('29.2: a petition %s is refused', (_name, data, code) => {
    play(deficient(), [
      {
        on: '2026-03-02',
        act: 'EXTENSION_REQUESTED',
        data,
        refused: [code, '29.2¶3'],
        due: { formalReply: '2026-03-31' },
      },
    ]);
  });

  test('29.2 (policy): counted from the end as Novruz has moved it, the same month ends ten days later', () => {
    const of = (extendedLimit: string) =>
      deficient('2026-01-20', {}, lawWith({ extendedLimit })).act('EXTENSION_REQUESTED', '2026-03-02', petition(1));
    expect(of('fromTrigger').term('formalReply')?.due).toMatchObject({ rawEnd: '2026-04-20', due: '2026-04-20' });
    const c = of('fromMovedEnd');
    expect(c.term('formalReply')?.due).toMatchObject({
      unextended: { rawEnd: '2026-03-20', due: '2026-03-31' },
      due: '2026-04-30',
    });
    play(c, [
      { on: lastSecondOf('2026-04-30'), course: awaiting },
      { on: firstSecondAfter('2026-04-30'), course: notFiled },
    ]);
  });

  test('29.2: several add up, to twelve months and no more', () => {
    play(deficient(), [
      { on: '2026-03-02', act: 'EXTENSION_REQUESTED', data: petition(7), due: { formalReply: '2026-10-20' } },
      { on: '2026-03-03', act: 'EXTENSION_REQUESTED', data: petition(5), due: { formalReply: '2027-03-29' } },
      { on: '2026-03-04', act: 'EXTENSION_REQUESTED', data: petition(1), refused: ['extension.tooLong', '29.2¶3'] },
    ]);
  });

  test('29.2: an office may allow less in total', () => {
    play(deficient('2026-01-20', {}, lawWith({ extensionAtMost: 'P6M' })), [
      { on: '2026-03-02', act: 'EXTENSION_REQUESTED', data: petition(6), due: { formalReply: '2026-09-21' } },
      { on: '2026-03-03', act: 'EXTENSION_REQUESTED', data: petition(1), refused: ['extension.tooLong', '29.2¶3'] },
    ]);
  });

  test('29.2: asked for with a reply that is still incomplete, the case waits for the rest', () => {
    play(deficient('2026-01-20', {}), [
      {
        on: '2026-01-21',
        act: 'DEFICIENCIES_DROPPED',
        data: { papers: ['claims'], reasons: 'Var.' },
        course: awaiting,
      },
    ]);
    const c = received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-01-20', twoMissing);
    play(c, [
      { on: '2026-03-02', act: 'CORRECTION_FILED', data: reply, course: reviewing },
      {
        on: '2026-03-03',
        act: 'EXTENSION_REQUESTED',
        data: petition(1),
        course: awaiting,
        due: { formalReply: '2026-04-20' },
      },
      { on: '2026-04-20', act: 'CORRECTION_FILED', data: { papers: ['abstract'] }, course: reviewing },
      { on: '2026-04-21', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: a prolongation belongs to its notice, not to the next one', () => {
    const c = play(deficient(), [
      { on: '2026-03-02', act: 'EXTENSION_REQUESTED', data: petition(3), due: { formalReply: '2026-06-22' } },
      { on: '2026-03-10', act: 'CORRECTION_FILED', data: reply },
      { on: '2026-03-12', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
      {
        on: '2026-04-14',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['drawings'] },
        course: awaiting,
        due: { formalReply: '2026-06-16' },
        sent: ['deficiency'],
      },
    ]);
    expect(c.term('formalReply')?.due.extension).toBeUndefined();
  });
});

describe('29.2: an incomplete reply (policy)', () => {
  const incomplete = () =>
    received('2026-01-05')
      .act('DEFICIENCIES_FOUND', '2026-01-20', twoMissing)
      .act('CORRECTION_FILED', '2026-02-10', reply);
  const further = { missing: ['abstract'] };

  test('29.2: one further notice while the limit runs; the limit stays what it was', () => {
    play(incomplete(), [
      {
        on: '2026-02-16',
        act: 'DEFICIENCIES_FOUND',
        data: further,
        course: awaiting,
        due: { formalReply: '2026-03-31' },
        sent: ['furtherDeficiency'],
      },
      { on: firstSecondAfter('2026-03-31'), course: notFiled },
    ]);
  });

  test('29.2: there is no second further notice', () => {
    play(incomplete(), [
      { on: '2026-02-16', act: 'DEFICIENCIES_FOUND', data: further },
      { on: '2026-02-20', act: 'CORRECTION_FILED', data: { papers: ['drawings'] }, course: reviewing },
      { on: '2026-02-23', act: 'DEFICIENCIES_FOUND', data: further, refused: ['notice.alreadySent', '29.2'] },
      { on: lastSecondOf('2026-03-31'), act: 'CONSIDERED_NOT_FILED', refused: ['limit.running', '29.2'] },
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'CONSIDERED_NOT_FILED',
        course: notFiled,
        sent: ['consideredNotFiled'],
      },
    ]);
  });

  test('29.2: on the last day a reply still comes in time, whatever was sent before it', () => {
    play(incomplete(), [
      { on: '2026-02-16', act: 'DEFICIENCIES_FOUND', data: further },
      { on: '2026-02-20', act: 'CORRECTION_FILED', data: { papers: ['drawings'] }, course: reviewing },
      { on: lastSecondOf('2026-03-31'), act: 'CORRECTION_FILED', data: { papers: ['abstract'] } },
      { on: '2026-04-02', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: what was never asked for before is asked for with two months of its own', () => {
    const more = { missing: ['claims'] };
    play(incomplete(), [
      {
        on: '2026-03-30',
        act: 'DEFICIENCIES_FOUND',
        data: more,
        course: awaiting,
        due: { formalReply: '2026-06-01' },
        sent: ['overdue', 'deficiency'],
      },
      { on: firstSecondAfter('2026-06-01'), course: notFiled },
    ]);
    play(deficient(), [
      { on: '2026-03-16', act: 'CORRECTION_FILED', data: reply },
      { on: '2026-04-06', act: 'DEFICIENCIES_FOUND', data: more, due: { formalReply: '2026-06-08' } },
      { on: lastSecondOf('2026-06-08'), act: 'CORRECTION_FILED', data: { papers: ['claims'] } },
      { on: '2026-06-09', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: not, to gain time for what was missed', () => {
    play(incomplete(), [
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['claims'] },
        refused: ['limit.over', '29.2'],
      },
    ]);
  });

  test('29.2: nothing is lost while the limit runs', () => {
    play(incomplete(), [
      { on: '2026-02-16', act: 'CONSIDERED_NOT_FILED', refused: ['limit.running', '29.2'], course: reviewing },
      { on: lastSecondOf('2026-03-31'), act: 'CONSIDERED_NOT_FILED', refused: ['limit.running', '29.2'] },
      { on: firstSecondAfter('2026-03-31'), act: 'DEFICIENCIES_FOUND', data: further, refused: ['limit.over', '29.2'] },
      { on: firstSecondAfter('2026-03-31'), act: 'CONSIDERED_NOT_FILED', course: notFiled },
    ]);
  });

  test('29.2: the reply can be completed while the limit runs, and not after it', () => {
    play(incomplete(), [
      { on: lastSecondOf('2026-03-31'), act: 'CORRECTION_FILED', data: { papers: ['abstract'] }, course: reviewing },
      { on: '2026-04-01', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    play(incomplete(), [
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'CORRECTION_FILED',
        data: { papers: ['abstract'] },
        refused: ['limit.over', '29.2'],
      },
    ]);
  });

  test('29.2: where an incomplete reply is no reply, there is no further notice, and it can be completed until the limit ends', () => {
    const c = received('2026-01-05', 'invention', {}, lawWith({ incompleteReply: 'consideredNotFiled' }));
    play(c, [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: twoMissing },
      { on: '2026-02-10', act: 'CORRECTION_FILED', data: reply, course: reviewing },
      { on: '2026-02-16', act: 'DEFICIENCIES_FOUND', data: further, refused: ['notice.alreadySent', '29.2'] },
      { on: lastSecondOf('2026-03-31'), act: 'CONSIDERED_NOT_FILED', refused: ['limit.running', '29.2'] },
      { on: firstSecondAfter('2026-03-31'), act: 'CONSIDERED_NOT_FILED', course: notFiled },
    ]);
  });

  test('29.2: a complete reply is not considered missing', () => {
    play(deficient(), [
      { on: '2026-02-10', act: 'CORRECTION_FILED', data: reply },
      { on: '2026-04-02', act: 'CONSIDERED_NOT_FILED', refused: ['deficiencies.none', '29.2'], course: reviewing },
    ]);
  });
});

describe('29.2: the office reviews a reply within a month (policy), and the reply may come in parts', () => {
  test('29.2: the month runs from the reply and makes the office late, nobody else', () => {
    play(deficient('2026-01-20'), [
      { on: '2026-01-31', act: 'CORRECTION_FILED', data: reply, due: { replyReview: '2026-02-28', formalReply: null } },
      { on: firstSecondAfter('2026-02-28'), course: reviewing, sent: ['overdue'] },
    ]);
  });

  test('29.2: the length is a setting', () => {
    const c = deficient('2026-01-20', {}, lawWith({ replyReview: 'P10D' })).act(
      'CORRECTION_FILED',
      '2026-02-02',
      reply,
    );
    expect(c.due('replyReview')).toBe('2026-02-12');
  });

  test('29.2: the missing fee paid inside the limit is a reply', () => {
    const c = received('2026-01-05', 'invention', { payment: undefined });
    play(c, [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['filingFee'] }, course: awaiting },
      {
        on: lastSecondOf('2026-03-31'),
        act: 'FEE_PAID',
        data: { fee: 'filing', payment: paid(1000, '2026-03-31') },
        course: reviewing,
      },
      { on: '2026-04-02', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: the fee paid, and another paper still missing, the reply is not complete', () => {
    play(received('2026-01-05', 'invention', { payment: undefined }), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['filingFee', 'abstract'] } },
      {
        on: '2026-02-02',
        act: 'FEE_PAID',
        data: { fee: 'filing', payment: paid(1000, '2026-02-02') },
        course: awaiting,
      },
      { on: firstSecondAfter('2026-03-31'), course: notFiled },
    ]);
  });

  test('29.2: naming the fee without paying it cures nothing', () => {
    play(received('2026-01-05', 'invention', { payment: undefined }), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['filingFee'] } },
      { on: '2026-02-02', act: 'CORRECTION_FILED', data: { papers: ['filingFee'] }, course: reviewing },
      { on: '2026-02-03', act: 'FORMAL_EXAMINATION_PASSED', refused: ['application.incomplete', '29.1'] },
      {
        on: '2026-02-04',
        act: 'CORRECTION_FILED',
        data: { papers: ['filingFee'], payment: paid(1000, '2026-02-04') },
      },
      { on: '2026-02-05', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: papers that come before any notice are taken to the file', () => {
    const contents = { request: true, description: false, claims: true, abstract: true, drawings: 'notNeeded' };
    play(received('2026-01-05', 'invention', { contents }), [
      { on: '2026-01-12', act: 'CORRECTION_FILED', data: reply, course: 'formal.awaitingDecision' },
      { on: '2026-01-26', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('29.2: what the office finds not to be missing after all is dropped', () => {
    play(deficient(), [
      {
        on: '2026-02-02',
        act: 'DEFICIENCIES_DROPPED',
        data: { papers: ['description'], reasons: 'Qovluqda imiş.' },
        course: reviewing,
      },
      { on: '2026-02-03', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });
});

describe('29.2: the filing date of an application put in order (policy)', () => {
  test.each([
    ['stays', 'filingDateStays', '2026-01-05'],
    ['is the day on which it became regular', 'dayItBecameRegular', '2026-02-10'],
  ] as const)('29.2: the filing date %s', (_name, curedApplication, date) => {
    const c = deficient('2026-01-20', {}, lawWith({ curedApplication }))
      .act('CORRECTION_FILED', '2026-02-10', reply)
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect([c.now.file.dates.filing, c.now.file.priority.date, c.now.file.dates.receipt]).toEqual([
      date,
      date,
      '2026-01-05',
    ]);
    expect(c.due('examinationRequest')).toBe(date === '2026-01-05' ? '2027-07-05' : '2027-08-10');
  });

  test('29.2: an application regular from the start keeps its date in either reading', () => {
    const c = received('2026-01-05', 'invention', {}, lawWith({ curedApplication: 'dayItBecameRegular' }));
    expect(c.act('FORMAL_EXAMINATION_PASSED', '2026-01-26').now.file.dates.filing).toBe('2026-01-05');
  });
});

describe('29.2: an act recorded late is put in its place', () => {
  test('29.2: a reply received in time and recorded after the end puts the case right', () => {
    const c = play(deficient(), [{ on: '2026-04-03', course: notFiled, sent: ['consideredNotFiled'] }]);
    const expiry = c.entries.findLast(
      (e) => e.act.type === 'TERM_EXPIRED' && e.moves.some((m) => m.proceeding === 'application'),
    );
    play(c, [
      {
        on: lastSecondOf('2026-03-31'),
        act: 'CORRECTION_FILED',
        data: reply,
        by: { recorded: '2026-04-03' },
        course: reviewing,
        due: { replyReview: '2026-04-30', complaint: null },
        sent: ['corrected'],
      },
      { on: '2026-04-06', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    const late = c.entries.find((e) => e.correction);
    expect(late?.act).toMatchObject({ effectiveAt: lastSecondOf('2026-03-31'), recordedAt: at('2026-04-03') });
    expect(late?.correction?.superseded).toContainEqual({ seq: expiry?.seq, type: 'TERM_EXPIRED', why: 'not due' });
    const told = late?.effects.find((f) => f.kind === 'dispatch-notice' && f.notice === 'corrected');
    expect(told).toMatchObject({ to: 'aliyev', params: { list: 'consideredNotFiled' } });
    expect(c.entries.some((e) => e.seq === expiry?.seq)).toBe(true);
  });

  test('29.2: a reply received after the end and recorded later still changes nothing', () => {
    const c = deficient().until('2026-04-03');
    play(c, [
      {
        on: firstSecondAfter('2026-03-31'),
        act: 'CORRECTION_FILED',
        data: reply,
        by: { recorded: '2026-04-03' },
        refused: ['act.notPossible', '29.2¶2'],
        course: notFiled,
      },
    ]);
    expect(c.entries.some((e) => e.correction)).toBe(false);
  });

  test('29.2: a petition received in time and recorded after the end prolongs', () => {
    play(deficient(), [
      { on: '2026-04-03', course: notFiled },
      {
        on: '2026-03-30',
        act: 'EXTENSION_REQUESTED',
        data: { months: 2, payment: paid(1000, '2026-03-30') },
        by: { recorded: '2026-04-03' },
        course: awaiting,
        due: { formalReply: '2026-05-20' },
      },
      { on: '2026-05-20', act: 'CORRECTION_FILED', data: reply, course: reviewing },
    ]);
  });

  test('29.2: an act that the late one leaves without ground loses its effect, and says so', () => {
    const c = play(received('2026-01-05'), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: twoMissing },
      { on: '2026-04-03', course: notFiled },
      { on: '2026-04-06', act: 'DISPUTE_FILED', data: { about: 'consideredNotFiled', reasons: 'Cavab verilib.' } },
      {
        on: '2026-03-30',
        act: 'CORRECTION_FILED',
        data: { papers: ['description', 'abstract'] },
        by: { recorded: '2026-04-08' },
        course: reviewing,
      },
    ]);
    expect(c.entries.at(-1)?.correction?.superseded).toContainEqual(
      expect.objectContaining({ type: 'DISPUTE_FILED', why: 'refused', code: 'dispute.nothing' }),
    );
    expect(c.now.proceedings.some((p) => p.machine === 'dispute')).toBe(false);
  });
});

describe('29.2: a case considered not filed takes no more acts', () => {
  test.each([
    ['CORRECTION_FILED', reply],
    ['FORMAL_EXAMINATION_PASSED', {}],
    ['APPLICATION_WITHDRAWN', {}],
    ['APPLICATION_CONVERTED', { to: 'utilityModel' }],
    ['AMENDMENT_FILED', { what: 'Düzəliş' }],
    ['RESTORATION_REQUESTED', { reasons: 'Xəstəlik', payment: paid(1000, '2026-04-03') }],
  ])('29.2: %s', (act, data) => {
    const c = deficient().until('2026-04-02');
    expect(c.refused(act, '2026-04-03', data).code).toBe('act.notPossible');
    expect(c.course).toBe(notFiled);
  });

  test('29.2: a published case has no formal reply to give', () => {
    expect(published().refused('CORRECTION_FILED', '2026-06-02', reply).code).toBe('act.notPossible');
  });
});

describe('29.2: what comes after the limit cures nothing', () => {
  const [inTime, late] = [lastSecondOf('2026-03-31'), firstSecondAfter('2026-03-31')];
  const feeShort = () =>
    received('2026-01-05', 'invention', { payment: undefined })
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
      .act('CORRECTION_FILED', '2026-03-02', { papers: ['abstract'] });

  test('29.2: the filing fee, paid in the last second or the first one after', () => {
    const fee = (on: string) => ({ fee: 'filing', payment: paid(6000, on) });
    play(feeShort(), [
      { on: inTime, act: 'FEE_PAID', data: fee('2026-03-31') },
      { on: '2026-04-02', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    const c = feeShort();
    expect(c.now.file.deficiencies).toEqual(['filingFee']);
    play(c, [
      { on: late, act: 'FEE_PAID', data: fee('2026-04-01') },
      { on: '2026-04-02', act: 'FORMAL_EXAMINATION_PASSED', refused: ['application.incomplete', '29.1'] },
      { on: '2026-04-03', act: 'CONSIDERED_NOT_FILED', course: notFiled },
    ]);
  });

  test('29.2: a warrant appoints the representative, and the application is still not in order', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = received('2026-01-05', 'invention', { representative: { ...representative, warrant: false } })
      .act('DEFICIENCIES_FOUND', '2026-01-20', twoMissing)
      .act('CORRECTION_FILED', '2026-03-02', twoPapers, { person: 'aliyev' });
    expect(c.now.file.deficiencies).toEqual(['warrant']);
    c.act('WARRANT_FILED', late, { representative });
    expect(c.now.file.representative).toMatchObject({ warrant: true });
    expect(c.now.file.deficiencies).toEqual(['warrant']);
  });
});

describe('29.2: a reply that came before the notice was served', () => {
  const replied = () => {
    const c = received('2026-01-05', 'invention', byPost).act('DEFICIENCIES_FOUND', '2026-01-20', {
      missing: ['abstract', 'claims'],
    });
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' }, { proceeding });
    c.act('CORRECTION_FILED', '2026-01-22', { papers: ['abstract'] });
    return c.act('NOTICE_SERVED', '2026-01-26', { on: '2026-01-26', how: 'post' }, { proceeding });
  };
  const further = { missing: ['claims'] };

  test('29.2 (policy): can be completed for two months from that service, and not after', () => {
    play(replied(), [
      { on: lastSecondOf('2026-03-31'), act: 'DEFICIENCIES_FOUND', data: further, course: awaiting },
      { on: firstSecondAfter('2026-03-31'), course: notFiled },
    ]);
    play(replied(), [
      { on: firstSecondAfter('2026-03-31'), act: 'DEFICIENCIES_FOUND', data: further, refused: ['limit.over', '29.2'] },
    ]);
  });
});

test('29.2 (policy): the month of the office begins again with every reply', () => {
  play(deficient(), [
    { on: '2026-02-02', act: 'CORRECTION_FILED', data: reply, course: reviewing, due: { replyReview: '2026-03-02' } },
    { on: '2026-02-16', act: 'CORRECTION_FILED', data: reply, course: reviewing, due: { replyReview: '2026-03-16' } },
  ]);
});

test('28.1 (policy curedApplication): what was never missing, and is dropped, moves no date', () => {
  const c = received('2026-01-05', 'invention', {}, lawWith({ curedApplication: 'dayItBecameRegular' }))
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
    .act('DEFICIENCIES_DROPPED', '2026-02-02', { papers: ['drawings'], reasons: 'Var idi.' });
  expect(c.course).toBe(reviewing);
  c.act('FORMAL_EXAMINATION_PASSED', '2026-02-03');
  expect([c.now.file.dates.filing, c.now.file.priority.date]).toEqual(['2026-01-05', '2026-01-05']);
});
