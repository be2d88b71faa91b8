/** What a person could do in a case now, and why not the rest. */
import { formOf, permitted, refusals, step } from '../../engine/index.ts';
import type { CaseState, Impossible, Possible } from '../../engine/index.ts';
import { actDefinition, acts, guards, roles } from '../../machines/index.ts';
import type { Actor, ActType, Role } from '../../machines/index.ts';
import {
  allMet,
  applicantParty,
  applicationData,
  at,
  examined,
  granted,
  law,
  opponentParty,
  paid,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

const opposed = () =>
  published().act('OPPOSITION_FILED', '2026-07-01', {
    opponent: opponentParty,
    grounds: ['7.6'],
    reasons: 'Məlumdur.',
    copies: true,
  });

const who = (role: Role, person: string = role): Actor => ({ role, person });
const applicant = who('applicant', applicantParty.id);

const ask = (state: CaseState | null, person: Actor, when: string, type: ActType) => {
  const found = permitted(state, person, at(when), law).find((p) => p.act === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};
const possible = (c: CaseDriver, person: Actor, when: string, type: ActType): Possible => {
  const found = ask(c.now, person, when, type);
  if (!found.possible) throw new Error(`${type}: ${found.reason}`);
  return found;
};
const impossible = (c: CaseDriver, person: Actor, when: string, type: ActType): Impossible => {
  const found = ask(c.now, person, when, type);
  if (found.possible) throw new Error(`${type} is possible`);
  return found;
};

test('every act of the catalogue is answered for, with its clause, in its order', () => {
  const answers = permitted(received().now, applicant, at('2026-01-10'), law);
  expect(answers.map((a) => a.act)).toEqual(Object.keys(acts));
  for (const a of answers) expect(a.possible || a.reason.length > 10).toBe(true);
});

describe('what can be done', () => {
  test.each([
    ['29.1', 'FORMAL_EXAMINATION_PASSED', who('formalExaminer'), () => received(), '2026-01-20'],
    ['29.8', 'APPLICATION_WITHDRAWN', applicant, () => received(), '2026-01-20'],
    ['29.3', 'FINDINGS_RECORDED', who('substantiveExaminer'), () => examined(), '2026-02-02'],
    ['29.6', 'APPEAL_FILED', applicant, () => refusedCase(), '2026-03-10'],
    ['31.1', 'OPPOSITION_FILED', who('thirdPerson', 'rival'), () => published(), '2026-07-01'],
    ['39', 'FEE_PAID', who('registrar'), () => published(), '2026-07-01'],
  ] as const)('%s: %s', (clause, type, person, make, when) => {
    const found = possible(make(), person, when, type);
    expect(found.clause).toBe(clause);
    expect(found.targets).toHaveLength(1);
    expect(found.form).toMatchObject({ type: 'object' });
  });

  test('27.1: with no case, filing is all there is, with one form for each kind', () => {
    const answers = permitted(null, applicant, at('2026-01-05'), law);
    const [only, forwarded, ...others] = answers.filter((a) => a.possible).toSorted((a, b) => (a.act < b.act ? -1 : 1));
    expect(others).toEqual([]);
    expect(forwarded).toMatchObject({
      act: 'INTERNATIONAL_APPLICATION_RECEIVED',
      targets: [{ machine: 'forwarding' }],
    });
    expect(forwarded?.possible && forwarded.targets[0]?.conditions[0]?.map((c) => c.clause)).toEqual([
      '26.2',
      '4.2',
      '6.3',
      '26.2',
    ]);
    expect(only).toMatchObject({ act: 'APPLICATION_RECEIVED', targets: [{ proceeding: null }] });
    expect(only?.possible && only.form['oneOf']).toHaveLength(3);
    expect(only?.possible && only.targets[0]?.conditions[0]?.map((c) => c.clause)).toEqual(['27.1', '4.2', '6.3']);
  });

  test('the form is JSON Schema of what is to be sent in, the same object for the same form', () => {
    const [a, b] = [received(), received()].map((c) => possible(c, applicant, '2026-01-10', 'APPLICATION_WITHDRAWN'));
    expect(a?.form).toBe(b?.form);
    const filing = ask(null, applicant, '2026-01-05', 'APPLICATION_RECEIVED') as Possible;
    const [invention] = filing.form['oneOf'] as { required: string[] }[];
    expect(invention?.required).toEqual(expect.arrayContaining(['title', 'applicants', 'authors', 'contents']));
    expect(invention?.required).not.toContain('classification');
  });

  test('29.2¶3: what only the act itself can show is a condition, and its fee is named with the amount', () => {
    const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
    const found = possible(c, applicant, '2026-02-01', 'EXTENSION_REQUESTED');
    expect(found.targets[0]?.conditions).toEqual([
      [expect.objectContaining({ code: 'extension.tooLong', clause: '29.2¶3' })],
    ]);
    expect(found.fees).toEqual([
      expect.objectContaining({
        fee: 'extension',
        per: 'month',
        amount: expect.objectContaining({ known: true, money: { minor: 500, currency: 'AZN' } }),
      }),
    ]);
  });

  test('29.10: a fee that depends on the data is named with the value it depends on', () => {
    const { fees } = possible(examined(), applicant, '2026-02-02', 'EXAMINATION_REQUESTED');
    expect(fees.map(({ fee, when }) => [fee, when])).toEqual([
      ['search', { field: 'what', value: 'search' }],
      ['substantiveExamination', { field: 'what', value: 'substantiveExamination' }],
    ]);
    expect(fees[0]?.amount.known).toBe(false);
  });

  test('29.2¶3: a fee that is asked in any case is named without a value', () => {
    const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
    expect(possible(c, applicant, '2026-02-01', 'EXTENSION_REQUESTED').fees.map(({ when }) => when)).toEqual([
      undefined,
    ]);
    expect(possible(c, applicant, '2026-02-01', 'APPLICATION_WITHDRAWN').fees).toEqual([]);
  });

  test('30.5: copies have a fee, looking has none', () => {
    const { fees } = possible(published(), who('thirdPerson', 'rival'), '2026-07-01', 'MATERIALS_INSPECTED');
    expect(fees.map(({ fee, when }) => [fee, when])).toEqual([['inspectionCopy', { field: 'copies', filled: true }]]);
  });

  test('27.8: a late amendment has a fee, unless the examiner proposed it', () => {
    const feesOf = (c: CaseDriver, when: string) =>
      possible(c, applicant, when, 'AMENDMENT_FILED').fees.map(({ fee, when: only }) => [fee, only]);
    expect(feesOf(examined(), '2026-02-05')).toEqual([]);
    expect(feesOf(examined(), '2026-02-06')).toEqual([['amendment', undefined]]);
    const proposed = examined().act('AMENDMENT_PROPOSED', '2026-02-10', { what: 'Dar bənd' });
    expect(feesOf(proposed, '2026-02-11')).toEqual([['amendment', { field: 'proposedByExaminer', value: false }]]);
  });

  test('32.2: the annual fee of the year that comes next', () => {
    const owner = who('owner', applicantParty.id);
    const amountOn = (c: CaseDriver, when: string) => possible(c, owner, when, 'ANNUAL_FEE_PAID').fees[0]?.amount;
    const c = granted();
    expect(amountOn(c, '2027-12-01')).toMatchObject({ known: true, money: { minor: 1000 } });
    c.act('ANNUAL_FEE_PAID', '2027-12-01', { year: 3, payment: paid(1000, '2027-12-01') });
    expect(amountOn(c, '2028-12-01')).toMatchObject({ known: true, money: { minor: 1600 } });
  });

  test('31.3: with several oppositions, every one that could take the act is named', () => {
    const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
    const c = published()
      .act('OPPOSITION_FILED', '2026-07-01', opposition)
      .act('OPPOSITION_FILED', '2026-07-02', opposition);
    const { targets } = possible(c, who('commission'), '2026-07-10', 'OPPOSITION_ADMITTED');
    expect(targets.map((t) => t.machine)).toEqual(['opposition', 'opposition']);
    expect(new Set(targets.map((t) => t.proceeding)).size).toBe(2);
  });
});

describe('conditions are told in words, and only those that the act itself has to meet', () => {
  test('27.1, 4.2, 6.3: what is asked of those who file', () => {
    const filing = ask(null, applicant, '2026-01-05', 'APPLICATION_RECEIVED') as Possible;
    expect(filing.targets[0]?.conditions[0]).toEqual([
      expect.objectContaining({ guard: 'mayFile', code: 'act.notParty' }),
      expect.objectContaining({ guard: 'mayFile', code: 'filing.official', clause: '4.2' }),
      expect.objectContaining({ guard: 'mayFile', code: 'filing.attorney', clause: '6.3' }),
    ]);
    // What a refusal would name is left open.
    expect(filing.targets[0]?.conditions[0]?.[0]?.words).toMatch(/^[^{}]*…[^{}]*$/);
    const abroad = ask(null, applicant, '2026-01-05', 'INTERNATIONAL_APPLICATION_RECEIVED') as Possible;
    expect(abroad.targets[0]?.conditions[0]?.at(-1)).toMatchObject({
      guard: 'isOfTheRepublic',
      code: 'filing.notOfRepublic',
    });
  });

  test('29.1: an act that needs nothing has no conditions', () => {
    const found = possible(received(), who('formalExaminer'), '2026-01-20', 'FORMAL_EXAMINATION_PASSED');
    expect(found.targets[0]?.conditions).toEqual([]);
  });

  test('a case asked about a moment before its latest act answers as of that act', () => {
    const c = published();
    expect(possible(c, who('thirdPerson', 'rival'), '2026-01-05', 'OPPOSITION_FILED').clause).toBe('31.1');
  });
});

describe('what cannot be done, and why', () => {
  test('29.2: once no further notice is left, only what was never asked for can be asked for; once the limit is over, nothing', () => {
    const examiner = who('formalExaminer');
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['description', 'abstract'] })
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] });
    const conditionsOn = (when: string) =>
      possible(c, examiner, when, 'DEFICIENCIES_FOUND').targets[0]?.conditions.map((group) => group.map((x) => x.code));
    expect(conditionsOn('2026-02-12')?.some((group) => !group.includes('notice.alreadySent'))).toBe(true);
    c.act('DEFICIENCIES_FOUND', '2026-02-16', { missing: ['abstract'] }).act('CORRECTION_FILED', '2026-02-20', {
      papers: ['drawings'],
    });
    expect(conditionsOn('2026-02-23')).toEqual([expect.arrayContaining(['notice.alreadySent'])]);
    expect(impossible(c, examiner, '2026-04-02', 'DEFICIENCIES_FOUND')).toMatchObject({ code: 'limit.over' });
  });

  test('31.4: of several oppositions, the reason is that of the latest one still pending', () => {
    const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
    const c = published()
      .act('OPPOSITION_FILED', '2026-07-01', opposition)
      .act('OPPOSITION_FILED', '2026-07-02', opposition);
    const [first, second] = c.now.proceedings.filter((p) => p.machine === 'opposition').map((p) => p.id as string);
    c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: first as string });
    c.act('OPPOSITION_WITHDRAWN', '2026-07-11', {}, { proceeding: second as string });
    const found = impossible(c, who('commission'), '2026-07-12', 'OPPOSITION_ADMITTED');
    expect(found).toMatchObject({ code: 'act.notPossible', barredBy: '31.3' });
    expect(found.reason).toMatch(/31\.3/);
  });

  test.each([
    ['act.notYours', '29.1', 'FORMAL_EXAMINATION_PASSED', applicant, () => received(), '2026-01-20', /formalExaminer/],
    [
      'act.notParty',
      '27.2',
      'APPLICATION_WITHDRAWN',
      who('applicant', 'stranger'),
      () => received(),
      '2026-01-20',
      /stranger/,
    ],
    [
      'act.notPossible',
      '29.6',
      'APPEAL_FILED',
      applicant,
      () => received(),
      '2026-01-20',
      /Formal examination \(29\.1\).*29\.6/,
    ],
    [
      'findings.noneNegative',
      '29.4',
      'REFUSED',
      who('substantiveExaminer'),
      () => examined(),
      '2026-02-02',
      /negative finding/,
    ],
    [
      'findings.incomplete',
      '29.3',
      'PUBLICATION_DECIDED',
      who('substantiveExaminer'),
      () => examined(),
      '2026-02-02',
      /finding/,
    ],
    ['act.noProceeding', '29.6', 'APPEAL_DECIDED', who('commission'), () => refusedCase(), '2026-03-10', /appeal/],
    ['case.exists', '27.1', 'APPLICATION_RECEIVED', applicant, () => received(), '2026-01-20', /already/],
  ] as const)('%s: %s', (code, clause, type, person, make, when, reason) => {
    const found = ask(make().now, person, when, type) as Impossible;
    expect(found).toMatchObject({ possible: false, code, barredBy: clause });
    expect(found.reason).toMatch(reason);
  });

  test('27.2¶2: a foreign applicant without an attorney', () => {
    const foreign = { ...applicantParty, country: 'DE' };
    const c = received('2026-01-05', 'invention', { applicants: [foreign] });
    expect(impossible(c, applicant, '2026-01-10', 'APPLICATION_WITHDRAWN').code).toBe('filing.foreign');
    possible(c, applicant, '2026-01-10', 'WARRANT_FILED');
  });

  test('29.6: a limit that has ended by now shuts the act, though no process has recorded its end', () => {
    const c = refusedCase();
    possible(c, applicant, '2026-05-04T23:59:59+04:00', 'APPEAL_FILED');
    expect(impossible(c, applicant, '2026-05-05T00:00:00+04:00', 'APPEAL_FILED').code).toBe('act.notPossible');
    possible(c, applicant, '2026-05-05T00:00:00+04:00', 'RESTORATION_REQUESTED');
  });
});

