import {
  allMet,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  lawWith,
  paid,
  play,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import type { Law } from '../../../law/index.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { recorded, told, transfer } from '../../support/patents.ts';

const pendingOnly = lawWith({ filingAbroadAfterEnd: 'pendingOnly' });
const request = { countries: ['TR', 'EP'] };

describe('41: leave to file abroad may be asked for within twelve months of filing', () => {
  test.each([
    ['2026-01-05', '2027-01-05'],
    ['2025-03-20', '2026-03-31'],
    ['2024-02-29', '2025-02-28'],
  ])('41: filed %s, until %s', (filed, until) => {
    expect(received(filed).due('foreignFiling')).toBe(until);
  });

  test('41: in the last second, and not a second later', () => {
    const c = examined().act('FOREIGN_FILING_REQUESTED', lastSecondOf('2027-01-05'), request);
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2027-02-05']);
    play(examined(), [
      {
        on: firstSecondAfter('2027-01-05'),
        act: 'FOREIGN_FILING_REQUESTED',
        data: request,
        refused: ['act.notPossible', '41'],
      },
    ]);
  });

  test('41: by the applicant, naming countries', () => {
    expect(examined().refused('FOREIGN_FILING_REQUESTED', '2026-02-02', request, { by: 'thirdPerson' }).code).toBe(
      'act.notYours',
    );
    expect(examined().refused('FOREIGN_FILING_REQUESTED', '2026-02-02', { countries: [] }).code).toBe('form.invalid');
  });
});

describe('41: granted within the twelve months, the owner may ask in what is left of them', () => {
  /** Published on 2 February 2026, registered on 20 August. */
  const early = () =>
    examined()
      .act('FINDINGS_RECORDED', '2026-01-27', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-01-28')
      .act('FEE_PAID', '2026-01-29', { fee: 'publication', payment: paid(600, '2026-01-29') })
      .act('APPLICATION_PUBLISHED', '2026-02-02', { issue: '2026/2' })
      .act('FEE_PAID', '2026-08-10', { fee: 'registration', payment: paid(1000, '2026-08-10') })
      .act('PATENT_REGISTERED', '2026-08-20', { patentNumber: 'I 2026 0001' });
  const owner = { by: 'owner' } as const;
  const filingAbroad = (c: CaseDriver) => (c.at('patent') as { registered: { filingAbroad: string } }).registered;

  test('41: until the day that it had as an application, in the last second', () => {
    const c = early();
    expect([c.due('foreignFiling', 'patent'), c.due('foreignFiling', 'application')]).toEqual([
      '2027-01-05',
      undefined,
    ]);
    c.act('FOREIGN_FILING_REQUESTED', lastSecondOf('2027-01-05'), request, owner);
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2027-02-05']);
    c.act('FOREIGN_FILING_DECIDED', '2027-01-20', { possible: true });
    expect(told(c, 'foreignFilingDecided')).toEqual(['aliyev']);
  });

  test('41: not a second later', () => {
    const c = early().until(firstSecondAfter('2027-01-05'));
    expect(filingAbroad(c)).toMatchObject({ filingAbroad: 'closed' });
    expect(c.refused('FOREIGN_FILING_REQUESTED', firstSecondAfter('2027-01-05'), request, owner)).toMatchObject({
      code: 'act.notPossible',
      clause: '41',
    });
  });

  test('41: granted after them, it is closed at once', () => {
    const c = granted();
    expect(filingAbroad(c)).toMatchObject({ filingAbroad: 'closed' });
    expect(c.refused('FOREIGN_FILING_REQUESTED', '2027-01-16', request, owner).code).toBe('act.notPossible');
  });

  test('41: by whom the patent belongs to by then, and nobody else', () => {
    const c = early().act('TRANSFER_REQUESTED', '2026-09-01', transfer);
    recorded(c, '2026-09-10');
    expect(c.refused('FOREIGN_FILING_REQUESTED', '2026-09-11', request).code).toBe('act.notParty');
    c.act('FOREIGN_FILING_REQUESTED', '2026-09-11', request, { ...owner, person: 'rival' });
    c.act('FOREIGN_FILING_DECIDED', '2026-09-20', { possible: true });
    expect(told(c, 'foreignFilingDecided')).toEqual(['rival']);
  });

  test('41: asked for before the grant, it is decided after it', () => {
    const c = published().act('FOREIGN_FILING_REQUESTED', '2026-12-31', request);
    c.act('FEE_PAID', '2027-01-02', { fee: 'registration', payment: paid(1000, '2027-01-02') });
    c.act('PATENT_REGISTERED', '2027-01-04', { patentNumber: 'I 2027 0001' });
    c.act('FOREIGN_FILING_DECIDED', '2027-01-20', { possible: false, reasons: 'x' });
    expect(c.at(c.last('foreignFiling'))).toBe('decided');
  });
});

describe('41¶2: the office decides within three months of receipt and notifies', () => {
  const asked = (law?: Law) =>
    examined('2026-01-05', 'invention', {}, law).act('FOREIGN_FILING_REQUESTED', '2026-02-02', request);

  test.each([
    ['2026-01-06', '2026-04-05'],
    ['2026-03-04', '2026-04-05'],
    ['2026-03-05', '2026-04-05'],
  ])('41¶2: asked on %s, until %s: three months from receipt, whenever it was asked', (on, until) => {
    expect(received().act('FOREIGN_FILING_REQUESTED', on, request).due('foreignFilingDecision')).toBe(until);
  });

  test.each([
    ['2026-03-06', '2026-04-06'],
    ['2026-04-05', '2026-05-05'],
    ['2026-12-31', '2027-01-31'],
    ['2027-01-05', '2027-02-05'],
  ])('41¶2 (policy): asked on %s, until %s: never less than a month from the request', (on, until) => {
    expect(examined().act('FOREIGN_FILING_REQUESTED', on, request).due('foreignFilingDecision')).toBe(until);
  });

  test('41¶2: asked for again, each request has its own limit', () => {
    const c = asked().act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: true });
    expect(c.act('FOREIGN_FILING_REQUESTED', '2026-11-02', request).due('foreignFilingDecision')).toBe('2026-12-02');
  });

  test('41: while a request is pending leave for the same countries is not asked for again, for another it is', () => {
    const c = asked();
    expect(c.refused('FOREIGN_FILING_REQUESTED', '2026-02-03', { countries: ['EP'] })).toMatchObject({
      code: 'filingAbroad.twice',
      clause: '41',
    });
    c.act('FOREIGN_FILING_REQUESTED', '2026-02-03', { countries: ['EP', 'GE'] });
    c.act('APPLICATION_WITHDRAWN', '2026-02-04');
    expect(c.refused('FOREIGN_FILING_REQUESTED', '2026-02-05', { countries: ['GE'] }).code).toBe('filingAbroad.twice');
    expect(c.try('FOREIGN_FILING_REQUESTED', '2026-02-05', { countries: ['KZ'] }).ok).toBe(true);
  });

  test('41¶2: an international application was received when it reached the office', () => {
    const c = received('2026-01-05', 'invention', {
      international: { number: 'PCT/TR2025/1', filingDate: '2025-06-02' },
    });
    expect(c.act('FOREIGN_FILING_REQUESTED', '2026-01-06', request).due('foreignFilingDecision')).toBe('2026-04-05');
  });

  test('5.1, 41¶2 (policy): put back in dispute, the office has what was left of its time', () => {
    const c = deficient('2026-01-20', {}, pendingOnly)
      .act('FOREIGN_FILING_REQUESTED', '2026-03-20', request)
      .until('2026-04-02')
      .act('DISPUTE_FILED', '2026-04-10', { about: 'consideredNotFiled', reasons: 'Cavab verilmişdi' });
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['endedWithCase', undefined]);
    c.act('DISPUTE_DECIDED', '2026-06-01', { outcome: 'allowed', reasons: 'Haqlıdır' });
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2026-06-21']);
  });

  test.each([true, false])('41: possible: %s', (possible) => {
    const c = play(asked(), [
      {
        on: '2026-03-02',
        act: 'FOREIGN_FILING_DECIDED',
        data: { possible, reasons: 'Əsas' },
        due: { foreignFilingDecision: null },
        sent: ['foreignFilingDecided'],
        course: 'substantive.examining',
      },
    ]);
    expect(c.now.proceedings.find((p) => p.machine === 'foreignFiling')?.own['possible']).toBe(possible);
  });

  test('41¶2: a duty of the office, that does not move and makes it late', () => {
    const c = asked();
    expect(c.due('foreignFilingDecision')).toBe('2026-04-05');
    c.until(lastSecondOf('2026-04-05'));
    expect(c.term('foreignFilingDecision')?.status).toBe('running');
    c.until(firstSecondAfter('2026-04-05'));
    expect(c.term('foreignFilingDecision')?.status).toBe('overdue');
    expect(c.act('FOREIGN_FILING_DECIDED', '2026-04-11', { possible: true }).at(c.last('foreignFiling'))).toBe(
      'decided',
    );
  });

  test.each([
    ['en', true, 'filing abroad is possible: TR, EP.'],
    ['en', false, 'filing abroad is not possible: TR, EP. Reason: Dövlət sirri.'],
    ['az', true, 'verilməsinin mümkün olduğu barədə qərar qəbul edib: TR, EP.'],
    ['az', false, 'verilməsinin mümkün olmadığı barədə qərar qəbul edib: TR, EP. Səbəb: Dövlət sirri.'],
  ] as const)('41¶2: the notification says what was decided (%s, possible: %s)', (language, possible, says) => {
    const decision = { possible, ...(possible ? {} : { reasons: 'Dövlət sirri.' }) };
    expect(
      letterOf(asked().act('FOREIGN_FILING_DECIDED', '2026-03-02', decision), 'foreignFilingDecided', language),
    ).toContain(says);
  });

  test('41¶2: by a cleared officer, whose reasons are in no letter, it says so too', () => {
    const c = asked().act(
      'FOREIGN_FILING_DECIDED',
      '2026-03-02',
      { possible: false, reasons: 'Dövlət sirri.' },
      { by: 'clearedOfficer' },
    );
    const letter = letterOf(c, 'foreignFilingDecided');
    expect(letter).toContain('filing abroad is not possible: TR, EP.');
    expect(letter).not.toContain('Dövlət sirri');
  });

  test('41¶3: a refusal has reasons, or nobody could dispute it', () => {
    expect(asked().refused('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: false }).code).toBe('form.invalid');
  });

  test('41: disputes go to court', () => {
    const c = asked();
    expect(c.refused('COURT_ACTION_FILED', '2026-02-10', { against: 'foreignFiling' }).code).toBe(
      'court.nothingDecided',
    );
    c.act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: false, reasons: 'x' }).act(
      'COURT_ACTION_FILED',
      '2026-03-10',
      { against: 'foreignFiling' },
      { by: 'applicant' },
    );
    expect(c.at(c.last('dispute'))).toBe('beforeCourt');
  });

  test('41: withdrawn, the application takes the request with it where an office reads it so (policy)', () => {
    const c = asked(pendingOnly).act('APPLICATION_WITHDRAWN', '2026-02-10');
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['endedWithCase', undefined]);
    expect(c.refused('FOREIGN_FILING_REQUESTED', '2026-03-02', request)).toMatchObject({
      code: 'policy.other',
      clause: '41',
    });
  });

  test('41 (policy): withdrawn, the request is still decided', () => {
    const c = asked().act('APPLICATION_WITHDRAWN', '2026-02-10');
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2026-04-05']);
    c.act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: true });
    expect(told(c, 'foreignFilingDecided')).toEqual(['aliyev']);
  });
});

