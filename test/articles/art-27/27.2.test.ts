import {
  CaseDriver,
  answerOf,
  applicantParty,
  applicationData,
  lawWith,
  paid,
  play,
  received,
} from '../../support/case-driver.ts';

const foreign = { ...applicantParty, id: 'smith', name: 'John Smith', country: 'GB' };
const agent = { name: 'Vəkil Vəkilov', registration: 'AZ-12', warrant: true };
const abroad = (over: Record<string, unknown> = {}, settings: Record<string, string> = {}) =>
  new CaseDriver('A 2026 0001', lawWith(settings)).act(
    'APPLICATION_RECEIVED',
    '2026-01-05',
    applicationData('invention', { applicants: [foreign], ...over }),
    { person: over['representative'] ? 'AZ-12' : 'smith' },
  );
const amend = { what: 'Düzəliş' };

describe('27.2: an applicant files directly or through a registered attorney with a warrant', () => {
  test('27.2: a national files and acts directly', () => {
    expect(received().act('AMENDMENT_FILED', '2026-01-06', amend).now.file.deficiencies).toEqual([]);
  });

  test('27.2: or through the attorney of the case, who is then written to', () => {
    const c = received('2026-01-05', 'invention', { representative: { ...agent, email: 'vekil@example.az' } });
    c.act('AMENDMENT_FILED', '2026-01-06', amend, { person: 'AZ-12' });
    const letter = c.entries.at(-1)?.effects.find((f) => f.kind === 'dispatch-notice');
    expect(letter).toMatchObject({ to: 'aliyev', name: 'Vəkil Vəkilov', email: 'vekil@example.az' });
  });

  test('27.2: the attorney of another does not act here', () => {
    expect(received().refused('AMENDMENT_FILED', '2026-01-06', amend, { person: 'AZ-99' }).code).toBe('act.notParty');
  });

  test('27.2: nobody files in the name of a stranger', () => {
    expect(
      new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', applicationData(), { person: 'rival' }),
    ).toMatchObject({
      code: 'act.notParty',
      clause: '27.1',
    });
  });

  test('27.2: an attorney without a warrant is a deficiency, cured by it', () => {
    const c = received('2026-01-05', 'invention', { representative: { ...agent, warrant: false } });
    expect(c.now.file.deficiencies).toEqual(['warrant']);
    play(c, [
      {
        on: '2026-01-20',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['warrant'] },
        course: 'formal.awaitingCorrection',
      },
      { on: '2026-02-02', act: 'WARRANT_FILED', data: { representative: agent }, course: 'formal.reviewingReply' },
      { on: '2026-02-03', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });
});

describe('27.2: an application that an attorney signs', () => {
  const signer = { name: 'Vəkil Vəkilov', registration: 'AZ-12' };
  const signed = (attorney: object, over: Record<string, unknown> = {}) =>
    new CaseDriver().act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', over), {
      attorney: attorney as typeof signer,
    });

  test.each([
    ['shows no warrant', signer, {}, ['warrant']],
    ['shows a warrant', { ...signer, warrant: 'W-1' }, {}, []],
    ['is the representative named in the request, with a warrant', signer, { representative: agent }, []],
    ['is the representative, without', signer, { representative: { ...agent, warrant: false } }, ['warrant']],
    [
      'is another than the representative',
      { ...signer, registration: 'AZ-13' },
      { representative: agent },
      ['warrant'],
    ],
    [
      'is another than the representative, and shows one',
      { ...signer, registration: 'AZ-13', warrant: 'W-1' },
      { representative: agent },
      [],
    ],
  ])('27.2 (policy): who %s: the deficiencies', (_name, attorney, over, deficiencies) => {
    expect(signed(attorney, over).now.file.deficiencies).toEqual(deficiencies);
  });

  test('29.2: asked for the warrant, the applicant files it, and the attorney acts', () => {
    const c = signed(signer).act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['warrant'] });
    expect(c.refused('CORRECTION_FILED', '2026-01-26', { papers: ['description'] }, { attorney: signer }).code).toBe(
      'warrant.missing',
    );
    c.act('WARRANT_FILED', '2026-02-02', { representative: agent }, { attorney: signer });
    expect([c.course, c.now.file.deficiencies]).toEqual(['formal.reviewingReply', []]);
    c.act('AMENDMENT_FILED', '2026-02-03', { ...amend, payment: paid(600, '2026-02-03') }, { attorney: signer });
  });

  test('29.2: without the warrant in time, the application is considered not filed', () => {
    const c = signed(signer).act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['warrant'] });
    expect(c.refused('FORMAL_EXAMINATION_PASSED', '2026-01-26').code).toBe('act.notPossible');
    expect(c.until('2026-04-01').course).toBe('ended.notFiled');
  });

  test('29.2: it does not pass the formal examination', () => {
    expect(signed(signer).refused('FORMAL_EXAMINATION_PASSED', '2026-01-20').code).toBe('application.incomplete');
  });

  test.each([
    ['filed among other papers', 'CORRECTION_FILED', { papers: ['warrant'] }],
    ['found to have been there', 'DEFICIENCIES_DROPPED', { papers: ['warrant'], reasons: 'Faylda idi' }],
  ])('27.2: the warrant of the representative, %s, is on file', (_name, act, data) => {
    const c = signed(signer, { representative: { ...agent, warrant: false } });
    expect(c.refused('AMENDMENT_FILED', '2026-01-06', amend, { person: 'AZ-12' }).code).toBe('warrant.missing');
    c.act(act, '2026-01-12', data);
    expect(c.now.file.representative).toEqual(agent);
    c.act('AMENDMENT_FILED', '2026-01-13', amend, { person: 'AZ-12' });
  });
});

