import {
  allMet,
  endsOf,
  examined,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  play,
  published,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { effects } from '../../support/patents.ts';

const appeal = { reasons: 'Yenilik var.', payment: paid(2000, '2026-03-10') };
const decided = (outcome: 'allowed' | 'remitted' | 'dismissed') => ({ outcome, reasons: 'Əsaslandırma' });

describe('29.6: an appeal is due two months after the refusal was received, with its fee', () => {
  test.each([
    ['an ordinary day', '2026-04-06', '2026-06-08'],
    ['31 December: the end of February', '2026-12-31', '2027-03-01'],
    ['before Novruz', '2026-01-28', '2026-03-31'],
    ['before 8 and 9 November', '2026-09-08', '2026-11-11'],
  ])('29.6: %s: received %s, due %s', (_name, on, due) => {
    const c = examined('2026-01-05').act('FINDINGS_RECORDED', on, {
      findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }],
    });
    expect(c.act('REFUSED', on, { reasons: 'Yox' }).due('appeal')).toBe(due);
  });

  test('29.6: in the last second it goes to the Commission', () => {
    const c = play(refusedCase(), [
      { on: '2026-03-03', due: { appeal: '2026-05-04' } },
      {
        on: lastSecondOf('2026-05-04'),
        act: 'APPEAL_FILED',
        data: appeal,
        course: 'refused.underAppeal',
        due: { appeal: null, commissionDecision: '2026-07-04' },
      },
    ]);
    expect(endsOf(c)).toContain('appeal met');
  });

  test('29.6: a second later the refusal stands, with restoration as the way back', () => {
    const c = play(refusedCase(), [
      {
        on: firstSecondAfter('2026-05-04'),
        act: 'APPEAL_FILED',
        data: appeal,
        refused: ['act.notPossible', '29.6'],
        course: 'ended.refused.disputable',
        due: { restoration: '2027-05-04' },
        sent: ['refusalFinal'],
      },
    ]);
    const told = c.entries
      .flatMap((e) => e.effects)
      .find((f) => f.kind === 'dispatch-notice' && f.notice === 'refusalFinal');
    expect(told).toMatchObject({ params: { wayBack: '38' } });
  });

  test.each([
    ['without its fee', { reasons: 'Yenilik var.' }, 'fee.missing'],
    ['with a fee paid after it', { reasons: 'Var', payment: paid(2000, '2026-03-11') }, 'fee.late'],
    ['without reasons', { payment: paid(2000, '2026-03-10') }, 'form.invalid'],
  ])('29.6: %s it is refused', (_name, data, code) => {
    play(refusedCase(), [
      { on: '2026-03-10', act: 'APPEAL_FILED', data, refused: [code, '29.6'], course: 'refused.appealable' },
    ]);
  });

  test('29.6: by anyone but the applicant it is refused', () => {
    const c = refusedCase();
    expect(c.refused('APPEAL_FILED', '2026-03-10', appeal, { by: 'thirdPerson' }).code).toBe('act.notYours');
    expect(c.refused('APPEAL_FILED', '2026-03-10', appeal, { person: 'rival' }).code).toBe('act.notParty');
  });

  test('29.6: an appeal received in time and recorded after the end reopens the case', () => {
    const c = play(refusedCase(), [
      { on: '2026-05-06', course: 'ended.refused.disputable' },
      {
        on: '2026-05-04',
        act: 'APPEAL_FILED',
        data: appeal,
        by: { recorded: '2026-05-06' },
        course: 'refused.underAppeal',
        due: { restoration: null, commissionDecision: '2026-07-04' },
        sent: ['corrected'],
      },
    ]);
    expect(c.entries.at(-1)?.correction?.superseded.map((s) => s.why)).toContain('not due');
  });
});