test('31.3: only the opponent who filed an opposition can withdraw it', () => {
  possible(opposed(), who('opponent', opponentParty.id), '2026-07-10', 'OPPOSITION_WITHDRAWN');
  expect(impossible(opposed(), who('opponent', 'another'), '2026-07-10', 'OPPOSITION_WITHDRAWN').code).toBe(
    'act.notParty',
  );
});

test('what is permitted without a condition is accepted, what is refused for the case is refused: a walk over one course', () => {
  const walk: readonly (readonly [ActType, string, unknown, Actor])[] = [
    ['FORMAL_EXAMINATION_PASSED', '2026-01-26', {}, who('formalExaminer', 'formal')],
    ['FINDINGS_RECORDED', '2026-03-02', allMet('invention'), who('substantiveExaminer', 'substantive')],
    ['PUBLICATION_DECIDED', '2026-03-03', {}, who('substantiveExaminer', 'substantive')],
    ['FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') }, applicant],
    ['APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' }, who('registrar')],
    ['FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') }, applicant],
    ['PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' }, who('registrar')],
  ];
  const c = received();
  for (const [type, when, data, by] of walk) {
    possible(c, by, when, type);
    c.act(type, when, data, { by: by.role, person: by.person });
  }
  expect(impossible(c, who('registrar'), '2027-02-01', 'PATENT_REGISTERED').code).toMatch(
    /act\.notPossible|registration\.twice/,
  );
  expect(granted().course).toBe(c.course);
  expect(applicationData()['kind']).toBe('invention');
});

