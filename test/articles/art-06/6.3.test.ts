import { CaseDriver, applicantParty, applicationData, granted, paid, received } from '../../support/case-driver.ts';

describe('6.3: a patent attorney is neither owner nor author', () => {
  test.each([
    ['applicant', { applicants: [{ ...applicantParty, attorney: true }] }],
    [
      'one of several applicants',
      { applicants: [applicantParty, { ...applicantParty, id: 'attorney', attorney: true }] },
    ],
    ['author', { authors: [{ name: 'Vəkil', address: 'Bakı', attorney: true }] }],
  ])('6.3: as %s: refused', (_as, over) => {
    expect(
      new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', over)),
    ).toMatchObject({
      code: 'filing.attorney',
      clause: '6.3',
    });
  });

  test('6.3: nor by a change of applicant', () => {
    const data = { applicants: [{ ...applicantParty, attorney: true }], instrument: 'Müqavilə' };
    expect(received().refused('APPLICANT_CHANGED', '2026-02-02', data).code).toBe('filing.attorney');
  });

  test('6.3: as representative of an applicant an attorney files', () => {
    const representative = { name: 'Vəkil', registration: 'AZ-12', warrant: true };
    const c = received('2026-01-05', 'invention', { representative });
    expect(c.now.file.representative).toEqual(representative);
  });

  test.each([
    ['of the application', () => received(), 'APPLICATION_TRANSFER_REQUESTED', '2026-02-02'],
    ['of the patent', () => granted(), 'TRANSFER_REQUESTED', '2027-02-01'],
  ] as const)('6.3: nor by a transfer %s', (_what, make, type, on) => {
    const owners = [{ ...applicantParty, id: 'attorney', attorney: true }];
    const data = { owners, instrument: 'Müqavilə', payment: paid(5000, on) };
    expect(make().refused(type, on, data)).toMatchObject({ code: 'filing.attorney', clause: '6.3' });
  });
});
