/** 27.2: who is no applicant and no owner acts through an attorney, too, where a foreign person. */
import { answerOf, applicantParty, opponentParty, paid, published, received } from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { oppositionData } from '../../support/oppositions.ts';
import { publishedPatent, recorded } from '../../support/patents.ts';

const foreign = { ...opponentParty, id: 'foo', name: 'Foo Inc', country: 'US' };
const attorney = { name: 'Vəkil Vəkilov', registration: 'PA-7', warrant: 'W-1' };
const { warrant: _warrant, ...unwarranted } = attorney;

const attack = { ...oppositionData(), opponent: foreign };
const copies = { copies: ['claims'], payment: paid(500, '2026-06-02') };
const use = { user: foreign, scope: 'Zavodda', payment: paid(2500, '2027-04-01') };
const search = { what: 'search', requester: foreign, payment: paid(1000, '2026-06-10') };
const licence = { licensee: foreign, exclusive: false, terms: 'x', payment: paid(1000, '2027-04-01') };
const before = () => published();
const patented = () => publishedPatent();

const openings: readonly (readonly [string, string, () => CaseDriver, string, Record<string, unknown>, Doing])[] = [
  ['31.1', 'OPPOSITION_FILED', before, '2026-06-10', attack, { by: 'opponent', person: 'foo' }],
  ['31.1', 'OPPOSITION_FILED', before, '2026-06-10', attack, { by: 'thirdPerson', person: 'foo' }],
  ['29.10', 'EXAMINATION_REQUESTED', before, '2026-06-10', search, { by: 'thirdPerson', person: 'foo' }],
  [
    '30.5',
    'MATERIALS_INSPECTED',
    before,
    '2026-06-02',
    { ...copies, requester: foreign },
    { by: 'thirdPerson', person: 'foo' },
  ],
  ['34.1', 'POST_GRANT_OPPOSITION_FILED', patented, '2027-04-01', attack, { by: 'opponent', person: 'foo' }],
  ['37', 'INVALIDATION_REQUESTED', patented, '2027-10-01', attack, { by: 'thirdPerson', person: 'foo' }],
  ['37', 'INVALIDATION_REQUESTED', patented, '2027-10-01', attack, { by: 'author', person: 'foo' }],
  ['16.2', 'PRIOR_USE_REQUESTED', patented, '2027-04-01', use, { by: 'thirdPerson', person: 'foo' }],
  ['19.1', 'LICENCE_REQUESTED', patented, '2027-04-01', licence, { by: 'thirdPerson', person: 'foo' }],
];

describe.each(openings)('27.2, %s: %s by a foreign person', (_clause, type, make, on, data, doing) => {
  const answer = (more: Doing = {}, over: Record<string, unknown> = {}) =>
    answerOf(make().try(type, on, { ...data, ...over }, { ...doing, ...more }));

  test('27.2: without an attorney it is not accepted', () => {
    expect(answer()).toEqual(['filing.foreign', '27.2¶2']);
  });

  test('27.2: through an attorney with a warrant it is', () => {
    expect(answer({ attorney })).toEqual(['accepted']);
  });

  test('27.2: through one without a warrant it is not', () => {
    expect(answer({ attorney: unwarranted })).toEqual(['warrant.missing', '27.2¶2']);
  });

  const party = Object.entries(data).find(([, value]) => (value as { id?: string } | undefined)?.id === 'foo')?.[0];
  const ofRepublic = { [String(party)]: { ...foreign, country: 'AZ' } };

  test('27.2: a person of the Republic acts directly', () => {
    expect(answer({}, ofRepublic)).toEqual(['accepted']);
  });

  test('27.2: but not in the name of another, without a warrant', () => {
    const inNameOf = party !== 'licensee';
    expect(answer({ person: 'kimse' }, ofRepublic)).toEqual(inNameOf ? ['warrant.missing', '27.2¶2'] : ['accepted']);
    expect(answer({ person: 'kimse', attorney }, ofRepublic)).toEqual(['accepted']);
  });
});

test.each(openings.filter(([clause]) => clause !== '19.1'))(
  '27.2, %s: %s where a treaty lets a foreign person act directly',
  (_clause, type, make, on, data, doing) => {
    expect(answerOf(make().try(type, on, { ...data, treatyAllowsDirectFiling: true }, doing))).toEqual(['accepted']);
  },
);

test('27.2: the party named in the act counts, not the name it is handed in under', () => {
  const c = published();
  expect(c.refused('OPPOSITION_FILED', '2026-06-10', attack, { by: 'opponent', person: 'rival' }).code).toBe(
    'filing.foreign',
  );
});

