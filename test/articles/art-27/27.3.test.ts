import { applicationData, CaseDriver, play, received } from '../../support/case-driver.ts';

const whole = { request: true, description: true, claims: true, abstract: true, drawings: 'notNeeded' };
const kinds = ['invention', 'utilityModel'] as const;

describe.each(kinds)('27.3: the papers of an application (%s)', (kind) => {
  test.each([
    ['nothing', {}, []],
    ['drawings on file', { drawings: 'present' }, []],
    ['the request', { request: false }, ['request']],
    ['the description', { description: false }, ['description']],
    ['the claims', { claims: false }, ['claims']],
    ['the abstract', { abstract: false }, ['abstract']],
    ['drawings that are needed', { drawings: 'missing' }, ['drawings']],
    ['several', { description: false, claims: false, drawings: 'missing' }, ['description', 'claims', 'drawings']],
  ])('27.3: %s missing: %j gives %j', (_name, lacking, missing) => {
    const c = received('2026-01-05', kind, { contents: { ...whole, ...lacking } });
    expect(c.now.file.deficiencies).toEqual(missing);
    const outcome = c.try('FORMAL_EXAMINATION_PASSED', '2026-01-26');
    expect(outcome.ok ? null : outcome.params['deficiencies']).toEqual(missing.length === 0 ? null : missing);
    play(c, [{ on: '2026-01-27', course: missing.length === 0 ? 'substantive.examining' : 'formal.awaitingDecision' }]);
  });

  test('27.3: the notice lists what is missing', () => {
    const c = received('2026-01-05', kind, { contents: { ...whole, claims: false } }).act(
      'DEFICIENCIES_FOUND',
      '2026-01-20',
      {
        missing: ['abstract'],
      },
    );
    const notice = c.entries
      .flatMap((e) => e.effects)
      .find((f) => f.kind === 'dispatch-notice' && f.notice === 'deficiency');
    expect(notice).toMatchObject({ clause: '29.2', params: { list: 'claims, abstract' } });
  });

  test('27.3: a deficiency notice names something', () => {
    expect(received('2026-01-05', kind).refused('DEFICIENCIES_FOUND', '2026-01-20', { missing: [] }).code).toBe(
      'form.invalid',
    );
  });

  test('27.3: every paper filed, the application is in order', () => {
    const c = received('2026-01-05', kind, { contents: { ...whole, description: false, drawings: 'missing' } })
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['description', 'drawings'] })
      .act('CORRECTION_FILED', '2026-02-02', { papers: ['description', 'drawings'] });
    expect(c.now.file).toMatchObject({ deficiencies: [], contents: { description: true, drawings: true } });
  });
});

test('27.3: the form of one kind is not that of the other', () => {
  const data = {
    ...applicationData('invention'),
    contents: { request: true, photographs: true, overallDrawing: 'present', description: true },
  };
  expect(new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', data).code).toBe('form.invalid');
});
