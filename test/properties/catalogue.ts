/** Valid data for every act of the procedure, made for a case as it stands and for a day. Data table. */
import { findingsByKind } from '../../machines/index.ts';
import type { ActType, Actor, CaseFile, ProceedingState } from '../../machines/index.ts';
import type { CaseState } from '../../engine/index.ts';
import { applicantParty, opponentParty } from '../support/case-driver.ts';

/** What the data of an act is made from: the case, the day, who acts where, and a source of choices. */
export interface Making {
  readonly state: CaseState;
  readonly on: string;
  readonly to: ProceedingState;
  readonly by: Actor;
  choose<T>(...options: readonly T[]): T;
}

/** Cases of other years, so that no history is ever one of them: an earlier and a later number. */
const others = ['A 2019 0777', 'A 2039 0777'] as const;
/** In no series of the office: a record puts the number that it draws in its place. */
export const patentNumber = 'P 2026 9001';
const buyer = { ...opponentParty, id: 'buyer', name: 'Xəzər Holdinq' };

const after = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
const paid = (m: Making, minor = 100_000) => ({ receipt: `R-${m.on}`, paidOn: m.on, minor });
const why = (m: Making) => ({ reasons: m.choose('Əsaslı.', 'Əsassız.') });
const none = () => ({});
const attack = (m: Making, grounds: readonly string[]) => ({
  opponent: { ...opponentParty, id: m.by.person },
  grounds: [m.choose(...grounds)],
  reasons: 'Məlumdur.',
  copies: m.choose(true, true, false),
});
/** Novelty, inventive step and the like: of the kind of subject matter. */
const conditionOf = (m: Making): string =>
  ({ invention: '7.6', utilityModel: '8.5', industrialDesign: '9.5' })[m.state.file.kind];
const attackOutcome = (m: Making) => {
  const outcome = m.choose('rejected', 'inPart', 'inFull');
  return { outcome, reasons: 'Qərar.', ...(outcome === 'inPart' ? { limitedText: 'Dar iddia.' } : {}) };
};
export const findingsOf = (file: CaseFile, negative: boolean) =>
  findingsByKind[file.kind].map((clause, i) => ({
    clause,
    met: !(negative && i === 0),
    ...(negative && i === 0 ? { reason: 'Məlumdur.' } : {}),
  }));
const applicantsOf = (m: Making) => m.state.file.applicants.map((a) => a.id);
/** All the parties, as those who consent to what one of them does; now and then one forgets to ask. */
const consents = (m: Making) => ({
  consents: m.choose(true, true, true, false)
    ? (m.state.file.patent?.owners ?? m.state.file.applicants).map((p) => p.id)
    : [],
});
const linked = (m: Making, relation: string): string =>
  m.state.file.links.find((l) => l.relation === relation)?.case ?? others[0];
/** Papers that lack, all of them or the first alone. */
const lacking = (m: Making): readonly string[] => {
  const { deficiencies } = m.state.file;
  return deficiencies.length > 0 ? m.choose(deficiencies, deficiencies, deficiencies.slice(0, 1)) : ['drawings'];
};
/** Decisions of the Commission that there are. */
const decided = (m: Making) => {
  const found = m.state.proceedings
    .filter(
      (p) =>
        !p.pending && /^(opposition|appeal|dispute|postGrantOpposition|invalidation|foreignFiling)$/.test(p.machine),
    )
    .map((p) => ({ against: p.machine, of: p.id }));
  const { against, of } = m.choose(...found, ...(found.length > 0 ? [] : [{ against: 'appeal', of: 'appeal-0' }]));
  return { against, ...(m.choose(true, false) ? { of } : {}) };
};
const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true };
const recordalOf = (m: Making, ...what: readonly string[]): string =>
  m.state.proceedings.findLast(
    (p) => p.machine === 'recordal' && p.value === 'entered' && what.includes(String(p.own['what'])),
  )?.id ?? 'recordal-0';

const materialOf = (m: Making): unknown =>
  m.choose(
    ...m.state.proceedings.filter((p) => p.machine === 'additionalMaterial').map((p) => p.own['materialOn']),
    m.on,
  );

