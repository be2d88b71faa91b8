/** What the written letters say, in both languages: of which limit, which claim, which result, and until when. */
import { allMet, examined, lawWith, opponentParty, paid, published, received } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { letterOf, lettersOf } from '../support/letters.ts';
import { challenged } from '../support/patents.ts';
import {
  awaitingObservations,
  deemedRejected,
  opposed,
  oppositionData,
  otherOpponent,
  restorationData,
} from '../support/oppositions.ts';

const claim = (date: string, number: string, payment?: object) => ({
  basis: 'convention',
  date,
  country: 'DE',
  number,
  certifiedCopy: true,
  ...(payment ? { payment } : {}),
});
const feeOf = (day: string) => paid(700, day);
const finding = { clause: '7.6', met: false, reason: 'D1-dən məlumdur.' };
const refused = () =>
  examined()
    .act('FINDINGS_RECORDED', '2026-03-02', { findings: [finding, { clause: '7.7', met: true }] })
    .act('REFUSED', '2026-03-03', { reasons: 'İxtira səviyyəsi yoxdur.' });
const restored = () =>
  deemedRejected()
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'Üzürlüdür.' });
const restoredOfTwo = () => {
  const c = awaitingObservations();
  const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
  return c
    .act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second })
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'Üzürlüdür.' });
};
const restoredAppeal = () =>
  refused()
    .act('RESTORATION_REQUESTED', '2026-06-01', restorationData('2026-06-01'))
    .act('RESTORATION_DECIDED', '2026-06-20', { granted: true, reasons: 'Üzürlüdür.' })
    .until('2026-08-19');
const searched = (findings: readonly object[] = []) =>
  examined()
    .act('EXAMINATION_REQUESTED', '2026-02-06', { what: 'search', payment: paid(100_000, '2026-02-06') })
    .act('EXAMINATION_CARRIED_OUT', '2026-02-07', { results: 'Yaxın heç nə tapılmadı.', findings });
const revokedInPart = () =>
  awaitingObservations()
    .act('OBSERVATIONS_FILED', '2026-08-01', { observations: 'Yenidir.' })
    .act('OPPOSITION_DECIDED', '2026-09-01', { outcome: 'inPart', reasons: 'x', limitedText: 'Mühərrikli nasos.' });
const disputed = (first?: string) =>
  received()
    .act('PRIORITY_DISPUTE_FILED', '2026-02-10', {
      other: 'A 2026 0002',
      otherPriorityDate: '2026-01-05',
      reasons: 'r',
    })
    .act('PRIORITY_DISPUTE_DECIDED', '2026-03-10', { reasons: 's', ...(first ? { first } : {}) });
const halfClaimed = () =>
  received('2026-01-05', 'invention', {
    priorities: [claim('2025-04-04', '2'), claim('2025-05-04', '3', feeOf('2026-01-05'))],
  }).until('2026-03-06');