test('27.2: the owner asks to record a licence to a foreign person', () => {
  publishedPatent().act('LICENCE_REQUESTED', '2027-04-01', licence, { by: 'owner' });
});

test('27.2: the attorney of the applicant signs for no opponent', () => {
  const agent = { representative: { name: 'Vəkil Vəkilov', registration: 'PA-7', warrant: true } };
  expect(
    published('invention', agent).refused('OPPOSITION_FILED', '2026-06-10', attack, {
      by: 'opponent',
      person: 'foo',
      attorney: unwarranted,
    }).code,
  ).toBe('warrant.missing');
});

describe('27.2: what a foreign opponent does afterwards', () => {
  const opposed = (doing: Doing, over: Record<string, unknown> = {}) =>
    published().act(
      'OPPOSITION_FILED',
      '2026-06-10',
      { ...attack, ...over },
      { by: 'opponent', person: 'foo', ...doing },
    );
  const material = { material: 'D2' };
  const cured = { grounds: ['7.6'], reasons: 'Ətraflı', copies: true };
  const self = { by: 'opponent', person: 'foo' } as const;

  test.each([
    ['OPPOSITION_SUPPLEMENTED', cured],
    ['MATERIAL_SUBMITTED', material],
    ['OPPOSITION_WITHDRAWN', {}],
  ])('27.2, 31.3: %s goes through the attorney, whose warrant is on file', (type, data) => {
    const c = opposed({ attorney });
    if (type === 'MATERIAL_SUBMITTED')
      c.act('OPPOSITION_ADMITTED', '2026-06-20').act('OBSERVATIONS_FILED', '2026-07-01', { observations: 'x' });
    const on = '2026-07-02';
    expect(c.refused(type, on, data, self)).toMatchObject({ code: 'filing.foreign', clause: '27.2¶2' });
    const other = { name: 'Başqa', registration: 'PA-8' };
    expect(c.refused(type, on, data, { ...self, attorney: other }).code).toBe('warrant.missing');
    c.act(type, on, data, { ...self, attorney: unwarranted });
  });

  test('27.2: another attorney brings a warrant', () => {
    const other = { name: 'Başqa', registration: 'PA-8', warrant: 'W-9' };
    opposed({ attorney }).act('OPPOSITION_WITHDRAWN', '2026-07-02', {}, { ...self, attorney: other });
  });

  test('27.2: where a treaty let the opponent act directly, it still does', () => {
    opposed({}, { treatyAllowsDirectFiling: true }).act('OPPOSITION_WITHDRAWN', '2026-07-02', {}, self);
  });

  test('27.2, 5.1: a dispute about not being admitted goes through the attorney', () => {
    const c = opposed({ attorney }).act('OPPOSITION_NOT_ADMITTED', '2026-06-20', { reasons: 'Əsas yoxdur' });
    const dispute = { about: 'oppositionNotAdmitted', reasons: 'Var' };
    expect(c.refused('DISPUTE_FILED', '2026-07-01', dispute, self).code).toBe('filing.foreign');
    c.act('DISPUTE_FILED', '2026-07-01', dispute, { ...self, attorney: unwarranted });
  });
});

test('27.2, 16.2: a foreign prior user takes the request back through an attorney', () => {
  const c = publishedPatent().act('PRIOR_USE_REQUESTED', '2027-04-01', use, {
    by: 'thirdPerson',
    person: 'foo',
    attorney,
  });
  const self = { by: 'thirdPerson', person: 'foo' } as const;
  expect(c.refused('PRIOR_USE_WITHDRAWN', '2027-04-02', {}, self).code).toBe('filing.foreign');
  c.act('PRIOR_USE_WITHDRAWN', '2027-04-02', {}, { ...self, attorney: unwarranted });
});

