import { stuck } from '../../../engine/index.ts';
import {
  actsOnOthers as allActsOnOthers,
  applicantParty,
  at,
  carryTo,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  initialSays,
  lastSecondOf,
  law,
  opponentParty,
  paid,
  play,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import { CaseDriver, applicationData } from '../../support/case-driver.ts';
import {
  asked,
  claimOfEarlier as claim,
  laterClaiming as later,
  priorityFeePaid as fee,
  claimRejected as rejected,
} from '../../support/later-claims.ts';
import { deemedRejected, restorationData } from '../../support/oppositions.ts';

const withdrawsFor = (filedOn: string) => [
  {
    case: 'A 2026 0001',
    type: 'DEEMED_WITHDRAWN',
    data: { claimedBy: 'A 2026 0077', applicants: ['aliyev'], filedOn, priorityDate: '2026-01-05' },
  },
];
const withdraws = withdrawsFor('2026-03-02');

/** What is asked because of the claim; that it was made is told with the filing (25). */
const actsOnOthers = (c: CaseDriver) => allActsOnOthers(c).filter(({ type }) => type !== 'EARLIER_APPLICATION_CLAIMED');

describe("28.7: the applicant's own earlier application here, within twelve months of its receipt, six for a design", () => {
  test.each([
    ['invention', lastSecondOf('2027-01-05'), 'established'],
    ['invention', firstSecondAfter('2027-01-05'), 'fallen'],
    ['industrialDesign', lastSecondOf('2026-07-06'), 'established'],
    ['industrialDesign', firstSecondAfter('2026-07-06'), 'fallen'],
  ] as const)('28.7: %s received %s: %s', (kind, on, state) => {
    const c = later(on, {}, {}, kind);
    expect(c.at(c.last('priorityClaim'))).toBe(state);
    expect(c.now.file.priority.date).toBe(state === 'established' ? '2026-01-05' : c.now.file.dates.receipt);
    expect(actsOnOthers(c)).toEqual(state === 'established' ? withdrawsFor(on.slice(0, 10)) : []);
  });

  test('28.7: the earlier application has to be named', () => {
    const data = applicationData('invention', { priorities: [claim({ number: undefined })] });
    expect(new CaseDriver().refused('APPLICATION_RECEIVED', '2026-02-02', data).code).toBe('form.invalid');
  });
});

describe('28.7: the earlier case ends as deemed withdrawn', () => {
  test('28.7: once the fee is paid (policy), so that an unpaid claim does not lose both', () => {
    const c = later('2026-03-02', { payment: undefined });
    expect([actsOnOthers(c), c.due('priorityFee')]).toEqual([[], '2026-05-04']);
    c.act('PRIORITY_FEE_PAID', lastSecondOf('2026-05-04'), fee('2026-05-04'), { proceeding: c.last('priorityClaim') });
    expect([actsOnOthers(c), c.now.file.priority.date]).toEqual([withdraws, '2026-01-05']);
    const unpaid = later('2026-03-02', { payment: undefined }).until(firstSecondAfter('2026-05-04'));
    expect([actsOnOthers(unpaid), unpaid.at(unpaid.last('priorityClaim'))]).toEqual([[], 'fallen']);
  });

  test('28.7: where the office reads it otherwise, when it is claimed, and once', () => {
    const c = later('2026-03-02', { payment: undefined }, { earlierApplicationWithdrawn: 'whenClaimed' });
    expect(actsOnOthers(c)).toEqual(withdraws);
    c.act('PRIORITY_FEE_PAID', '2026-04-01', fee('2026-04-01'), { proceeding: c.last('priorityClaim') });
    expect(actsOnOthers(c)).toEqual(withdraws);
  });

  test.each([
    ['waiting for a correction', () => deficient()],
    ['examined', () => examined()],
    ['just received', () => received()],
  ] as const)('28.7: %s', (_name, make) => {
    const earlier = make();
    expect(carryTo(later('2026-03-02'), earlier)).toEqual([]);
    expect([earlier.course, earlier.now.file.links]).toEqual([
      'ended.deemedWithdrawn',
      [{ relation: 'earlierApplicationOf', case: 'A 2026 0077' }],
    ]);
    expect(earlier.notices).toContain('deemedWithdrawn');
    expect(earlier.now.proceedings.filter((p) => p.pending)).toEqual([]);
    expect(earlier.refused('APPLICATION_WITHDRAWN', '2026-03-03').code).toBe('act.notPossible');
  });

  const denied = { earlier: 'formal.awaitingDecision', claim: 'fallen' };

  test("28.7: another's application does not end by it, and the claim falls: its applicant is told, and of nothing else", () => {
    const strangers = received('2026-01-05', 'invention', { applicants: [applicantParty] });
    strangers.act('APPLICANT_CHANGED', '2026-01-06', { applicants: [opponentParty], instrument: 'Müqavilə' });
    const answer = asked(strangers);
    expect(answer).toMatchObject(denied);
    expect(answer.second.now.file.priority).toMatchObject({ date: '2026-03-02', basis: '28.4' });
    expect(answer.second.notices).toContain('priorityLost');
    const shared = received('2026-01-05', 'invention', { applicants: [applicantParty, opponentParty] });
    expect(asked(shared)).toMatchObject(denied);
    expect(strangers.notices).not.toContain('deemedWithdrawn');
    expect(actsOnOthers(answer.second).map(({ type }) => type)).toEqual(['DEEMED_WITHDRAWN']);
  });

  test('28.7 (policy whenClaimed): nor is there anything left to pay for where its record denies the claim before the fee', () => {
    const unpaid = later('2026-03-02', { payment: undefined }, { earlierApplicationWithdrawn: 'whenClaimed' });
    const shared = received('2026-01-05', 'invention', { applicants: [applicantParty, opponentParty] });
    const { second, ...answer } = asked(shared, unpaid);
    expect([answer, second.due('priorityFee')]).toMatchObject([denied, undefined]);
    const proceeding = second.last('priorityClaim');
    expect(second.refused('PRIORITY_FEE_PAID', '2026-03-03', fee('2026-03-03'), { proceeding }).code).toBe(
      'act.notPossible',
    );
  });

  test('28.7: nor one received on another day than is claimed', () => {
    expect(asked(received(), later('2026-03-02', { date: '2026-01-04' }))).toMatchObject(denied);
  });

  test('28.9: nor one that itself claimed an earlier priority, whatever the later application says', () => {
    const chained = received().act('PRIORITY_CLAIMED', '2026-02-02', {
      basis: 'convention',
      date: '2025-10-01',
      country: 'TR',
    });
    expect(asked(chained)).toMatchObject(denied);
  });

  test('28.9: nor a divisional, which keeps the priority of its initial application', () => {
    const divided = received('2026-01-05', 'invention', { divisionalOf: { number: 'A 2025 0009' } });
    initialSays(divided, { filingDate: '2025-06-02', priorityDate: '2025-06-02' });
    expect(asked(divided)).toMatchObject(denied);
  });

  test('28.7: an application already withdrawn gives its priority, and is not withdrawn again', () => {
    const withdrawn = () => received().act('APPLICATION_WITHDRAWN', '2026-02-02');
    const gone = withdrawn();
    expect(asked(gone)).toMatchObject({ earlier: 'ended.withdrawn', claim: 'established' });
    expect(gone.notices.filter((n) => n === 'deemedWithdrawn')).toEqual([]);
    const strangers = received('2026-01-05', 'invention', { applicants: [applicantParty, opponentParty] });
    strangers.act('APPLICATION_WITHDRAWN', '2026-02-02', { consents: ['rival'] });
    expect(asked(strangers)).toMatchObject({ claim: 'fallen' });
  });

  test('28.7: what it is told of a claim that is not there, or has been put back by a court, it leaves alone', () => {
    const c = later('2026-03-02').act('EARLIER_APPLICATION_STATED', '2026-03-03', { earlier: 'A 2026 0002' });
    expect(c.at(c.last('priorityClaim'))).toBe('established');
    const { second } = asked(received('2026-01-05', 'invention', { applicants: [applicantParty, opponentParty] }));
    second
      .act('DISPUTE_FILED', '2026-04-01', { about: 'priorityLost', reasons: 'Mənimdir.' })
      .act('DISPUTE_DECIDED', '2026-04-20', { outcome: 'allowed', reasons: 'Onundur.' })
      .act('EARLIER_APPLICATION_STATED', '2026-04-21', { earlier: 'A 2026 0001' });
    expect(second.at(second.last('priorityClaim'))).toBe('established');
  });

  test('5.1: the applicant may dispute it within two months (policy); allowed, the case is where it was', () => {
    const earlier = deficient('2026-02-16');
    carryTo(later('2026-03-02'), earlier);
    const dispute = { about: 'deemedWithdrawn', reasons: 'Başqa obyekt' };
    play(earlier, [
      { on: '2026-03-03', due: { complaint: '2026-05-04', formalReply: null } },
      { on: lastSecondOf('2026-05-04'), act: 'DISPUTE_FILED', data: dispute },
      {
        on: '2026-05-11',
        act: 'DISPUTE_DECIDED',
        data: { outcome: 'dismissed', reasons: 'Eyni' },
        course: 'ended.closed.asDeemedWithdrawn',
      },
    ]);
    const again = deficient('2026-02-16');
    carryTo(later('2026-03-02'), again);
    play(again, [
      { on: '2026-03-10', act: 'DISPUTE_FILED', data: dispute },
      {
        on: '2026-03-20',
        act: 'DISPUTE_DECIDED',
        data: { outcome: 'allowed', reasons: 'Başqadır' },
        course: 'formal.awaitingCorrection',
        // 45 days were left when the case ended on 2 March; they run on from the decision.
        due: { formalReply: '2026-05-04' },
      },
    ]);
    const last = deficient('2026-02-16');
    carryTo(later('2026-03-02'), last);
    play(last, [
      { on: lastSecondOf('2026-05-04'), act: 'DISPUTE_FILED', data: dispute },
      { on: '2026-05-06', course: 'ended.closed.asDeemedWithdrawn' },
      {
        on: '2026-05-11',
        act: 'DISPUTE_DECIDED',
        data: { outcome: 'allowed', reasons: 'Başqadır' },
        course: 'formal.awaitingCorrection',
      },
    ]);
    expect(firstAfter(received())).toBe('dispute.nothing');
  });
});

describe('28.7: in such a case only: an earlier application goes on when the claim that ended it does not stand', () => {
  const released = { case: 'A 2026 0001', type: 'WITHDRAWAL_RELEASED', data: { claimedBy: 'A 2026 0077' } };
  const both = () => {
    const second = later('2026-03-02');
    const first = deficient('2026-02-16');
    carryTo(second, first);
    return { first, second };
  };
  /** What the second has asked of the first since, done there. */
  const told = ({ first, second }: ReturnType<typeof both>, since: number) => carryTo(second, first, since);

  test('28.7: rejected, after the dispute about the withdrawal is shut: it goes on where it was, and its applicant is told', () => {
    const { first, second } = both();
    const since = second.entries.length;
    first.until('2026-06-01');
    expect(first.course).toBe('ended.closed.asDeemedWithdrawn');
    expect(actsOnOthers(rejected(second, '2026-06-01')).at(-1)).toEqual(released);
    expect(told({ first, second }, since)).toEqual([]);
    // 45 days were left of the limit when the case ended on 2 March.
    expect([first.course, first.due('formalReply')]).toEqual(['formal.awaitingCorrection', '2026-07-16']);
    expect(first.notices.at(-1)).toBe('withdrawalReleased');
  });

  test('5.1: the rejection disputed with success, the earlier one is withdrawn again', () => {
    const { first, second } = both();
    let since = second.entries.length;
    rejected(second, '2026-04-01');
    told({ first, second }, since);
    since = second.entries.length;
    second
      .act('DISPUTE_FILED', '2026-04-10', { about: 'priorityLost', reasons: 'Eyni obyekt.' })
      .act('DISPUTE_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'Eynidir.' });
    expect(told({ first, second }, since)).toEqual([]);
    expect(first.course).toBe('ended.deemedWithdrawn');
    expect(first.now.file.links).toEqual([{ relation: 'earlierApplicationOf', case: 'A 2026 0077' }]);
    expect(first.due('complaint')).toBe('2026-07-06');
  });

  test('29.2: the later one considered not filed has claimed nothing; put back, it claims again', () => {
    const { first, second } = both();
    let since = second.entries.length;
    second.act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['drawings'] });
    // Two months end on Sunday 10 May; Monday the 11th replaces Victory Day.
    second.until(firstSecondAfter('2026-05-12'));
    expect(second.course).toBe('ended.notFiled');
    expect(told({ first, second }, since)).toEqual([]);
    expect(first.course).toBe('formal.awaitingCorrection');
    since = second.entries.length;
    second
      .act('DISPUTE_FILED', '2026-05-20', { about: 'consideredNotFiled', reasons: 'Vaxtında göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-06-10', { outcome: 'allowed', reasons: 'Göndərilmişdi.' });
    expect(told({ first, second }, since)).toEqual([]);
    expect(first.course).toBe('ended.deemedWithdrawn');
  });

  test('29.2 (policy whenClaimed): unpaid and considered not filed, too; and an unpaid claim that falls', () => {
    const settings = { earlierApplicationWithdrawn: 'whenClaimed' };
    const unfiled = later('2026-03-02', { payment: undefined }, settings)
      .act('DEFICIENCIES_FOUND', '2026-03-03', { missing: ['drawings'] })
      .until('2026-06-01');
    expect(actsOnOthers(unfiled).map(({ type }) => type)).toEqual(['DEEMED_WITHDRAWN', 'WITHDRAWAL_RELEASED']);
    const unpaid = later('2026-03-02', { payment: undefined }, settings).until('2026-05-05');
    expect(actsOnOthers(unpaid).map(({ type }) => type)).toEqual(['DEEMED_WITHDRAWN', 'WITHDRAWAL_RELEASED']);
  });

  test('28.7: a claim withdrawn before it was paid for, and recorded after, has ended nothing: that is taken back', () => {
    const second = later('2026-03-02', { payment: undefined });
    const first = received();
    const proceeding = second.last('priorityClaim');
    second.act('PRIORITY_FEE_PAID', '2026-04-01', fee('2026-04-01'), { proceeding });
    expect(told({ first, second }, 0)).toEqual([]);
    expect(first.course).toBe('ended.deemedWithdrawn');
    const since = second.entries.length;
    second.act('PRIORITY_CLAIM_WITHDRAWN', '2026-03-20', {}, { proceeding, recorded: '2026-04-10' });
    expect(told({ first, second }, since)).toEqual([]);
    expect([first.course, second.now.file.priority.date]).toEqual(['formal.awaitingDecision', '2026-03-02']);
  });

  test('28.7: paid a day earlier than recorded, it has ended the earlier one once', () => {
    const second = later('2026-03-02', { payment: undefined });
    const proceeding = second.last('priorityClaim');
    second.act('PRIORITY_FEE_PAID', '2026-04-01', fee('2026-04-01'), { proceeding });
    second.act('PRIORITY_FEE_PAID', '2026-03-31', fee('2026-03-31'), { proceeding, recorded: '2026-04-10' });
    expect(actsOnOthers(second)).toEqual(withdraws);
  });

  test('28.7: of two later applications that claim it both have to lose it', () => {
    const { first, second } = both();
    const third = new CaseDriver('A 2026 0078').act(
      'APPLICATION_RECEIVED',
      '2026-03-10',
      applicationData('invention', { payment: paid(1000, '2026-03-10'), priorities: [claim(fee('2026-03-10'))] }),
    );
    expect(carryTo(third, first)).toEqual([]);
    expect(first.notices.filter((n) => n === 'deemedWithdrawn')).toHaveLength(1);
    const [seen, seenOfThird] = [second.entries.length, third.entries.length];
    rejected(second, '2026-04-01');
    expect(carryTo(second, first, seen)).toEqual([]);
    expect(first.course).toBe('ended.deemedWithdrawn');
    rejected(third, '2026-04-02');
    expect(carryTo(third, first, seenOfThird)).toEqual([]);
    expect(first.course).toBe('formal.awaitingCorrection');
  });

  test('28.7, 29.2: a release that a late record leaves without ground is taken back', () => {
    const { first, second } = both();
    let since = second.entries.length;
    second.act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['drawings'] }).until(firstSecondAfter('2026-05-12'));
    expect([told({ first, second }, since), first.course]).toEqual([[], 'formal.awaitingCorrection']);
    since = second.entries.length;
    second.act('CORRECTION_FILED', '2026-05-11', { papers: ['drawings'] }, { recorded: '2026-05-14' });
    expect(told({ first, second }, since)).toEqual([]);
    expect([first.course, second.now.file.priority.date]).toEqual(['ended.deemedWithdrawn', '2026-01-05']);
  });

  /** Awaiting registration since 2 December 2026, and ended on the 20th by a later application that claims it. */
  const nearlyGranted = (make: () => CaseDriver) =>
    make()
      .until('2026-12-03')
      .act('DEEMED_WITHDRAWN', '2026-12-20', {
        claimedBy: 'A 2026 0077',
        applicants: ['aliyev'],
        filedOn: '2026-01-20',
        priorityDate: '2026-01-05',
      })
      .act('WITHDRAWAL_RELEASED', '2027-02-10', { claimedBy: 'A 2026 0077' });

  test('28.7, 32.1: on its way to registration, it is invited anew, for what was left of the limit', () => {
    const c = nearlyGranted(published);
    expect([c.course, c.notices.slice(-2)]).toEqual([
      'granting.awaitingRegistration',
      ['withdrawalReleased', 'registrationInvitation'],
    ]);
    // The two months from 1 December ended on 2 February: 44 days were left, and 26 March to 28 March are not working days.
    expect(c.term('registrationFee')?.due).toMatchObject({ trigger: '2027-02-10', length: 'P44D', due: '2027-03-29' });
  });

  test('28.7, 32.1: paid for by then, it is registered within two months of the day on which it was put back', () => {
    const fees = { fee: 'registration', payment: paid(1000, '2026-12-02') };
    const c = nearlyGranted(() => published().act('FEE_PAID', '2026-12-02', fees));
    expect([c.course, c.due('registration')]).toEqual(['granting.paid', '2027-04-10']);
    expect(c.act('PATENT_REGISTERED', '2027-02-11').course).toBe('granted');
  });

  test('28.7: claim or later application withdrawn by the applicant: that was a choice, and nothing is put back', () => {
    const claimGone = later('2026-03-02');
    claimGone.act('PRIORITY_CLAIM_WITHDRAWN', '2026-03-10', {}, { proceeding: claimGone.last('priorityClaim') });
    const gone = later('2026-03-02').act('APPLICATION_WITHDRAWN', '2026-03-10');
    expect([actsOnOthers(claimGone), actsOnOthers(gone)]).toEqual([withdraws, withdraws]);
  });

  test('28.7, 29.2: claim withdrawn, and the later one considered not filed: it has chosen nothing; put back, it has', () => {
    const { first, second } = both();
    let since = second.entries.length;
    second
      .act('PRIORITY_CLAIM_WITHDRAWN', '2026-03-10', {}, { proceeding: second.last('priorityClaim') })
      .act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['drawings'] });
    expect([told({ first, second }, since), first.course]).toEqual([[], 'ended.deemedWithdrawn']);
    since = second.entries.length;
    second.until(firstSecondAfter('2026-05-12'));
    expect([told({ first, second }, since), second.course, first.course]).toEqual([
      [],
      'ended.notFiled',
      'formal.awaitingCorrection',
    ]);
    since = second.entries.length;
    second
      .act('DISPUTE_FILED', '2026-05-20', { about: 'consideredNotFiled', reasons: 'Vaxtında göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-06-10', { outcome: 'allowed', reasons: 'Göndərilmişdi.' });
    expect([told({ first, second }, since), first.course]).toEqual([[], 'ended.deemedWithdrawn']);
    expect(second.now.file.priority.date).toBe('2026-03-02');
  });

  test('28.7, 29.2, 5.1: a claim put back in dispute, of one that is considered not filed, ends nothing until that is put back', () => {
    const { first, second } = both();
    let since = second.entries.length;
    second.act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['drawings'] });
    rejected(second, '2026-05-04').until(firstSecondAfter('2026-05-12'));
    expect(second.course).toBe('ended.notFiled');
    second
      .act('DISPUTE_FILED', '2026-05-20', { about: 'priorityLost', reasons: 'Eyni obyekt.' })
      .act('DISPUTE_DECIDED', '2026-06-01', { outcome: 'allowed', reasons: 'Eynidir.' });
    expect(second.at(second.last('priorityClaim'))).toBe('established');
    expect([told({ first, second }, since), first.course]).toEqual([[], 'formal.awaitingCorrection']);
    since = second.entries.length;
    second
      .act('DISPUTE_FILED', '2026-06-02', { about: 'consideredNotFiled', reasons: 'Vaxtında göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-06-10', { outcome: 'allowed', reasons: 'Göndərilmişdi.' });
    expect([told({ first, second }, since), first.course]).toEqual([[], 'ended.deemedWithdrawn']);
  });

  test('28.7: a claim withdrawn before it ended anything asks for nothing, whatever becomes of the later one', () => {
    const second = later('2026-03-02', { payment: undefined });
    second
      .act('PRIORITY_CLAIM_WITHDRAWN', '2026-03-10', {}, { proceeding: second.last('priorityClaim') })
      .act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['drawings'] })
      .until(firstSecondAfter('2026-05-12'))
      .act('DISPUTE_FILED', '2026-05-20', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-06-10', { outcome: 'allowed', reasons: 'x' });
    expect(actsOnOthers(second)).toEqual([]);
  });

  test('28.7: what ended by something else, or goes on already, stays as it is', () => {
    const { first, second } = both();
    const since = second.entries.length;
    first
      .act('DISPUTE_FILED', '2026-03-10', { about: 'deemedWithdrawn', reasons: 'Başqa obyekt.' })
      .act('DISPUTE_DECIDED', '2026-03-20', { outcome: 'allowed', reasons: 'Başqadır.' })
      .act('APPLICATION_WITHDRAWN', '2026-03-25');
    rejected(second, '2026-04-01');
    expect(told({ first, second }, since)).toEqual([]);
    expect(first.course).toBe('ended.withdrawn');
    const other = received().act('APPLICATION_WITHDRAWN', '2026-02-02');
    expect(told({ first: other, second }, since)).toEqual([]);
    expect(other.course).toBe('ended.withdrawn');
  });
});

