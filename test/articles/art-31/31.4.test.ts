/** 31.4: the Commission examines the opposition within two months of the observations; both sides are heard. */
import { firstSecondAfter, lastSecondOf } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  effects,
  opposed,
  otherOpponent,
  restorationData,
} from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

const examining = () => awaitingObservations().act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'Yenidir.' });

test.each([
  ['last second of the last day', lastSecondOf('2026-10-31'), 'running'],
  ['first second after it', firstSecondAfter('2026-10-31'), 'overdue'],
])('31.4: at the %s the limit of the Commission is %s', (_, when, status) => {
  expect(examining().until(when).term('oppositionDecision')?.status).toBe(status);
});

test('31.4: an overdue Commission decides all the same, and the applicant loses nothing', () => {
  const c = examining().until('2026-11-15');
  expect(c.course).toBe('published.oppositionPeriod');
  c.act('OPPOSITION_DECIDED', '2026-11-16', { outcome: 'rejected', reasons: 'Əsassızdır.' });
});

test('31.4: both sides are invited to a hearing and heard', () => {
  const c = examining().act('HEARING_SET', '2026-09-10', { on: '2026-10-05' });
  const letters = c.entries.at(-1)?.effects.map((f) => (f.kind === 'dispatch-notice' ? [f.notice, f.to] : []));
  expect(letters).toEqual([
    ['hearing', 'aliyev'],
    ['hearing', 'rival'],
  ]);
  c.act('HEARING_HELD', '2026-10-05', { present: ['aliyev', 'rival'] });
});

test.each([
  ['applicant', 'rival'],
  ['opponent', 'aliyev'],
] as const)('31.4: %s may submit further material, and the other side is told of it', (by, other) => {
  const c = examining().act('MATERIAL_SUBMITTED', '2026-09-10', { material: 'Sınaq protokolu.' }, { by });
  expect(effects(c, 'dispatch-notice').at(-1)).toMatchObject({
    notice: 'materialReceived',
    clause: '31.4',
    to: other,
    params: { text: 'Sınaq protokolu.' },
  });
  expect(told(c, 'materialReceived')).toEqual([other]);
});

test('31.4, 38.1: while the observations that were missed are open again, too', () => {
  const c = deemedRejected()
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'x' });
  const due = c.due('restoredAct');
  c.act('MATERIAL_SUBMITTED', '2026-10-26', { material: 'Sınaq protokolu.' }, { by: 'opponent' });
  expect([told(c, 'materialReceived'), c.due('restoredAct')]).toEqual([['aliyev'], due]);
});

test('31.4: of two oppositions, only who is party to the one hears of it', () => {
  const c = awaitingObservations();
  const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
  c.act('OPPOSITION_ADMITTED', '2026-07-22', {}, { proceeding: second });
  c.act('MATERIAL_SUBMITTED', '2026-07-23', { material: 'x' }, { proceeding: second });
  expect(told(c, 'materialReceived')).toEqual([otherOpponent.id]);
});

test('31.4: a stranger may not', () => {
  expect(
    examining().refused('MATERIAL_SUBMITTED', '2026-09-10', { material: 'x' }, { by: 'thirdPerson' }),
  ).toMatchObject({
    code: 'act.notYours',
    clause: '31.4',
  });
});

test('31.4: the Commission does not decide before the applicant was heard', () => {
  expect(
    awaitingObservations().refused('OPPOSITION_DECIDED', '2026-08-03', { outcome: 'inFull', reasons: 'x' }).code,
  ).toBe('act.notPossible');
});

test('31.4: the office does not decide for the Commission', () => {
  expect(
    examining().refused('OPPOSITION_DECIDED', '2026-09-10', { outcome: 'rejected', reasons: 'x' }, { by: 'registrar' })
      .code,
  ).toBe('act.notYours');
});

test.each([
  ['the day before', '2026-09-09', 'hearing.past'],
  ['the day itself', '2026-09-10', null],
])('31.4: a hearing is not set for a day that has passed: %s', (_name, on, code) => {
  const outcome = examining().try('HEARING_SET', '2026-09-10', { on });
  expect(outcome.ok ? null : [outcome.code, outcome.clause]).toEqual(code && [code, '31.4']);
});

test('31.4: nor held with nobody heard', () => {
  const c = examining().act('HEARING_SET', '2026-09-10', { on: '2026-10-05' });
  expect(c.refused('HEARING_HELD', '2026-10-05', { present: [] }).reason).toContain('present: is empty');
});