test.each<[string, string, () => CaseDriver, string, string, string]>([
  [
    '31.3',
    'on what day the limit ended that was missed, not the restoration that is still open',
    deemedRejected,
    'deemedRejected',
    'No observations on the opposition arrived in time (the limit ended on 10 September 2026)',
    'vaxtında daxil olmadığı üçün (müddətin son günü: 10.09.2026)',
  ],
  [
    '31.3¶3',
    'the same to the opponent',
    deemedRejected,
    'deemedRejectedToOpponent',
    '(the limit ended on 10 September 2026)',
    '(müddət 10.09.2026 tarixində bitib)',
  ],
  [
    '29.6',
    'on what day the limit to appeal ended',
    () => refused().until('2026-05-05'),
    'refusalFinal',
    'No appeal arrived in time (the limit ended on 4 May 2026)',
    '(müddətin son günü: 04.05.2026)',
  ],
  [
    '29.2¶3',
    'on what day the limit to reply ended',
    () =>
      received()
        .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
        .until('2026-04-01'),
    'consideredNotFiled',
    'The limit ended on 31 March 2026.',
    'Müddətin son günü: 31.03.2026.',
  ],
  [
    '29.5¶2',
    'on what day the limit to choose ended',
    () =>
      examined()
        .act('UNITY_LACKING', '2026-02-10', { subjects: ['Qurğu', 'Üsul'] })
        .until('2026-04-11'),
    'examinedAsFirstNamed',
    '(the limit ended on 10 April 2026)',
    '(müddətin son günü: 10.04.2026)',
  ],
  [
    '38.1',
    'which act is open again, and for how long (policy restoredAct)',
    restored,
    'restorationGranted',
    '(observations on the opposition) is open again. Do it within 2 months from the day you receive this notice.',
    'bu bildirişi aldığınız gündən 2 ay ərzində',
  ],
  [
    '38.1',
    'which other limits go on with the rights, of whose opposition, and for how long',
    restoredOfTwo,
    'restorationGranted',
    'each for itself: observations on the opposition (İkinci Rəqib): within 25 days from the day you receive this notice.',
    'etiraz üzrə izahat (İkinci Rəqib): bu bildirişi aldığınız gündən 25 gün ərzində.',
  ],
  [
    '38.1',
    'of the reminder, which act is open again',
    () => restored().until('2026-12-19'),
    'reminder',
    '3 days are left for this: act that was restored (observations on the opposition). Act by 21 December 2026.',
    'bərpa edilmiş hərəkət (etiraz üzrə izahat)',
  ],
  [
    '38.1, 29.6',
    'of the reminder, which act is open again, in an appeal',
    restoredAppeal,
    'reminder',
    'act that was restored (appeal to the Commission of Appeal)',
    'bərpa edilmiş hərəkət (',
  ],
  [
    '29.1',
    'the priority date also while another may still be declared, and what has still to come',
    () =>
      received('2026-01-05', 'invention', { translationFollows: true }).act('FORMAL_EXAMINATION_PASSED', '2026-01-20'),
    'formalDecision',
    'Priority date: 5 January 2026; it stays unless an earlier priority is still claimed or proved in time. Still awaited from you: translation of the papers into Azerbaijani (by 5 March 2026).',
    'Sizdən hələ gözlənilir: sənədlərin Azərbaycan dilinə tərcüməsi (ən gec 05.03.2026 tarixinədək).',
  ],
  [
    '29.1, 28.8',
    'that the fee of a claim is still awaited',
    () =>
      received('2026-01-05', 'invention', { priorities: [claim('2025-04-04', '2')] }).act(
        'FORMAL_EXAMINATION_PASSED',
        '2026-01-20',
      ),
    'formalDecision',
    '(by 5 March 2026).',
    '(ən gec 05.03.2026 tarixinədək).',
  ],
  [
    '28.4',
    'which claim fell, and the date that another one gives',
    halfClaimed,
    'priorityLost',
    'An earlier priority (4 April 2025, DE 2) could not be recognised: its fee was not paid in time (Article 28.8). The priority date of the application is 4 May 2025. The application itself goes on.',
    'Daha erkən ilkinlik (04.04.2025, DE 2) tanınmayıb: rüsum vaxtında ödənilməyib (maddə 28.8). İddia sənədinin ilkinlik tarixi: 04.05.2025.',
  ],
  [
    '28.4',
    'that the date is that of receipt where nothing else is left',
    () => received('2026-01-05', 'invention', { priorities: [claim('2025-04-04', '2')] }).until('2026-03-06'),
    'priorityLost',
    'The priority date of the application is 5 January 2026 (the day of its receipt).',
    'İddia sənədinin ilkinlik tarixi: 05.01.2026 (daxilolma tarixi).',
  ],
  [
    '28.2',
    'which claim is recognised',
    () => received('2026-01-05', 'invention', { priorities: [claim('2025-04-04', '2', feeOf('2026-01-05'))] }),
    'priorityRecognised',
    'The priority that you claimed (4 April 2025, DE 2) is recognised.',
    'Tələb etdiyiniz ilkinlik (04.04.2025, DE 2) tanınıb.',
  ],
  [
    '28.7',
    'which later application claims the priority',
    () =>
      received().act('DEEMED_WITHDRAWN', '2026-02-01', {
        claimedBy: 'A 2026 0007',
        applicants: ['aliyev'],
        filedOn: '2026-01-20',
        priorityDate: '2026-01-05',
      }),
    'deemedWithdrawn',
    'A later application claims the priority of this one (A 2026 0007).',
    '(A 2026 0007)',
  ],
  [
    '27.7',
    'that the time is over, and where the next one is named',
    () => received('2026-01-05', 'invention', { translationFollows: true }).until('2026-03-06'),
    'translationMissing',
    'did not arrive in time (the limit ended on 5 March 2026). It counts among the deficiencies of the application (Article 29.2);',
    'vaxtında təqdim edilməyib (müddətin son günü: 05.03.2026)',
  ],
  [
    '28.6',
    'which material is not considered, and of which day',
    () => examined().act('NEW_MATTER_FOUND', '2026-02-08', { material: 'Mühərrik.', receivedOn: '2026-02-01' }),
    'newMatter',
    'The additional material that reached the office on 1 February 2026 changes the substance of the application and is not considered in it. Material: Mühərrik.',
    'İdarəyə 01.02.2026 tarixində daxil olmuş əlavə materiallar',
  ],
  [
    '29.2',
    'what the examiner remarks',
    () => received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'], remark: 'Üçüncü şəkil yoxdur.' }),
    'deficiency',
    'To be put right: drawings. Üçüncü şəkil yoxdur.',
    'Düzəldilməlidir: çertyojlar. Üçüncü şəkil yoxdur.',
  ],
  [
    '29.4',
    'which conditions are not met, and why',
    refused,
    'refusal',
    'Conditions not met, by article: 7.6 (D1-dən məlumdur). Reason: İxtira səviyyəsi yoxdur.',
    'Yerinə yetirilməyən şərtlər, maddələr üzrə: 7.6 (D1-dən məlumdur).',
  ],
  [
    '29.10¶3',
    'the results that were asked for',
    () => searched(),
    'requestResults',
    'is complete. Results: Yaxın heç nə tapılmadı. By itself',
    'Nəticələr: Yaxın heç nə tapılmadı. Nəticə özü-özlüyündə',
  ],
  [
    '29.10¶3',
    'the conditions that were found not to be met',
    () => searched([finding]),
    'requestResults',
    'Conditions not met, by article: 7.6 (D1-dən məlumdur).',
    'maddələr üzrə: 7.6 (D1-dən məlumdur).',
  ],
  [
    '29.3¶3',
    'what the publication costs',
    () =>
      examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')).act('PUBLICATION_DECIDED', '2026-03-03'),
    'publicationDecision',
    'Fee: AZN 6.00.',
    'Rüsum: 6,00 AZN.',
  ],
  [
    '32.1',
    'what registration costs',
    () => published().until('2026-12-02'),
    'registrationInvitation',
    'Fee: AZN 10.00.',
    'Rüsum: 10,00 AZN.',
  ],
  [
    '31.3',
    'until when the defects of an opposition can be cured',
    () =>
      published()
        .act('OPPOSITION_FILED', '2026-07-01', oppositionData())
        .act('OPPOSITION_FOUND_DEFECTIVE', '2026-07-10', { defects: ['surətlər'] }),
    'oppositionDefective',
    'Defects can be cured by 1 December 2026.',
    'Çatışmazlıqlar 01.12.2026 tarixinədək aradan qaldırıla bilər.',
  ],
  [
    '31.5',
    'the text to which a decision in part limits',
    revokedInPart,
    'oppositionDecided',
    'Decision: the application goes on in part, as limited. The text as limited: Mühərrikli nasos. Reason: x.',
    'Məhdudlaşdırılmış mətn: Mühərrikli nasos.',
  ],
  [
    '31.5',
    'the same to the opponent',
    revokedInPart,
    'oppositionDecidedToOpponent',
    'The text as limited: Mühərrikli nasos.',
    'Məhdudlaşdırılmış mətn: Mühərrikli nasos.',
  ],
  [
    '31.5',
    'that the application is rejected: there is no patent yet',
    () =>
      awaitingObservations()
        .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
        .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inFull', reasons: 'x' }),
    'oppositionDecided',
    'Decision: the application is rejected. Reason: x.',
    'Qərar: iddia sənədi rədd edilib.',
  ],
  [
    '37.1',
    'that the patent is invalid',
    () => challenged().act('INVALIDATION_DECIDED', '2027-11-01', { outcome: 'inFull', reasons: 'x' }),
    'invalidationDecided',
    'Decision: the patent is declared invalid in full. Reason: x.',
    'Qərar: patent tam etibarsız sayılıb.',
  ],
  [
    '37.1',
    'or the request rejected, which is no opposition',
    () => challenged().act('INVALIDATION_DECIDED', '2027-11-01', { outcome: 'rejected', reasons: 'x' }),
    'invalidationDecidedToRequester',
    'Decision: the request is rejected. Reason: x.',
    'Qərar: tələb rədd edilib.',
  ],
  [
    '37.3',
    'that a court has declared the patent invalid',
    () =>
      challenged().act('COURT_INVALIDATED', '2027-11-01', {
        court: 'Bakı',
        reasons: 'x',
        outcome: 'inPart',
        limitedText: 'Dar.',
      }),
    'courtDecided',
    'Decision: the patent is declared invalid in part. The text as limited: Dar.',
    'Qərar: patent qismən etibarsız sayılıb.',
  ],
  [
    '5.1¶2',
    'that the court is to be asked, and since when it has the case',
    () =>
      challenged()
        .act('INVALIDATION_DECIDED', '2027-11-01', { outcome: 'inFull', reasons: 'x' })
        .act('COURT_ACTION_FILED', '2027-12-01', { against: 'invalidation' }, { by: 'owner' })
        .until('2028-06-02'),
    'courtInquiry',
    'was taken to court on 1 December 2027, and no judgment has been recorded.',
    '(tarix: 01.12.2027)',
  ],
  [
    '32.2',
    'which years have become due with a patent that is put back, and until when',
    () =>
      challenged()
        .act('INVALIDATION_DECIDED', '2027-11-01', { outcome: 'inFull', reasons: 'x' })
        .act('COURT_ACTION_FILED', '2027-12-01', { against: 'invalidation' }, { by: 'owner' })
        .act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' }),
    'annualFeesDue',
    'the fees of years 3, 4 are to be paid by 2 April 2029.',
    'illik rüsumlar (il: 3, 4)',
  ],
  [
    '28.11',
    'which application goes first: this one',
    () => disputed('A 2026 0001'),
    'priorityDisputeDecided',
    'Decision: this application goes first. Reason: s.',
    'Qərar: üstünlük bu iddia sənədinə verilir.',
  ],
  [
    '28.11',
    'or the other',
    () => disputed('A 2026 0002'),
    'priorityDisputeDecided',
    'Decision: the other application goes first.',
    'üstünlük digər iddia sənədinə verilir.',
  ],
  [
    '28.11',
    'or neither',
    () => disputed(),
    'priorityDisputeDecided',
    'Decision: both applications stand as they were.',
    'hər iki iddia sənədi olduğu kimi qalır.',
  ],
])('%s: %s', (_clause, _what, make, kind, en, az) => {
  const c = make();
  expect(letterOf(c, kind, 'en')).toContain(en);
  expect(letterOf(c, kind, 'az')).toContain(az);
});