describe('28.7: an earlier application that had ended gives its priority, and does not come back beside the later one', () => {
  const restoring = { granted: true, reasons: 'Üzürlüdür.' };
  /** Refused, the appeal missed: restorable until 4 May 2027; its priority claimed since. */
  const claimedOnceEnded = () => {
    const first = refusedCase().until('2026-05-05');
    const second = later('2026-06-01');
    expect([carryTo(second, first), first.course]).toEqual([[], 'ended.refused.disputable']);
    expect(second.at(second.last('priorityClaim'))).toBe('established');
    return { first, second, since: second.entries.length };
  };
  const restored = (first: CaseDriver) =>
    first
      .act('RESTORATION_REQUESTED', '2026-06-10', restorationData('2026-06-10'))
      .act('RESTORATION_DECIDED', '2026-06-20', restoring);

  test('38.1: restored, it is deemed withdrawn, and its applicant is told both', () => {
    const { first } = claimedOnceEnded();
    expect(restored(first).course).toBe('ended.deemedWithdrawn');
    expect(first.notices.slice(-2)).toEqual(['restorationGranted', 'deemedWithdrawn']);
    expect([first.due('complaint'), first.due('restoredAct')]).toEqual(['2026-08-20', undefined]);
  });

  test('5.1: put back in dispute, too; another dispute about that puts it where the first one did', () => {
    const { first } = claimedOnceEnded();
    first
      .act('DISPUTE_FILED', '2026-06-10', { about: 'appealMissed', reasons: 'Vaxtında göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-06-20', { outcome: 'allowed', reasons: 'Göndərilmişdi.' });
    expect(first.course).toBe('ended.deemedWithdrawn');
    first
      .act('DISPUTE_FILED', '2026-06-22', { about: 'deemedWithdrawn', reasons: 'Başqa obyekt.' })
      .act('DISPUTE_DECIDED', '2026-06-29', { outcome: 'allowed', reasons: 'Başqadır.' });
    expect([first.course, first.due('appeal')]).toEqual(['refused.appealable', '2026-08-31']);
  });

  test('28.7: the claim falls after that: what was restored goes on', () => {
    const { first, second, since } = claimedOnceEnded();
    restored(first);
    second.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-07-01',
      { reasons: 'Başqa.' },
      { proceeding: second.last('priorityClaim') },
    );
    expect(carryTo(second, first, since)).toEqual([]);
    // The letter of the restoration goes out anew, and starts the limit.
    expect([first.course, first.due('restoredAct')]).toEqual(['refused.restored', '2026-09-01']);
    expect(first.notices.filter((notice) => notice === 'restorationGranted')).toHaveLength(2);
  });

  test('31.3, 38.1: deemed rejected in opposition and restored; when the claim falls, its opponents are answered after all', () => {
    const first = deemedRejected();
    const second = later('2026-11-02');
    expect(carryTo(second, first)).toEqual([]);
    first
      .act('RESTORATION_REQUESTED', '2026-11-10', restorationData('2026-11-10'))
      .act('RESTORATION_DECIDED', '2026-11-20', restoring);
    expect(first.course).toBe('ended.deemedWithdrawn');
    const since = second.entries.length;
    second.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-12-01',
      { reasons: 'Başqa.' },
      { proceeding: second.last('priorityClaim') },
    );
    expect(carryTo(second, first, since)).toEqual([]);
    expect([first.course, first.at(first.last('opposition'))]).toEqual([
      'published.oppositionPeriod',
      { pending: 'restored' },
    ]);
    // The letter of the restoration ended with the case; it goes out anew, and starts the limit.
    expect(stuck(first.now, at('2026-12-02'), law)).toMatchObject({
      cause: 'waits.proceeding',
      whoseTurn: 'applicant',
      next: { limit: 'restoredAct', due: '2027-02-01' },
    });
  });

  test('28.7: the claim falls before it is restored: there is nothing to be withdrawn for, and nothing comes back by itself', () => {
    const { first, second, since } = claimedOnceEnded();
    second.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-06-05',
      { reasons: 'Başqa.' },
      { proceeding: second.last('priorityClaim') },
    );
    expect(carryTo(second, first, since)).toEqual([]);
    expect(first.course).toBe('ended.refused.disputable');
    expect(restored(first).course).toBe('refused.restored');
  });

  test('28.7, 29.2: what is considered not filed gives no priority: the claim falls, and stays so', () => {
    const first = received()
      .act('DEFICIENCIES_FOUND', '2026-01-06', { missing: ['drawings'] })
      .until('2026-03-25');
    expect(first.course).toBe('ended.notFiled');
    expect(asked(first, later('2026-04-01'))).toMatchObject({ earlier: 'ended.notFiled', claim: 'fallen' });
    first.until('2026-06-30');
    expect(asked(first, later('2026-07-01'))).toMatchObject({ earlier: 'ended.closed.asNotFiled', claim: 'fallen' });
  });

  test('28.7, 32.1: nor does what has become a patent by the time at which the claim is proved', () => {
    const second = later('2026-12-28', { payment: undefined });
    const first = granted();
    second.act('PRIORITY_FEE_PAID', '2027-01-20', fee('2027-01-20'), { proceeding: second.last('priorityClaim') });
    expect(asked(first, second)).toMatchObject({ earlier: 'granted', claim: 'fallen' });
    expect(second.now.file.priority.date).toBe('2026-12-28');
  });
});

