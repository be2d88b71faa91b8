/** 31.5, 34.4: a limitation on an opposition before the grant, taken away by a court before it, or after it. */
import { paid, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { awaitingObservations, bySecond, opposed, otherOpponent, protection } from '../../support/oppositions.ts';
import { bulletinEntries, effects, life, registerEntries, told } from '../../support/patents.ts';

const inPart = (limitedText: string) => ({ outcome: 'inPart', reasons: 'Qismən.', limitedText });
const reversed = (direction: string, limitedText?: string) => ({
  outcome: 'reversed',
  direction,
  ...(limitedText ? { limitedText } : {}),
});

/** Published on 1 June 2026, limited on 1 September. */
const limited = (c = awaitingObservations()) =>
  c
    .act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' })
    .act('OPPOSITION_DECIDED', '2026-09-01', inPart('1. Dar'));
const sued = (c: CaseDriver, when: string, over: Record<string, unknown> = {}) =>
  c.act('COURT_ACTION_FILED', when, { against: 'opposition', ...over }, { by: 'registrar' });
const granted = (c: CaseDriver, when = '2027-01-15') =>
  c
    .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
    .act('PATENT_REGISTERED', when, { patentNumber: 'I 2027 0001' })
    .act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
const judge = (c: CaseDriver, when: string, data: object) =>
  c.act('COURT_DECIDED', when, data, { proceeding: c.last('dispute') });

describe('34.4, 31.5: a court reverses after the grant what limited the application', () => {
  const back = () => judge(sued(granted(limited()), '2027-04-01'), '2027-10-01', reversed('patentRestored'));

  test('34.4: the patent has the claims that it had before, entered, published and told', () => {
    const c = granted(limited());
    expect([c.now.file.limitedText, protection(c).within]).toEqual(['1. Dar', { text: '1. Dar' }]);
    judge(sued(c, '2027-04-01'), '2027-10-01', reversed('patentRestored'));
    expect(c.now.file.limitedText).toBeUndefined();
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(bulletinEntries(c).at(-1)).toBe('correction');
    expect(effects(c, 'queue-publication').at(-1)?.params['claims']).not.toBe('1. Dar');
    expect(told(c, 'courtDecided')).toEqual(expect.arrayContaining(['aliyev', 'rival']));
    expect(letterOf(c, 'courtDecided')).toContain('the decision is reversed');
    expect(replayed(c)).toEqual(c.now);
  });

  test('33.1: before the patent is published nothing is corrected: it is printed with the claims that it has', () => {
    const c = limited()
      .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
      .act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
    judge(sued(c, '2027-01-20'), '2027-02-01', reversed('patentRestored'));
    expect([bulletinEntries(c).includes('correction'), registerEntries(c).at(-1)]).toEqual([false, 'reinstatement']);
    const printed = effects(c, 'queue-publication').findLast(({ entry }) => entry === 'patent');
    expect(printed?.params['claims']).not.toBe('1. Dar');
    c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
    expect(bulletinEntries(c).includes('correction')).toBe(false);
  });

  test('30.8: the protection until the grant reaches as far as the application did', () => {
    expect(protection(back())).toMatchObject({ status: 'ended' });
    expect(protection(back()).within).toBeUndefined();
  });

  test('34.4: once taken away, it is not there to be taken away again; a higher court puts it back', () => {
    const c = sued(back(), '2027-10-04');
    expect(c.refused('COURT_DECIDED', '2027-11-01', reversed('patentRestored')).code).toBe('court.cannotFollow');
    judge(c, '2027-11-01', reversed('limitation', '1. Dar'));
    expect(c.now.file.limitedText).toBe('1. Dar');
  });

  test('34.4: of two limitations the other one stands', () => {
    const two = awaitingObservations();
    const second = opposed(two, '2026-07-20', { opponent: otherOpponent });
    two.act('OPPOSITION_ADMITTED', '2026-07-30', {}, { proceeding: second });
    const [first] = two.now.proceedings.filter((p) => p.machine === 'opposition').map((p) => p.id);
    for (const proceeding of [first, second] as string[])
      two.act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' }, { proceeding });
    two.act('OPPOSITION_DECIDED', '2026-09-01', inPart('1. Dar'), { proceeding: second });
    two.act('OPPOSITION_DECIDED', '2026-09-15', inPart('1. Daha dar'), { proceeding: first as string });
    const c = sued(granted(two), '2027-04-01', { of: first });
    judge(c, '2027-10-01', reversed('patentRestored'));
    expect([c.now.file.limitedText, protection(c).within]).toEqual(['1. Dar', { text: '1. Dar' }]);
    expect(told(c, 'courtDecided')).not.toContain(bySecond.person);
  });

  test('34.4: an opposition that was rejected limited nothing', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' })
      .act('OPPOSITION_DECIDED', '2026-09-01', { outcome: 'rejected', reasons: 'Yenidir.' });
    expect(sued(granted(c), '2027-04-01').refused('COURT_DECIDED', '2027-10-01', reversed('patentRestored')).code).toBe(
      'court.cannotFollow',
    );
  });
});

describe('5.1¶2, 31.5: a court reverses before the grant what limited the application', () => {
  test('5.1¶2: sent back to where it was, it goes on with the whole text', () => {
    const c = judge(sued(limited(), '2026-09-10'), '2026-11-02', reversed('period'));
    expect(c.now.file.limitedText).toBeUndefined();
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01' });
    expect(granted(c).now.file.limitedText).toBeUndefined();
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1¶2: limited by the court itself, it has that text, which a court can still take away after the grant', () => {
    const c = judge(sued(limited(), '2026-09-10'), '2026-11-02', reversed('limitation', '1. Orta'));
    expect(c.now.file.limitedText).toBe('1. Orta');
    expect(protection(c).within).toEqual({ text: '1. Orta' });
    judge(sued(granted(c), '2027-04-01'), '2027-10-01', reversed('patentRestored'));
    expect(c.now.file.limitedText).toBeUndefined();
  });

  test.each([[{ outcome: 'upheld' }], [reversed('none')]])('5.1¶2: %j takes nothing away', (data) => {
    expect(judge(sued(limited(), '2026-09-10'), '2026-11-02', data).now.file.limitedText).toBe('1. Dar');
  });
});
