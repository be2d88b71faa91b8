import {
  CaseDriver,
  actsOnOthers,
  allMet,
  answered,
  applicationData,
  carryTo,
  examined,
  granted,
  lawWith,
  opponentParty,
  paid,
  play,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { duty } from '../../support/oppositions.ts';
import { publication } from '../../support/patents.ts';

const reason = { reason: 'Dövlət sirri.' };
const first = 'A 2026 0001';

const later = (
  number: string,
  over: Record<string, unknown>,
  on = '2026-04-01',
  settings: Record<string, string> = {},
) =>
  new CaseDriver(number, lawWith(settings)).act(
    'APPLICATION_RECEIVED',
    on,
    applicationData('invention', { payment: paid(10_000, on), ...over }),
    { by: 'applicant', person: over['applicants'] ? opponentParty.id : 'aliyev' },
  );
const divisional = (over: Record<string, unknown> = {}, number = 'A 2026 0044') =>
  later(number, { divisionalOf: { number: first }, ...over });
const from = { number: first, materialOn: '2026-01-12', noticeServedOn: '2026-03-12' };
const separate = () => later('A 2026 0055', { separateFrom: from });
const claim = { basis: 'earlierApplication', date: '2026-01-05', country: 'AZ', number: first };
const claiming = (over: Record<string, unknown> = {}) => later('A 2026 0077', { priorities: [claim], ...over });
const paidClaim = () => claiming({ priorities: [{ ...claim, payment: paid(700, '2026-04-01') }] });
const others = [
  ['29.5: a divisional', divisional],
  ['28.6: a separate application', separate],
  ['28.7: an application that claims its priority', paidClaim],
  ['28.7: one whose claim is not paid', claiming],
] as const;

const setApart = () => examined().act('SET_APART', '2026-03-02', reason);
const prohibited = () => examined().act('PUBLICATION_PROHIBITED', '2026-03-02', reason);
const order = (c: CaseDriver) => c.at(c.last('secrecy'));
const orders = (c: CaseDriver) => c.now.proceedings.filter((p) => p.machine === 'secrecy').map((p) => p.value);
const isHeld = (c: CaseDriver) => orders(c).includes('held');

/** What the record of another case says last. */
const tells = (
  c: CaseDriver,
  type: 'SET_APART' | 'RETURNED',
  on: string,
  other = first,
  asOf = `${c.now.seq + 100}.1`,
) => c.act(`RELATED_APPLICATION_${type}`, on, { other, asOf }, { by: 'office' });

/** Both ways until neither has anything more to tell. */
const told = (from: CaseDriver, to: CaseDriver, since: number) => expect(carryTo(from, to, since)).toEqual([]);

describe('25: what has matter of an application that is set apart is held until a cleared officer has decided', () => {
  test.each(others)('%s of one that is set apart already', (_name, make) => {
    const c = answered(make(), setApart());
    expect([order(c), c.now.file.secrecy, duty(c)]).toEqual(['held', { clause: '25', since: '2026-04-01' }, 'secret']);
    expect([c.notices.at(-1), c.due('relatedSecrecy')]).toEqual(['relatedSetApart', '2026-05-01']);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(others)('%s, when the first is set apart later', (_name, make) => {
    const c = examined();
    const other = answered(make(), c);
    expect(isHeld(other)).toBe(false);
    const since = c.entries.length;
    told(c.act('SET_APART', '2026-05-04', reason), other, since);
    expect([order(other), other.now.file.secrecy]).toEqual(['held', { clause: '25', since: '2026-05-04' }]);
  });

  test('30.7: the same where publication of the first is prohibited', () => {
    const c = answered(divisional(), prohibited());
    expect([order(c), c.now.file.secrecy?.clause]).toEqual(['held', '30.7']);
  });

  test('25: nothing of a first application in the ordinary order, or back in it', () => {
    expect(isHeld(answered(divisional(), examined()))).toBe(false);
    expect(isHeld(answered(divisional(), setApart().act('SET_APART_ENDED', '2026-03-10')))).toBe(false);
  });

  test('29.5: the first, where what was divided from it is set apart; and what was divided from that', () => {
    const c = examined();
    const middle = answered(divisional(), c);
    const last = later('A 2026 0045', { divisionalOf: { number: middle.number } }, '2026-04-02');
    answered(last, middle);
    const since = middle.entries.length;
    middle.act('SET_APART', '2026-05-04', reason);
    told(middle, c, since);
    told(middle, last, since);
    expect([order(c), order(last)]).toEqual(['held', 'held']);
    expect(carryTo(last, middle, last.entries.length - 1)).toEqual([]);
    expect(order(middle)).toBe('setApart');
  });

  test.each(others)(
    '%s, set apart before the records of both have spoken of each other: the first is held',
    (_name, make) => {
      const c = examined();
      const other = make();
      other.act('SET_APART', other.now.at, reason);
      expect(actsOnOthers(other).map(({ type }) => type)).not.toContain('RELATED_APPLICATION_SET_APART');
      const since = other.entries.length;
      answered(other, c);
      told(other, c, since);
      expect([isHeld(c), isHeld(other), order(other)]).toEqual([true, false, 'setApart']);
    },
  );

  test('25: a stranger who names it is told nothing, and is not held', () => {
    const stranger = { applicants: [opponentParty] };
    for (const make of [() => divisional(stranger), () => claiming(stranger)]) {
      const c = setApart();
      const asked = c.entries.length;
      const other = make();
      const known = other.entries.length;
      carryTo(other, c);
      carryTo(c, other, asked);
      expect([actsOnOthers(c).filter((a) => a.case === other.number), other.entries.length, isHeld(other)]).toEqual([
        [],
        known,
        false,
      ]);
      const since = c.entries.length;
      c.act('SET_APART_ENDED', '2026-05-04').act('SET_APART', '2026-05-05', reason);
      expect(actsOnOthers(c).slice(since)).toEqual([]);
    }
  });

  test('29.5: a stranger whose own application names this one holds nothing here', () => {
    const c = divisional({ applicants: [opponentParty] }).act('SET_APART', '2026-05-04', reason);
    expect(actsOnOthers(c).map(({ type }) => type)).toEqual(['DIVISIONAL_FILED']);
  });
});

describe('25: while it is held', () => {
  const held = () => answered(divisional(), setApart());

  test('25: it is examined, and not published, whatever time passes', () => {
    const c = play(held(), [
      { on: '2026-04-13', act: 'FORMAL_EXAMINATION_PASSED' },
      { on: '2026-04-20', act: 'FINDINGS_RECORDED', data: allMet('invention') },
      { on: '2026-04-21', act: 'PUBLICATION_DECIDED' },
      { on: '2026-04-22', act: 'FEE_PAID', data: { fee: 'publication', payment: paid(600, '2026-04-22') } },
    ]);
    expect(c.course).toBe('publishing.withheld');
    expect(c.refused('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' }).code).toBe('publication.barred');
    expect(c.refused('MATERIALS_INSPECTED', '2026-06-02', {}, { by: 'thirdPerson' }).code).toBe(
      'application.unpublished',
    );
    expect(c.term('relatedSecrecy')?.status).toBe('overdue');
    c.act('SET_APART_ENDED', '2026-06-03');
    expect([c.course, c.now.file.secrecy]).toEqual(['publishing.awaitingBulletin', undefined]);
  });

  test('25: set apart itself by decision, it stays so when the first comes back', () => {
    const c = setApart();
    const other = answered(divisional(), c).act('SET_APART', '2026-04-10', reason);
    expect(orders(other)).toEqual(['decided', 'setApart']);
    expect([other.notices.at(-1), other.due('relatedSecrecy')]).toEqual(['setApart', undefined]);
    const since = c.entries.length;
    told(c.act('SET_APART_ENDED', '2026-05-04'), other, since);
    expect([order(other), other.now.file.secrecy?.clause]).toEqual(['setApart', '25']);
    expect(other.refused('SET_APART', '2026-05-05', reason).code).toBe('secrecy.already');
  });

  test('30.7: or its publication prohibited, for the time that this lasts', () => {
    const c = held().act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    expect([order(c), c.now.file.secrecy, c.due('securityPostponement')]).toEqual([
      'prohibited',
      { clause: '30.7', since: '2026-04-10' },
      '2026-08-10',
    ]);
  });

  test('25: only a cleared officer decides', () => {
    expect(held().refused('SET_APART_ENDED', '2026-04-10', {}, { by: 'registrar' }).code).toBe('act.notYours');
    expect(order(held().act('SET_APART_ENDED', '2026-04-10'))).toBe('ended');
  });

  test('25: the order over the first has ended before anybody decided: so has the hold', () => {
    const c = prohibited();
    const other = answered(divisional(), c);
    const since = c.entries.length;
    told(c.until('2026-07-04'), other, since);
    expect([order(c), order(other), other.now.file.secrecy]).toEqual(['ended', 'ended', undefined]);
  });

  test('25, 30.7: the prohibition was approved after all, as is recorded late: it is held again, without a gap', () => {
    const c = prohibited();
    const other = answered(divisional(), c);
    const since = c.entries.length;
    c.until('2026-07-10').act('PROHIBITION_APPROVED', '2026-06-01', {}, { recorded: '2026-07-10' });
    told(c, other, since);
    expect(orders(other)).toEqual(['ended', 'held']);
    expect(other.now.file.secrecy).toEqual({ clause: '30.7', since: '2026-07-03' });
  });

  test('30.7 (setApartStopsPublicationLimit: no): held, the limit to publish runs on; prohibited by an order of its own, it does not', () => {
    const settings = { setApartStopsPublicationLimit: 'no' };
    const c = answered(later('A 2026 0044', { divisionalOf: { number: first } }, '2026-04-01', settings), setApart());
    expect([duty(c), c.due('applicationPublication')]).toEqual(['setApartInTime', '2027-04-01']);
    c.act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    expect([duty(c), c.due('applicationPublication')]).toEqual(['secret', undefined]);
    expect(c.until('2026-08-11').due('applicationPublication')).toBe('2027-08-01');
  });

  test('25: another application that comes back ends nothing', () => {
    const c = tells(held(), 'RETURNED', '2026-04-10', 'A 2026 0099');
    expect(order(c)).toBe('held');
  });

  test('25: told again of an order, it has none to take', () => {
    const c = held().act('SET_APART', '2026-04-10', reason);
    tells(c, 'SET_APART', '2026-04-11');
    expect(isHeld(c)).toBe(false);
  });
});

describe('25: at any stage', () => {
  const told25 = (c: CaseDriver, on: string) => tells(c, 'SET_APART', on, 'A 2026 0044');

  test.each([
    ['just received', () => received(), '2026-02-02'],
    ['published', () => published(), '2026-06-02'],
    ['refused and over', () => refusedCase().until('2026-05-20'), '2026-05-20'],
  ] as const)('25: %s', (_name, make, on) => {
    expect([order(told25(make(), on)), make().now.file.secrecy]).toEqual(['held', undefined]);
  });

  test('25: of a patent, what waits for the bulletin waits on', () => {
    const c = told25(granted(), '2027-02-01');
    expect(publication(c)).toBe('secret');
    expect(publication(c.act('SET_APART_ENDED', '2027-02-10'))).toBe('due');
  });
});

describe('25, 30.7: under an order of its own, the hold for the sake of another is remembered', () => {
  const held = () => answered(divisional(), setApart());
  const ways = [
    ['its four months have run out', (c: CaseDriver) => c.until('2026-08-11'), '2026-08-10', 'prohibitionEnded'],
    ['it is lifted', (c: CaseDriver) => c.act('PROHIBITION_LIFTED', '2026-05-04'), '2026-05-04', 'prohibitionEnded'],
    [
      'it is set apart since, and that ends',
      (c: CaseDriver) => c.act('SET_APART', '2026-05-04', reason).act('SET_APART_ENDED', '2026-05-05'),
      '2026-05-05',
      'setApartEnded',
    ],
  ] as const;

  test.each(ways)('25: held again once %s, while the first is set apart', (_name, end, on, notice) => {
    const c = end(held().act('PUBLICATION_PROHIBITED', '2026-04-10', reason));
    expect([isHeld(c), c.now.file.secrecy]).toEqual([true, { clause: '25', since: on }]);
    expect(c.notices.slice(-2)).toEqual([notice, 'relatedSetApart']);
    expect(letterOf(c, notice)).toContain('Nothing of');
    expect(letterOf(c, notice, 'az')).toContain('dərc edilmir');
    expect(letterOf(c, 'relatedSetApart')).toContain(first);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(ways)('30.7: in the ordinary order once %s, where the first has come back', (_name, end, _on, notice) => {
    const c = held().act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    tells(c, 'RETURNED', '2026-04-20');
    expect(end(c).now.file.secrecy).toBeUndefined();
    expect([isHeld(c), c.notices.at(-1), duty(c)]).toEqual([false, notice, 'ordinary.due']);
    expect(letterOf(c, notice)).not.toContain('Nothing of');
  });

  test('25: held again, it is not published until a cleared officer decides, in the whole time from then', () => {
    const c = play(held(), [
      { on: '2026-04-13', act: 'FORMAL_EXAMINATION_PASSED' },
      { on: '2026-04-14', act: 'PUBLICATION_PROHIBITED', data: reason },
      { on: '2026-04-20', act: 'FINDINGS_RECORDED', data: allMet('invention') },
      { on: '2026-04-21', act: 'PUBLICATION_DECIDED' },
      { on: '2026-04-22', act: 'FEE_PAID', data: { fee: 'publication', payment: paid(600, '2026-04-22') } },
      { on: '2026-08-22', course: 'publishing.withheld', due: { relatedSecrecy: '2026-09-21' } },
    ]);
    expect(c.entries.flatMap((e) => e.effects).map((e) => e.kind)).not.toContain('queue-publication');
    expect(c.refused('APPLICATION_PUBLISHED', '2026-09-01', { issue: '2026/8' }).code).toBe('publication.barred');
    c.act('SET_APART_ENDED', '2026-09-02');
    expect([c.course, c.now.file.secrecy]).toEqual(['publishing.awaitingBulletin', undefined]);
  });

  test('30.7: the prohibition over the first is approved for longer: held until that ends', () => {
    const c = prohibited().act('PROHIBITION_APPROVED', '2026-05-04', { until: '2026-12-01' });
    const other = answered(divisional(), c).act('PUBLICATION_PROHIBITED', '2026-04-10', reason).until('2026-08-11');
    expect([isHeld(other), other.now.file.secrecy?.clause]).toEqual([true, '30.7']);
    const since = c.entries.length;
    told(c.until('2026-12-02'), other, since);
    expect([isHeld(other), other.now.file.secrecy]).toEqual([false, undefined]);
  });

  test.each(others)(
    '%s under an order of its own, when the first is set apart: held once its own has ended',
    (_n, make) => {
      const c = examined();
      const other = answered(make(), c).act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
      const since = c.entries.length;
      told(c.act('SET_APART', '2026-05-04', reason), other, since);
      expect([isHeld(other), other.now.file.secrecy?.clause]).toEqual([false, '30.7']);
      other.until('2026-08-11');
      expect([isHeld(other), other.now.file.secrecy]).toEqual([true, { clause: '25', since: '2026-08-10' }]);
      expect(letterOf(other, 'relatedSetApart')).toContain(first);
    },
  );

  test('30.7¶2: compensation for its own prohibition is asked for while it is held', () => {
    const c = held().act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    c.act('PROHIBITION_APPROVED', '2026-05-04', { until: '2027-06-01' }).until('2027-06-02');
    c.act('COMPENSATION_REQUESTED', '2027-06-03', { reasons: 'İstifadə edilmədi.' }, { proceeding: c.last('secrecy') });
    expect([c.notices.at(-1), isHeld(c)]).toEqual(['compensationRequested', true]);
    const short = held().act('PUBLICATION_PROHIBITED', '2026-04-10', reason).until('2026-08-11');
    const asked = [{ reasons: 'İstifadə edilmədi.' }, { proceeding: short.last('secrecy') }] as const;
    expect(short.refused('COMPENSATION_REQUESTED', '2026-08-12', ...asked).code).toBe('compensation.tooEarly');
  });

  test('30.7: its own prohibition outlasts the case, and the hold outlasts that; put back, it is under both still', () => {
    const claim = {
      claimedBy: 'A 2026 0077',
      applicants: ['aliyev'],
      filedOn: '2026-04-01',
      priorityDate: '2026-01-05',
    };
    const c = received()
      .act('PUBLICATION_PROHIBITED', '2026-02-02', reason)
      .act('RELATED_APPLICATION_SET_APART', '2026-02-03', { other: 'A 2026 0044', asOf: '9.1' }, { by: 'office' })
      .act('DEEMED_WITHDRAWN', '2026-04-20', claim);
    expect([orders(c), c.now.file.secrecy?.clause]).toEqual([['prohibited', 'decided'], '30.7']);
    c.act('DISPUTE_FILED', '2026-04-27', { about: 'deemedWithdrawn', reasons: 'x' });
    c.act('DISPUTE_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'x' });
    expect([orders(c), c.now.file.secrecy?.clause]).toEqual([['prohibited', 'decided'], '30.7']);
    expect(isHeld(c.act('PROHIBITION_LIFTED', '2026-05-05'))).toBe(true);
  });
});

describe('30.7: a prohibition ends by its own time or by decision, not with its case: so does what is held for it', () => {
  /** Prohibited on 2 March 2026, for four months. */
  const ends = [
    ['withdrawn (29.8)', (c: CaseDriver) => c.act('APPLICATION_WITHDRAWN', '2026-04-10'), divisional],
    ['deemed withdrawn for the one that is held (28.7)', (c: CaseDriver) => c, paidClaim],
  ] as const;

  test.each(ends)('30.7: %s: held until the four months are over, and told of that', (_name, end, make) => {
    const c = prohibited();
    const other = answered(make(), c);
    end(c);
    expect([c.course.startsWith('ended'), order(c), isHeld(other)]).toEqual([true, 'prohibited', true]);
    const since = c.entries.length;
    told(c.until('2026-07-02'), other, since);
    expect(isHeld(other)).toBe(true);
    told(c.until('2026-07-04'), other, since);
    expect([order(c), isHeld(other), other.now.file.secrecy]).toEqual(['ended', false, undefined]);
    expect(letterOf(c, 'prohibitionEnded')).toContain('The application has ended');
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(ends)('30.7: %s: or until it is lifted', (_name, end, make) => {
    const c = prohibited();
    const other = answered(make(), c);
    const since = end(c).entries.length;
    told(c.act('PROHIBITION_LIFTED', '2026-05-04'), other, since);
    expect([isHeld(other), c.now.file.secrecy]).toEqual([false, undefined]);
  });

  test('30.7, 28.7: withdrawn and filed again with its priority, it is not free of the prohibition', () => {
    const c = prohibited().act('APPLICATION_WITHDRAWN', '2026-03-10');
    const again = answered(paidClaim(), c);
    expect([order(again), again.now.file.secrecy?.clause]).toEqual(['held', '30.7']);
  });

  test('30.7: the end of the case was recorded by mistake of time: nothing changes for what is held', () => {
    const c = prohibited();
    const other = answered(divisional(), c);
    const since = c.entries.length;
    c.until('2026-04-20').act('APPLICATION_WITHDRAWN', '2026-04-10', {}, { recorded: '2026-04-20' });
    told(c, other, since);
    expect(isHeld(other)).toBe(true);
  });
});

describe('25: held for several, and for nobody who is held for it', () => {
  const third = 'A 2026 0045';
  const heldForBoth = () => tells(answered(divisional(), setApart()), 'SET_APART', '2026-04-10', third);

  test('25: one of the two is back in the ordinary order: held still for the other', () => {
    const c = heldForBoth();
    expect(letterOf(c, 'relatedSetApart')).toContain(`${first}, ${third}`);
    expect(isHeld(tells(c, 'RETURNED', '2026-04-20', first))).toBe(true);
    expect(isHeld(tells(c, 'RETURNED', '2026-04-21', first))).toBe(true);
    expect([order(tells(c, 'RETURNED', '2026-04-22', third)), c.now.file.secrecy]).toEqual(['ended', undefined]);
  });

  test('25: the same under an order of its own', () => {
    const c = answered(divisional(), setApart()).act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    tells(c, 'SET_APART', '2026-04-11', third);
    tells(c, 'RETURNED', '2026-04-20', first);
    expect(isHeld(c.until('2026-08-11'))).toBe(true);
    expect(letterOf(c, 'relatedSetApart')).toContain(`(${third})`);
    tells(c, 'RETURNED', '2026-08-12', third);
    expect([isHeld(c), c.now.file.secrecy]).toEqual([false, undefined]);
  });

  test('25: a cleared officer who returns it decides on it, whatever it was held for', () => {
    const c = heldForBoth().act('SET_APART_ENDED', '2026-04-20');
    expect([isHeld(c), c.now.file.secrecy]).toEqual([false, undefined]);
  });

  test('29.5: what is divided from one that is held is told of the order itself, and of its end', () => {
    const c = setApart();
    const middle = answered(divisional(), c).act('PUBLICATION_PROHIBITED', '2026-04-10', reason);
    const last = answered(later(third, { divisionalOf: { number: middle.number } }, '2026-04-11'), middle);
    expect([isHeld(last), last.now.file.secrecy?.clause]).toEqual([true, '30.7']);
    const since = middle.entries.length;
    told(middle.act('PROHIBITION_LIFTED', '2026-05-04'), last, since);
    expect([isHeld(middle), isHeld(last)]).toEqual([true, true]);
    const [asked, known] = [c.entries.length, middle.entries.length];
    told(c.act('SET_APART_ENDED', '2026-05-05'), middle, asked);
    told(middle, last, known);
    expect([isHeld(middle), isHeld(last)]).toEqual([false, false]);
  });

  test('29.5: what is divided from one that is returned by decision is held until the order itself ends', () => {
    const c = setApart();
    const middle = answered(divisional(), c);
    const last = answered(later(third, { divisionalOf: { number: middle.number } }, '2026-04-02'), middle);
    middle.act('SET_APART_ENDED', '2026-04-10');
    const [asked, known] = [c.entries.length, middle.entries.length];
    told(middle, last, known);
    expect([isHeld(middle), isHeld(last)]).toEqual([false, true]);
    told(c.act('SET_APART_ENDED', '2026-05-04'), middle, asked);
    told(middle, last, known);
    expect([isHeld(middle), isHeld(last), last.now.file.secrecy]).toEqual([false, false, undefined]);
  });

  test('25: told late, or by another way, of an order that has ended since, it takes no notice, and passes nothing on', () => {
    const c = tells(divisional(), 'SET_APART', '2026-04-02', first, '5.1');
    tells(c, 'RETURNED', '2026-04-10', first, '9.1');
    const sent = actsOnOthers(c).length;
    for (const asOf of ['5.1', '8.12', '9.1']) tells(c, 'SET_APART', '2026-04-11', first, asOf);
    expect([isHeld(c), c.now.file.secrecy, actsOnOthers(c).length]).toEqual([false, undefined, sent]);
    expect(isHeld(tells(c, 'SET_APART', '2026-04-12', first, '10.1'))).toBe(true);
    expect(isHeld(tells(c, 'RETURNED', '2026-04-13', first, '9.1'))).toBe(true);
  });

  test('25: of its end it heard before it heard of the order', () => {
    const c = tells(divisional(), 'RETURNED', '2026-04-02', first, '9.1');
    expect(isHeld(tells(c, 'SET_APART', '2026-04-03', first, '5.1'))).toBe(false);
  });

  test('25: two with matter of a third, which has come back, do not tell each other of its order without end', () => {
    const c = setApart();
    const middle = answered(divisional(), c);
    const last = later(third, { divisionalOf: { number: middle.number } }, '2026-04-02');
    const known = middle.entries.length;
    carryTo(last, middle);
    carryTo(middle, last, known);
    const [asked, echoed] = [c.entries.length, last.entries.length - 1];
    told(c.act('SET_APART_ENDED', '2026-04-03'), middle, asked);
    const returned = middle.entries.length;
    told(last, middle, echoed);
    expect(actsOnOthers(middle).slice(-1)).toMatchObject([{ case: third, type: 'RELATED_APPLICATION_RETURNED' }]);
    told(middle, last, returned - 1);
    expect([isHeld(middle), isHeld(last)]).toEqual([false, false]);
  });

  test('25: two set apart each by its own decision: neither keeps the other once one and then the other has come back', () => {
    const c = setApart();
    const other = answered(divisional(), c).act('SET_APART', '2026-04-10', reason);
    told(other, c, 0);
    const since = c.entries.length;
    told(c.act('SET_APART_ENDED', '2026-05-04'), other, since);
    expect([isHeld(c), isHeld(other), order(other)]).toEqual([true, false, 'setApart']);
    const known = other.entries.length;
    told(other.act('SET_APART_ENDED', '2026-05-05'), c, known);
    expect([isHeld(c), isHeld(other), c.now.file.secrecy, other.now.file.secrecy]).toEqual([
      false,
      false,
      undefined,
      undefined,
    ]);
  });
});

describe('25, 28.6, 28.7: the earlier application discloses what is set apart in the later one', () => {
  const cases = others.filter(([name]) => !name.startsWith('29.5'));

  test.each(cases)('%s, set apart: the earlier one is held, until that ends', (_name, make) => {
    const c = examined();
    const other = answered(make(), c);
    const since = other.entries.length;
    told(other.act('SET_APART', '2026-05-04', reason), c, since);
    expect([isHeld(c), c.now.file.secrecy]).toEqual([true, { clause: '25', since: '2026-05-04' }]);
    const ended = other.entries.length;
    told(other.act('SET_APART_ENDED', '2026-05-11'), c, ended);
    expect([isHeld(c), c.now.file.secrecy]).toEqual([false, undefined]);
  });

  test('28.4, 28.7: the claim has fallen, and the earlier application goes on: held all the same', () => {
    const c = examined();
    const other = answered(claiming(), c);
    other.until('2026-06-02');
    expect(other.at(other.last('priorityClaim'))).toBe('fallen');
    const since = other.entries.length;
    told(other.act('SET_APART', '2026-06-03', reason), c, since);
    expect([isHeld(c), c.course]).toEqual([true, 'substantive.examining']);
  });

  test.each(cases)('%s, set apart before the record of the earlier one has answered: held as well', (_name, make) => {
    const c = examined();
    const other = make();
    carryTo(other, c);
    other.act('SET_APART', '2026-04-02', reason);
    const since = other.entries.length;
    told(c, other, 0);
    told(other, c, since);
    expect(isHeld(c)).toBe(true);
  });

  test.each([
    ['28.6', () => later('A 2026 0055', { applicants: [opponentParty], separateFrom: from })],
    ['28.7', () => claiming({ applicants: [opponentParty] })],
  ] as const)('%s: nothing is held by what a stranger has filed', (_clause, make) => {
    const c = examined();
    const other = make();
    carryTo(other, c);
    told(c, other, 0);
    const since = other.entries.length;
    other.act('SET_APART', '2026-05-04', reason);
    expect([actsOnOthers(other).slice(since), isHeld(c)]).toEqual([[], false]);
  });
});
