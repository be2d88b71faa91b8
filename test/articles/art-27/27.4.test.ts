import { play, received } from '../../support/case-driver.ts';

const whole = { request: true, photographs: true, overallDrawing: 'notNeeded', description: true };
const design = (over: Record<string, unknown>) =>
  received('2026-01-05', 'industrialDesign', { contents: { ...whole, ...over } });

describe('27.4: the papers of a design application', () => {
  test.each([
    ['nothing', {}, []],
    ['the request', { request: false }, ['request']],
    ['photographs, model or drawing', { photographs: false }, ['photographs']],
    ['an overall drawing that is needed', { overallDrawing: 'missing' }, ['overallDrawing']],
    ['an overall drawing that is there', { overallDrawing: 'present' }, []],
    ['the description of features', { description: false }, ['description']],
  ])('27.4: %s missing', (_name, lacking, missing) => {
    expect(design(lacking).now.file.deficiencies).toEqual(missing);
  });
});

describe('27.4: one design in one application', () => {
  test.each([
    ['one', { designs: 1 }, []],
    ['one that is no united form', { designs: 1, unitedForm: false }, []],
    ['several of one united form', { designs: 4, unitedForm: true }, []],
    ['several of one class', { designs: 4, unitedForm: false, oneClass: true }, []],
    ['several that are neither', { designs: 2, unitedForm: false }, ['oneDesign']],
  ])('27.4: %s', (_name, contents, missing) => {
    expect(design(contents).now.file.deficiencies).toEqual(missing);
  });

  test('27.4: several are a deficiency with the path of 29.2, and no divisional', () => {
    play(design({ designs: 2, unitedForm: false }), [
      { on: '2026-01-20', act: 'FORMAL_EXAMINATION_PASSED', refused: ['application.incomplete', '29.1'] },
      {
        on: '2026-01-20',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['oneDesign'] },
        due: { formalReply: '2026-03-31', divisional: null },
      },
      {
        on: '2026-02-02',
        act: 'DIVISIONAL_FILED',
        data: { divisional: 'S 2026 0002', applicants: ['aliyev'] },
        refused: ['kind.notDivisible', '29.5'],
      },
      { on: '2026-02-03', act: 'CORRECTION_FILED', data: { papers: ['oneDesign'] } },
      { on: '2026-02-04', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });
});
