import { deficient, examined, firstSecondAfter, lastSecondOf, play, received } from '../../support/case-driver.ts';

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

describe('41¶2: the office decides within three months of receipt and notifies', () => {
  const asked = () => examined().act('FOREIGN_FILING_REQUESTED', '2026-02-02', request);

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

  test('41¶2: an international application was received when it reached the office', () => {
    const c = received('2026-01-05', 'invention', {
      international: { number: 'PCT/TR2025/1', filingDate: '2025-06-02' },
    });
    expect(c.act('FOREIGN_FILING_REQUESTED', '2026-01-06', request).due('foreignFilingDecision')).toBe('2026-04-05');
  });

  test('5.1, 41¶2: put back in dispute, the office has what was left of its time', () => {
    const c = deficient('2026-01-20')
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

  test('41: disputes go to court', () => {
    const c = asked();
    expect(c.refused('COURT_ACTION_FILED', '2026-02-10', { against: 'foreignFiling' }).code).toBe(
      'court.nothingDecided',
    );
    c.act('FOREIGN_FILING_DECIDED', '2026-03-02', { possible: false }).act(
      'COURT_ACTION_FILED',
      '2026-03-10',
      { against: 'foreignFiling' },
      { by: 'applicant' },
    );
    expect(c.at(c.last('dispute'))).toBe('beforeCourt');
  });

  test('41: withdrawn, the request ends with the application', () => {
    const c = asked().act('APPLICATION_WITHDRAWN', '2026-02-10');
    expect([c.at(c.last('foreignFiling')), c.due('foreignFilingDecision')]).toEqual(['endedWithCase', undefined]);
  });
});
