/** 29.2¶2: a day of receipt that the office recorded by mistake is put right by one act, and the limit counts from the true day. */
import {
  answerOf,
  byPost,
  deficient,
  firstSecondAfter,
  lastSecondOf,
  play,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';

const awaiting = 'formal.awaitingCorrection';
const reply = { papers: ['description'] };

/** Deficient on 5 May 2026, the letter handed over; which day that was is recorded on 9 June. */
const recorded = (on: string) =>
  deficient('2026-05-05', byPost).act('NOTICE_SERVED', '2026-06-09', { on, how: 'inPerson' });
const corrected = (receivedOn: string) => ({ receivedOn, reasons: 'Ay səhv yazılıb.' });
const told = (c: CaseDriver) =>
  effects(c, 'dispatch-notice').flatMap((e) =>
    e.notice === 'limitMoved' ? [[e.params['before'], e.params['due']]] : [],
  );

describe('29.2¶2: recorded a month too late', () => {
  const tooLate = () => recorded('2026-06-08');

  test('29.2¶2: put right, the limit ends earlier, and its party is told once', () => {
    const c = tooLate();
    expect(c.due('formalReply')).toBe('2026-08-10');
    c.act('SERVICE_CORRECTED', '2026-06-15', corrected('2026-05-08'));
    expect([c.due('formalReply'), told(c)]).toEqual(['2026-07-08', [['2026-08-10', '2026-07-08']]]);
    expect(replayed(c)).toEqual(c.now);
    expect(c.until(lastSecondOf('2026-07-08')).course).toBe(awaiting);
    expect(c.until(firstSecondAfter('2026-07-08')).course).toBe('ended.notFiled');
  });

  test.each([
    [
      'in the last second of the limit counted from the true day it is put right',
      lastSecondOf('2026-07-08'),
      'accepted',
    ],
    [
      'in the first second after it no more: its party could rely on the record',
      firstSecondAfter('2026-07-08'),
      'service.reliedOn',
    ],
  ])('29.2¶2: %s', (_, when, answer) => {
    const c = tooLate();
    expect(answerOf(c.try('SERVICE_CORRECTED', when, corrected('2026-05-08')))[0]).toBe(answer);
    expect(c.due('formalReply')).toBe(answer === 'accepted' ? '2026-07-08' : '2026-08-10');
  });

  test('29.2¶2: what was done in time by the record stays in time', () => {
    const c = tooLate().act('CORRECTION_FILED', '2026-07-20', reply);
    expect(c.refused('SERVICE_CORRECTED', '2026-07-21', corrected('2026-05-08'))).toMatchObject({
      code: 'service.reliedOn',
      clause: '29.2¶2',
      params: { receivedOn: '2026-06-08' },
    });
    expect(c.course).toBe('formal.reviewingReply');
  });
});

describe('29.2¶2: recorded a month too early', () => {
  test('29.2¶2: put right, the limit runs on, and what its end had brought about is undone', () => {
    const c = recorded('2026-05-08').until('2026-07-10');
    expect(c.course).toBe('ended.notFiled');
    play(c, [
      {
        on: '2026-07-13',
        act: 'SERVICE_CORRECTED',
        data: corrected('2026-06-08'),
        course: awaiting,
        due: { formalReply: '2026-08-10' },
        sent: ['corrected', 'limitMoved'],
      },
      { on: lastSecondOf('2026-08-10'), act: 'CORRECTION_FILED', data: reply, course: 'formal.reviewingReply' },
    ]);
    expect(replayed(c)).toEqual(c.now);
  });
});

describe('29.2¶2: what is no such mistake', () => {
  const on = '2026-06-15';

  test('29.2¶2: a presumed day does not move back', () => {
    const c = deficient('2026-05-05', byPost).act('NOTICE_DISPATCHED', '2026-05-06', { on: '2026-05-06', how: 'post' });
    expect(c.refused('SERVICE_CORRECTED', on, corrected('2026-05-08'))).toMatchObject({
      code: 'service.earlier',
      params: { receivedOn: '2026-05-16' },
    });
    expect(c.act('SERVICE_CORRECTED', on, corrected('2026-05-18')).term('formalReply')?.due.trigger).toBe('2026-05-18');
  });

  test.each(['2026-05-04', '2026-06-16'])('29.2: nothing is received before it is sent, or ahead (%s)', (day) => {
    expect(recorded('2026-06-08').refused('SERVICE_CORRECTED', on, corrected(day)).code).toBe('service.date');
  });

  test('29.2¶2: only the office puts its record right, and only where a day is recorded', () => {
    const data = corrected('2026-05-08');
    expect(recorded('2026-06-08').refused('SERVICE_CORRECTED', on, data, { by: 'applicant' }).code).toBe(
      'act.notYours',
    );
    expect(deficient('2026-05-05', byPost).refused('SERVICE_CORRECTED', on, data).code).toBe('act.notPossible');
  });
});
