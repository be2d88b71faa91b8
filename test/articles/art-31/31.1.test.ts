/** 31.1: within six months of publication anyone may submit a substantiated opposition, with copies of what it cites. */
import {
  allMet,
  answerOf,
  applicantParty,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  lawWith,
  opponentParty,
  paid,
  published,
  registered,
} from '../../support/case-driver.ts';
import { bySecond, effects, opposed, oppositionData, otherOpponent } from '../../support/oppositions.ts';

test.each([
  ['last second of the last day', lastSecondOf('2026-12-01'), { pending: 'awaitingAdmission' }],
  ['first second after it', firstSecondAfter('2026-12-01'), 'inadmissible'],
])('31.1: published on 1 June, opposed at the %s', (_, when, value) => {
  const c = published();
  expect(c.due('opposition')).toBe('2026-12-01');
  expect(c.at(opposed(c, when))).toEqual(value);
});

test('31.1: the day of publication itself is not too early', () => {
  const c = published();
  const id = opposed(c, '2026-06-01');
  expect(c.at(id)).toEqual({ pending: 'awaitingAdmission' });
});

test('31.1: before publication there is nothing to oppose', () => {
  expect(examined().refused('OPPOSITION_FILED', '2026-02-02', oppositionData()).code).toBe('act.notPossible');
});

test('31.1: after grant an opposition goes to the patent, not to the application', () => {
  expect(granted().refused('OPPOSITION_FILED', '2027-02-01', oppositionData()).code).toBe('act.notPossible');
});

test('31.1: a window that would end on a day off ends on the next working day', () => {
  const c = examined()
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') })
    .act('APPLICATION_PUBLISHED', '2026-05-08', { issue: '2026/5' });
  // 8 November 2026 is a Sunday and a holiday, the 9th a holiday, the 10th free in place of the 8th.
  expect(c.term('opposition')?.due).toMatchObject({ rawEnd: '2026-11-08', due: '2026-11-11' });
  expect(c.try('OPPOSITION_FILED', lastSecondOf('2026-11-11'), oppositionData()).ok).toBe(true);
});

test.each(['opponent', 'thirdPerson'] as const)('31.1: by anyone: %s', (by) => {
  published().act('OPPOSITION_FILED', '2026-07-01', oppositionData(), { by });
});

test('31.1: but not by the applicant', () => {
  expect(
    published().refused('OPPOSITION_FILED', '2026-07-01', oppositionData({ opponent: applicantParty }), {
      by: 'applicant',
    }),
  ).toMatchObject({ code: 'act.notYours', clause: '31.1' });
});

test('31.1: no fee is asked', () => {
  const c = published();
  opposed(c, '2026-07-01');
  expect(c.now.file.fees.map((f) => f.fee)).toEqual(['filing', 'publication']);
});

test('31.1: several run side by side, each on its own', () => {
  const c = published();
  const first = opposed(c, '2026-07-01');
  const second = opposed(c, '2026-08-03', { opponent: otherOpponent });
  expect(first).not.toBe(second);
  expect(c.due('oppositionAdmission', first)).toBe('2026-08-01');
  expect(c.due('oppositionAdmission', second)).toBe('2026-09-03');
});

test('31.1: an act in one of several says in which', () => {
  const c = published();
  opposed(c, '2026-07-01');
  opposed(c, '2026-07-02', { opponent: otherOpponent });
  expect(c.refused('OPPOSITION_ADMITTED', '2026-07-10')).toMatchObject({ code: 'act.whichProceeding', clause: '31.3' });
});

test('31.1: an act that only one of several can take, or only one of this person, needs no name', () => {
  const c = published();
  const first = opposed(c, '2026-07-01');
  const second = opposed(c, '2026-07-02', { opponent: otherOpponent });
  c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: first }).act('OPPOSITION_ADMITTED', '2026-07-13');
  const went = (type: string) => c.entries.findLast((e) => e.act.type === type)?.act.proceeding;
  expect(went('OPPOSITION_ADMITTED')).toBe(second);
  c.act('OPPOSITION_WITHDRAWN', '2026-07-14', {}, { by: 'opponent', person: opponentParty.id });
  expect(went('OPPOSITION_WITHDRAWN')).toBe(first);
});

