/** 38.2: the request is filed within twelve months of the expiry of the missed limit. */
import { firstSecondAfter, lastSecondOf, refusedCase } from '../../support/case-driver.ts';
import { deemedRejected, restorationData } from '../../support/oppositions.ts';

test.each([
  ['29.6, missed on 4 May 2026: last second of the last day', refusedCase, lastSecondOf('2027-05-04'), true],
  ['29.6, missed on 4 May 2026: first second after it', refusedCase, firstSecondAfter('2027-05-04'), false],
  ['31.3, missed on 10 September 2026: last second of the last day', deemedRejected, lastSecondOf('2027-09-10'), true],
  ['31.3, missed on 10 September 2026: first second after it', deemedRejected, firstSecondAfter('2027-09-10'), false],
])('38.2: %s', (_, lost, when, inTime) => {
  const c = lost();
  expect(c.try('RESTORATION_REQUESTED', when, restorationData(when.slice(0, 10))).ok).toBe(inTime);
  if (!inTime) expect(c.course).toBe(lost === refusedCase ? 'ended.closed.asRefused' : 'ended.closed.asRejected');
});

test('38.2: the twelve months are shown as a running window, with reminders', () => {
  const c = deemedRejected();
  expect(c.due('restoration')).toBe('2027-09-10');
  const reminders = () =>
    c.entries.filter((e) => e.act.type === 'REMINDER_DUE' && JSON.stringify(e.act.data).includes('/restoration/'));
  expect(reminders()).toEqual([]);
  c.until('2027-09-09');
  expect(reminders().flatMap((e) => e.effects)).toHaveLength(3);
});

test('38.2: asked for in time and decided after the twelve months, it is granted all the same', () => {
  const c = deemedRejected()
    .act('RESTORATION_REQUESTED', '2027-09-09', restorationData('2027-09-09'))
    .until('2027-09-12');
  expect(c.course).toBe('ended.closed.asRejected');
  c.act('RESTORATION_DECIDED', '2027-10-01', { granted: true, reasons: 'Üzürlüdür.' }).until('2027-10-02');
  expect(c.course).toBe('published.awaitingDecisions');
  expect(c.due('restoredAct')).toBe('2027-12-01');
});

test('38.2: lodged on the last day and recorded later it is in time', () => {
  const c = deemedRejected().until('2027-09-20');
  c.act('RESTORATION_REQUESTED', lastSecondOf('2027-09-10'), restorationData('2027-09-10'), { recorded: '2027-09-20' });
  expect(c.last('restoration')).toMatch(/^restoration-/);
});

test('38.2: after it nothing runs any more', () => {
  expect(deemedRejected().until('2027-09-11').now.terms).toEqual([]);
});
