import { internationalData } from '../../support/international.ts';
import { applicantParty, CaseDriver, lawWith, play, replayed } from '../../support/case-driver.ts';

const filed = (over: Record<string, unknown> = {}, settings: Record<string, string> = {}) =>
  new CaseDriver('B 2026 0001', lawWith(settings)).act(
    'INTERNATIONAL_APPLICATION_RECEIVED',
    '2026-02-02',
    internationalData(over),
  );
const refusal = (over: Record<string, unknown>, doing: Record<string, string> = {}) => {
  const { code, clause } = new CaseDriver('B 2026 0001').refused(
    'INTERNATIONAL_APPLICATION_RECEIVED',
    '2026-02-02',
    internationalData(over),
    doing,
  );
  return [code, clause];
};
const foreign = { ...applicantParty, id: 'smith', country: 'GB' };

describe('26.2: persons of the Republic file international applications with the office', () => {
  test.each(['natural', 'legal'] as const)('26.2: a %s person', (sort) => {
    const c = filed({ applicants: [{ ...applicantParty, sort }] });
    expect([c.at('forwarding'), c.notices]).toEqual(['received', ['internationalReceived']]);
    expect(c.now.file).toMatchObject({ number: 'B 2026 0001', route: 'forwarded', dates: { receipt: '2026-02-02' } });
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(['invention', 'utilityModel', 'industrialDesign'] as const)('26.2: for any kind: %s', (kind) => {
    expect(filed({ kind }).now.file.kind).toBe(kind);
  });

  test('26.2: together with a foreign person, not by foreign persons alone', () => {
    expect(filed({ applicants: [foreign, applicantParty] }).at('forwarding')).toBe('received');
    expect(refusal({ applicants: [foreign] }, { person: 'smith' })).toEqual(['filing.notOfRepublic', '26.2']);
  });

  test('26.2: nobody files in the name of a stranger; an attorney may', () => {
    expect(refusal({}, { person: 'rival' })).toEqual(['act.notParty', '26.2']);
    const representative = { name: 'Vəkil', registration: 'AZ-12', warrant: true };
    const c = new CaseDriver('B 2026 0001').act(
      'INTERNATIONAL_APPLICATION_RECEIVED',
      '2026-02-02',
      internationalData({ representative }),
      { person: 'AZ-12' },
    );
    expect(c.now.file.representative).toEqual(representative);
  });

  test('4.2, 6.3: who may not file here may not file internationally either', () => {
    expect(refusal({ applicants: [{ ...applicantParty, officeService: 'inService' }] })).toEqual([
      'filing.official',
      '4.2',
    ]);
    expect(refusal({ applicants: [{ ...applicantParty, attorney: true }] })).toEqual(['filing.attorney', '6.3']);
  });

  test('26.2: a request that is not complete is none', () => {
    expect(refusal({ agreement: '' })).toEqual(['form.invalid', '26.2']);
    expect(refusal({ applicants: [] })).toEqual(['form.invalid', '26.2']);
  });

  test('26.2: withdrawn before it is forwarded, it goes nowhere', () => {
    play(filed(), [
      { on: '2026-02-09', act: 'INTERNATIONAL_APPLICATION_WITHDRAWN', sent: ['internationalWithdrawn'] },
      {
        on: '2026-02-10',
        act: 'INTERNATIONAL_APPLICATION_FORWARDED',
        data: { to: 'IB', number: 'PCT/AZ2026/000001' },
        refused: ['act.notPossible', '26.3'],
      },
    ]);
  });
});

test('26.2, 12 (policy coApplicantWithdrawal): one of several applicants does not take it back alone', () => {
  const applicants = [applicantParty, { ...applicantParty, id: 'veli' }];
  const of = (settings: Record<string, string>) =>
    new CaseDriver('B 2026 0001', lawWith(settings)).act(
      'INTERNATIONAL_APPLICATION_RECEIVED',
      '2026-02-02',
      internationalData({ applicants }),
    );
  const withdraw = (c: CaseDriver, data: object) => c.try('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-09', data);
  const c = of({});
  expect(withdraw(c, {})).toMatchObject({ ok: false, code: 'applicant.consent', clause: '26.2' });
  expect(withdraw(c, { consents: ['veli'] }).ok).toBe(true);
  expect(withdraw(of({ coApplicantWithdrawal: 'eachAlone' }), {}).ok).toBe(true);
});