test('29.1: once nothing can be declared and nothing is awaited, the date stands and there is nothing to do', () => {
  const c = received().until('2026-03-06').act('FORMAL_EXAMINATION_PASSED', '2026-03-06');
  expect(letterOf(c, 'formalDecision')).toContain('Priority date: 5 January 2026. There is nothing for you to do now.');
});

test('29.10¶3: who asked gets the results once the application is published', () => {
  const c = examined()
    .act(
      'EXAMINATION_REQUESTED',
      '2026-02-06',
      { what: 'search', requester: opponentParty, payment: paid(100_000, '2026-02-06') },
      { by: 'thirdPerson' },
    )
    .act('EXAMINATION_CARRIED_OUT', '2026-02-07', { results: 'Yaxın heç nə tapılmadı.' })
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
  expect(lettersOf(c, 'requestResultsToRequester')).toEqual([]);
  c.act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '5' });
  expect(letterOf(c, 'requestResultsToRequester')).toContain('Results: Yaxın heç nə tapılmadı.');
});

describe('a time for a fee that has ended', () => {
  const unpaid = () => published().until('2027-02-03');

  test('32.1: the applicant reads that the time is over and the fee can still be paid, under the clause of the fee', () => {
    const letter = letterOf(unpaid(), 'reminder');
    expect(letter).toContain('Time is over: fee for registration');
    expect(letter).toContain('It ended on 2 February 2027; what was to be done can still be done');
    expect(letter).toContain('Article 32.1');
    expect(letter).not.toMatch(/last day \w|Act by|29\.2/);
    expect(letterOf(unpaid(), 'reminder', 'az')).toContain('Müddət 02.02.2027 tarixində bitib');
  });

  test('32.1: the office reads that the case waits for the applicant', () => {
    const letter = letterOf(unpaid(), 'overdue');
    expect(letter).toContain('Not done in time: fee for registration');
    expect(letter).toContain('A limit of the applicant or owner has ended (on 2 February 2027)');
    expect(letter).toContain('the case waits for them');
    expect(letterOf(unpaid(), 'overdue', 'az')).toContain('lakin iş onu gözləyir');
  });

  test('29.1: of a limit of its own it reads that it is overdue', () => {
    const letter = letterOf(received().until('2026-02-06'), 'overdue');
    expect(letter).toContain('The office is overdue: formal examination');
    expect(letter).toContain('the case waits for the office');
  });

  test('32.1: before the end the reminders count the days, under the clause of the fee', () => {
    const letters = lettersOf(published().until('2027-02-01'), 'reminder');
    expect(letters.map((l) => /(\d+) days left/.exec(l)?.[1])).toEqual(['30', '14', '3']);
    for (const l of letters) expect(l).toContain('Article 32.1');
  });
});

