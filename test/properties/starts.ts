/** Where a history begins: what is filed, and the road from there to the point at which chance takes over. Data table. */
import type { Kind, PolicyName } from '../../law/index.ts';
import { acts } from '../../machines/index.ts';
import type { ActType, MachineName } from '../../machines/index.ts';
import { applicantParty, applicationData } from '../support/case-driver.ts';
import { internationalData } from '../support/international.ts';

/** One act of a road, some days after the one before; or only the days. */
export type Road = readonly [type: ActType | 'nothing', days: number, over?: Readonly<Record<string, unknown>>];

export interface Start {
  /** The acts that its histories have to reach between them: those to the machines of its group. */
  readonly group: Group;
  readonly road: readonly Road[];
  readonly opening?: 'INTERNATIONAL_APPLICATION_RECEIVED';
  readonly kind?: Kind;
  readonly over?: Readonly<Record<string, unknown>>;
  /** Readings under which its histories run, whatever others they are played under. */
  readonly policies?: readonly (readonly [PolicyName, string])[];
}

export type Group = 'filing' | 'challenge' | 'patent';

const groupOfMachine: Readonly<Record<MachineName, Group>> = {
  application: 'filing',
  forwarding: 'filing',
  service: 'filing',
  secrecy: 'filing',
  additionalMaterial: 'filing',
  priorityClaim: 'filing',
  examinationRequest: 'filing',
  foreignFiling: 'filing',
  opposition: 'challenge',
  appeal: 'challenge',
  dispute: 'challenge',
  restoration: 'challenge',
  patent: 'patent',
  postGrantOpposition: 'patent',
  invalidation: 'patent',
  recordal: 'patent',
  priorUse: 'patent',
};
/** Acts that an application takes, and that open a proceeding of another group. */
const opening: Readonly<Partial<Record<ActType, Group>>> = {
  OPPOSITION_FILED: 'challenge',
  APPEAL_FILED: 'challenge',
  DISPUTE_FILED: 'challenge',
  PRIORITY_DISPUTE_FILED: 'challenge',
  COURT_ACTION_FILED: 'challenge',
  RESTORATION_REQUESTED: 'challenge',
  PATENT_REGISTERED: 'patent',
};

/** Which histories have to reach an act. */
export const groupOf = (type: ActType): Group => opening[type] ?? groupOfMachine[acts[type].to];

export const shyAuthor = 'Leyla Utancaq';
const coApplicant = { ...applicantParty, id: 'veli', name: 'Vəli Vəliyev', email: 'veli@example.az' };
const foreigner = { ...applicantParty, id: 'solar', name: 'Solar GmbH', country: 'DE', sort: 'legal', payer: 'other' };
const attorney = { name: 'Leyla Quliyeva', registration: 'PM-0042', warrant: true };

/** Who applies, by name. */
export const applicants = {
  one: { applicants: [applicantParty] },
  two: { applicants: [applicantParty, coApplicant] },
  represented: { applicants: [applicantParty, coApplicant], representative: attorney },
  foreign: { applicants: [foreigner, applicantParty], representative: attorney },
} as const;

const met = { findings: 'met' } as const;
const examined: readonly Road[] = [
  ['TRANSLATION_FILED', 5],
  ['FORMAL_EXAMINATION_PASSED', 10],
];
const incomplete: readonly Road[] = [
  ['DEFICIENCIES_FOUND', 10, { missing: ['description', 'request'] }],
  ['CORRECTION_FILED', 20, { papers: ['request'] }],
  ['nothing', 50],
];
const toPublication: readonly Road[] = [
  ...examined,
  ['FINDINGS_RECORDED', 20, met],
  ['PUBLICATION_DECIDED', 1],
  ['FEE_PAID', 5, { fee: 'publication' }],
  ['APPLICATION_PUBLISHED', 30],
];
const toRefusal: readonly Road[] = [...examined, ['FINDINGS_RECORDED', 20, { findings: 'negative' }], ['REFUSED', 1]];
const opposed: readonly Road[] = [
  ...toPublication,
  ['OPPOSITION_FILED', 20, { copies: true }],
  ['OPPOSITION_FILED', 20, { copies: true }],
  ['OPPOSITION_ADMITTED', 20],
];
const toGrant: readonly Road[] = [
  ...toPublication,
  ['FEE_PAID', 200, { fee: 'registration' }],
  ['PATENT_REGISTERED', 10],
  ['PATENT_PUBLISHED', 20],
];
const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1' };

