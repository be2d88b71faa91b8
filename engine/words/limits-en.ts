/** Every limit in English: its name, what is lost if it is missed, and the way back. A data table. */
import type { LimitName } from '../../law/index.ts';
import type { LimitWords } from './types.ts';

const officeLate = 'nobody loses a right; the case shows as stuck.';
const goOn = 'none is needed; the case goes on once it is done.';
const dispute = 'a dispute before the Commission of Appeal (Art. 5.1), then the court.';
const restoration =
  'restoration of rights within twelve months of the end of the limit, with legitimate reasons and the fee (Art. 38), or a dispute before the Commission of Appeal (Art. 5.1).';
const nothingLost = 'nothing is lost.';
const windowShuts = 'the window closes and the act is no longer admissible.';

export const limits: Readonly<Record<LimitName, LimitWords>> = {
  formalExamination: { name: 'formal examination of the application', lost: officeLate, back: goOn },
  formalReply: {
    name: 'reply to the notice of deficiencies',
    lost: 'the application is considered not filed.',
    back: dispute,
  },
  translation: {
    name: 'translation of the papers into Azerbaijani',
    lost: 'a notice of deficiencies follows, and without a reply the application is considered not filed.',
    back: 'the reply to that notice.',
  },
  internationalTranslation: {
    name: 'translation of the international application',
    lost: 'a notice of deficiencies follows, and without a reply the application is considered not filed.',
    back: 'the reply to that notice.',
  },
  freeAmendment: {
    name: 'amendment free of charge',
    lost: 'a later amendment needs its fee.',
    back: 'amendment for the fee, until the decision to publish.',
  },
  priorityDeclaration: {
    name: 'declaration of a priority with its documents',
    lost: 'no other priority can be declared any more.',
    back: 'none.',
  },
  priorityFee: {
    name: 'fee for the priority claimed',
    lost: 'the priority date falls back to the date of receipt.',
    back: dispute,
  },
  certifiedCopy: {
    name: 'certified copy of the earlier application',
    lost: 'the priority date falls back to the date of receipt.',
    back: dispute,
  },
  separateApplication: {
    name: 'separate application for the additional material',
    lost: 'the date of that material is lost.',
    back: 'none for that date; the material can be filed with its own date.',
  },
  unityElection: {
    name: 'choice of the subject matter to be examined',
    lost: 'examination goes on for the subject matter named first.',
    back: 'divisional applications for the rest, while the application is pending.',
  },
  divisional: {
    name: 'divisional application with the initial priority',
    lost: 'a later divisional has its own date of receipt as its priority.',
    back: dispute,
  },
  appeal: {
    name: 'appeal to the Commission of Appeal',
    lost: 'the refusal stands and the application ends.',
    back: restoration,
  },
  examinationRequest: { name: 'request for search or examination', lost: windowShuts, back: 'none.' },
  applicationPublication: { name: 'publication of the application', lost: officeLate, back: goOn },
  securityPostponement: {
    name: 'postponement of publication for national security',
    lost: 'the postponement is void and publication goes on by itself.',
    back: 'a new decision of the office.',
  },
  opposition: {
    name: 'opposition to the application',
    lost: windowShuts,
    back: 'opposition to the patent after its publication (Art. 34), or invalidation (Art. 37).',
  },
  observations: {
    name: 'observations on the opposition',
    lost: 'the application is deemed rejected.',
    back: restoration,
  },
  oppositionDecision: { name: 'decision on the opposition', lost: officeLate, back: goOn },
  registration: { name: 'registration in the State Register and grant', lost: officeLate, back: goOn },
  patentPublication: { name: 'publication of the patent', lost: officeLate, back: goOn },
  postGrantOpposition: {
    name: 'opposition to the patent',
    lost: windowShuts,
    back: 'a request for invalidation (Art. 37).',
  },
  annualFee: {
    name: 'annual fee',
    lost: 'the grace period begins; when it ends unpaid, the patent lapses.',
    back: 'payment during the grace period.',
  },
  patentTerm: { name: 'term of the patent', lost: 'the patent expires.', back: 'none.' },
  restoration: { name: 'request for restoration of rights', lost: 'the rights stay lost.', back: 'none.' },
  replyReview: { name: 'review of the reply', lost: officeLate, back: goOn },
  publicationFee: {
    name: 'fee for publication of the application',
    lost: 'the application is not published and waits for the fee.',
    back: 'payment at any time; the case then goes on.',
  },
  registrationFee: {
    name: 'fee for registration, grant and publication',
    lost: 'the patent is not registered; the application waits for the fee.',
    back: 'payment at any time; the case then goes on.',
  },
  priorUseNotice: { name: 'notice of the prior user’s request to the owner', lost: officeLate, back: goOn },
  priorUseObjection: {
    name: 'objection to the prior use',
    lost: 'the prior use is recognised, recorded and published.',
    back: 'the court.',
  },
  priorUseObjectionFromNotice: {
    name: 'objection to the prior use, counted from the notice',
    lost: 'the prior use is recognised, recorded and published.',
    back: 'the court.',
  },
  foreignFilingDecision: { name: 'decision on filing abroad', lost: officeLate, back: goOn },
  annualFeeGrace: {
    name: 'annual fee, grace period',
    lost: 'the patent lapses with effect from the day the fee was due.',
    back: 'none under Article 38; a dispute before the Commission of Appeal (Art. 5.1), then the court.',
  },
  restoredAct: {
    name: 'act that was restored',
    lost: 'the rights are lost as the first time; there is no second restoration.',
    back: dispute,
  },
  commissionDecision: { name: 'decision of the Commission of Appeal', lost: officeLate, back: goOn },
  substantiveExamination: { name: 'examination on content', lost: officeLate, back: goOn },
  internationalForwarding: { name: 'forwarding of the international application', lost: officeLate, back: goOn },
  relatedSecrecy: { name: 'decision on the secrecy of common matter', lost: officeLate, back: goOn },
  requestDecision: { name: 'decision on the request', lost: officeLate, back: goOn },
  oppositionAdmission: { name: 'admission of the opposition', lost: officeLate, back: goOn },
  registrationAfterPayment: { name: 'registration after the fee was paid', lost: officeLate, back: goOn },
  foreignFilingReview: { name: 'decision on filing abroad, from the request', lost: officeLate, back: goOn },
  firstAnnualFees: {
    name: 'annual fees for the years already begun',
    lost: 'the grace period begins; when it ends unpaid, the patent lapses.',
    back: 'payment during the grace period.',
  },
  deemedService: {
    name: 'proof of service',
    lost: 'the notice is deemed served.',
    back: 'proof of later service, or of none.',
  },
  complaint: { name: 'dispute before the Commission of Appeal', lost: 'the decision stands.', back: 'none.' },
  oppositionComplaint: {
    name: 'dispute on an opposition not admitted',
    lost: 'the decision stands.',
    back: 'an opposition to the patent.',
  },
  patentEndComplaint: {
    name: 'dispute on the end of the patent',
    lost: 'the patent has ended.',
    back: 'none.',
  },
  postGrantReply: {
    name: 'answer to the opposition to the patent',
    lost: 'nothing by itself; the Commission of Appeal decides on the file.',
    back: 'taking part in the hearing.',
  },
  postponedPublication: {
    name: 'postponed publication',
    lost: 'publication goes on by itself.',
    back: 'a request made in time before publication.',
  },
  declinedReminder: {
    name: 'reminder of the declined publication',
    lost: nothingLost,
    back: 'revoking the request not to publish.',
  },
  foreignFiling: { name: 'request to file abroad', lost: windowShuts, back: 'none.' },
  courtReminder: { name: 'inquiry about the case before the court', lost: nothingLost, back: goOn },
};
