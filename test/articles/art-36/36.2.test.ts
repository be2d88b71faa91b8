/** 36.2: the end of a patent is published. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import { granted, opponentParty, paid } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  bulletin,
  bulletinEntries,
  effects,
  life,
  patentOwn,
  publishedPatent,
  pay,
  recorded,
  transfer,
  twoOwners,
} from '../../support/patents.ts';

const secret = { reason: 'Milli təhlükəsizlik' };

test('36.2, 30.7: an end under secrecy is published when the secrecy ends, in the order of what happened', () => {
  const c = publishedPatent().act('SET_APART', '2027-04-01', secret).act('PATENT_SURRENDERED', '2027-04-02');
  const court = { outcome: 'inPart', court: 'Bakı', reasons: 'x', limitedText: '1. Dar bənd' };
  c.act('COURT_INVALIDATED', '2027-04-03', court);
  expect(bulletin(c)).toBe('held');
  expect(bulletinEntries(c)).toEqual(['application', 'patent']);
  c.act('SET_APART_ENDED', '2027-05-01');
  expect(bulletin(c)).toBe('free');
  expect(bulletinEntries(c)).toEqual(['application', 'patent', 'surrender', 'partialInvalidation']);
  expect(patentOwn(c)['toPublish']).toEqual([]);
});

describe('36.2, 35: the end is entered with its day, and what is entered afterwards with its own', () => {
  const entered = (c: CaseDriver) => effects(c, 'enter-register').map(({ entry, on }) => [entry, on]);
  /** Lapsed from 5 January 2028, which time found on 5 July. */
  const lapsed = () => publishedPatent(twoOwners).until('2028-08-01');

  test('36.1: the lapse, from the day on which the fee was due', () => {
    expect(entered(lapsed()).at(-1)).toEqual(['lapse', '2028-01-05']);
  });

  test.each<[string, (c: CaseDriver) => CaseDriver, string]>([
    [
      '17.3: a transfer',
      (c) => recorded(c.act('TRANSFER_REQUESTED', '2028-08-02', transfer), '2028-08-06'),
      'transfer',
    ],
    [
      '35.2: a new name',
      (c) => c.act('NAME_CHANGED', '2028-08-06', { owner: 'aliyev', name: 'Ə. Əliyev' }),
      'nameChange',
    ],
    [
      '35.1: a mistake corrected',
      (c) => c.act('MISTAKE_CORRECTED', '2028-08-06', { mistake: 'x', correction: 'y' }),
      'correction',
    ],
    [
      '32.3: a copy for the other owner',
      (c) => c.act('COPY_REQUESTED', '2028-08-06', { for: 'furtherOwner', name: 'Vəli Vəliyev' }),
      'duplicate',
    ],
    [
      '37.2: a limitation by a court',
      (c) =>
        c.act('COURT_INVALIDATED', '2028-08-06', {
          outcome: 'inPart',
          court: 'Bakı',
          reasons: 'x',
          limitedText: '1. Dar bənd',
        }),
      'partialInvalidation',
    ],
    [
      '16.2: a prior use, which a court recognises',
      (c) =>
        c
          .act('PRIOR_USE_REQUESTED', '2028-08-02', {
            user: opponentParty,
            scope: 'x',
            payment: paid(2500, '2028-08-02'),
          })
          .act('PRIOR_USE_NOTIFIED', '2028-08-03')
          .act('PRIOR_USE_OBJECTED', '2028-08-04', { reasons: 'Yalandır' })
          .act('PRIOR_USE_DECIDED', '2028-08-06', { outcome: 'recognised' }),
      'priorUse',
    ],
  ])('%s', (_name, done, entry) => {
    expect(entered(done(lapsed())).at(-1)).toEqual([entry, '2028-08-06']);
  });
});

test('36.2 (policy expiryPublished): the other reading, not published', () => {
  const under = makeLaw({ settings: [{ policy: 'expiryPublished', from: '2000-01-01' as CivilDate, value: 'no' }] });
  const c = granted('utilityModel', {}, under);
  for (let year = 3; year <= 10; year++) pay(c, year, '2027-06-01');
  c.until('2036-02-01');
  expect(life(c)).toBe('expired');
  expect(effects(c, 'queue-publication').some((e) => e.entry === 'expiry')).toBe(false);
});
