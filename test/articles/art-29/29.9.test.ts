import {
  allMet,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  law,
  lawWith,
  paid,
  play,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import { amountOf as feeStillDue } from '../../../engine/admission.ts';
import type { CaseState } from '../../../engine/index.ts';
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate, FeeName, Law } from '../../../law/index.ts';

const toModel = { to: 'utilityModel' };
const toInvention = { to: 'invention' };

describe('29.9: an invention becomes a utility model, or the other way, before publication', () => {
  test('29.9: the priority stays, limits that depend on the kind are worked out again', () => {
    const claim = {
      basis: 'convention',
      date: '2025-06-02',
      country: 'TR',
      number: 'TR 1',
      certifiedCopy: true,
      payment: paid(700, '2026-01-05'),
    };
    const c = received('2026-01-05', 'invention', { priorities: [claim] });
    expect(c.now.file.priority).toMatchObject({ date: '2025-06-02', basis: 'convention' });
    play(c, [
      {
        on: '2026-02-02',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'formal.awaitingDecision',
        due: {
          divisional: '2026-07-06',
          formalExamination: '2026-02-05',
          applicationPublication: '2027-01-05',
          examinationRequest: '2027-07-05',
        },
        sent: ['converted'],
      },
    ]);
    expect(c.now.file).toMatchObject({
      kind: 'utilityModel',
      priority: { date: '2025-06-02', basis: 'convention' },
      converted: [{ from: 'invention', on: '2026-02-02' }],
    });
    const change = c.entries.at(-1)?.terms.find((t) => t.change === 'begun' && t.term.limit === 'divisional');
    expect(change).toHaveProperty('supersedes');
  });

  test('29.9: and back', () => {
    const c = examined('2026-01-05', 'utilityModel').act('APPLICATION_CONVERTED', '2026-02-02', toInvention);
    expect([c.now.file.kind, c.due('divisional')]).toEqual(['invention', '2027-01-05']);
    c.act('APPLICATION_CONVERTED', '2026-02-03', toModel);
    expect([c.now.file.kind, c.due('divisional'), c.now.file.converted.length]).toEqual([
      'utilityModel',
      '2026-07-06',
      2,
    ]);
  });

  test('29.9: findings on the other kind fall, and it is examined on the conditions of the new one', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-02-02', allMet('invention'));
    play(c, [
      { on: '2026-02-03', act: 'APPLICATION_CONVERTED', data: toModel, course: 'substantive.examining' },
      { on: '2026-02-04', act: 'PUBLICATION_DECIDED', refused: ['findings.incomplete', '29.3'] },
      { on: '2026-02-05', act: 'FINDINGS_RECORDED', data: allMet('utilityModel') },
      { on: '2026-02-06', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });

  test('29.9: after the decision to publish and before publication it is examined again', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-02-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-02-03');
    play(c, [
      {
        on: '2026-02-04',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'substantive.examining',
        due: { publicationFee: null },
        sent: ['converted'],
      },
      { on: '2026-03-02', act: 'AMENDMENT_FILED', data: { what: 'Ad', payment: paid(600, '2026-03-02') } },
    ]);
  });

  test('29.9: a running reply limit is not touched', () => {
    play(deficient(), [
      {
        on: '2026-02-02',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-03-31' },
      },
      { on: firstSecondAfter('2026-03-31'), course: 'ended.notFiled' },
    ]);
  });
});

describe('29.9: a refusal still appealable leaves the case open (policy)', () => {
  test('29.9: converted, it is examined as the other kind', () => {
    const c = play(refusedCase(), [
      {
        on: '2026-04-01',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'substantive.examining',
        due: { appeal: null },
        sent: ['converted'],
      },
      { on: '2026-04-02', act: 'REFUSED', data: { reasons: 'Yox' }, refused: ['findings.noneNegative', '29.4'] },
    ]);
    expect(c.now.file.converted).toHaveLength(1);
  });

  test('29.9: not once the refusal stands, and not while an appeal is pending', () => {
    expect(refusedCase().until('2026-05-05').refused('APPLICATION_CONVERTED', '2026-05-06', toModel).code).toBe(
      'act.notPossible',
    );
    const appealed = refusedCase().act('APPEAL_FILED', '2026-03-10', {
      reasons: 'Var',
      payment: paid(1, '2026-03-10'),
    });
    expect(appealed.refused('APPLICATION_CONVERTED', '2026-03-11', toModel).code).toBe('conversion.afterRefusal');
  });

  test('29.9, 38.1: restored, it is appealable again, and converted until that ends', () => {
    const restored = () =>
      refusedCase()
        .until('2026-05-05')
        .act('RESTORATION_REQUESTED', '2026-06-01', { reasons: 'Xəstəlik.', payment: paid(1000, '2026-06-01') })
        .act('RESTORATION_DECIDED', '2026-06-20', { granted: true, reasons: 'Üzürlüdür.' });
    play(restored(), [
      {
        on: lastSecondOf('2026-08-20'),
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'substantive.examining',
        due: { restoredAct: null },
        sent: ['converted'],
      },
    ]);
    expect(restored().refused('APPLICATION_CONVERTED', firstSecondAfter('2026-08-20'), toModel).code).toBe(
      'act.notPossible',
    );
  });

  test('29.9: where the office reads it otherwise, a refusal cannot be converted', () => {
    play(refusedCase('invention', lawWith({ conversionAfterRefusal: 'never' })), [
      { on: '2026-04-01', act: 'APPLICATION_CONVERTED', data: toModel, refused: ['conversion.afterRefusal', '29.9'] },
    ]);
  });
});

describe('29.9: what is not converted', () => {
  test.each([
    ['a design', () => received('2026-01-05', 'industrialDesign'), toModel, 'conversion.kind'],
    ['an invention into an invention', () => received(), toInvention, 'conversion.kind'],
    ['anything into a design', () => received(), { to: 'industrialDesign' }, 'form.invalid'],
  ] as const)('29.9: %s', (_name, make, data, code) => {
    expect(make().refused('APPLICATION_CONVERTED', '2026-02-02', data)).toMatchObject({ code, clause: '29.9' });
  });

  test('29.9: what is published, opposed or granted', () => {
    expect(published().refused('APPLICATION_CONVERTED', '2026-06-01T12:00:01+04:00', toModel).code).toBe(
      'conversion.published',
    );
    expect(published().until('2026-12-10').refused('APPLICATION_CONVERTED', '2026-12-11', toModel).code).toBe(
      'conversion.published',
    );
    expect(granted().refused('APPLICATION_CONVERTED', '2027-01-16', toModel).code).toBe('act.notPossible');
  });

  test('29.9: at the request of somebody else', () => {
    expect(received().refused('APPLICATION_CONVERTED', '2026-02-02', toModel, { person: 'rival' }).code).toBe(
      'act.notParty',
    );
  });
});

describe('29.9, 32.1: a fee paid for the other kind', () => {
  const fee = (minor: number, on: string, what = 'registration') => ({ fee: what, payment: paid(minor, on) });
  /** Registration paid for one kind, then converted, published on 1 June 2026 and the window shut. */
  const paidAsThen = (kind: 'invention' | 'utilityModel', minor: number, under: Law = law) => {
    const to = kind === 'invention' ? 'utilityModel' : 'invention';
    return examined('2026-01-05', kind, {}, under)
      .act('FEE_PAID', '2026-02-01', fee(minor, '2026-02-01'))
      .act('APPLICATION_CONVERTED', '2026-02-02', { to })
      .act('FINDINGS_RECORDED', '2026-03-02', allMet(to))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', fee(600, '2026-04-01', 'publication'))
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' })
      .until('2026-12-03');
  };
  const register = { patentNumber: 'I 2027 0001' };

  test('32.1: 7 paid for a utility model, 3 are still due for the invention, and nothing is registered before', () => {
    const c = paidAsThen('utilityModel', 700);
    expect(c.course).toBe('granting.awaitingRegistration');
    expect(c.notices).toContain('registrationInvitation');
    expect(amountOf(c.now, 'registration', '2026-12-04')).toBe(300);
    expect(c.refused('PATENT_REGISTERED', '2026-12-04', register)).toMatchObject({
      code: 'fee.unpaid',
      clause: '32.1',
    });
    expect(c.refused('FEE_PAID', '2026-12-05', fee(299, '2026-12-05'))).toMatchObject({
      code: 'fee.short',
      params: { due: 300, paid: 299 },
    });
    c.act('FEE_PAID', '2026-12-06', fee(300, '2026-12-06'));
    expect(c.course).toBe('granting.paid');
    c.act('PATENT_REGISTERED', '2026-12-07', register);
    expect(replayed(c)).toEqual(c.now);
  });

  test('32.1: 10 paid for an invention, nothing more is due for the utility model', () => {
    const c = paidAsThen('invention', 1000);
    expect(c.course).toBe('granting.paid');
    expect(c.notices).not.toContain('registrationInvitation');
    expect(amountOf(c.now, 'registration', '2026-12-04')).toBe(0);
    c.act('PATENT_REGISTERED', '2026-12-04', { patentNumber: 'F 2027 0001' });
  });

  test('32.1: there and back: what was paid covers the kind that it was paid for', () => {
    const twice = examined()
      .act('FEE_PAID', '2026-02-01', fee(1000, '2026-02-01'))
      .act('APPLICATION_CONVERTED', '2026-02-02', toModel)
      .act('APPLICATION_CONVERTED', '2026-02-03', toInvention);
    expect(amountOf(twice.now, 'registration', '2026-02-04')).toBe(0);
    const cheaper = examined('2026-01-05', 'utilityModel')
      .act('FEE_PAID', '2026-02-01', fee(700, '2026-02-01'))
      .act('APPLICATION_CONVERTED', '2026-02-02', toInvention);
    expect(amountOf(cheaper.now, 'registration', '2026-02-02')).toBe(300);
    cheaper.act('APPLICATION_CONVERTED', '2026-02-03', toModel);
    expect(amountOf(cheaper.now, 'registration', '2026-02-04')).toBe(0);
  });

  test('32.1: what was paid beyond the fee counts too; unpaid, the whole fee of the kind is due', () => {
    expect(paidAsThen('utilityModel', 1000).course).toBe('granting.paid');
    const unpaid = examined('2026-01-05', 'utilityModel').act('APPLICATION_CONVERTED', '2026-02-02', toInvention);
    expect(amountOf(unpaid.now, 'registration', '2026-02-03')).toBe(1000);
  });

  test('32.1: paid on a day before every known rate, the difference of today is due all the same', () => {
    const c = examined('2026-01-05', 'utilityModel')
      .act('FEE_PAID', '2026-02-01', fee(700, '2001-05-01'))
      .act('APPLICATION_CONVERTED', '2026-02-02', toInvention);
    expect(amountOf(c.now, 'registration', '2026-02-03')).toBe(300);
    c.act('FEE_PAID', '2026-02-03', fee(300, '2001-05-01'));
    expect(amountOf(c.now, 'registration', '2026-02-04')).toBe(0);
  });

  test('32.1: not converted, a fee paid at its rate stays paid when the rate rises', () => {
    const dearer = { fee: 'registration', from: '2026-08-01', base: 5000, source: 'test', verified: false } as never;
    const under = makeLaw({ fees: [...law.fees, dearer] });
    const c = published('invention', {}, under).act('FEE_PAID', '2026-06-10', fee(1000, '2026-06-10'));
    expect(c.until('2026-12-03').course).toBe('granting.paid');
  });

  test('29.3¶3: so too the publication fee, where the office has set one for each kind', () => {
    const rate = (kinds: readonly string[], base: number) =>
      ({ fee: 'publication', from: '2026-01-01', kinds, base, source: 'test', verified: false }) as never;
    const under = makeLaw({ fees: [...law.fees, rate(['invention'], 900), rate(['utilityModel'], 600)] });
    const c = examined('2026-01-05', 'utilityModel', {}, under)
      .act('FEE_PAID', '2026-02-01', fee(600, '2026-02-01', 'publication'))
      .act('APPLICATION_CONVERTED', '2026-02-02', toInvention)
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03');
    expect(c.course).toBe('publishing.awaitingFee');
    c.act('FEE_PAID', '2026-03-10', fee(300, '2026-03-10', 'publication'));
    expect(c.course).toBe('publishing.awaitingBulletin');
  });

  /** What a fee still comes to on a day, in qəpik. */
  function amountOf(state: CaseState, name: FeeName, on: string): number | null {
    const amount = feeStillDue({ file: state.file, law }, name, { on: on as CivilDate });
    return amount.known ? amount.money.minor : null;
  }
});

test('29.9, 32.1 (policy appealUpheld): on the way to registration, and not published, it can be converted', () => {
  const c = refusedCase('invention', lawWith({ appealUpheld: 'registration' }))
    .act('APPEAL_FILED', '2026-04-01', { reasons: 'x', payment: paid(1000, '2026-04-01') })
    .act('APPEAL_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'x' });
  play(c, [
    { on: '2026-05-05', course: 'granting.awaitingRegistration' },
    {
      on: '2026-05-06',
      act: 'APPLICATION_CONVERTED',
      data: toModel,
      course: 'substantive.examining',
      due: { registrationFee: null },
      sent: ['converted'],
    },
    {
      on: '2026-05-07',
      act: 'PATENT_REGISTERED',
      data: { patentNumber: 'I 2026 0001' },
      refused: ['act.notPossible', '32.1'],
    },
  ]);
  const afterwards = published().until('2027-01-04');
  expect(afterwards.course).toBe('granting.awaitingRegistration');
  expect(afterwards.refused('APPLICATION_CONVERTED', '2027-01-05', toModel).code).toBe('conversion.published');
});

test.each([
  ['2026-04-10', '2026-07-06'],
  ['2026-08-03', undefined],
])('29.9, 29.5: converted on %s, the letter says until when divisionals keep the priority: %s', (on, due) => {
  const c = examined().act('APPLICATION_CONVERTED', on, { to: 'utilityModel' });
  const letter = c.entries.at(-1)?.effects.find((e) => e.kind === 'dispatch-notice' && e.notice === 'converted');
  const { params } = letter as { params: Record<string, unknown> };
  expect([params['divisible'], params['due'], c.notices.includes('limitMoved')]).toEqual([true, due, false]);
});