export const dataFor: Readonly<Record<ActType, (m: Making) => unknown>> = {
  DISPUTE_FILED: (m) => {
    const about = m.choose(
      'consideredNotFiled',
      'priorityLost',
      'restorationRefused',
      'extensionRefused',
      'deemedWithdrawn',
      'deemedRejected',
      'appealMissed',
      'oppositionNotAdmitted',
      'patentEnded',
      'electionMissed',
      'other',
      'other',
    );
    return { about, ...(about === 'other' ? { receivedOn: m.on } : {}), ...why(m) };
  },
  PRIORITY_DISPUTE_FILED: (m) => ({
    other: m.choose(...others),
    otherPriorityDate: m.choose(m.state.file.priority.date, m.state.file.priority.date, m.on),
    ...why(m),
    fromOtherCase: m.choose(false, true),
  }),
  OTHER_PRIORITY_STATED: (m) => ({ other: String(m.to.own['other'] ?? others[0]), priorityDate: m.on }),
  DISPUTE_DECIDED: (m) => ({ outcome: m.choose('allowed', 'dismissed'), ...why(m) }),
  PRIORITY_ORDER_STATED: (m) => ({
    other: m.choose(...others),
    ...m.choose<object>({ first: m.state.number }, { reversed: true }, {}),
    ...why(m),
  }),
  PRIORITY_DISPUTE_DECIDED: (m) => ({
    ...m.choose<object>({ first: m.state.number }, { first: m.state.number }, { first: String(m.to.own['other']) }, {}),
    ...why(m),
  }),
  SUSPENSION_ORDERED: why,
  COURT_ACTION_FILED: decided,
  COURT_DECIDED: (m) => ({
    outcome: m.choose('reversed', 'reversed', 'upheld'),
    direction: m.choose(
      'examination',
      'publication',
      'period',
      'review',
      'reinstatement',
      'priority',
      'restoration',
      'admission',
      'election',
      'filingAbroad',
      'rejection',
      'patentRevoked',
      'patentRestored',
      'patentEnded',
      'none',
    ),
  }),
  SET_APART: () => ({ reason: 'Müdafiə.' }),
  SET_APART_ENDED: none,
  PUBLICATION_PROHIBITED: () => ({ reason: 'Müdafiə.' }),
  PROHIBITION_APPROVED: (m) => m.choose({}, { until: after(m.on, 60) }, { until: after(m.on, 400) }),
  PROHIBITION_LIFTED: none,
  COMPENSATION_REQUESTED: why,
  INTERNATIONAL_APPLICATION_RECEIVED: none,
  INTERNATIONAL_APPLICATION_FORWARDED: () => ({ to: 'IB', number: 'PCT/AZ2026/000001' }),
  INTERNATIONAL_APPLICATION_WITHDRAWN: consents,
  APPLICATION_RECEIVED: none,
  WARRANT_FILED: (m) => ({ representative, ...consents(m) }),
  WARRANT_ENDED: consents,
  TRANSLATION_FILED: (m) => ({ papers: m.choose(['description', 'claims', 'abstract'], ['description', 'claims']) }),
  AMENDMENT_PROPOSED: () => ({ what: 'Düzəliş.' }),
  AMENDMENT_FILED: (m) => ({ what: 'Düzəliş.', proposedByExaminer: m.choose(false, false, true), payment: paid(m) }),
  NEW_MATTER_FOUND: (m) => ({ material: 'Yeni əlamət.', receivedOn: m.choose(m.on, after(m.on, -10)) }),
  SEPARATE_APPLICATION_FILED: (m) => ({
    separate: 'A 2039 0555',
    applicants: applicantsOf(m),
    materialOn: materialOf(m),
  }),
  ADDITIONAL_MATERIAL_STATED: (m) => ({
    initial: linked(m, 'separatedFrom'),
    materialOn: String(
      m.state.proceedings.find((p) => p.machine === 'application')?.own['materialOn'] ?? after(m.on, -40),
    ),
    ...m.choose<object>({ noticed: false }, { noticed: true }, { noticed: true, noticeServedOn: after(m.on, -30) }),
  }),
  FEE_PAID: (m) => ({
    fee: m.choose('publication', 'registration', 'filing', 'publication', 'registration'),
    payment: paid(m),
  }),
  APPLICANT_CHANGED: (m) => ({
    applicants: m.choose([applicantParty], [applicantParty, buyer]),
    instrument: 'Müqavilə.',
  }),
  PRIORITY_CLAIMED: (m) => ({
    basis: 'convention',
    date: after(m.on, m.choose(-120, -200, -360, -400)),
    country: 'TR',
    number: 'TR 1',
    certifiedCopy: m.choose(false, true),
  }),
  PRIORITY_FEE_PAID: (m) => ({ payment: paid(m) }),
  PRIORITY_COPY_FILED: none,
  PRIORITY_INFORMATION_REQUESTED: () => ({ question: 'Nə vaxt?' }),
  PRIORITY_CLAIM_REJECTED: why,
  PRIORITY_CLAIM_WITHDRAWN: consents,
  DEEMED_WITHDRAWN: (m) => ({
    claimedBy: 'A 2039 0888',
    applicants: applicantsOf(m),
    filedOn: m.on,
    priorityDate: m.state.file.dates.receipt ?? m.on,
  }),
  EARLIER_APPLICATION_CLAIMED: (m) => ({ claimedBy: 'A 2039 0888', applicants: applicantsOf(m) }),
  EARLIER_APPLICATION_CONFIRMED: () => ({ earlier: 'A 2019 0777' }),
  RELATED_APPLICATION_SET_APART: (m) => ({
    other: m.choose('A 2039 0444', 'A 2039 0445'),
    order: m.choose('25', '30.7'),
    asOf: m.choose(`${m.state.seq}.1`, '1.1'),
  }),
  RELATED_APPLICATION_RETURNED: (m) => ({
    other: m.choose('A 2039 0444', 'A 2039 0445'),
    asOf: m.choose(`${m.state.seq}.1`, '1.1'),
  }),
  EARLIER_APPLICATION_STATED: (m) => ({ earlier: 'A 2019 0777', stands: m.choose(false, true) }),
  WITHDRAWAL_RELEASED: () => ({ claimedBy: 'A 2039 0888' }),
  OTHER_APPLICATION_ENDED: (m) => ({
    other: m.state.file.links.find((link) => link.relation === 'sameSubjectAs')?.case ?? m.choose(...others),
    ...why(m),
  }),
  OTHER_APPLICATION_RESUMED: (m) => ({
    other: m.state.file.links.find((link) => link.relation === 'sameSubjectAs')?.case ?? m.choose(...others),
    ...why(m),
  }),
  SAME_PRIORITY_NAMED: (m) => ({ other: m.choose(...others) }),
  SAME_PRIORITY_FOUND: (m) => ({
    other: m.choose(...others),
    otherPriorityDate: m.choose(m.state.file.priority.date, m.state.file.priority.date, m.on),
    ...m.choose<object>({}, { agreed: 'this' }, { agreed: 'this' }, { agreed: 'other' }),
  }),
  FORMAL_EXAMINATION_PASSED: none,
  DEFICIENCIES_FOUND: (m) => ({ missing: m.choose(['drawings'], ['description', 'request'], ['description']) }),
  CORRECTION_FILED: (m) => ({ papers: lacking(m), payment: paid(m) }),
  DEFICIENCIES_DROPPED: (m) => ({ papers: lacking(m), ...why(m) }),
  EXTENSION_REQUESTED: (m) => ({ months: m.choose(1, 3), payment: paid(m) }),
  CONSIDERED_NOT_FILED: none,
  FINDINGS_RECORDED: (m) => ({ findings: findingsOf(m.state.file, m.choose(false, false, true)) }),
  OWN_DISCLOSURE_SHOWN: (m) => ({
    on: after(m.state.file.dates.filing ?? m.on, -30),
    what: 'Sərgi.',
    proof: 'Kataloq.',
  }),
  UNITY_LACKING: () => ({ subjects: ['birinci', 'ikinci'] }),
  SUBJECT_MATTER_ELECTED: (m) => ({ elected: m.choose('birinci', 'ikinci', 'ikinci', 'üçüncü') }),
  DIVISIONAL_FILED: (m) => ({ divisional: 'A 2039 0444', applicants: applicantsOf(m) }),
  INITIAL_APPLICATION_STATED: (m) => ({
    initial: linked(m, 'divisionalOf'),
    filingDate: m.choose('2025-07-04', '2025-01-06', '2025-01-05'),
    priorityDate: m.choose('2024-11-20', '2025-01-04'),
    kind: m.choose('invention', 'invention', 'utilityModel'),
    pending: m.choose(true, true, true, false),
    notFiled: m.choose(false, false, false, true),
  }),
  DIVISIONAL_FOUND_EXCEEDING: (m) => ({ finalVersionOn: m.on, ...why(m) }),
  PUBLICATION_DECIDED: none,
  REFUSED: why,
  APPEAL_FILED: (m) => ({ ...why(m), payment: paid(m) }),
  APPEAL_DECIDED: (m) => ({ outcome: m.choose('allowed', 'remitted', 'dismissed'), ...why(m) }),
  COMMISSION_FILE_INSPECTED: none,
  APPLICATION_WITHDRAWN: consents,
  APPLICATION_CONVERTED: (m) => ({
    to: m.state.file.kind === 'invention' ? 'utilityModel' : 'invention',
    ...consents(m),
  }),
  EXAMINATION_REQUESTED: (m) => ({ what: m.choose('search', 'substantiveExamination'), payment: paid(m) }),
  EXAMINATION_CARRIED_OUT: (m) => ({ results: 'Nəticə.', findings: findingsOf(m.state.file, m.choose(true, false)) }),
  MENTION_REFUSED: (m) => ({ author: m.choose(...m.state.file.authors.map((a) => a.name)) }),
  PUBLICATION_POSTPONED: (m) => ({ until: after(m.on, m.choose(30, 100)) }),
  PUBLICATION_REFUSED_BY_APPLICANT: consents,
  PUBLICATION_RESUMED: none,
  EARLY_PUBLICATION_REQUESTED: (m) => ({ payment: paid(m) }),
  APPLICATION_PUBLISHED: () => ({ issue: '2026/1' }),
  MATERIALS_INSPECTED: (m) => ({ copies: m.choose<string[]>([], ['təsvir']), interest: 'Maraq.', payment: paid(m) }),
  OPPOSITION_FILED: (m) => attack(m, [conditionOf(m), '27', '29']),
  OPPOSITION_SUPPLEMENTED: () => ({ grounds: ['7.6'], reasons: 'Məlumdur.', copies: true }),
  OPPOSITION_FOUND_DEFECTIVE: () => ({ defects: ['nüsxələr'] }),
  OPPOSITION_ADMITTED: none,
  OPPOSITION_NOT_ADMITTED: why,
  OBSERVATIONS_FILED: () => ({ observations: 'Yenidir.' }),
  HEARING_SET: (m) => ({ on: after(m.on, 20) }),
  HEARING_HELD: () => ({ present: ['aliyev', 'rival'] }),
  MATERIAL_SUBMITTED: () => ({ material: 'Protokol.' }),
  OPPOSITION_DECIDED: attackOutcome,
  OPPOSITION_WITHDRAWN: none,
  OPPOSITION_CONTINUED: why,
  APPLICATION_TRANSFER_REQUESTED: (m) => ({
    owners: [m.choose<object>(applicantParty, buyer)],
    instrument: 'Müqavilə.',
    payment: paid(m),
  }),
  APPLICATION_CONTRACT_REQUESTED: (m) => ({ user: opponentParty, terms: 'Şərtlər.', payment: paid(m) }),
  TRANSFER_REQUESTED: (m) => ({
    owners: [m.choose<object>(applicantParty, buyer)],
    instrument: 'Müqavilə.',
    payment: paid(m),
  }),
  ASSIGNMENT_CHANGE_REQUESTED: (m) => ({
    assignment: recordalOf(m, 'transfer'),
    change: 'Dəyişiklik.',
    payment: paid(m),
  }),
  LICENCE_REQUESTED: (m) => ({
    licensee: opponentParty,
    exclusive: m.choose(true, false),
    terms: 'Şərtlər.',
    ...consents(m),
    payment: paid(m),
  }),
  SUBLICENCE_REQUESTED: (m) => ({
    licence: recordalOf(m, 'licence'),
    sublicensee: { ...opponentParty, id: 'third' },
    terms: 'Şərtlər.',
    consent: 'Razıyam.',
    payment: paid(m),
  }),
  LICENCE_CHANGE_REQUESTED: (m) => ({
    licence: recordalOf(m, 'licence', 'sublicence'),
    change: 'Dəyişiklik.',
    payment: paid(m),
  }),
  PLEDGE_REQUESTED: (m) => ({ creditor: opponentParty, terms: 'Şərtlər.', ...consents(m), payment: paid(m) }),
  RECORDAL_ENTERED: none,
  RECORDAL_REFUSED: why,
  RECORDAL_WITHDRAWN: none,
  RECORDED_RIGHT_ENDED: (m) => ({
    ...why(m),
    consents: [
      ...(m.state.file.patent?.owners ?? m.state.file.applicants),
      ...[m.to.own['counterpart'], m.to.own['licensor']].filter((p): p is { id: string } => p !== undefined),
    ].map((p) => p.id),
  }),
  OUTSIDE_DECISION_RECORDED: (m) => ({
    under: m.choose('14.4', '15.2', '18', '20'),
    authority: 'Məhkəmə',
    decision: 'Qərar.',
  }),
  PRIOR_USE_REQUESTED: (m) => ({ user: { ...opponentParty, id: m.by.person }, scope: 'Həcm.', payment: paid(m) }),
  PRIOR_USE_NOTIFIED: none,
  PRIOR_USE_OBJECTED: why,
  PRIOR_USE_DECIDED: (m) => ({ outcome: m.choose('recognised', 'notRecognised') }),
  PRIOR_USE_WITHDRAWN: none,
  PATENT_REGISTERED: () => ({ patentNumber }),
  ANNUAL_FEE_PAID: (m) => ({ year: Number(m.to.own['running'] ?? m.choose(3, 4, 5)), payment: paid(m) }),
  DUPLICATE_REQUESTED: (m) => ({ ...why(m), payment: paid(m) }),
  COPY_REQUESTED: (m) =>
    m.choose<object>({ for: 'author', name: 'Leyla Utancaq' }, { for: 'furtherOwner', name: 'Vəli Vəliyev' }),
  PATENT_PUBLISHED: () => ({ issue: '2027/1' }),
  POST_GRANT_OPPOSITION_FILED: (m) => attack(m, [conditionOf(m), '27', '34.1']),
  POST_GRANT_OPPOSITION_NOT_ACCEPTED: why,
  POST_GRANT_REPLY_FILED: () => ({ reply: 'Cavab.' }),
  POST_GRANT_HEARING_SET: (m) => ({ on: after(m.on, 20) }),
  POST_GRANT_HEARING_HELD: () => ({ present: ['aliyev', 'rival'] }),
  POST_GRANT_MATERIAL_SUBMITTED: () => ({ material: 'Protokol.' }),
  POST_GRANT_OPPOSITION_DECIDED: attackOutcome,
  POST_GRANT_OPPOSITION_WITHDRAWN: none,
  MISTAKE_CORRECTION_REQUESTED: () => ({ mistake: 'Hərf.', correction: 'Düzgün hərf.', title: 'Günəş qızdırıcısı' }),
  POST_GRANT_OPPOSITION_CONTINUED: why,
  MISTAKE_CORRECTED: () => ({ mistake: 'Hərf.', correction: 'Düzgün hərf.' }),
  NAME_CHANGED: (m) => ({
    owner: m.choose(...(m.state.file.patent?.owners.map((o) => o.id) ?? []), 'aliyev'),
    name: 'Yeni Ad',
  }),
  REGISTER_CHANGE_REQUESTED: (m) => ({ what: 'Mətn.', abstract: 'Yeni mətn.', payment: paid(m) }),
  REGISTER_CHANGED: (m) => ({ what: 'Ünvan.', payment: paid(m) }),
  PATENT_SURRENDERED: consents,
  INVALIDATION_REQUESTED: (m) => attack(m, [conditionOf(m), '12', '37.1']),
  INVALIDATION_REPLY_FILED: () => ({ reply: 'Cavab.' }),
  INVALIDATION_HEARING_SET: (m) => ({ on: after(m.on, 20) }),
  INVALIDATION_HEARING_HELD: () => ({ present: ['aliyev', 'rival'] }),
  INVALIDATION_MATERIAL_SUBMITTED: () => ({ material: 'Protokol.' }),
  INVALIDATION_DECIDED: attackOutcome,
  INVALIDATION_WITHDRAWN: none,
  COURT_INVALIDATED: (m) =>
    m.choose(
      { outcome: 'inFull', court: 'Bakı', reasons: 'Qərar.' },
      { outcome: 'inPart', court: 'Bakı', reasons: 'Qərar.', limitedText: 'Dar.' },
    ),
  FOREIGN_FILING_REQUESTED: () => ({ countries: ['TR'] }),
  FOREIGN_FILING_DECIDED: (m) => m.choose<object>({ possible: true }, { possible: false, reasons: 'Səbəb.' }),
  RESTORATION_REQUESTED: (m) => ({ reasons: m.choose('Xəstəlik.', 'Xəstəlik.', ''), payment: paid(m) }),
  RESTORATION_DECIDED: (m) => ({ granted: m.choose(true, true, false), ...why(m) }),
  NOTICE_DISPATCHED: (m) => ({ on: m.on, how: 'post' }),
  NOTICE_SERVED: (m) => ({ on: m.on, how: m.choose('electronic', 'inPerson') }),
  NOTICE_OPENED: none,
  SERVICE_REBUTTED: (m) => ({ receivedOn: m.on, proof: 'Zərf.' }),
  SERVICE_CORRECTED: (m) => ({ receivedOn: m.on, reasons: 'Səhv tarix.' }),
  SERVICE_FAILED: () => ({ why: 'Ünvan səhvdir.' }),
  CALENDAR_CHANGED: () => ({ why: 'Fərman.' }),
};