test('31.1: an opponent acts in the own opposition only', () => {
  const c = published();
  const first = opposed(c, '2026-07-01');
  expect(c.refused('OPPOSITION_WITHDRAWN', '2026-07-10', {}, { ...bySecond, proceeding: first })).toMatchObject({
    code: 'act.notParty',
  });
  c.act('OPPOSITION_WITHDRAWN', '2026-07-10', {}, { by: 'opponent', person: opponentParty.id, proceeding: first });
});

test.each([
  ['31.3', 'OPPOSITION_SUPPLEMENTED', { grounds: ['7.6'], reasons: 'Ətraflı', copies: true }, '2026-07-10'],
  ['31.4', 'MATERIAL_SUBMITTED', { material: 'D2' }, '2026-07-20'],
])('31.1, %s: %s, by the opponent of the opposition only', (clause, act, data, on) => {
  const c = published();
  const first = opposed(c, '2026-07-01');
  opposed(c, '2026-07-02', { opponent: otherOpponent });
  if (act === 'MATERIAL_SUBMITTED')
    c.act('OPPOSITION_ADMITTED', '2026-07-15', {}, { proceeding: first }).act(
      'OBSERVATIONS_FILED',
      '2026-07-16',
      { observations: 'x' },
      { proceeding: first },
    );
  expect(c.refused(act, on, data, { ...bySecond, proceeding: first })).toMatchObject({ code: 'act.notParty', clause });
  c.act(act, on, data, { by: 'opponent', person: opponentParty.id, proceeding: first });
});

test.each(['invention', 'utilityModel', 'industrialDesign'] as const)('31.1: six months for %s', (kind) => {
  expect(published(kind).due('opposition')).toBe('2026-12-01');
});

test('31.1: withdrawn, the application leaves nothing to oppose', () => {
  const c = published().act('APPLICATION_WITHDRAWN', '2026-06-02');
  expect(c.refused('OPPOSITION_FILED', '2026-07-01', oppositionData()).code).toBe('act.notPossible');
});

test('31.1: recorded late but lodged in time, an opposition is admitted and the window’s end is put right', () => {
  const c = published().until('2026-12-05');
  expect(c.course).toBe('granting.awaitingRegistration');
  c.act('OPPOSITION_FILED', lastSecondOf('2026-12-01'), oppositionData(), { recorded: '2026-12-05' });
  expect(c.entries.at(-1)?.correction).toBeDefined();
  expect(c.course).toBe('published.awaitingDecisions');
});

test('31.1, 31.3: lodged the day after, it is late however it is recorded', () => {
  const c = published().until('2026-12-05');
  c.act('OPPOSITION_FILED', firstSecondAfter('2026-12-01'), oppositionData(), { recorded: '2026-12-05' });
  expect(c.at(c.last('opposition'))).toBe('inadmissible');
});

describe('31.3: an opposition that came after the window', () => {
  const late = (when = firstSecondAfter('2026-12-01')) => {
    const c = published();
    opposed(c, when);
    return c;
  };

  test('31.3: a decision tells its opponent that it is inadmissible, what the last day was, and the way back', () => {
    const c = late();
    expect(c.at(c.last('opposition'))).toBe('inadmissible');
    expect(effects(c, 'dispatch-notice').at(-1)).toMatchObject({
      notice: 'oppositionInadmissible',
      to: 'rival',
      params: { missed: '2026-12-01', wayBack: '5.1' },
    });
  });

  test('31.3, 32.1: it holds nothing up, and its applicant hears nothing of it', () => {
    const c = late();
    expect(c.course).toBe('granting.awaitingRegistration');
    const filed = c.entries.find((e) => e.act.type === 'OPPOSITION_FILED');
    expect(filed?.effects.map((e) => (e.kind === 'dispatch-notice' ? e.to : e.kind))).toEqual(['rival']);
    registered(c);
  });

  test('31.3: the Commission has nothing to admit, or not to admit', () => {
    expect(late().refused('OPPOSITION_ADMITTED', '2026-12-03').code).toBe('act.notPossible');
    expect(late().refused('OPPOSITION_NOT_ADMITTED', '2026-12-03', { reasons: 'Gec.' }).code).toBe('act.notPossible');
  });

  test('5.1 (policy complaint): its opponent disputes that within two months, and it can be admitted after all', () => {
    const c = late();
    expect(c.due('oppositionComplaint')).toBe('2027-02-02');
    const dispute = { about: 'oppositionNotAdmitted', reasons: 'Vaxtında idi.' };
    c.act('DISPUTE_FILED', lastSecondOf('2027-02-02'), dispute, { by: 'opponent' });
    c.act('DISPUTE_DECIDED', '2027-03-01', { outcome: 'allowed', reasons: 'Vaxtında idi.' });
    expect(c.at(c.last('opposition'))).toEqual({ pending: 'awaitingObservations' });
    expect(late().refused('DISPUTE_FILED', firstSecondAfter('2027-02-02'), dispute, { by: 'opponent' }).code).toBe(
      'dispute.nothing',
    );
  });

  test('31.1: before publication there is nothing to oppose, and nobody is told that there is an application', () => {
    const c = examined();
    expect(c.refused('OPPOSITION_FILED', '2026-05-20', oppositionData(), { by: 'opponent' }).code).toBe(
      'act.notPossible',
    );
  });
});

