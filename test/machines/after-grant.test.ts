/** 32.3-32.5, 33.1, 35, 36, 10.2: publication of a patent, the register, surrender, and what remains after the end. */
import { firstSecondAfter, granted, lastSecondOf, paid, published } from '../support/case-driver.ts';
import {
  bulletin,
  bulletinEntries,
  grantedLate,
  life,
  patentOwn,
  publication,
  publishedPatent,
  registerEntries,
} from './granted.ts';

const secret = { reason: 'Milli təhlükəsizlik' };

describe('33.1: publication of the patent', () => {
  test('33.1: three months from registration for the office; published, the window opens', () => {
    const c = granted();
    expect(publication(c)).toBe('due');
    expect(c.due('patentPublication')).toBe('2027-04-15');
    expect(bulletinEntries(c)).toContain('patent');
    c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
    expect(publication(c)).toEqual({ published: 'window' });
    expect(c.due('postGrantOpposition')).toBe('2027-09-01');
    expect(c.notices).toContain('patentPublished');
    expect(c.now.file.dates.patentPublication).toBe('2027-03-01');
  });

  test('33.1: not published in time, the office is overdue and nobody loses a right', () => {
    const c = granted().until('2027-05-01');
    expect(c.term('patentPublication')?.status).toBe('overdue');
    expect(publication(c.act('PATENT_PUBLISHED', '2027-05-02', { issue: '2027/5' }))).toEqual({ published: 'window' });
  });

  test('34.3: the window closes when its last day is over', () => {
    const c = publishedPatent().until(lastSecondOf('2027-09-01'));
    expect(publication(c)).toEqual({ published: 'window' });
    expect(publication(c.until(firstSecondAfter('2027-09-01')))).toEqual({ published: 'closed' });
  });

  test('33.1: a patent is published once', () => {
    expect(publishedPatent().refused('PATENT_PUBLISHED', '2027-03-02', { issue: '2027/4' }).code).toBe(
      'act.notPossible',
    );
  });

  test('30.7: a prohibition holds publication back, and its end lets it go on', () => {
    const c = granted().act('PUBLICATION_PROHIBITED', '2027-02-01', secret);
    expect(publication(c)).toBe('secret');
    expect(c.term('patentPublication')).toBeUndefined();
    expect(c.refused('PATENT_PUBLISHED', '2027-02-02', { issue: '2027/2' }).ok).toBe(false);
    c.until('2027-06-02');
    expect(publication(c)).toBe('due');
    expect(publication(c.act('PATENT_PUBLISHED', '2027-06-03', { issue: '2027/6' }))).toEqual({ published: 'window' });
  });

  test('25: what was set apart before the grant is not published with it', () => {
    const c = published().act('SET_APART', '2026-12-10', secret);
    c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
    c.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
    expect(publication(c)).toBe('secret');
    expect(bulletinEntries(c)).not.toContain('patent');
    c.act('SET_APART_ENDED', '2027-02-15');
    expect(publication(c)).toBe('due');
    expect(bulletinEntries(c)).toContain('patent');
  });

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
});

describe('36: the end', () => {
  test('36.1: surrendered, from its date; entered, published, the owner told; no fee is due any more', () => {
    const c = publishedPatent().act('PATENT_SURRENDERED', '2027-04-02');
    expect(life(c)).toBe('surrendered');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2027-04-02', endedBy: 'surrender' });
    expect(registerEntries(c).at(-1)).toBe('surrender');
    expect(bulletinEntries(c).at(-1)).toBe('surrender');
    expect(c.notices).toContain('surrendered');
    expect(c.now.terms.map((t) => t.limit)).toEqual(['postGrantOpposition']);
    expect(c.now.proceedings.find((p) => p.id === 'patent')?.pending).toBe(false);
  });

  test('36.1: nobody but the owner surrenders, and only a patent in force', () => {
    const c = granted();
    expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { by: 'thirdPerson' }).code).toBe('act.notYours');
    expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { person: 'rival' }).code).toBe('act.notParty');
    c.act('PATENT_SURRENDERED', '2027-02-02');
    expect(c.refused('PATENT_SURRENDERED', '2027-02-03').code).toBe('act.notPossible');
  });

  test('33.1: surrendered before it was published, it is still published', () => {
    const c = granted().act('PATENT_SURRENDERED', '2027-02-02');
    expect(publication(c)).toBe('due');
    expect(publication(c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }))).toEqual({ published: 'window' });
  });
});