describe('27.2: an attorney signs with a warrant', () => {
  const amend = { what: 'Düzəliş' };
  const agent = { name: 'Vəkil Vəkilov', registration: 'PA-7' };

  test.each([
    ['who is not on file and shows none', {}, { attorney: unwarranted }, false],
    ['who is not on file and shows one', {}, { attorney }, true],
    ['who is on file with one', { representative: { ...agent, warrant: true } }, { attorney: unwarranted }, true],
    ['who is on file without one', { representative: { ...agent, warrant: false } }, { attorney: unwarranted }, false],
    [
      'on file without one, in the own name',
      { representative: { ...agent, warrant: false } },
      { person: 'PA-7' },
      false,
    ],
    [
      'with a warrant, what the one on file without one hands in',
      { representative: { ...agent, warrant: false } },
      { person: 'PA-7', attorney: { name: 'Başqa', registration: 'PA-8', warrant: 'W-9' } },
      true,
    ],
    [
      'another than the one on file',
      { representative: { ...agent, registration: 'PA-8', warrant: true } },
      { attorney: unwarranted },
      false,
    ],
  ])('27.2: for an applicant of the Republic: %s', (_name, over, doing, may) => {
    const outcome = received('2026-01-05', 'invention', over).try('AMENDMENT_FILED', '2026-01-07', amend, doing);
    expect(answerOf(outcome)).toEqual(may ? ['accepted'] : ['warrant.missing', '27.2¶2']);
  });

  test('27.2: the refusal says who signed and what to do', () => {
    const { reason } = received().refused('AMENDMENT_FILED', '2026-01-07', amend, { attorney: unwarranted });
    const words = /^Vəkil Vəkilov signs without a warrant on file: show it with the act, file it first/;
    expect(reason).toMatch(words);
    const c = received('2026-01-05', 'invention', { representative: { ...agent, warrant: false } });
    expect(c.refused('AMENDMENT_FILED', '2026-01-07', amend, { person: 'PA-7' }).reason).toMatch(words);
  });

  test('27.2: filed first, the warrant opens the way', () => {
    const c = received().act(
      'WARRANT_FILED',
      '2026-01-07',
      { representative: { ...agent, warrant: true } },
      {
        attorney: unwarranted,
      },
    );
    c.act('AMENDMENT_FILED', '2026-01-08', amend, { attorney: unwarranted });
    c.act('AMENDMENT_FILED', '2026-01-08', amend, { person: 'PA-7' });
  });

  test('27.2: so it is for an owner', () => {
    const c = publishedPatent();
    expect(c.refused('PATENT_SURRENDERED', '2027-04-01', {}, { attorney: unwarranted }).code).toBe('warrant.missing');
    c.act('PATENT_SURRENDERED', '2027-04-01', {}, { attorney });
  });
});

describe('27.2, 17.3: after a transfer of the patent, it is the owner who counts, not the former applicant', () => {
  const passed = (owner: object) =>
    recorded(
      publishedPatent().act('TRANSFER_REQUESTED', '2027-04-01', { owners: [owner], instrument: 'Müqavilə' }),
      '2027-04-05',
    );

  test('27.2: a foreign owner acts through an attorney', () => {
    const c = passed(foreign);
    expect(c.refused('PATENT_SURRENDERED', '2027-04-10', {}, { person: 'foo' })).toMatchObject({
      code: 'filing.foreign',
      clause: '27.2¶2',
    });
    c.act('PATENT_SURRENDERED', '2027-04-10', {}, { person: 'foo', attorney });
  });

  test('27.2: one of the Republic directly', () => {
    passed({ ...foreign, country: 'AZ' }).act('PATENT_SURRENDERED', '2027-04-10', {}, { person: 'foo' });
  });
});

test('27.2, 32.1: before the grant there is no owner for whom the attorney could act', () => {
  const c = received('2026-01-05', 'invention', { representative: { ...unwarranted, warrant: true } });
  for (const doing of [{ person: 'PA-7' }, { person: 'PA-7', attorney: unwarranted }])
    expect(answerOf(c.try('PATENT_SURRENDERED', '2026-01-07', {}, { by: 'owner', ...doing }))[0]).toBe(
      'act.noProceeding',
    );
});

test('27.2: of two applicants, one who gave the attorney no warrant is not represented by it; once given, is', () => {
  const abroad = { ...applicantParty, id: 'solar', name: 'Solar GmbH', country: 'DE' };
  const c = received('2026-01-05', 'invention', {
    applicants: [applicantParty],
    representative: { ...unwarranted, warrant: true },
  }).act('APPLICANT_CHANGED', '2026-02-02', { applicants: [applicantParty, abroad], instrument: 'Müqavilə' });
  const amend = (more: Doing) =>
    answerOf(c.try('AMENDMENT_FILED', '2026-02-03', { what: 'Yazı səhvi' }, { person: 'solar', ...more }));
  expect(amend({ attorney: unwarranted })).toEqual(['warrant.missing', '27.2¶2']);
  c.act('WARRANT_FILED', '2026-02-03', { representative: { ...unwarranted, warrant: true } }, { person: 'solar' });
  expect(amend({ attorney: unwarranted })).toEqual(['accepted']);
});