describe('for acts that need no data, the answer and the act itself agree, whoever asks', () => {
  const deficient = () => received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
  test.each<[string, () => CaseDriver, string]>([
    ['received', () => received(), '2026-01-20'],
    ['deficient', deficient, '2026-02-20'],
    ['considered not filed', () => deficient().until('2026-04-10'), '2026-04-20'],
    ['examined on content', () => examined(), '2026-02-20'],
    ['refused', () => refusedCase(), '2026-03-20'],
    ['published', () => published(), '2026-07-20'],
    ['a design, published', () => published('industrialDesign'), '2026-07-20'],
    ['waiting for registration', () => published().until('2026-12-10'), '2026-12-20'],
    ['granted', () => granted(), '2027-02-01'],
    ['lapsed', () => granted().until('2028-08-01'), '2028-09-01'],
    ['opposed', () => opposed(), '2026-07-20'],
    ['opposed, observations awaited', () => opposed().act('OPPOSITION_ADMITTED', '2026-07-10'), '2026-07-20'],
    ['withdrawn', () => received().act('APPLICATION_WITHDRAWN', '2026-01-20'), '2026-02-01'],
  ])('%s', (_, make, when) => {
    const c = make();
    const now = at(when);
    c.until(now);
    const disagreements: unknown[] = [];
    for (const role of roles) {
      const by = who(role, role === 'applicant' || role === 'owner' ? applicantParty.id : role);
      for (const answer of permitted(c.now, by, now, law)) {
        const definition = actDefinition(answer.act);
        if (!definition || !formOf(definition, c.now.file.kind).safeParse({}).success) continue;
        const proceeding = answer.possible ? answer.targets[0]?.proceeding : null;
        const outcome = step(
          c.now,
          {
            type: answer.act,
            case: c.number,
            effectiveAt: now,
            recordedAt: now,
            by,
            data: {},
            ...(proceeding ? { proceeding } : {}),
          },
          law,
        );
        const agrees = answer.possible
          ? outcome.ok || answer.fees.length > 0 || (answer.targets[0]?.conditions.length ?? 0) > 0
          : !outcome.ok && outcome.code === answer.code;
        if (!agrees) disagreements.push([role, answer.act, answer.possible, outcome.ok ? 'done' : outcome.code]);
      }
    }
    expect(disagreements).toEqual([]);
  });
});

test('every guard says in words why it refuses', () => {
  const silent = Object.entries(guards).filter(([, { code }]) => !Object.hasOwn(refusals, code));
  expect(silent.map(([name, { code }]) => `${name}: ${code}`)).toEqual([]);
});

test('of several that cannot take an act, the same one says why: to whom asks, and to whom does it', () => {
  const second = { ...opponentParty, id: 'second' };
  const c = opposed()
    .act('OPPOSITION_ADMITTED', '2026-07-10')
    .act(
      'OPPOSITION_FILED',
      '2026-07-20',
      { opponent: second, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true },
      { by: 'opponent', person: second.id },
    )
    .until('2026-09-20');
  expect(c.course).toBe('ended.rejected.disputable');
  const asked = ask(c.now, applicant, '2026-09-20', 'OBSERVATIONS_FILED');
  const done = c.refused('OBSERVATIONS_FILED', '2026-09-20', { observations: 'x' });
  expect(asked).toMatchObject({ possible: false, code: done.code, reason: done.reason });
});