describe('32.3-32.5, 35: duplicates, copies, the register', () => {
  const other = { id: 'veli', name: 'Vəli Vəliyev', address: 'Gəncə', country: 'AZ', sort: 'natural' };
  const two = {
    applicants: [{ id: 'aliyev', name: 'Əli Əliyev', address: 'Bakı', country: 'AZ', sort: 'natural' }, { ...other }],
    authors: [
      { name: 'Əli Əliyev', address: 'Bakı' },
      { name: 'Nigar Nəbiyeva', address: 'Bakı' },
    ],
  };

  test('32.4: a duplicate, with reasons and the fee', () => {
    const c = granted();
    expect(c.refused('DUPLICATE_REQUESTED', '2027-02-01', { reasons: 'İtib' }).code).toBe('fee.missing');
    expect(c.refused('DUPLICATE_REQUESTED', '2027-02-01', { payment: paid(500, '2027-02-01') }).code).toBe(
      'form.invalid',
    );
    c.act('DUPLICATE_REQUESTED', '2027-02-01', { reasons: 'İtib', payment: paid(500, '2027-02-01') });
    expect(registerEntries(c).at(-1)).toBe('duplicate');
    expect(c.notices).toContain('duplicateIssued');
  });

  test('32.3: a certified copy for each further owner, not for the one who has the patent', () => {
    const c = granted('invention', two);
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name: 'Vəli Vəliyev' });
    expect(c.entries.at(-1)?.clause).toBe('32.3');
    expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name: 'Əli Əliyev' }).clause).toBe('32.3');
  });

  test('32.5: a copy for an author who is not the applicant', () => {
    const c = granted('invention', two);
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Nigar Nəbiyeva' }, { by: 'author' });
    expect(c.entries.at(-1)?.clause).toBe('32.5');
    expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Əli Əliyev' }).ok).toBe(false);
    expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Kimsə' }).ok).toBe(false);
  });

  const mistake = { mistake: 'qızdırcı', correction: 'qızdırıcı', title: 'Günəş su qızdırıcısı (düzəliş)' };

  test('35.1: an obvious mistake is corrected without a fee; in the bulletin only once the patent is there', () => {
    const before = granted().act('MISTAKE_CORRECTED', '2027-02-01', mistake);
    expect(registerEntries(before).at(-1)).toBe('correction');
    expect(bulletinEntries(before)).not.toContain('correction');
    expect(before.now.file.title).toBe('Günəş su qızdırıcısı (düzəliş)');
    const after = publishedPatent().act('MISTAKE_CORRECTED', '2027-04-01', mistake);
    expect(bulletinEntries(after).at(-1)).toBe('correction');
    expect(after.notices.at(-1)).toBe('recorded');
  });

  test('35.2: an owner tells a new name', () => {
    const c = granted().act('NAME_CHANGED', '2027-02-01', { owner: 'aliyev', name: 'Əli Əlizadə' });
    expect(c.now.file.patent?.owners[0]?.name).toBe('Əli Əlizadə');
    expect(registerEntries(c).at(-1)).toBe('nameChange');
    expect(c.notices.at(-1)).toBe('recorded');
  });

  test('35.2: another change on request, for the fee', () => {
    const c = granted();
    expect(c.refused('REGISTER_CHANGED', '2027-02-01', { what: 'ünvan' }).code).toBe('fee.missing');
    c.act('REGISTER_CHANGED', '2027-02-01', { what: 'mətn', abstract: 'Yeni', payment: paid(500, '2027-02-01') });
    expect(c.now.file.abstract).toBe('Yeni');
    expect(registerEntries(c).at(-1)).toBe('correction');
  });

  test('35, 32.4: corrections, names, duplicates and copies are open after the end', () => {
    const c = granted('invention', two).act('PATENT_SURRENDERED', '2027-02-02');
    c.act('MISTAKE_CORRECTED', '2027-02-03', mistake);
    c.act('NAME_CHANGED', '2027-02-03', { owner: 'veli', address: 'Şəki' });
    c.act('DUPLICATE_REQUESTED', '2027-02-04', { reasons: 'İtib', payment: paid(500, '2027-02-04') });
    c.act('COPY_REQUESTED', '2027-02-05', { for: 'furtherOwner', name: 'Vəli Vəliyev' });
    expect(life(c)).toBe('surrendered');
    expect(c.now.file.patent?.owners[1]?.address).toBe('Şəki');
  });
});