describe('41 (policy): of an application that has ended leave can be asked for within the same twelve months', () => {
  test.each([
    ['withdrawn', () => examined().act('APPLICATION_WITHDRAWN', '2026-04-01')],
    ['refused', () => refusedCase().until('2026-06-01')],
    ['considered not filed', () => deficient().until('2026-05-01')],
  ])('41: %s, in the last second and not a second later', (_how, ended) => {
    const c = ended().act('FOREIGN_FILING_REQUESTED', lastSecondOf('2027-01-05'), request);
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2027-02-05']);
    expect(ended().refused('FOREIGN_FILING_REQUESTED', firstSecondAfter('2027-01-05'), request)).toMatchObject({
      code: 'limit.over',
      clause: '41',
    });
    expect(replayed(c)).toEqual(c.now);
  });

  test('41: put back, the request goes on as it was', () => {
    const c = deficient('2026-01-20')
      .until('2026-04-02')
      .act('FOREIGN_FILING_REQUESTED', '2026-04-06', request)
      .act('DISPUTE_FILED', '2026-04-10', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-04-20', { outcome: 'allowed', reasons: 'x' });
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['deciding', '2026-05-06']);
  });
});

describe('41, 5.1¶2: a court over a refusal', () => {
  const refused = () =>
    examined()
      .act('FOREIGN_FILING_REQUESTED', '2026-02-02', request)
      .act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: false, reasons: 'x' });
  const sued = (c: CaseDriver, of?: string) =>
    c.act('COURT_ACTION_FILED', '2026-03-10', { against: 'foreignFiling', ...(of ? { of } : {}) }, { by: 'applicant' });
  const leave = { outcome: 'reversed', direction: 'filingAbroad' };
  const possible = (c: CaseDriver, id: string) => c.now.proceedings.find((p) => p.id === id)?.own['possible'];

  test('41: reversed, it may be filed abroad, also when the twelve months are over; the applicant is told', () => {
    const c = sued(refused()).act('COURT_DECIDED', '2027-02-10', leave);
    expect(possible(c, c.last('foreignFiling'))).toBe(true);
    expect(c.notices.at(-1)).toBe('courtDecided');
    expect(replayed(c)).toEqual(c.now);
  });

  test('41: upheld, it stays refused', () => {
    const c = sued(refused()).act('COURT_DECIDED', '2026-06-10', { outcome: 'upheld' });
    expect(possible(c, c.last('foreignFiling'))).toBe(false);
  });

  test('41: of two refusals, the one that was sued over', () => {
    const c = refused();
    const first = c.last('foreignFiling');
    c.act('FOREIGN_FILING_REQUESTED', '2026-03-03', request);
    c.act('FOREIGN_FILING_DECIDED', '2026-03-04', { possible: false, reasons: 'x' });
    sued(c, first).act('COURT_DECIDED', '2026-06-10', leave);
    expect([possible(c, first), possible(c, c.last('foreignFiling'))]).toEqual([true, false]);
  });

  test.each(['examination', 'review', 'reinstatement', 'period', 'publication', 'rejection'])(
    '41: no court directs %s over it',
    (direction) => {
      expect(sued(refused()).refused('COURT_DECIDED', '2026-06-10', { outcome: 'reversed', direction })).toMatchObject({
        code: 'court.cannotFollow',
        clause: '5.1¶2',
      });
    },
  );

  test('41: nor leave where there was leave, or over another decision', () => {
    const c = examined().act('FOREIGN_FILING_REQUESTED', '2026-02-02', request);
    c.act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: true });
    expect(sued(c).refused('COURT_DECIDED', '2026-06-10', leave).code).toBe('court.cannotFollow');
  });

  test('5.1¶2: only over a decision that has been taken, and one that there is', () => {
    const c = refused().act('FOREIGN_FILING_REQUESTED', '2026-03-03', request);
    for (const named of [c.last('foreignFiling'), 'application', 'yoxdur'])
      expect(
        c.refused('COURT_ACTION_FILED', '2026-03-10', { against: 'foreignFiling', of: named }, { by: 'applicant' }),
      ).toMatchObject({ code: 'court.nothingDecided', clause: '5.1¶2' });
  });
});
