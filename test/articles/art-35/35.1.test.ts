/** 35.1: obvious and technical mistakes are corrected at the request of the owner, without a fee. */
import { firstSecondAfter, granted, lastSecondOf, paid, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  bulletinEntries,
  challenged,
  decision,
  effects,
  opposedPatent,
  pay,
  publishedPatent,
  recorded,
  registerEntries,
  told,
  twoOwners,
} from '../../support/patents.ts';

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

test('35.1: nobody but the office corrects, and only the owner asks; and the correction is no way to name an author who refused it', () => {
  const shy = { name: 'Leyla Utancaq', address: 'Bakı', refusesMention: true };
  const c = granted('invention', { authors: [shy] });
  expect(c.refused('MISTAKE_CORRECTED', '2027-02-01', mistake, { by: 'thirdPerson' }).code).toBe('act.notYours');
  for (const by of ['thirdPerson', 'registrar'] as const)
    expect(c.refused('MISTAKE_CORRECTION_REQUESTED', '2027-02-01', mistake, { by }).code).toBe('act.notYours');
  c.act('MISTAKE_CORRECTED', '2027-02-01', { mistake: `Müəllif ${shy.name}`, correction: `${shy.name}, Bakı` });
  expect(JSON.stringify(effects(c, 'enter-register'))).not.toContain(shy.name);
  expect(JSON.stringify(effects(c, 'queue-publication'))).not.toContain(shy.name);
});

test('33.1, 35.1: what waits for the bulletin has the mistake no more', () => {
  const c = granted().act('MISTAKE_CORRECTED', '2027-02-01', mistake);
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'patent', params: { title: mistake.title } });
});

