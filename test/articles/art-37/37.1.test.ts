/** 37.1: on what grounds a patent is declared null and void, and from when. */
import {
  bulletinEntries,
  challenged,
  decision,
  invalidationData,
  life,
  pay,
  publishedPatent,
  registerEntries,
} from '../../support/patents.ts';
import { law, lawWith } from '../../support/case-driver.ts';
import { kindOf } from '../../support/oppositions.ts';

test('37.1: in full: null and void from the beginning, entered and published', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'));
  expect(c.at(c.last('invalidation'))).toBe('annulled');
  expect(life(c)).toBe('invalidated');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2027-01-15', endedBy: 'invalidation' });
  expect(registerEntries(c).at(-1)).toBe('invalidation');
  expect(bulletinEntries(c).at(-1)).toBe('invalidation');
  expect(c.notices.slice(-2)).toEqual(['invalidationDecided', 'invalidationDecidedToRequester']);
  expect(c.refused('INVALIDATION_REQUESTED', '2027-11-02', invalidationData).code).toBe('act.notPossible');
});

test('37.1: only on its grounds, and with reasons', () => {
  const c = publishedPatent();
  expect(c.refused('INVALIDATION_REQUESTED', '2027-10-01', { ...invalidationData, grounds: ['27'] }).clause).toBe(
    '37.1',
  );
  expect(c.refused('INVALIDATION_REQUESTED', '2027-10-01', { ...invalidationData, reasons: '' }).ok).toBe(false);
});

test.each(['7', '7.6', '8.1', '9', '12', '37.1'])('37.1: %s is a ground', (ground) => {
  const c = publishedPatent({}, law, kindOf(ground));
  c.act('INVALIDATION_REQUESTED', '2027-10-01', { ...invalidationData, grounds: [ground] });
  const other = kindOf(ground) === 'invention' ? '9' : '7.6';
  expect(c.refused('INVALIDATION_REQUESTED', '2027-10-01', { ...invalidationData, grounds: [other] }).code).toBe(
    'opposition.ground',
  );
});

test.each(['3¶3', '7.99', '10', '27', '29', '34.1', '37.2'])('37.1: %s is none', (ground) => {
  expect(
    publishedPatent().refused('INVALIDATION_REQUESTED', '2027-10-01', { ...invalidationData, grounds: [ground] }),
  ).toMatchObject({ code: 'opposition.ground', clause: '37.1' });
});

describe('37.1 (policy annulmentEffect)', () => {
  const annulled = (settings: Record<string, string> = {}, c = publishedPatent({}, lawWith(settings))) =>
    challenged(c, '2028-09-01').act('INVALIDATION_DECIDED', '2028-10-02', decision('inFull')).now.file.patent;
  const keptUp = (settings: Record<string, string>) => pay(publishedPatent({}, lawWith(settings)), 3, '2027-06-01');

  test('37.1 (policy): void from the beginning, also where it had lapsed', () => {
    expect(annulled()).toMatchObject({ endedOn: '2027-01-15', endedBy: 'invalidation' });
    expect(annulled({}, keptUp({}))).toMatchObject({ endedOn: '2027-01-15' });
  });

  test('37.1 (policy, other reading): from the decision; one that had lapsed ended on its day', () => {
    const fromDecision = { annulmentEffect: 'fromDecision' };
    expect(annulled(fromDecision, keptUp(fromDecision))).toMatchObject({ endedOn: '2028-10-02' });
    expect(annulled(fromDecision)).toMatchObject({ endedOn: '2028-01-05', endedBy: 'invalidation' });
  });
});