describe('29.5¶5: whether what is divided now keeps the priority', () => {
  const lacking = (on: string, late = examined()) => late.act('UNITY_LACKING', on, { subjects: ['Qurğu', 'Üsul'] });

  test('29.5¶5: until the last day, which is named', () => {
    const c = lacking('2026-10-15');
    expect(letterOf(c, 'unity')).toContain(
      'filed until 5 January 2027, with their fee, they keep the priority of this one.',
    );
    expect(letterOf(c, 'unity', 'az')).toContain('05.01.2027 tarixinədək, rüsumu ilə birlikdə verilənlər');
    c.until('2026-12-16');
    expect(letterOf(c, 'examinedAsFirstNamed')).toContain('filed until 5 January 2027');
  });

  test('29.5¶5: over, it is said that the priority is gone', () => {
    const c = lacking('2027-01-06');
    expect(letterOf(c, 'unity')).toContain('the time in which they would keep the priority of this one is over');
    expect(letterOf(c, 'unity', 'az')).toContain('ilkinliyini saxladığı müddət bitib');
    expect(letterOf(c.until('2027-03-31'), 'examinedAsFirstNamed')).toContain(
      'is over, and each has that of its own receipt.',
    );
    const between = lacking('2026-12-01').until('2027-02-03');
    expect(letterOf(between, 'unity')).toContain('filed until 5 January 2027');
    expect(letterOf(between, 'examinedAsFirstNamed')).toContain('is over, and each has that of its own receipt.');
  });
});