describe('14.4, 15.2, 18, 20: decisions from outside', () => {
  test.each(['14.4', '15.2', '18', '20'])('%s: recorded in the register as it comes', (under) => {
    const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', { under, authority: 'Məhkəmə', decision: 'x' });
    expect(registerEntries(c).at(-1)).toBe('outsideDecision');
    expect(c.entries.at(-1)?.clause).toBe(under);
  });

  test('14.4: a decision that says to whom the patent belongs', () => {
    const owners = [{ id: 'rival', name: 'Rəqib MMC', address: 'Bakı', country: 'AZ', sort: 'legal' }];
    const data = { under: '14.4', authority: 'Məhkəmə', decision: 'x', owners };
    const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', data);
    expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
    expect(c.refused('PATENT_SURRENDERED', '2027-02-02').code).toBe('act.notParty');
  });

  test('20: nobody but a court or the office tells of it', () => {
    const data = { under: '20', authority: 'Məhkəmə', decision: 'x' };
    expect(granted().refused('OUTSIDE_DECISION_RECORDED', '2027-02-01', data, { by: 'owner' }).code).toBe(
      'act.notYours',
    );
  });
});

describe('5.1: a court takes the end of a patent away', () => {
  const dispute = { about: 'other', reasons: 'Rüsum ödənilib' };

  test('5.1: lapsed, then back in force; the years begun since are due together in two months', () => {
    const c = publishedPatent().until('2028-08-01');
    expect(life(c)).toBe('lapsed');
    c.act('DISPUTE_FILED', '2028-08-02', dispute, { by: 'owner' });
    c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toEqual({ firstYears: 'due', annualFees: 'running', term: 'running' });
    expect(patentOwn(c)['firstYears']).toEqual([3, 4]);
    expect(c.due('firstAnnualFees')).toBe('2029-04-02');
    expect(c.due('annualFee')).toBe('2030-01-07');
    expect(c.now.file.patent?.endedOn).toBeUndefined();
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(bulletinEntries(c).at(-1)).toBe('correction');
  });

  test('5.1: surrendered, then back in force', () => {
    const c = grantedLate('2029-01-15').act('PATENT_SURRENDERED', '2029-02-01');
    c.act('DISPUTE_FILED', '2029-02-02', dispute, { by: 'owner' });
    c.act('DISPUTE_DECIDED', '2029-03-02', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2029-03-10', { against: 'dispute' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2029-06-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toMatchObject({ firstYears: 'due' });
    expect(c.due('firstAnnualFees')).toBe('2029-08-01');
  });

  test('10.2: put back when the term is over, it has expired on the last day of the term', () => {
    const c = granted('utilityModel').until('2028-08-01');
    c.act('DISPUTE_FILED', '2028-08-02', dispute, { by: 'owner' });
    c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2036-06-01', { outcome: 'reversed', direction: 'patentRestored' });
    c.until('2036-06-02');
    expect(life(c)).toBe('expired');
    expect(c.now.file.patent?.endedOn).toBe('2036-01-05');
  });
});
