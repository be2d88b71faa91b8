/** Every notice in English. A data table. */
import type { NoticeKind } from '../../../machines/notices.ts';
import type { NoticeText } from '../catalogue.ts';

export const notices: Readonly<Record<NoticeKind, NoticeText>> = {
  applicantChanged: {
    subject: 'The application has passed to others',
    body: 'It has been recorded to whom the application belongs{hasOn, select, yes { from {on} on} other {}}{hasHolder, select, yes {: {holder}} other {}}. Who is named here acts in the case, receives what is still to be served and answers it. Who is not named any more acts in the case no longer.',
  },
  warrantEnded: {
    subject: 'The warrant of the representative has ended',
    body: '{hasHolder, select, yes {{holder}} other {The representative}} acts in this case no longer{hasOn, select, yes { from {on} on} other {}} for whoever has ended the warrant. Letters that left before that count as sent to the right address; those that follow go to you. A foreign person who is not let act directly by a treaty has to appoint another patent attorney before doing anything.',
  },
  warrantEndedToRepresentative: {
    subject: 'Your warrant has ended',
    body: 'Your warrant in this case has ended{hasOn, select, yes { on {on}} other {}}, for all who gave it or for some of them. For these you act and receive letters no longer; pass on what has reached you for them.',
  },
  internationalReceived: {
    subject: 'International application received',
    body: 'Your international application has been received and entered under the number above.{hasOn, select, yes { Date of receipt: {on}.} other {}} The office forwards it and does not examine it. What follows, and when, is said by the treaty under which it is filed.',
  },
  internationalForwarded: {
    subject: 'International application forwarded',
    body: 'Your international application has been forwarded{hasOn, select, yes { on {on}} other {}}. With that the office has done its part; further letters come from the authority to which the application went.',
  },
  internationalWithdrawn: {
    subject: 'International application withdrawn',
    body: 'Your international application was withdrawn{hasOn, select, yes { on {on}} other {}}, before it was forwarded. The office sends it nowhere.',
  },
  receiptConfirmed: {
    subject: 'Application received',
    body: 'Your application has been received and entered under the number above.{hasOn, select, yes { Date of receipt: {on}.} other {}}{hasFilingDate, select, yes { Filing date: {filingDate}.} other {}} The formal examination follows. Quote the number in every letter.',
  },
  formalDecision: {
    subject: 'Formal examination: positive decision',
    body: 'The formal examination is complete: the application meets the requirements for its papers and goes on.{hasFilingDate, select, yes { Filing date: {filingDate}.} other {}}{hasPriorityDate, select, yes { Priority date: {priorityDate}{hasPriorityOpen, select, yes {; it stays unless an earlier priority is still claimed or proved in time} other {}}.} other {}}{hasAwaited, select, yes {\n\nStill awaited from you: {awaited}.} other { There is nothing for you to do now.}}',
  },
  deficiency: {
    subject: 'Formal examination: something is missing',
    body: 'The formal examination found that the application does not meet the requirements.{hasList, select, yes { To be put right: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}}\n\nSend what is missing {byWhen}. The limit can be prolonged on a petition with its fee, both filed before it ends. If nothing comes in time, the application is considered not filed.',
  },
  furtherDeficiency: {
    subject: 'Formal examination: something is still missing',
    body: 'Your answer has been received, but not everything was put right.{hasList, select, yes { Still missing: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}}\n\nThe limit that is already running stays as it is: send the rest {byWhen}. If it does not come in time, the application is considered not filed.',
  },
  extended: {
    subject: 'Limit prolonged',
    body: 'Your petition was granted: {hasLimitName, select, yes {{limitName}} other {the limit}} is prolonged{hasMonths, select, yes { by {monthCount, plural, one {# month} other {# months}}} other {}}. Act {byWhen}.',
  },
  consideredNotFiled: {
    subject: 'Application considered not filed',
    body: 'What the formal examination asked for did not arrive in time, so the application is considered not filed.{hasMissed, select, yes { The limit ended on {missed}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} Restoration under Article 38 is not open for this limit.',
  },
  translationMissing: {
    subject: 'Translation missing',
    body: 'The translation into Azerbaijani did not arrive in time{hasMissed, select, yes { (the limit ended on {missed})} other {}}. It counts among the deficiencies of the application (Article 29.2); the notice that asks for them says until when it can still be sent.',
  },
  amendmentProposed: {
    subject: 'The examiner proposes an amendment',
    body: 'The examiner proposes an amendment of your application.{hasReason, select, yes { Proposal: {reason}.} other {}} You are free to file it or not. It can be filed until the decision to publish is taken; say that it follows this proposal.',
  },
  amendmentRecorded: {
    subject: 'Amendment recorded',
    body: 'Your amendment of the application has been recorded.{hasReason, select, yes { Remark: {reason}.} other {}}',
  },
  newMatter: {
    subject: 'Additional material changes the substance',
    body: 'The additional material{hasFrom, select, yes { that reached the office on {from}} other {}} changes the substance of the application and is not considered in it.{hasText, select, yes { Material: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}}\n\nYou may file it as a separate application {byWhen}; that application keeps the date on which the material reached the office. Later, that date is lost.',
  },
  priorityRecognised: {
    subject: 'Priority recognised',
    body: 'The priority that you claimed{hasClaimed, select, yes { ({claimed}{hasEarlier, select, yes {, {earlier}} other {}})} other {}} is recognised.{hasPriorityDate, select, yes { Priority date: {priorityDate}.} other {}}',
  },
  priorityLost: {
    subject: 'Priority lost',
    body: 'An earlier priority{hasClaimed, select, yes { ({claimed}{hasEarlier, select, yes {, {earlier}} other {}})} other {}} could not be recognised{hasList, select, yes {: {list}} other {}}.{hasReason, select, yes { Reason: {reason}.} other {}}{hasPriorityDate, select, yes { The priority date of the application is {priorityDate}{hasPriorityFrom, select, yes { ({priorityFrom})} other {}}.} other {}} The application itself goes on.',
  },
  priorityMoved: {
    subject: 'Divisional application goes beyond the initial one',
    body: 'Your divisional application was found to go beyond what the initial application contains.{hasReason, select, yes { Reason: {reason}.} other {}} It therefore has the day on which its final version was submitted as its filing date{hasFilingDate, select, yes {: {filingDate}} other {}}.{hasPriorityDate, select, yes { Its priority date is now {priorityDate}.} other {}} The application itself goes on.',
  },
  priorityMovedBack: {
    subject: 'Divisional application does not go beyond the initial one',
    body: 'It was decided that your divisional application does not go beyond what the initial application contains. It has the dates that it had before.{hasFilingDate, select, yes { Filing date: {filingDate}.} other {}}{hasPriorityDate, select, yes { Priority date: {priorityDate}.} other {}}',
  },
  deemedWithdrawn: {
    subject: 'Earlier application deemed withdrawn',
    body: 'A later application claims the priority of this one{hasOther, select, yes { ({other})} other {}}. This application is therefore deemed withdrawn; what it discloses lives on in the later one.',
  },
  withdrawalReleased: {
    subject: 'Earlier application goes on',
    body: 'This application had been deemed withdrawn, because a later one{hasOther, select, yes { ({other})} other {}} claimed its priority. That claim does not stand, so this application goes on where it was; limits that were running run on, with what was left of them.',
  },
  samePriority: {
    subject: 'Another application with the same priority date',
    body: 'Another application for similar subject matter has the same priority date. Its number can be seen in the case once that application is published. Unless the applicants agree otherwise, the application that was sent earlier goes first and, if both were sent on one day, the one with the lower number.{hasReason, select, yes { {reason}.} other {}} A dispute about this goes to the Commission of Appeal.',
  },
  unity: {
    subject: 'The application lacks unity',
    body: 'The application does not meet the requirement of unity.{hasReason, select, yes { Reason: {reason}.} other {}}{hasList, select, yes { Found: {list}.} other {}}\n\nSay {byWhen} which subject matter is to be examined. The rest may become divisional applications{hasDivisionalUntil, select, yes {; filed until {divisionalUntil}, with their fee, they keep the priority of this one} other {; the time in which they would keep the priority of this one is over, and each has that of its own receipt}}. Without an answer, examination goes on for the subject matter named first.',
  },
  examinedAsFirstNamed: {
    subject: 'Examination goes on for the subject matter named first',
    body: 'No choice arrived in time{hasMissed, select, yes { (the limit ended on {missed})} other {}}, so examination goes on for the subject matter named first in the application. The rest may still become divisional applications{hasDivisionalUntil, select, yes {; filed until {divisionalUntil}, with their fee, they keep the priority of this one} other {; the time in which they would keep the priority of this one is over, and each has that of its own receipt}}.',
  },
  refusal: {
    subject: 'Refusal to grant a patent',
    body: 'The office has decided not to grant a patent.{hasFindings, select, yes { Conditions not met, by article: {findings}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}}\n\nYou may appeal to the Commission of Appeal {byWhen}, with the fee. Without an appeal the refusal stands.',
  },
  refusalFinal: {
    subject: 'The refusal stands',
    body: 'No appeal arrived in time{hasMissed, select, yes { (the limit ended on {missed})} other {}}, so the refusal stands and the application has ended.',
  },
  appealDecided: {
    subject: 'Decision on your appeal',
    body: 'The Commission of Appeal has decided your appeal.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} You may inspect all materials of the Commission. Its decision can be taken to court.',
  },
  publicationDecision: {
    subject: 'Decision to publish the application',
    body: 'The application meets the requirements: {hasDeclined, select, yes {the information on the application could be published in the official bulletin, but you have declined that, and without publication no patent can be granted. You may revoke it at any time; the fee is {hasFeePaid, select, yes {paid} other {still to be paid}}} other {the information on the application will be published in the official bulletin{hasFeePaid, select, yes {; its fee is paid} other { once the fee is paid}}{hasHeldBack, select, yes {, and not before what holds publication back (a postponement, or an order of secrecy) has ended} other {}}}}.{hasAmount, select, yes { Fee: {amount}.} other {}}\n\n{hasFeePaid, select, yes {} other {Pay the publication fee {byWhen}. Until it is paid the application waits. }}After publication anyone may oppose for the time that Article 31.1 gives.',
  },
  requirementsMet: {
    subject: 'The application meets the requirements again',
    body: 'The application meets the requirements. The information on it has been published already: it is not published again, and nothing is to be paid for that. The time in which anyone may oppose runs from that publication{hasDue, select, yes {, until {due}} other {, and is over}}. After that, and once nothing is pending, you are asked for the fee for registration and grant.',
  },
  publishedAgain: {
    subject: 'The application is published again',
    body: 'The application meets the requirements{hasSubject, select, yes { in respect of {subject}} other {}}. The official bulletin has carried it for another subject matter, which is examined no more. So the information on it is published again, and nothing is to be paid for that. Provisional protection runs from that publication, and from then on anyone may oppose for the time set in Article 31.1.',
  },
  applicationPublished: {
    subject: 'Application published',
    body: 'The information on the application has been published in the official bulletin{hasIssue, select, yes {, issue {issue}} other {}}{hasOn, select, yes {, on {on}} other {}}. Provisional protection runs from publication. Anyone may now oppose{hasUntil, select, yes { until {until}} other {}}.',
  },
  publicationPostponed: {
    subject: 'Publication postponed',
    body: 'Publication of the application is postponed at your request{hasUntil, select, yes { until {until}} other {}}. You may revoke the request at any time; otherwise publication goes on by itself on that date.',
  },
  publicationDeclined: {
    subject: 'Publication declined',
    body: 'At your request the application is not published. Without publication no patent can be granted. You may revoke the request at any time.',
  },
  publicationResumed: {
    subject: 'Publication goes on',
    body: 'Publication of the application goes on.{hasReason, select, yes { Reason: {reason}.} other {}}',
  },
  publicationProhibited: {
    subject: 'Publication postponed for secrecy',
    body: 'The office has decided to postpone publication in the interest of national security{hasUntil, select, yes { until {until}} other {}}. Until the decision ends, do not disclose the subject matter.{hasUseProhibited, select, yes { Its open use is prohibited as well.} other {}} Where the prohibition lasts more than twelve months, you may claim compensation.',
  },
  prohibitionExtended: {
    subject: 'Postponement for secrecy goes on',
    body: 'The postponement of publication in the interest of national security has another last day than you were told. Until it ends, do not disclose the subject matter.{hasUseProhibited, select, yes { Its open use is prohibited as well.} other {}} Where the prohibition lasts more than twelve months, you may claim compensation.',
  },
  prohibitionEnded: {
    subject: 'Secrecy has ended',
    body: 'The postponement of publication for national security has ended{hasOn, select, yes { on {on}} other {}}. {hasStillHeld, select, yes {Nothing of the application is shown or published yet, as its matter is that of an application under an order of secrecy.} other {{hasOver, select, yes {The application has ended, and stays so.} other {The procedure goes on in the ordinary way.}}}}',
  },
  compensationRequested: {
    subject: 'Compensation claimed for a prohibition of use',
    body: 'The applicant or owner claims compensation for a prohibition that has gone beyond its first twelve months.{hasReason, select, yes { {reason}.} other {}}{hasAmount, select, yes { Amount claimed: {amount}.} other {}}',
  },
  setApart: {
    subject: 'Application set apart',
    body: 'By decision of the office the application is set apart: nobody else has access to it and it is not published. You will be told when the ordinary order is restored.',
  },
  relatedSetApart: {
    subject: 'Matter of an application under secrecy',
    body: 'This application has matter in common with one{hasOther, select, yes { ({other})} other {}} that is under an order of secrecy. Nothing of it is shown or published until a cleared officer decides {byWhen} whether it is set apart, its publication prohibited, or returned to the ordinary order.',
  },
  setApartEnded: {
    subject: 'Application returned to the ordinary order',
    body: 'By decision of the office the application is back in the ordinary order{hasOn, select, yes { from {on}} other {}}. {hasStillHeld, select, yes {Nothing of it is shown or published yet, as its matter is that of an application under an order of secrecy.} other {{hasOver, select, yes {It has ended, and stays so.} other {Its examination and publication go on.}}}}',
  },
  withdrawn: {
    subject: 'Application withdrawn',
    body: 'The application has been withdrawn{hasOn, select, yes { with effect from {on}} other {}}. Pending oppositions, appeals and limits have ended. Fees paid are not returned.',
  },
  converted: {
    subject: 'Application converted',
    body: 'The application has been converted{hasKind, select, yes {: {kind}} other {}}. Its priority is kept; limits that depend on the kind have been worked out again.{hasDivisible, select, yes { Divisional applications keep that priority {hasDue, select, yes {if they are filed until {due}} other {no more: the time for them is over}}.} other {}}',
  },
  requestResults: {
    subject: 'Results of the requested search or examination',
    body: 'The search or examination that was requested is complete.{hasResults, select, yes { Results: {results}.} other {}}{hasFindings, select, yes { Conditions not met, by article: {findings}.} other {}} By itself the result does not end the application.',
  },
  requestResultsToRequester: {
    subject: 'Results of the search or examination you requested',
    body: 'The search or examination that you requested is complete.{hasResults, select, yes { Results: {results}.} other {}}{hasFindings, select, yes { Conditions not met, by article: {findings}.} other {}}',
  },
  requestEnded: {
    subject: 'Your request for search or examination has ended',
    body: 'The application has ended, so the search or examination that you requested is not carried out.{hasReason, select, yes { Reason: {reason}.} other {}} If the application is put back, your request is taken up again.',
  },
  requestReopened: {
    subject: 'Your request for search or examination is taken up again',
    body: 'The application has been put back, so the search or examination that you requested is taken up again.',
  },
  oppositionCopy: {
    subject: 'Opposition to your application',
    body: 'An opposition to the grant of the patent was filed and admitted; a copy goes with this notice.{hasReason, select, yes { Grounds: {reason}.} other {}}\n\nSend your observations to the Commission of Appeal {byWhen}. If none arrive, the application is deemed rejected.',
  },
  oppositionInadmissible: {
    subject: 'Opposition not admitted',
    body: 'Your opposition was not admitted.{hasMissed, select, yes { It came after {missed}, {hasPublishedAgain, select, yes {the last day on which this application could be opposed as it has been published. Another subject matter of it is examined now: once it is published again for that, it can be opposed within six months of that publication, by a new opposition.} other {the last day on which this application could be opposed.}} The patent itself, once it is published, can be opposed within six months of that.} other {{hasReason, select, yes { Reason: {reason}.} other {}}}}',
  },
  oppositionDefective: {
    subject: 'Opposition incomplete',
    body: 'Your opposition cannot be admitted as it is.{hasList, select, yes { To be put right: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}} Defects can be cured {hasDue, select, yes {by {due}} other {until the time for opposing ends}}.',
  },
  observationsReceived: {
    subject: 'The applicant has answered',
    body: 'The applicant’s observations on your opposition have been received. The Commission of Appeal decides next. You may take part, submit material and speak.',
  },
  ownerReplied: {
    subject: 'The owner has answered',
    body: 'The owner of the patent has answered you before the Commission of Appeal.{hasText, select, yes { Amended claims or features were submitted: {text}.} other {}} You may take part, submit material and speak.',
  },
  materialReceived: {
    subject: 'Further material before the Commission of Appeal',
    body: 'The other side has submitted further material to the Commission of Appeal{hasText, select, yes {: {text}} other {}}. You may take part, submit material and speak.',
  },
  hearing: {
    subject: 'Hearing before the Commission of Appeal',
    body: 'The Commission of Appeal will hear the case{hasHearing, select, yes { on {hearing}} other {}}{hasPlace, select, yes {, {place}} other {}}. Both sides may take part, submit material and speak.{hasText, select, yes { {text}.} other {}}',
  },
  deemedRejected: {
    subject: 'Application deemed rejected',
    body: 'No observations on the opposition arrived in time{hasMissed, select, yes { (the limit ended on {missed})} other {}}, so the application is deemed rejected and the other oppositions to it end with it.{hasAppealPending, select, yes { So does your appeal against the refusal, undecided; it goes on if your rights are restored.} other {}}{hasAppealOpen, select, yes { So does the time for an appeal against the refusal; what is left of it runs again if your rights are restored.} other {}}',
  },
  deemedRejectedToOpponent: {
    subject: 'Application deemed rejected',
    body: 'The applicant did not answer your opposition in time{hasMissed, select, yes { (the limit ended on {missed})} other {}}, so the application is deemed rejected and your opposition has ended. Should the applicant’s rights be restored, you will hear of it.',
  },
  oppositionReopened: {
    subject: 'Opposition taken up again',
    body: 'What you opposed has been put back, so the proceeding on your opposition goes on from where it was.',
  },
  oppositionDecided: {
    subject: 'Decision on the opposition',
    body: 'The Commission of Appeal has decided the opposition.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  oppositionDecidedToOpponent: {
    subject: 'Decision on your opposition',
    body: 'The Commission of Appeal has decided your opposition.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  oppositionEnded: {
    subject: 'Opposition ended',
    body: 'Your opposition has ended without a decision.{hasOver, select, yes { What you opposed has ended; should it be put back, you will hear of it.} other {}}',
  },
  oppositionWaits: {
    subject: 'Opposition received; it waits',
    body: 'Your opposition came in time. {hasPatentNumber, select, yes {In other proceedings it has been decided that the patent is without effect, so for now there is nothing to examine. Should a court take that decision away} other {The application has ended, so for now there is nothing to examine. Should it be put back}}, your opposition is examined, and you will hear of it.',
  },
  oppositionWithdrawn: {
    subject: 'Opposition withdrawn',
    body: '{hasOpponent, select, yes {The opposition of {opponent}} other {An opposition}} has been withdrawn{hasOn, select, yes { on {on}} other {}}. Nothing more need be answered to it; oppositions of others are not touched.',
  },
  oppositionContinued: {
    subject: 'The Commission goes on with a withdrawn opposition',
    body: 'The Commission of Appeal goes on with the opposition{hasOpponent, select, yes { of {opponent}} other {}}, although it was withdrawn.{hasReason, select, yes { Reason: {reason}.} other {}} Limits that ran before go on.',
  },
  registrationInvitation: {
    subject: 'Pay the fee for registration and grant',
    body: 'Nothing stands in the way of grant any more. Pay the fee for registration, grant and publication {byWhen}.{hasAmount, select, yes { Fee: {amount}.} other {}} Until it is paid there is no registration; the application waits for the fee.',
  },
  registered: {
    subject: 'Patent granted',
    body: 'The subject matter has been entered in the State Register and the patent is granted{hasPatentNumber, select, yes { under the number {patentNumber}} other {}}{hasOn, select, yes {, on {on}} other {}}. Keep the patent in force by paying the annual fees in time.{hasYear, select, yes { Of the years begun before the grant, {yearCount, plural, one {the fee of year {year} is} other {the fees of years {year} are}} to be paid {byWhen}.} other {}}',
  },
  patentPublished: {
    subject: 'Patent published',
    body: 'The information on the patent has been published in the official bulletin{hasIssue, select, yes {, issue {issue}} other {}}{hasOn, select, yes {, on {on}} other {}}. Anyone may oppose the patent{hasUntil, select, yes { until {until}} other {}}.',
  },
  duplicateIssued: {
    subject: 'Duplicate of the patent issued',
    body: 'A duplicate of the patent has been issued{hasOn, select, yes { on {on}} other {}}.',
  },
  ownerCopyIssued: {
    subject: 'Certified copy of the patent issued',
    body: 'The patent is granted to several owners. A copy of it, certified by the office, has been issued for you{hasOn, select, yes { on {on}} other {}}.',
  },
  authorCopyIssued: {
    subject: 'Copy of the patent issued',
    body: 'A copy of the patent has been issued for you, as an author of the subject matter{hasOn, select, yes {, on {on}} other {}}.',
  },
  annualFeePaid: {
    subject:
      'Annual fee received{hasYear, select, yes { for {yearCount, plural, one {year} other {years}} {year}} other {}}',
    body: 'The annual fee{hasYear, select, yes { for {yearCount, plural, one {year} other {years}} {year}} other {}} has been received{hasAmount, select, yes {: {amount}} other {}}. {hasUnpaidYear, select, yes {The {unpaidYearCount, plural, one {fee of year {unpaidYear} has} other {fees of years {unpaidYear} have}} still to be paid: without {unpaidYearCount, plural, one {it} other {them}} the patent lapses, whatever has been paid for other years.} other {The patent stays in force.{hasDue, select, yes { The next annual fee is to be paid {byWhen}.} other {}}}}',
  },
  annualFeeMissed: {
    subject:
      'Annual fee not paid{hasYear, select, yes { for {yearCount, plural, one {year} other {years}} {year}} other {}}',
    body: 'The annual fee{hasYear, select, yes { for {yearCount, plural, one {year} other {years}} {year}} other {}} was not paid in time. It can still be paid during the grace period, {byWhen}.{hasAmount, select, yes { Amount: {amount}.} other {}} If it is not paid by then the patent lapses, and this cannot be undone under Article 38.',
  },
  annualFeesDue: {
    subject: 'Annual fees that keep the patent in force',
    body: 'What is to be paid for the patent is counted anew, as it is in force again, or as its years begin on another day. {hasYear, select, yes {To keep it in force, {yearCount, plural, one {the fee of year {year} is} other {the fees of years {year} are}} to be paid {byWhen}.} other {Nothing is to be paid for it.}}',
  },
  lapsed: {
    subject: 'Patent lapsed',
    body: 'The annual fee{hasYear, select, yes { for {yearCount, plural, one {year} other {years}} {year}} other {}} was not paid, so the patent has lapsed{hasOn, select, yes { with effect from {on}} other {}}. The lapse is published. Restoration under Article 38 is not open for this limit.',
  },
  surrendered: {
    subject: 'Patent surrendered',
    body: 'The patent was surrendered and has ended{hasOn, select, yes { with effect from {on}} other {}}. This is published in the official bulletin.',
  },
  expired: {
    subject: 'Patent expired',
    body: 'The term of the patent has ended{hasOn, select, yes { on {on}} other {}}.',
  },
  postGrantOppositionCopy: {
    subject: 'Opposition to your patent',
    body: 'An opposition to your patent was filed; a copy goes with this notice.{hasReason, select, yes { Grounds: {reason}.} other {}}\n\nYou may answer {byWhen}. Silence by itself has no consequence; the Commission of Appeal then decides on the file.',
  },
  postGrantOppositionNotAccepted: {
    subject: 'Opposition to the patent not accepted',
    body: 'Your opposition to the patent was not accepted.{hasReason, select, yes { Reason: {reason}.} other {}} A request for invalidation under Article 37 stays open.',
  },
  postGrantOppositionDecided: {
    subject: 'Decision on the opposition to your patent',
    body: 'The Commission of Appeal has decided the opposition to your patent.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  postGrantOppositionDecidedToOpponent: {
    subject: 'Decision on your opposition to the patent',
    body: 'The Commission of Appeal has decided your opposition to the patent.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  invalidationRequested: {
    subject: 'Invalidation of your patent requested',
    body: 'A request to invalidate your patent was received.{hasReason, select, yes { Grounds: {reason}.} other {}} You may take part in the proceedings and submit amended claims or features.',
  },
  invalidationDecided: {
    subject: 'Decision on the invalidity of your patent',
    body: 'The request to invalidate your patent has been decided.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  invalidationDecidedToRequester: {
    subject: 'Decision on your request for invalidation',
    body: 'Your request to invalidate the patent has been decided.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  invalidationWithdrawn: {
    subject: 'Request for invalidation withdrawn',
    body: '{hasOpponent, select, yes {The request of {opponent}} other {The request}} to invalidate your patent has been withdrawn{hasOn, select, yes { on {on}} other {}}. Requests of others are not touched.',
  },
  invalidationEnded: {
    subject: 'Your request for invalidation has ended',
    body: 'The patent has been revoked or invalidated in other proceedings, so your request to invalidate it has ended without a decision.{hasReason, select, yes { Reason: {reason}.} other {}} If that is reversed, your request is taken up again.',
  },
  invalidationReopened: {
    subject: 'Your request for invalidation is taken up again',
    body: 'The patent has been put back by a court, so your request to invalidate it is before the Commission of Appeal again.',
  },
  restorationGranted: {
    subject: 'Rights restored',
    body: 'Your rights are restored: the act that was missed{hasLimitName, select, yes { ({limitName})} other {}} is open again. Do it {byWhen}. There is no second restoration.{hasAppealPending, select, yes { Your appeal against the refusal goes on before the Commission of Appeal.} other {}}{hasGoingOn, select, yes {\n\nWith your rights, what ended with them goes on. These limits run again for the days that were left of them, each for itself:\n{goingOn}.\nIf one of them is missed, the rights it keeps are lost.} other {}}',
  },
  restorationRefused: {
    subject: 'Restoration refused',
    body: 'Your request to restore rights was refused.{hasReason, select, yes { Reason: {reason}.} other {}}',
  },
  restorationWithoutObject: {
    subject: 'Request for restoration ended: what was lost has been put back',
    body: 'What was lost has been put back by another decision, so nothing is left to restore. Your request has ended without a decision.',
  },
  disputeReceived: {
    subject: 'Dispute received',
    body: 'A dispute before the Commission of Appeal has been received.{hasReason, select, yes { {reason}.} other {}} {hasSuspends, select, yes {While it is pending no patent is granted.} other {By itself it does not suspend the decision disputed, unless the Commission or the court orders so.}}',
  },
  disputeDecided: {
    subject: 'Decision on the dispute',
    body: 'The Commission of Appeal has decided the dispute.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  disputeSettled: {
    subject: 'Dispute ended: nothing is left to decide',
    body: 'What was disputed has been put back otherwise, or something else has taken its place, so nothing is left for the Commission of Appeal to decide in this dispute. It has ended without a decision.',
  },
  disputeEnded: {
    subject: 'Dispute ended with the application',
    body: 'The application has ended, so the dispute before the Commission of Appeal has ended without a decision. If the application goes on again, the dispute is taken up again, and you are told.',
  },
  disputeReopened: {
    subject: 'Dispute taken up again',
    body: 'The application goes on again, so the dispute is before the Commission of Appeal again.',
  },
  priorityDisputeReceived: {
    subject: 'Dispute about priority received',
    body: 'A dispute about the priority of this application{hasOther, select, yes { and of {other}} other {}} has been received.{hasSuspends, select, yes { While it is pending no patent is granted on either application.} other {}}',
  },
  priorityDisputeDecided: {
    subject: 'Decision on the dispute about priority',
    body: 'The dispute about priority has been decided.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasReason, select, yes { Reason: {reason}.} other {}} The decision can be taken to court.',
  },
  priorityOrderReversed: {
    subject: 'The decision on which application goes first stands no longer',
    body: 'By the record of the other application{hasOther, select, yes { ({other})} other {}}, the decision on which of the two goes first stands no longer: a court has reversed it, or it has lost its ground there. In this case everything stays where it is until that is settled anew: by an agreement of the applicants, or by the Commission of Appeal, before which each of you may bring it again.',
  },
  priorityDisputeEnded: {
    subject: 'Dispute about priority without a subject',
    body: 'The dispute about the priority of this application{hasOther, select, yes { and of {other}} other {}} has ended without a decision: {hasOtherEnded, select, yes {the other application has ended. Should it go on again, the dispute goes on too} other {by its record, the priority of the other application is of another date}}.',
  },
  courtActionFiled: {
    subject: 'A decision has been taken to court',
    body: 'An action before a court about a decision in this case has been recorded{hasOn, select, yes { on {on}} other {}}. The decision stands until the court has spoken, unless it is said otherwise.',
  },
  courtDecided: {
    subject: 'Decision of the court recorded',
    body: 'A decision of the court on this case has been recorded.{hasOutcome, select, yes { Decision: {outcome}.} other {}}{hasText, select, yes { The text as limited: {text}.} other {}}{hasReason, select, yes { {reason}.} other {}}{hasUndirected, select, yes { The decision names nothing that is to follow from it: nothing in the case has been put back, and it stands where it stood.} other {{hasUpheld, select, yes { What had been decided in this case stands.} other { The case has been put in the position that the decision requires.}}}}',
  },
  courtInquiry: {
    subject: 'A case before the court: ask about it',
    body: 'A decision in this case was taken to court{hasOn, select, yes { on {on}} other {}}, and no judgment has been recorded. Ask the court how far it is, and record what it has decided.',
  },
  outsideDecision: {
    subject: 'Decision about the patent or the application recorded in the State Register',
    body: 'A decision of a court or of the State about the patent or the application has been recorded in the State Register{hasOn, select, yes { on {on}} other {}}.{hasReason, select, yes { Decision: {reason}.} other {}}',
  },
  recorded: {
    subject: 'Change recorded in the State Register',
    body: 'What you requested has been recorded in the State Register{hasOn, select, yes { on {on}} other {}}.{hasText, select, yes { {text}.} other {}}',
  },
  recordalRefused: {
    subject: 'Change not recorded',
    body: 'What you requested was not recorded in the State Register.{hasReason, select, yes { Reason: {reason}.} other {}}',
  },
  recordalRequested: {
    subject: 'Somebody asks for an entry in the State Register',
    body: '{hasRequester, select, yes {{requester}} other {Somebody}} asks for this to be entered in the State Register{hasOn, select, yes { (request of {on})} other {}}: {hasWhat, select, yes {{what}} other {a right}}. It concerns your right. If you know of a reason against it, tell the office before it decides.',
  },
  recordalEntered: {
    subject: 'Entry in the State Register',
    body: 'At the request of {hasRequester, select, yes {{requester}} other {somebody}} this has been entered in the State Register{hasOn, select, yes { on {on}} other {}}: {hasWhat, select, yes {{what}} other {a right}}. It concerns your right.',
  },
  recordalDropped: {
    subject: 'The entry in the State Register is not made',
    body: 'The request of {hasRequester, select, yes {{requester}} other {somebody}} for an entry in the State Register ({hasWhat, select, yes {{what}} other {a right}}), of which you were told, was refused or taken back, or has ended with the case. Nothing was entered.{hasReason, select, yes { Reason: {reason}.} other {}}',
  },
  rightEnded: {
    subject: 'A recorded right has ended',
    body: 'This has ended{hasOn, select, yes { on {on}} other {}}, and its end is entered in the State Register: {hasWhat, select, yes {{what}} other {a right}}.{hasReason, select, yes { Reason: {reason}.} other {}}',
  },
  recordalEnded: {
    subject: 'Your request to record a change has ended',
    body: 'The case has ended, so nothing was entered in the State Register at your request.{hasReason, select, yes { Reason: {reason}.} other {}} If the case is put back, your request is taken up again.',
  },
  recordalReopened: {
    subject: 'Your request to record a change is taken up again',
    body: 'The case has been put back, so your request to record a change is taken up again.',
  },
  priorUse: {
    subject: 'A prior user asks to be recorded',
    body: '{hasRequester, select, yes {{requester}} other {Somebody}} claims to have used the subject matter before its priority date and asks for this right to be recorded.{hasScope, select, yes { Scope of the use: {scope}.} other {}}\n\nYou may object {byWhen}. With an objection nothing is recorded and the court decides; without one the prior use is recognised, recorded and published.',
  },
  priorUseRecognised: {
    subject: 'Prior use recognised',
    body: 'Your prior use is recognised, entered in the State Register and published in the official bulletin.{hasScope, select, yes { Scope recorded: {scope}.} other {}}',
  },
  priorUseRecognisedToOwner: {
    subject: 'A prior use of your patent is recognised',
    body: 'A prior use of what your patent protects is recognised, entered in the State Register and published in the official bulletin. {hasRequester, select, yes {{requester}} other {Whoever uses it so}} has this right and may go on using it in the scope recorded{hasScope, select, yes {: {scope}} other {}}.',
  },
  priorUseNotRecognised: {
    subject: 'Prior use not recognised',
    body: 'A court has decided that your prior use is not recognised. An entry that was made is taken back, in the State Register and in the official bulletin.',
  },
  priorUseNotRecognisedToOwner: {
    subject: 'A prior use of your patent is not recognised',
    body: 'A court has decided that the prior use of what your patent protects{hasRequester, select, yes {, claimed by {requester},} other {}} is not recognised. An entry that was made is taken back, in the State Register and in the official bulletin.',
  },
  priorUseObjected: {
    subject: 'The owner objects to the prior use',
    body: 'The owner has objected, so the prior use is not recorded.{hasReason, select, yes { Reason: {reason}.} other {}} The dispute can be brought to court.',
  },
  priorUseWithdrawn: {
    subject: 'Request to record prior use withdrawn',
    body: '{hasRequester, select, yes {{requester}} other {Somebody}} had asked for a right of prior use to be recorded and has withdrawn the request. Nothing is recorded, and you need not object.',
  },
  priorUseEnded: {
    subject: 'Your request to record prior use has ended',
    body: 'The patent has been revoked or invalidated, so your request to record prior use has ended; your use needs no right against it.{hasReason, select, yes { Reason: {reason}.} other {}} If that is reversed, your request is taken up again.',
  },
  priorUseReopened: {
    subject: 'Your request to record prior use is taken up again',
    body: 'The patent has been put back by a court, so your request to record prior use is taken up again.',
  },
  foreignFilingDecided: {
    subject: 'Decision on filing abroad',
    body: '{hasLeave, select, yes {The office has decided that filing abroad is possible} other {The office has decided that filing abroad is not possible}}{hasList, select, yes {: {list}} other {}}.{hasReason, select, yes { Reason: {reason}.} other {}} Disputes about it go to court.',
  },
  reminder: {
    subject:
      '{hasMissed, select, yes {Time is over} other {{hasDays, select, yes {{dayCount, plural, =0 {Last day} one {# day left} other {# days left}}} other {Reminder}}}}: {hasLimitName, select, yes {{limitName}} other {a limit is running}}',
    body: '{hasMissed, select, yes {The time is over{hasLimitName, select, yes { for this: {limitName}} other {}}. It ended on {missed}; what was to be done can still be done, and until then the application waits.} other {{hasDays, select, yes {{dayCount, plural, =0 {Today is the last day} one {One day is left} other {# days are left}}} other {A limit is about to end}}{hasLimitName, select, yes { for this: {limitName}} other {}}. Act {byWhen}.}}{hasYear, select, yes { Year: {year}.} other {}}{hasAmount, select, yes { Amount: {amount}.} other {}}{hasLimitLost, select, yes {\n\n{hasMissed, select, yes {What follows: } other {If the limit is missed: }}{limitLost}} other {}}{hasLimitBack, select, yes {\nThe way back: {limitBack}} other {}}',
  },
  officeReminder: {
    subject: 'A limit of the office is running out: {hasLimitName, select, yes {{limitName}} other {see the docket}}',
    body: '{hasPercent, select, yes {{percent} per cent of the time is used up} other {Most of the time is used up}}{hasLimitName, select, yes {: {limitName}} other {}}. It is the office’s turn; act {byWhen}.',
  },
  overdue: {
    subject:
      '{hasWaitsForParty, select, yes {Not done in time} other {The office is overdue}}: {hasLimitName, select, yes {{limitName}} other {see the docket}}',
    body: '{hasWaitsForParty, select, yes {A limit of the applicant or owner has ended} other {A limit of the office has ended}}{hasDue, select, yes { (on {due})} other {}}{hasLimitName, select, yes {: {limitName}} other {}}. Nobody loses a right by it, but the case waits for {hasWaitsForParty, select, yes {them} other {the office}} and shows as stuck.',
  },
  corrected: {
    subject: 'Correction: an earlier notice no longer holds',
    body: 'Something reached the record late, or was recorded by mistake, and the case has been put right.{hasText, select, yes { {text}.} other {}}{hasReason, select, yes { {reason}.} other {}}{hasList, select, yes { What no longer holds: {list}.} other {}} What this notice says takes the place of what you were told before. The record keeps both.',
  },
  actUndone: {
    subject: 'An act has lost its effect',
    body: 'An act that was done in time reached the record late, and the case has been put right. Where it is now, the act under Article {clause}{hasOn, select, yes { of {on}} other {}} cannot be done, and it has lost its effect; the record keeps it.{hasAmount, select, yes { What was paid with it stays on the file: {fee}{hasYear, select, yes {, year {year}} other {}}, {amount}. It counts for the same fee as soon as that can be paid again; if it never can, it is to be given back.} other {}}',
  },
  transferStands: {
    subject: 'The transfer stands, as one of the application',
    body: 'An act that was done in time reached the record late, and the grant of the patent has lost its effect. The transfer of the patent that was recorded, by contract or by a decision of a court, does not depend on the grant and stands: it is a transfer of the application. {hasHolder, select, yes {The applicant is now {holder}} other {The applicant is now whoever it passed to}}, who acts in the case, receives what is still to be served and answers it, and to whom the patent is granted if it comes to that. Whoever gave the right away acts in the case no more.',
  },
  transferUndone: {
    subject: 'A transfer to you has lost its effect',
    body: 'An act that was done in time reached the record late, and the case has been put right. Where it is now, the act under Article {clause}{hasOn, select, yes { of {on}} other {}}, by which the right passed to you or was to pass, cannot be done, and it has lost its effect; the record keeps it.{hasHolder, select, yes { The right is shown as that of {holder}.} other {}}{hasMayAsk, select, yes { It can still pass to you: ask the office to register the transfer, and show the contract or the document on which it rests.} other { It has ended for good, so nothing can be registered any more.}} Whose it is between the parties is decided by a court.',
  },
  limitMoved: {
    subject: 'A limit ends on another day: {hasLimitName, select, yes {{limitName}} other {see below}}',
    body: 'The calendar of the office or a date on file has changed, and a limit has been worked out again{hasLimitName, select, yes {: {limitName}} other {}}.{hasBefore, select, yes { Until now its last day was {before}.} other {}} Act {byWhen}.',
  },
  serviceFailed: {
    subject: 'Service failed',
    body: 'A notice could not be served on its addressee.{hasReason, select, yes { Reason: {reason}.} other {}} The limit that depends on it has not started. Serve it again.',
  },
};