describe('31.1: the six months run from publication, wherever the application stands meanwhile', () => {
  /** Published on 1 June 2026, refused on a negative result of 29.10, appealed against. */
  const underAppeal = (under?: Parameters<typeof published>[2]) =>
    published('invention', {}, under)
      .act('EXAMINATION_REQUESTED', '2026-06-15', {
        what: 'substantiveExamination',
        payment: paid(10000, '2026-06-15'),
      })
      .act('EXAMINATION_CARRIED_OUT', '2026-06-20', { results: 'x', findings: [{ clause: '7.6', met: false }] })
      .act('REFUSED', '2026-06-22', { reasons: 'Məlumdur.' })
      .act('APPEAL_FILED', '2026-07-20', { reasons: 'Yenidir.', payment: paid(1000, '2026-07-20') });
  const allow = { outcome: 'allowed', reasons: 'Yenidir.' };

  test('31.1: refused and under appeal, it is opposed until the last second, and not after', () => {
    expect(underAppeal().due('opposition')).toBe('2026-12-01');
    expect(answerOf(underAppeal().try('OPPOSITION_FILED', lastSecondOf('2026-12-01'), oppositionData()))).toEqual([
      'accepted',
    ]);
    const c = underAppeal();
    expect(c.at(opposed(c, firstSecondAfter('2026-12-01')))).toBe('inadmissible');
  });

  test('29.6, 32.1: the appeal allowed inside it, nothing is registered before it is over', () => {
    for (const reading of ['publication', 'registration']) {
      const c = underAppeal(lawWith({ appealUpheld: reading })).act('APPEAL_DECIDED', '2026-08-03', allow);
      expect([c.course, c.due('opposition')]).toEqual(['published.oppositionPeriod', '2026-12-01']);
      expect(c.notices.filter((n) => n === 'publicationDecision')).toHaveLength(1);
      expect(c.until(firstSecondAfter('2026-12-01')).course).toBe('granting.awaitingRegistration');
    }
  });

  test('32.1: allowed after it, the office has its two months from that decision', () => {
    const c = underAppeal().act('APPEAL_DECIDED', '2027-03-10', allow).until('2027-03-11');
    expect(c.course).toBe('granting.awaitingRegistration');
    c.act('FEE_PAID', '2027-03-15', { fee: 'registration', payment: paid(10000, '2027-03-15') });
    expect(c.due('registration')).toBe('2027-05-10');
  });

  test('29.4, 29.6: what the Commission has overturned grounds no second refusal, allowed or remitted', () => {
    const again = { reasons: 'Yenə.' };
    const c = underAppeal().act('APPEAL_DECIDED', '2026-08-03', allow);
    expect(c.refused('REFUSED', '2026-08-04', again).code).toBe('findings.noneNegative');
    const remitted = underAppeal().act('APPEAL_DECIDED', '2026-08-03', { ...allow, outcome: 'remitted' });
    expect(remitted.refused('REFUSED', '2026-08-04', again).code).toBe('findings.noneNegative');
    remitted.act('FINDINGS_RECORDED', '2026-08-05', { findings: [{ clause: '7.6', met: false }] });
    expect(remitted.act('REFUSED', '2026-08-06', again).course).toBe('refused.appealable');
  });
});