describe('35.1: the owner asks, and the office decides whether the mistake is an obvious one', () => {
  const asked = (c = publishedPatent()) => c.act('MISTAKE_CORRECTION_REQUESTED', '2027-04-01', mistake);

  test('35.1: asked, nothing has changed yet; the owner alone does not correct', () => {
    const c = asked();
    expect(c.now.file.title).toBe('Günəş su qızdırıcısı');
    expect(registerEntries(c)).not.toContain('correction');
    expect(c.due('requestDecision')).toBe('2027-06-01');
    expect(c.refused('MISTAKE_CORRECTED', '2027-04-02', mistake, { by: 'owner' }).code).toBe('act.notYours');
    expect(c.refused('RECORDAL_ENTERED', '2027-04-02', {}, { by: 'owner' }).code).toBe('act.notYours');
  });

  test('35.1: entered, printed, and the owner told', () => {
    const c = recorded(asked(), '2027-04-05');
    expect(c.now.file.title).toBe(mistake.title);
    expect(registerEntries(c).at(-1)).toBe('correction');
    expect(effects(c, 'queue-publication').at(-1)).toMatchObject({
      entry: 'correction',
      params: { title: mistake.title },
    });
    expect(effects(c, 'enter-register').at(-1)?.params).toMatchObject({ mistake: 'qızdırcı', correction: 'qızdırıcı' });
    expect(told(c, 'recorded')).toEqual(['aliyev']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('35.1: no obvious mistake: refused, nothing changes, and the owner hears why', () => {
    const c = asked().act('RECORDAL_REFUSED', '2027-04-05', { reasons: 'Bu, başqa ixtiradır' });
    expect(c.now.file.title).toBe('Günəş su qızdırıcısı');
    expect(bulletinEntries(c)).not.toContain('correction');
    expect(told(c, 'recordalRefused')).toEqual(['aliyev']);
  });

  test('35.1: asked by one of two owners, the other is told before and after', () => {
    const c = recorded(asked(publishedPatent(twoOwners)), '2027-04-05');
    expect([told(c, 'recordalRequested'), told(c, 'recordalEntered')]).toEqual([['veli'], ['veli']]);
  });

  test('35.1: of a patent that has ended, too', () => {
    const c = asked(publishedPatent().act('PATENT_SURRENDERED', '2027-03-20'));
    expect(recorded(c, '2027-04-05').now.file.title).toBe(mistake.title);
  });

  test('35.1 (policy requestDecision): in two months; after that the office is overdue', () => {
    const c = asked().until(lastSecondOf('2027-06-01'));
    expect(c.term('requestDecision')?.status).toBe('running');
    expect(c.until(firstSecondAfter('2027-06-01')).term('requestDecision')?.status).toBe('overdue');
    expect(recorded(c, '2027-06-10').now.file.title).toBe(mistake.title);
  });
});

describe('35.1, 34.4, 5.1, 16.2: the bulletin says what it puts right, and what is right', () => {
  const last = (c: CaseDriver) => {
    const { entry, params } = effects(c, 'queue-publication').at(-1) ?? {};
    return [entry, params];
  };
  const correction = (corrected: string, right: object) => [
    'correction',
    expect.objectContaining({ corrected, ...right }),
  ];
  const reversed = { outcome: 'reversed', direction: 'patentRestored' };
  const sued = (c: CaseDriver, against: string) =>
    c
      .act('COURT_ACTION_FILED', '2028-01-03', { against }, { by: 'registrar' })
      .act('COURT_DECIDED', '2028-02-01', reversed);
  const decided = (outcome: 'inFull' | 'inPart') =>
    challenged().act('INVALIDATION_DECIDED', '2027-12-01', decision(outcome));
  const disputed = (c: CaseDriver) =>
    c
      .act('DISPUTE_FILED', '2028-08-01', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' })
      .act('DISPUTE_DECIDED', '2028-09-01', { outcome: 'allowed', reasons: 'x' });

  test('35.1: a mistake', () => {
    const right = { mistake: mistake.mistake, correction: mistake.correction, title: mistake.title };
    expect(last(publishedPatent().act('MISTAKE_CORRECTED', '2027-04-01', mistake))).toEqual(
      correction('mistake', right),
    );
    const asked = publishedPatent().act('MISTAKE_CORRECTION_REQUESTED', '2027-04-01', mistake);
    expect(last(recorded(asked, '2027-04-05'))).toEqual(correction('mistake', right));
  });

  test('34.4: an invalidation or a revocation that a court takes away', () => {
    expect(last(sued(decided('inFull'), 'invalidation'))).toEqual(correction('invalidation', { standing: 'inForce' }));
    const opposed = opposedPatent();
    opposed.act('POST_GRANT_OPPOSITION_DECIDED', '2027-12-01', decision('inFull'));
    expect(last(sued(opposed, 'postGrantOpposition'))).toEqual(correction('revocation', { standing: 'inForce' }));
  });

  test('34.4: one of a patent that had been surrendered before: what is right is that end', () => {
    const c = publishedPatent().act('PATENT_SURRENDERED', '2027-09-01');
    challenged(c).act('INVALIDATION_DECIDED', '2027-12-01', decision('inFull'));
    const found = last(sued(c, 'invalidation'));
    expect(found).toEqual(correction('invalidation', { endedOn: '2027-09-01' }));
    expect(found[1]).not.toHaveProperty('standing');
  });

  test('34.4, 10.1: a limitation that a court takes away, with the text that counts', () => {
    const claims = ['Qurğu.'];
    const c = challenged(publishedPatent({ claims: { independent: 1, dependent: 0, text: claims } }));
    c.act('INVALIDATION_DECIDED', '2027-12-01', decision('inPart'));
    expect(last(sued(c, 'invalidation'))).toEqual(correction('partialInvalidation', { claims }));
    const opposed = opposedPatent(publishedPatent({ claims: { independent: 1, dependent: 0, text: claims } }));
    opposed.act('POST_GRANT_OPPOSITION_DECIDED', '2027-12-01', decision('inPart'));
    expect(last(sued(opposed, 'postGrantOpposition'))).toEqual(correction('partialRevocation', { claims }));
  });

  test('5.1, 36.1: a lapse or a surrender that is taken away, and put back', () => {
    const lapsed = disputed(publishedPatent().until('2028-07-06'));
    expect(last(lapsed)).toEqual(correction('lapse', { standing: 'inForce' }));
    const surrendered = publishedPatent().act('PATENT_SURRENDERED', '2028-07-01', {});
    pay(surrendered, 3, '2028-01-04', { payment: paid(20_000, '2028-01-04') });
    expect(last(disputed(surrendered))).toEqual(correction('surrender', { standing: 'inForce' }));
  });
});
