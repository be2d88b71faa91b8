import { CaseDriver, answerOf, applicantParty, applicationData, paid, received } from '../../support/case-driver.ts';

const filedBy = (officeService: string | undefined) =>
  applicationData('invention', {
    applicants: [{ ...applicantParty, ...(officeService ? { officeService } : {}) }],
  });
const file = (on: string, officeService?: string) =>
  new CaseDriver().try('APPLICATION_RECEIVED', on, filedBy(officeService));

describe('4.2: an official of the office may not file in service, nor for one year after leaving', () => {
  test.each([
    ['in service', '2026-01-05', 'inService', false],
    ['left half a year ago', '2026-01-05', '2025-07-05', false],
    ['left a year ago to the day', '2026-01-05', '2025-01-05', false],
    ['left a year and a day ago', '2026-01-05', '2025-01-04', true],
    ['left on 29 February 2024, a year later', '2025-02-28', '2024-02-29', false],
    ['left on 29 February 2024, a year and a day later', '2025-03-01', '2024-02-29', true],
    ['never an official', '2026-01-05', undefined, true],
  ] as const)('4.2: %s: filed on %s: %s', (_who, on, service, may) => {
    expect(answerOf(file(on, service))).toEqual(may ? ['accepted'] : ['filing.official', '4.2']);
  });

  test('4.2: one official among several applicants is one too many', () => {
    const applicants = [applicantParty, { ...applicantParty, id: 'official', officeService: 'inService' }];
    expect(
      new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', { applicants })).code,
    ).toBe('filing.official');
  });

  test('4.2: nor does an official become the applicant later', () => {
    const data = { applicants: [{ ...applicantParty, officeService: 'inService' }], instrument: 'Müqavilə' };
    expect(received().refused('APPLICANT_CHANGED', '2026-02-02', data).code).toBe('filing.official');
  });

  test('4.2: nor by a transfer of the application', () => {
    const data = {
      owners: [{ ...applicantParty, id: 'official', officeService: 'inService' }],
      instrument: 'Müqavilə',
      payment: paid(5000, '2026-02-02'),
    };
    expect(received().refused('APPLICATION_TRANSFER_REQUESTED', '2026-02-02', data)).toMatchObject({
      code: 'filing.official',
      clause: '4.2',
    });
  });
});