describe('29.6: what the Commission decides', () => {
  const appealed = (settings: Record<string, string> = {}) =>
    refusedCase('invention', lawWith(settings)).act('APPEAL_FILED', '2026-03-10', appeal);

  test('29.6: allowed: the application goes to publication (policy), amendments are shut', () => {
    const c = play(appealed(), [
      {
        on: '2026-04-20',
        act: 'APPEAL_DECIDED',
        data: decided('allowed'),
        course: 'publishing.awaitingFee',
        due: { commissionDecision: null, publicationFee: '2026-06-22' },
        sent: ['appealDecided', 'publicationDecision'],
      },
      { on: '2026-04-21', act: 'AMENDMENT_FILED', data: { what: 'Düzəliş' }, refused: ['act.notPossible', '27.8'] },
      { on: '2026-05-04', act: 'FEE_PAID', data: { fee: 'publication', payment: paid(600, '2026-05-04') } },
      {
        on: '2026-06-01',
        act: 'APPLICATION_PUBLISHED',
        data: { issue: '2026/5' },
        course: 'published.oppositionPeriod',
      },
    ]);
    expect(c.at(c.last('appeal'))).toBe('allowed');
  });

  test('29.6: allowed under 32.1 read literally: two months to register from the decision, without publication', () => {
    const c = play(appealed({ appealUpheld: 'registration' }), [
      {
        on: '2026-04-20',
        act: 'APPEAL_DECIDED',
        data: decided('allowed'),
        course: 'granting.awaitingRegistration',
        due: { registrationFee: '2026-06-22' },
      },
      {
        on: '2026-05-04',
        act: 'FEE_PAID',
        data: { fee: 'registration', payment: paid(1000, '2026-05-04') },
        course: 'granting.paid',
        due: { registration: '2026-06-20' },
      },
      { on: '2026-06-01', act: 'PATENT_REGISTERED', data: { patentNumber: 'I 2026 0001' }, course: 'granted' },
    ]);
    expect(c.now.file.publication).toBeUndefined();
  });

  test('29.6: remitted: examined again', () => {
    play(appealed(), [
      {
        on: '2026-04-20',
        act: 'APPEAL_DECIDED',
        data: decided('remitted'),
        course: 'substantive.examining',
        due: { substantiveExamination: '2026-10-20' },
      },
      { on: '2026-04-21', act: 'PUBLICATION_DECIDED', refused: ['findings.incomplete', '29.3'] },
      { on: '2026-04-22', act: 'FINDINGS_RECORDED', data: allMet('invention') },
      { on: '2026-04-23', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });

  describe('29.3¶3: remitted after a decision to publish, and positive again', () => {
    const demanded = (c: CaseDriver) => effects(c, 'demand-fee').map((e) => e.fee);
    /** A search asked for on 10 June finds the matter known; refused, appealed, remitted on 3 August. */
    const remitted = (c: CaseDriver) =>
      c
        .act('EXAMINATION_REQUESTED', '2026-06-10', {
          what: 'substantiveExamination',
          payment: paid(10_000, '2026-06-10'),
        })
        .act('EXAMINATION_CARRIED_OUT', '2026-06-20', {
          results: 'Məlumdur.',
          findings: [{ clause: '7.6', met: false }],
        })
        .act('REFUSED', '2026-06-22', { reasons: 'Məlumdur.' })
        .act('APPEAL_FILED', '2026-07-20', { reasons: 'Yenidir.', payment: paid(1000, '2026-07-20') })
        .act('APPEAL_DECIDED', '2026-08-03', decided('remitted'))
        .act('FINDINGS_RECORDED', '2026-08-07', allMet('invention'));

    test('30.1: published by then, it goes on, and no fee is asked for a second publication', () => {
      const c = play(remitted(published()), [
        {
          on: '2026-08-08',
          act: 'PUBLICATION_DECIDED',
          course: 'published.oppositionPeriod',
          sent: ['requirementsMet'],
        },
      ]);
      expect(demanded(c)).toEqual(['publication']);
      expect(letterOf(c, 'requirementsMet')).toContain('it is not published again, and nothing is to be paid for that');
      expect(letterOf(c, 'requirementsMet')).toContain('until 1 December 2026');
    });

    test('31.1: after the time to oppose the letter says that it is over', () => {
      const c = remitted(published()).act('PUBLICATION_DECIDED', '2027-01-04');
      expect(letterOf(c, 'requirementsMet')).toContain('and is over');
      expect(c.course).toBe('granting.awaitingRegistration');
    });

    test('30.1: paid and not yet published, it waits for the bulletin, and the letter asks for nothing', () => {
      const c = examined()
        .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
        .act('PUBLICATION_DECIDED', '2026-03-03')
        .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
      play(remitted(c), [
        {
          on: '2026-08-08',
          act: 'PUBLICATION_DECIDED',
          course: 'publishing.awaitingBulletin',
          sent: ['publicationDecision'],
        },
      ]);
      expect(demanded(c)).toEqual(['publication']);
      expect(letterOf(c, 'publicationDecision')).toContain('its fee is paid');
      expect(letterOf(c, 'publicationDecision')).not.toContain('Pay the publication fee');
      expect(letterOf(c, 'publicationDecision', 'az')).not.toContain('ödəyin');
    });

    test('29.3¶3: unpaid, the fee is asked for again', () => {
      const c = examined()
        .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
        .act('PUBLICATION_DECIDED', '2026-03-03');
      remitted(c).act('PUBLICATION_DECIDED', '2026-08-08');
      expect(demanded(c)).toEqual(['publication', 'publication']);
      expect(letterOf(c, 'publicationDecision')).toContain('Pay the publication fee');
    });
  });

  test('29.6: dismissed: the refusal stands, the court remains, restoration does not', () => {
    const c = play(appealed(), [
      {
        on: '2026-04-20',
        act: 'APPEAL_DECIDED',
        data: decided('dismissed'),
        course: 'ended.refusedFinally',
        sent: ['appealDecided'],
      },
      { on: '2026-04-21', act: 'RESTORATION_REQUESTED', data: appeal, refused: ['act.notPossible', '38.1'] },
      { on: '2026-05-04', act: 'COURT_ACTION_FILED', data: { against: 'appeal' } },
    ]);
    expect(c.at(c.last('dispute'))).toBe('beforeCourt');
    play(c, [
      {
        on: '2026-09-01',
        act: 'COURT_DECIDED',
        data: { outcome: 'reversed', direction: 'examination' },
        course: 'substantive.examining',
      },
    ]);
  });

  test('29.6: a court that orders publication puts the case there', () => {
    play(appealed(), [
      { on: '2026-04-20', act: 'APPEAL_DECIDED', data: decided('dismissed') },
      { on: '2026-05-04', act: 'COURT_ACTION_FILED', data: { against: 'appeal' } },
      {
        on: '2026-09-01',
        act: 'COURT_DECIDED',
        data: { outcome: 'reversed', direction: 'publication' },
        course: 'publishing.awaitingFee',
        due: { publicationFee: '2026-11-02', freeAmendment: null, priorityDeclaration: null },
      },
    ]);
  });

  test.each(['review', 'reinstatement'])(
    '29.6: a court that reverses a dismissal (%s): the appeal is decided again',
    (direction) => {
      const c = appealed()
        .act('APPEAL_DECIDED', '2026-04-20', decided('dismissed'))
        .act('COURT_ACTION_FILED', '2026-05-04', { against: 'appeal' })
        .act('COURT_DECIDED', '2026-09-01', { outcome: 'reversed', direction });
      expect([c.course, c.at(c.last('appeal')), c.due('commissionDecision')]).toEqual([
        'refused.underAppeal',
        'deciding',
        '2026-11-01',
      ]);
      expect(c.act('APPEAL_DECIDED', '2026-10-01', decided('allowed')).course).toBe('publishing.awaitingFee');
    },
  );

  test('29.6: the Commission has two months (policy) and is late after them', () => {
    const c = appealed().until(lastSecondOf('2026-05-10'));
    expect(c.term('commissionDecision')?.status).toBe('running');
    c.until(firstSecondAfter('2026-05-10'));
    expect([c.term('commissionDecision')?.status, c.course]).toEqual(['overdue', 'refused.underAppeal']);
    expect(appealed({ commissionDecision: 'P4M' }).due('commissionDecision')).toBe('2026-07-10');
  });

  test('29.6: nobody but the Commission decides, and only once', () => {
    const c = appealed();
    expect(c.refused('APPEAL_DECIDED', '2026-04-20', decided('allowed'), { by: 'substantiveExaminer' }).code).toBe(
      'act.notYours',
    );
    c.act('APPEAL_DECIDED', '2026-04-20', decided('dismissed'));
    expect(c.refused('APPEAL_DECIDED', '2026-04-21', decided('allowed')).code).toBe('act.notPossible');
  });
});

describe('29.6, 30.8: a refusal after publication ends provisional protection only when it stands', () => {
  const refusedLate = () =>
    published()
      .act('EXAMINATION_REQUESTED', '2026-06-02', { what: 'search', payment: paid(1000, '2026-06-02') })
      .act('EXAMINATION_CARRIED_OUT', '2026-07-01', {
        results: 'Yeni deyil.',
        findings: [{ clause: '7.6', met: false, reason: 'D1' }],
      })
      .act('REFUSED', '2026-07-06', { reasons: 'D1' });

  test('30.8: still appealable or under appeal it runs on; dismissed it never began', () => {
    const c = refusedLate();
    expect([c.course, c.now.file.protection.status]).toEqual(['refused.appealable', 'running']);
    c.act('APPEAL_FILED', '2026-08-03', appeal);
    expect(c.now.file.protection.status).toBe('running');
    c.act('APPEAL_DECIDED', '2026-09-01', decided('dismissed'));
    expect([c.course, c.now.file.protection.status]).toEqual(['ended.refusedFinally', 'neverBegun']);
  });

  test('30.8: not appealed it never began; allowed, the case goes on where it was published', () => {
    expect(refusedLate().until('2026-09-08').now.file.protection.status).toBe('neverBegun');
    const c = refusedLate()
      .act('APPEAL_FILED', '2026-08-03', appeal)
      .act('APPEAL_DECIDED', '2026-09-01', decided('allowed'));
    expect([c.course, c.now.file.protection]).toEqual([
      'published.oppositionPeriod',
      { status: 'running', from: '2026-06-01' },
    ]);
  });
});
