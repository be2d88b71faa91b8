/** 30.1: the application is published within twelve months of receipt, six for a design; the duty is the office's. */
import type { Kind } from '../../../law/index.ts';
import { allMet, at, examined, firstSecondAfter, lastSecondOf, paid, published } from '../../support/case-driver.ts';
import { duty, effects, howEnded, withPolicy } from '../../support/oppositions.ts';

const decided = (kind: Kind = 'invention', over: Record<string, unknown> = {}) =>
  examined('2026-01-05', kind, over)
    .act('FINDINGS_RECORDED', '2026-03-02', allMet(kind))
    .act('PUBLICATION_DECIDED', '2026-03-03');
const fee = { fee: 'publication', payment: paid(600, '2026-04-01') };

test.each([
  ['invention', '2027-01-05'],
  ['utilityModel', '2027-01-05'],
  ['industrialDesign', '2026-07-05'],
] as const)('30.1: for %s the duty to publish runs until %s', (kind, due) => {
  expect(examined('2026-01-05', kind).due('applicationPublication')).toBe(due);
});

test('30.1: counted from receipt, on a month end too', () => {
  expect(examined('2026-01-05').due('applicationPublication')).toBe('2027-01-05');
});

test('30.1: the last day of the duty does not move, though it is a Sunday', () => {
  const c = examined('2026-01-05', 'industrialDesign');
  expect(new Date('2026-07-05').getUTCDay()).toBe(0);
  expect(c.due('applicationPublication')).toBe('2026-07-05');
});

test.each([
  ['last second of the last day', lastSecondOf('2027-01-05'), 'running'],
  ['first second after it', firstSecondAfter('2027-01-05'), 'overdue'],
])('30.1: unpublished at the %s the duty is %s', (_, when, status) => {
  const c = examined().until(when);
  expect(c.term('applicationPublication')?.status).toBe(status);
});

test('30.1: an overdue office loses nothing for the applicant: publication follows and the window opens', () => {
  const c = decided().act('FEE_PAID', '2026-04-01', fee).until('2027-03-01');
  expect(c.notices).toContain('overdue');
  c.act('APPLICATION_PUBLISHED', '2027-03-02', { issue: '2027/2' });
  expect(c.due('opposition')).toBe('2027-09-02');
});

test('30.1: published in time, the duty is met', () => {
  expect(howEnded(published(), 'applicationPublication')).toBe('met');
});

test('29.3¶3: nothing is published before the fee is paid', () => {
  const c = decided();
  expect(c.refused('APPLICATION_PUBLISHED', '2026-04-15', { issue: '2026/4' })).toMatchObject({
    code: 'fee.unpaid',
    clause: '29.3¶3',
  });
  expect(effects(c, 'queue-publication')).toEqual([]);
});

test('29.3¶3: unpaid after two months, the applicant is overdue and nothing else follows', () => {
  const c = decided();
  expect(c.due('publicationFee')).toBe('2026-05-04');
  c.until('2026-09-01');
  expect(c.course).toBe('publishing.awaitingFee');
  expect(c.term('publicationFee')?.status).toBe('overdue');
  c.act('FEE_PAID', '2026-09-02', { fee: 'publication', payment: paid(600, '2026-09-02') });
  expect(c.course).toBe('publishing.awaitingBulletin');
});

test('29.3¶3: another payment does not release the materials', () => {
  const c = decided().act('FEE_PAID', '2026-04-01', { fee: 'registration', payment: paid(1000, '2026-04-01') });
  expect(c.course).toBe('publishing.awaitingFee');
});

test('30.1: the duty does not count while the publication fee is awaited', () => {
  const c = decided();
  expect(duty(c)).toBe('ordinary.suspended');
  expect(c.due('applicationPublication')).toBeUndefined();
  c.act('FEE_PAID', '2026-04-01', fee);
  expect(duty(c)).toBe('ordinary.due');
  // 3 March to 1 April 2026: 29 days that did not count.
  expect(c.due('applicationPublication')).toBe('2027-02-03');
  expect(c.term('applicationPublication')?.due).toMatchObject({ trigger: '2026-01-05', extension: 'P29D' });
});