describe('27.2: a foreign person acts through an attorney, unless a treaty says otherwise', () => {
  test('27.2: filed without one it is a deficiency (policy), and the acts of the applicant are not accepted', () => {
    const c = abroad();
    expect(c.now.file.deficiencies).toEqual(['representative']);
    play(c, [
      {
        on: '2026-01-06',
        act: 'AMENDMENT_FILED',
        data: amend,
        by: { person: 'smith' },
        refused: ['filing.foreign', '27.2¶2'],
      },
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['representative'] } },
      {
        on: '2026-02-02',
        act: 'WARRANT_FILED',
        data: { representative: { ...agent, warrant: false } },
        by: { person: 'smith' },
        course: 'formal.awaitingCorrection',
      },
    ]);
    expect(c.now.file.deficiencies).toEqual(['warrant']);
    play(c, [
      {
        on: '2026-02-03',
        act: 'WARRANT_FILED',
        data: { representative: agent },
        by: { person: 'smith' },
        course: 'formal.reviewingReply',
      },
      {
        on: '2026-02-04',
        act: 'APPLICATION_WITHDRAWN',
        by: { person: 'smith' },
        refused: ['filing.foreign', '27.2¶2'],
      },
      { on: '2026-02-04', act: 'APPLICATION_WITHDRAWN', by: { person: 'AZ-12' }, course: 'ended.withdrawn' },
    ]);
  });

  test('27.2: not cured, the application is considered not filed', () => {
    play(abroad(), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['representative'] } },
      { on: '2026-04-01', course: 'ended.notFiled' },
    ]);
  });

  test('27.2: where the office reads it otherwise, the filing is refused', () => {
    const law = lawWith({ representationMissing: 'refuseFiling' });
    const data = applicationData('invention', { applicants: [foreign] });
    expect(
      new CaseDriver('A 2026 0001', law).refused('APPLICATION_RECEIVED', '2026-01-05', data, { person: 'smith' }),
    ).toMatchObject({
      code: 'filing.foreign',
      clause: '27.2¶2',
    });
  });

  test.each([
    ['signed by the attorney of the case', { person: 'AZ-12' }, 'accepted'],
    [
      'signed for the applicant by the attorney of the case',
      { person: 'smith', attorney: { name: 'Vəkil', registration: 'AZ-12' } },
      'accepted',
    ],
    [
      'signed by another attorney with a warrant',
      { person: 'smith', attorney: { name: 'Başqa', registration: 'AZ-13', warrant: 'W-1' } },
      'accepted',
    ],
    [
      'signed by another attorney without a warrant',
      { person: 'smith', attorney: { name: 'Başqa', registration: 'AZ-13' } },
      'warrant.missing',
    ],
    ['signed by the applicant alone', { person: 'smith' }, 'filing.foreign'],
  ])('27.2: %s: %s', (_name, doing, answer) => {
    const outcome = abroad({ representative: agent }).try('AMENDMENT_FILED', '2026-01-06', amend, doing);
    expect(answerOf(outcome)).toEqual(answer === 'accepted' ? [answer] : [answer, '27.2¶2']);
  });

  test('27.2: a treaty lets the applicant file and act directly', () => {
    const c = abroad({ treatyAllowsDirectFiling: true });
    expect(c.now.file.deficiencies).toEqual([]);
    expect(c.act('AMENDMENT_FILED', '2026-01-06', amend, { person: 'smith' }).course).toBe('formal.awaitingDecision');
  });
});

describe('27.2, 29.2: an attorney is on file by what makes one so', () => {
  const asked = (over: Record<string, unknown> = {}) =>
    abroad(over).act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['representative'] });
  const named = { papers: ['representative'] };
  const signing = { name: agent.name, registration: agent.registration };

  test('27.2: the attorney whose warrant comes with the correction is the representative from then on', () => {
    const c = asked().act('CORRECTION_FILED', '2026-02-02', named, {
      person: 'smith',
      attorney: { ...signing, warrant: 'W-1' },
    });
    expect([c.now.file.representative, c.now.file.deficiencies]).toEqual([agent, []]);
    c.act('FORMAL_EXAMINATION_PASSED', '2026-02-03');
    const letter = c.entries.at(-1)?.effects.find((f) => f.kind === 'dispatch-notice');
    expect(letter).toMatchObject({ to: 'smith', name: agent.name });
  });

  test('27.2: a correction that no attorney signs names none, whatever it says', () => {
    const c = asked({ applicants: [foreign, applicantParty] }).act('CORRECTION_FILED', '2026-02-02', named);
    expect([c.now.file.representative, c.now.file.deficiencies]).toEqual([undefined, ['representative']]);
  });
});
