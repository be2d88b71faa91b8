/** 31.5: the Commission revokes in full, in part, or rejects the opposition; the applicant is told. */
import { published } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { awaitingObservations, opposed, otherOpponent, withPolicy } from '../../support/oppositions.ts';

const observed = (c = awaitingObservations()) =>
  c.act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'Yenidir.' });
const inFull = { outcome: 'inFull', reasons: 'Məlumdur.' };
const inPart = { outcome: 'inPart', reasons: 'Qismən.', limitedText: 'Dar iddia.' };
const against = { outcome: 'rejected', reasons: 'Əsassızdır.' };

test('31.5: in full, the application is rejected', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-30', inFull);
  expect(c.course).toBe('ended.revoked');
  expect(c.now.terms).toEqual([]);
});

test('31.5: in part, it goes on with the limited text', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-30', inPart);
  expect(c.course).toBe('published.oppositionPeriod');
  expect(c.now.file.limitedText).toBe('Dar iddia.');
});

test('31.5 and 10.1: a decision in part says to what text', () => {
  expect(observed().refused('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inPart', reasons: 'Qismən.' }).code).toBe(
    'form.invalid',
  );
});

test('31.5: rejected, the application stands', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-30', against);
  expect(c.course).toBe('published.oppositionPeriod');
  expect(c.now.file.limitedText).toBeUndefined();
});

test('31.5: once decided it is not decided again', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-30', against);
  expect(c.refused('OPPOSITION_DECIDED', '2026-10-01', inFull).code).toBe('act.notPossible');
});

test('31.5 (policy): the applicant is told, and the opponent too', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-30', against);
  expect(c.entries.at(-1)?.effects.map((f) => (f.kind === 'dispatch-notice' ? f.to : ''))).toEqual(['aliyev', 'rival']);
});

test('31.5 (policy, other reading): only the applicant', () => {
  const c = observed(awaitingObservations(withPolicy(['opponentNotified', 'no'])));
  c.act('OPPOSITION_DECIDED', '2026-09-30', against);
  expect(c.entries.at(-1)?.effects.map((f) => (f.kind === 'dispatch-notice' ? f.to : ''))).toEqual(['aliyev']);
});

test('31.5: with the window shut, the last decision opens the way to grant', () => {
  const c = observed().until('2026-12-02');
  expect(c.course).toBe('published.awaitingDecisions');
  c.act('OPPOSITION_DECIDED', '2026-12-15', against);
  expect(c.course).toBe('granting.awaitingRegistration');
});

describe('several at once', () => {
  const two = (): { c: CaseDriver; first: string; second: string } => {
    const c = published();
    const first = opposed(c, '2026-07-01');
    const second = opposed(c, '2026-07-02', { opponent: otherOpponent });
    for (const proceeding of [first, second]) {
      c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding });
      c.act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'Yenidir.' }, { proceeding });
    }
    return { c, first, second };
  };

  test('31.5: one rejected, the other still stands in the way of grant', () => {
    const { c, first, second } = two();
    c.until('2026-12-02').act('OPPOSITION_DECIDED', '2026-12-10', against, { proceeding: first });
    expect(c.course).toBe('published.awaitingDecisions');
    c.act('OPPOSITION_DECIDED', '2026-12-20', against, { proceeding: second });
    expect(c.course).toBe('granting.awaitingRegistration');
  });

  test('31.5: one in full ends the other', () => {
    const { c, first, second } = two();
    c.act('OPPOSITION_DECIDED', '2026-09-30', inFull, { proceeding: first });
    expect(c.at(second)).toBe('endedWithCase');
    expect(c.course).toBe('ended.revoked');
  });

  test('31.5: limited by one, limited further by the other', () => {
    const { c, first, second } = two();
    c.act('OPPOSITION_DECIDED', '2026-09-30', inPart, { proceeding: first });
    c.act('OPPOSITION_DECIDED', '2026-10-15', { ...inPart, limitedText: 'Daha dar.' }, { proceeding: second });
    expect(c.now.file.limitedText).toBe('Daha dar.');
    expect(c.course).toBe('published.oppositionPeriod');
  });

  test('31.5: limited by one, revoked by the other', () => {
    const { c, first, second } = two();
    c.act('OPPOSITION_DECIDED', '2026-09-30', inPart, { proceeding: first });
    c.act('OPPOSITION_DECIDED', '2026-10-15', inFull, { proceeding: second });
    expect(c.course).toBe('ended.revoked');
  });
});