describe('28.7: of the same applicant, on the day on which the later application is filed', () => {
  const buyer = { applicants: [opponentParty], instrument: 'Müqavilə' };
  const unpaid = () => later('2026-03-02', { payment: undefined });
  const pays = (c: CaseDriver, person = 'aliyev') =>
    c.act('PRIORITY_FEE_PAID', '2026-04-01', fee('2026-04-01'), { proceeding: c.last('priorityClaim'), person });
  const stands = { earlier: 'ended.deemedWithdrawn', claim: 'established' };

  test('28.7: the later one is sold before the fee is paid: its buyer has the priority', () => {
    expect(asked(received(), pays(unpaid().act('APPLICANT_CHANGED', '2026-03-10', buyer), 'rival'))).toMatchObject(
      stands,
    );
  });

  test('28.7: the earlier one is sold after the later was filed: it was bought with the claim on it', () => {
    const first = received().act('APPLICANT_CHANGED', '2026-03-10', buyer);
    expect(asked(first, pays(unpaid()))).toMatchObject(stands);
    const before = received().act('APPLICANT_CHANGED', '2026-03-01', buyer);
    expect(asked(before, pays(unpaid()))).toMatchObject({ earlier: 'formal.awaitingDecision', claim: 'fallen' });
  });

  test('5.1: sold in between, and the claim put back in dispute: one of the two goes on, as before', () => {
    const first = deficient('2026-02-16');
    const second = later('2026-03-02');
    carryTo(second, first);
    let since = second.entries.length;
    second.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-03-10',
      { reasons: 'Başqa.' },
      { proceeding: second.last('priorityClaim') },
    );
    expect([carryTo(second, first, since), first.course]).toEqual([[], 'formal.awaitingCorrection']);
    first.act('APPLICANT_CHANGED', '2026-03-12', buyer);
    since = second.entries.length;
    second
      .act('DISPUTE_FILED', '2026-03-20', { about: 'priorityLost', reasons: 'Eyni obyekt.' })
      .act('DISPUTE_DECIDED', '2026-04-06', { outcome: 'allowed', reasons: 'Eynidir.' });
    expect([carryTo(second, first, since), first.course]).toEqual([[], 'ended.deemedWithdrawn']);
  });

  test.each([
    ['2026-03-20', 'fallen'],
    ['2026-06-20', 'closed'],
  ])(
    '28.7: a transfer recorded late (%s) made them the same by then: the claim stands after all, and is told',
    (recorded, fallen) => {
      const first = received().act('APPLICANT_CHANGED', '2026-01-20', buyer);
      const second = later('2026-03-02');
      expect(asked(first, second)).toMatchObject({ claim: 'fallen' });
      const [there, here] = [first.entries.length, second.entries.length];
      expect(second.until(recorded).at(second.last('priorityClaim'))).toBe(fallen);
      first.act('CALENDAR_CHANGED', recorded, { why: 'Fərman.' });
      first.act(
        'APPLICANT_CHANGED',
        '2026-02-20',
        { applicants: [applicantParty], instrument: 'Müqavilə' },
        { person: 'rival', recorded },
      );
      expect(first.course).toBe('ended.deemedWithdrawn');
      expect([carryTo(first, second, there), carryTo(second, first, here)]).toEqual([[], []]);
      expect(second.at(second.last('priorityClaim'))).toBe('established');
      expect([second.now.file.priority.date, second.notices.at(-1)]).toEqual(['2026-01-05', 'priorityRecognised']);
      expect(first.notices.filter((n) => n === 'deemedWithdrawn')).toHaveLength(1);
    },
  );
});

function firstAfter(c: CaseDriver): string {
  carryTo(later('2026-03-02'), c);
  return c.refused('DISPUTE_FILED', firstSecondAfter('2026-05-04'), { about: 'deemedWithdrawn', reasons: 'x' }).code;
}

test.each([
  ['has no number of this office', { number: 'XYZ' }],
  ['is named by no number', { number: undefined }],
  ['is of another office', { country: 'DE' }],
])('28.7: a claim whose earlier application %s is not taken', (_what, over) => {
  const data = applicationData('invention', { priorities: [claim({ ...fee('2026-06-01'), ...over })] });
  expect(new CaseDriver('A 2026 0077').refused('APPLICATION_RECEIVED', '2026-06-01', data)).toMatchObject({
    code: 'form.invalid',
    params: { problems: expect.stringContaining('the number that the earlier application has here') },
  });
});