test('30.1: a fee paid with the decision costs the office no day', () => {
  const c = examined()
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('FEE_PAID', '2026-03-02', { fee: 'publication', payment: paid(600, '2026-03-02') })
    .act('PUBLICATION_DECIDED', '2026-03-03');
  expect(c.course).toBe('publishing.awaitingBulletin');
  expect(c.due('applicationPublication')).toBe('2027-01-05');
});

test('30.1: the duty does not count while a refusal stands, and goes on when it falls', () => {
  const c = examined()
    .act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }] })
    .act('REFUSED', '2026-03-03', { reasons: 'Məlumdur.' });
  expect(duty(c)).toBe('ordinary.suspended');
  c.act('APPEAL_FILED', '2026-04-03', { reasons: 'Yox.', payment: paid(1000, '2026-04-03') });
  c.act('APPEAL_DECIDED', '2026-06-01', { outcome: 'remitted', reasons: 'Yenidən.' });
  // 3 March to 1 June 2026: 90 days.
  expect(c.due('applicationPublication')).toBe('2027-04-05');
});

test('30.1: ready for the bulletin, it is queued once', () => {
  const c = decided().act('FEE_PAID', '2026-04-01', fee);
  expect(effects(c, 'queue-publication').map((e) => e.entry)).toEqual(['application']);
});

test('30.1: early publication is asked for with its fee, before publication only', () => {
  const early = { payment: paid(2000, '2026-02-02') };
  const c = examined();
  expect(c.refused('EARLY_PUBLICATION_REQUESTED', '2026-02-02')).toMatchObject({ code: 'fee.missing', clause: '30.1' });
  expect(c.refused('EARLY_PUBLICATION_REQUESTED', '2026-02-02', { payment: paid(1999, '2026-02-02') }).code).toBe(
    'fee.short',
  );
  c.act('EARLY_PUBLICATION_REQUESTED', '2026-02-02', early);
  expect(c.refused('EARLY_PUBLICATION_REQUESTED', '2026-02-03', early)).toMatchObject({
    code: 'publication.askedEarly',
    clause: '30.1',
  });
  expect(c.now.file.fees.filter(({ fee }) => fee === 'earlyPublication')).toHaveLength(1);
  expect(
    published().refused('EARLY_PUBLICATION_REQUESTED', '2026-06-02', { payment: paid(2000, '2026-06-02') }).code,
  ).toBe('act.notPossible');
});

test('30.1: while the publication fee is awaited, too', () => {
  const c = decided().act('EARLY_PUBLICATION_REQUESTED', '2026-03-10', { payment: paid(2000, '2026-03-10') });
  expect([c.course, duty(c)]).toEqual(['publishing.awaitingFee', 'ordinary.suspended']);
  expect(c.refused('EARLY_PUBLICATION_REQUESTED', '2026-03-11', { payment: paid(2000, '2026-03-11') }).code).toBe(
    'publication.askedEarly',
  );
});

test('30.1: it is published once', () => {
  expect(published().refused('APPLICATION_PUBLISHED', '2026-06-02', { issue: '2026/6' }).code).toBe('act.notPossible');
});

test('30.1: nothing is published before examination on content has ended well', () => {
  expect(examined().refused('APPLICATION_PUBLISHED', '2026-02-02', { issue: '2026/2' }).code).toBe('act.notPossible');
});

test('30.1 and 29.9: conversion keeps the duty where it was: both kinds have twelve months', () => {
  const c = examined().act('APPLICATION_CONVERTED', '2026-02-02', { to: 'utilityModel' });
  expect(c.due('applicationPublication')).toBe('2027-01-05');
});

test('29.3¶3 (policy): the length of the fee limit is a setting of the office', () => {
  const under = withPolicy(['publicationFee', 'P3M']);
  const c = examined('2026-01-05', 'invention', {}, under)
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03');
  expect(c.due('publicationFee')).toBe('2026-06-03');
  expect(at('2026-06-03') < (c.term('publicationFee')?.due.endsAt ?? '')).toBe(true);
});