describe('30.6: the decision to publish, where the applicant has declined publication', () => {
  const decided = (c: CaseDriver) =>
    c.act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')).act('PUBLICATION_DECIDED', '2026-03-03');

  test('30.6: it promises none', () => {
    const c = decided(examined().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-02'));
    expect(letterOf(c, 'publicationDecision')).toContain(
      'but you have declined that, and without publication no patent',
    );
    expect(letterOf(c, 'publicationDecision')).not.toContain('will be published');
    expect(letterOf(c, 'publicationDecision', 'az')).toContain('lakin siz dərcdən imtina etmisiniz');
    expect(letterOf(c, 'publicationDecision', 'az')).not.toContain('dərc ediləcək');
  });

  test('30.6: taken back before, it is as ever', () => {
    const c = examined().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-02').act('PUBLICATION_RESUMED', '2026-02-10');
    expect(letterOf(decided(c), 'publicationDecision')).toContain(
      'will be published in the official bulletin once the fee',
    );
  });
});

test.each([
  ['30.6', (c: CaseDriver) => c.act('PUBLICATION_POSTPONED', '2026-02-10', { until: '2027-01-29' })],
  ['30.7', (c: CaseDriver) => c.act('PUBLICATION_PROHIBITED', '2026-02-10', { reason: 'x' })],
])('%s: the decision to publish, where publication is held back, promises none before that ends', (_clause, held) => {
  const decided = (c: CaseDriver) =>
    letterOf(
      c.act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')).act('PUBLICATION_DECIDED', '2026-03-03'),
      'publicationDecision',
    );
  expect(decided(held(examined()))).toContain(
    'once the fee is paid, and not before what holds publication back (a postponement, or an order of secrecy) has ended.',
  );
  expect(decided(examined())).not.toContain('holds publication back');
});

describe('31.3: reasons are those of whoever gives them', () => {
  const own = 'İxtira səviyyəsi yoxdur.';
  const filed = (on = '2026-07-01') => published().act('OPPOSITION_FILED', on, oppositionData(), { by: 'opponent' });

  test('31.3: the copy has the opponent’s, also where a dispute admits the opposition', () => {
    expect(letterOf(filed().act('OPPOSITION_ADMITTED', '2026-07-10'), 'oppositionCopy')).toContain(`Grounds: ${own}`);
    const c = filed().act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: 'x' });
    c.act('DISPUTE_FILED', '2026-07-13', { about: 'oppositionNotAdmitted', reasons: 'y' }, { by: 'opponent' });
    c.act('DISPUTE_DECIDED', '2026-08-12', { outcome: 'allowed', reasons: 'z' });
    expect(letterOf(c, 'oppositionCopy')).toContain(`Grounds: ${own}`);
  });

  test('31.3: of one that came late, the letter gives the day, and not the opponent’s own reasons', () => {
    const letter = letterOf(filed('2026-12-02'), 'oppositionInadmissible');
    expect(letter).toContain('It came after 1 December 2026');
    expect(letter).not.toContain(own);
  });
});