export const starts = {
  received: { group: 'filing', road: [] },
  formal: { group: 'filing', road: examined },
  claiming: {
    group: 'filing',
    road: [],
    over: {
      priorities: [claim, { ...claim, basis: 'exhibition', date: '2025-09-01' }, { ...claim, date: '2025-08-01' }],
    },
  },
  continuing: {
    group: 'filing',
    road: [],
    over: { priorities: [{ ...claim, basis: 'earlierApplication', country: 'AZ', number: 'A 2019 0777' }] },
  },
  international: {
    group: 'filing',
    road: [],
    over: {
      international: { number: 'PCT/EP2025/000001', filingDate: '2025-12-01', priorityDate: '2025-03-03' },
      translationFollows: true,
    },
  },
  forwarded: { group: 'filing', road: [], opening: 'INTERNATIONAL_APPLICATION_RECEIVED' },
  divisional: {
    group: 'filing',
    kind: 'invention',
    road: [['INITIAL_APPLICATION_STATED', 1]],
    over: { divisionalOf: { number: 'A 2019 0777' }, payment: { receipt: 'D', paidOn: '2026-01-05', minor: 100_000 } },
  },
  unpaidDivisional: {
    group: 'filing',
    kind: 'utilityModel',
    road: [['INITIAL_APPLICATION_STATED', 1]],
    over: { divisionalOf: { number: 'A 2019 0777' } },
  },
  separate: {
    group: 'filing',
    road: [],
    over: { separateFrom: { number: 'A 2019 0777', materialOn: '2025-11-20', noticeServedOn: '2025-12-01' } },
  },
  deficient: { group: 'filing', road: [['DEFICIENCIES_FOUND', 10]] },
  incomplete: { group: 'filing', road: incomplete },
  prohibited: {
    group: 'filing',
    kind: 'invention',
    road: [
      ['PUBLICATION_PROHIBITED', 10],
      ['PROHIBITION_APPROVED', 60, { until: '2027-12-01' }],
      ['nothing', 330],
    ],
  },
  setApart: { group: 'filing', road: [...examined, ['SET_APART', 10]] },
  postponed: { group: 'filing', road: [...examined, ['PUBLICATION_POSTPONED', 10]] },
  withoutUnity: { group: 'filing', kind: 'utilityModel', road: [...examined, ['UNITY_LACKING', 10]] },
  granting: { group: 'filing', road: toPublication },

  refused: { group: 'challenge', road: toRefusal },
  appealed: { group: 'challenge', road: [...toRefusal, ['APPEAL_FILED', 10]] },
  appealMissed: { group: 'challenge', road: [...toRefusal, ['nothing', 80], ['RESTORATION_REQUESTED', 20]] },
  appealLost: {
    group: 'challenge',
    road: [...toRefusal, ['APPEAL_FILED', 10], ['APPEAL_DECIDED', 30, { outcome: 'dismissed' }]],
  },
  published: { group: 'challenge', road: toPublication },
  opposed: { group: 'challenge', road: opposed },
  answered: { group: 'challenge', road: [...opposed, ['OBSERVATIONS_FILED', 10]] },
  silent: { group: 'challenge', road: [...opposed, ['nothing', 80], ['RESTORATION_REQUESTED', 20]] },
  samePriority: {
    group: 'challenge',
    road: [...toPublication, ['SAME_PRIORITY_FOUND', 5], ['PRIORITY_DISPUTE_FILED', 5]],
  },
  lost: {
    group: 'challenge',
    road: [
      ['DEFICIENCIES_FOUND', 10],
      ['nothing', 80],
      ['DISPUTE_FILED', 5],
    ],
  },
  unproved: { group: 'challenge', over: { priorities: [claim] }, road: [...examined, ['nothing', 70]] },

  granted: { group: 'patent', road: toGrant },
  aYearOn: { group: 'patent', road: [...toGrant, ['nothing', 365]] },
  lapsed: { group: 'patent', road: [...toGrant, ['nothing', 1000]] },
  recorded: {
    group: 'patent',
    road: [
      ...toGrant,
      ['LICENCE_REQUESTED', 5],
      ['RECORDAL_ENTERED', 5],
      ['PLEDGE_REQUESTED', 5],
      ['PRIOR_USE_REQUESTED', 5],
      ['PRIOR_USE_NOTIFIED', 5],
    ],
  },
  transferred: {
    group: 'patent',
    road: [
      ...toGrant,
      ['TRANSFER_REQUESTED', 5],
      ['RECORDAL_ENTERED', 5],
      ['PRIOR_USE_REQUESTED', 5],
      ['PRIOR_USE_NOTIFIED', 5],
      ['PRIOR_USE_OBJECTED', 5],
    ],
  },
  attacked: {
    group: 'patent',
    road: [
      ...toGrant,
      ['POST_GRANT_OPPOSITION_FILED', 10, { copies: true }],
      ['INVALIDATION_REQUESTED', 10, { copies: true }],
      ['POST_GRANT_REPLY_FILED', 10],
    ],
  },

  notFiled: {
    group: 'filing',
    kind: 'invention',
    road: [...incomplete, ['CONSIDERED_NOT_FILED', 5]],
    over: { translationFollows: false },
  },
  opponentLeft: {
    group: 'challenge',
    road: [
      ...toPublication,
      ['OPPOSITION_FILED', 20, { copies: true }],
      ['OPPOSITION_ADMITTED', 20],
      ['OPPOSITION_WITHDRAWN', 10],
    ],
    policies: [['withdrawnOpposition', 'commissionMayGoOn']],
  },
  attackerLeft: {
    group: 'patent',
    road: [...toGrant, ['POST_GRANT_OPPOSITION_FILED', 10, { copies: true }], ['POST_GRANT_OPPOSITION_WITHDRAWN', 10]],
    policies: [['withdrawnOpposition', 'commissionMayGoOn']],
  },
  foundWanting: { group: 'filing', road: [...examined, ['FINDINGS_RECORDED', 20, { findings: 'negative' }]] },
  opposedMeanwhile: {
    group: 'challenge',
    road: [...toPublication, ['DEEMED_WITHDRAWN', 20], ['OPPOSITION_FILED', 20, { copies: true }]],
  },
} as const satisfies Record<string, Start>;

export type StartName = keyof typeof starts;

/** What is filed: a complete request, whoever applies, as the start has it. */
export function filed(
  start: Start,
  kind: Kind,
  by: keyof typeof applicants,
  over: { readonly channel: 'electronic' | 'post'; readonly translationFollows: boolean },
): Record<string, unknown> {
  const { applicants: parties, ...representative } = applicants[by];
  const who = { ...representative, applicants: parties.map((p) => ({ ...p, channel: over.channel })) };
  const authors = [
    { name: 'Əli Əliyev', address: 'Bakı', refusesMention: false },
    { id: 'leyla', name: shyAuthor, address: 'Bakı', refusesMention: true },
  ];
  if (start.opening) return internationalData({ ...who, kind });
  return applicationData(kind, { ...who, authors, translationFollows: over.translationFollows, ...start.over });
}