describe('31.5, 34.4: limited by one decision and revoked by another, both sued over', () => {
  /** Limited on 20 September 2026, revoked on the 25th; the suits are over the limitation and over the revocation. */
  function sued() {
    const c = awaitingObservations();
    const first = c.last('opposition');
    const second = opposed(c, '2026-08-03', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-10', {}, { proceeding: second });
    for (const proceeding of [first, second])
      c.act('OBSERVATIONS_FILED', '2026-08-20', { observations: 'Yenidir.' }, { proceeding });
    c.act('OPPOSITION_DECIDED', '2026-09-20', inPart, { proceeding: first });
    c.act('OPPOSITION_DECIDED', '2026-09-25', inFull, { proceeding: second });
    c.act('COURT_ACTION_FILED', '2026-10-01', { against: 'opposition', of: first });
    const limitation = c.last('dispute');
    c.act('COURT_ACTION_FILED', '2026-10-02', { against: 'opposition', of: second });
    return { c, limitation, revocation: c.last('dispute') };
  }
  const reversed = { outcome: 'reversed', direction: 'period' };

  test('31.5: the limitation is taken away, and the revocation stands', () => {
    const { c, limitation, revocation } = sued();
    expect(c.now.file.limitedText).toBe('Dar iddia.');
    c.act('COURT_DECIDED', '2027-02-01', reversed, { proceeding: limitation });
    expect([c.course, c.now.file.limitedText]).toEqual(['ended.revoked', undefined]);
    c.act('COURT_DECIDED', '2027-03-01', { outcome: 'upheld' }, { proceeding: revocation });
    expect(c.course).toBe('ended.revoked');
    expect(c.refused('PATENT_REGISTERED', '2027-03-03', { patentNumber: 'I 2027 0001' }).code).toBe('act.notPossible');
  });

  test('10.1: a court limits otherwise; put back by the judgment on the revocation, it goes on with that', () => {
    const { c, limitation, revocation } = sued();
    const limiting = { outcome: 'reversed', direction: 'limitation', limitedText: 'Orta iddia.' };
    c.act('COURT_DECIDED', '2027-02-01', limiting, { proceeding: limitation });
    expect(c.course).toBe('ended.revoked');
    c.act('COURT_DECIDED', '2027-03-01', reversed, { proceeding: revocation });
    expect([c.course, c.now.file.limitedText]).toEqual(['published.oppositionPeriod', 'Orta iddia.']);
  });

  test.each(['examination', 'publication', 'review', 'reinstatement'])(
    '34.4: to %s the judgment on the limitation does not send it',
    (direction) => {
      const { c, limitation } = sued();
      const judgment = { outcome: 'reversed', direction };
      expect(c.refused('COURT_DECIDED', '2027-02-01', judgment, { proceeding: limitation }).code).toBe(
        'court.cannotFollow',
      );
    },
  );

  test('34.4: once its limitation is taken away, nothing more can be', () => {
    const { c, limitation } = sued();
    c.act('COURT_DECIDED', '2027-02-01', reversed, { proceeding: limitation });
    c.act('COURT_ACTION_FILED', '2027-02-10', { against: 'dispute', of: limitation });
    expect(c.refused('COURT_DECIDED', '2027-05-03', reversed, { proceeding: c.last('dispute') }).code).toBe(
      'court.cannotFollow',
    );
  });
});