test('29.2, 29.6: what is asked for when an appeal succeeds is not told with the reasons of the Commission', () => {
  const c = received('2026-01-05', 'invention', { translationFollows: true })
    .act('FORMAL_EXAMINATION_PASSED', '2026-01-20')
    .act('FINDINGS_RECORDED', '2026-02-02', { findings: [finding] })
    .act('REFUSED', '2026-02-03', { reasons: 'r' })
    .act('APPEAL_FILED', '2026-02-10', { reasons: 'x', payment: paid(1000, '2026-02-10') })
    .act('APPEAL_DECIDED', '2026-04-06', { outcome: 'allowed', reasons: 'Şuranın əsası' });
  expect(letterOf(c, 'appealDecided')).toContain('Şuranın əsası');
  expect(letterOf(c, 'deficiency')).not.toContain('Şuranın əsası');
});

describe('5.1, 28.11: whether a dispute holds up the grant, as the office has set it', () => {
  const filed = { about: 'other', receivedOn: '2026-06-02', reasons: 'x' };
  const letterUnder = (settings: Record<string, string>) =>
    letterOf(
      published('invention', {}, lawWith(settings)).act('DISPUTE_FILED', '2026-06-03', filed),
      'disputeReceived',
    );

  test('5.1: by itself not, or always', () => {
    expect(letterUnder({})).toContain('By itself it does not suspend the decision disputed');
    expect(letterUnder({ suspensiveEffect: 'always' })).toContain('While it is pending no patent is granted.');
  });

  test('28.11: a dispute about priority does, unless it is set otherwise', () => {
    const about = { other: 'A 2026 0002', otherPriorityDate: '2026-01-05', reasons: 'x' };
    const letter = (settings: Record<string, string>) =>
      letterOf(
        published('invention', {}, lawWith(settings)).act('PRIORITY_DISPUTE_FILED', '2026-06-03', about),
        'priorityDisputeReceived',
      );
    expect(letter({})).toContain('no patent is granted on either application');
    expect(letter({ priorityDisputeBlocksGrant: 'no' })).not.toContain('no patent is granted');
  });
});
