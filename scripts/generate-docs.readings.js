// What each policy asks, and what its settings mean, in plain words. A data table for docs/how-the-law-was-read.md; what
// the settings are, their default and the reason for it come from law/policies.ts. Exempt from the usual length.

export const readings = {
  counting: {
    asks: 'Is the day of the event itself a day of the limit?',
    settings: {
      triggerExcluded: 'No. The count begins the day after.',
      triggerIncluded: 'Yes. The limit ends a day earlier.',
    },
  },
  endOfLimit: {
    asks: "At what time of the last day does a party's limit end?",
  },
  extendedLimit: {
    asks: 'From what is the prolongation of a limit counted?',
    settings: {
      fromTrigger: 'From the first day, as one period with the limit.',
      fromMovedEnd: 'From the last day of the limit, as the calendar has moved it.',
    },
  },
  movement: {
    asks: 'Which limits move when their last day is a day off?',
    settings: {
      partiesOnly: 'Limits of applicants, owners, opponents and the public. Duties of the office do not move.',
      everyone: 'Those of the office and the Commission too. Terms of rights never move.',
      nobody: 'None.',
    },
  },
  curedApplication: {
    asks: 'What is the filing date of an application whose deficiencies were cured in time?',
    settings: {
      filingDateStays: 'The day its papers arrived.',
      dayItBecameRegular: 'The day on which the missing papers arrived.',
    },
  },
  incompleteReply: {
    asks: 'What follows when a reply to a deficiency notice still leaves something out?',
    settings: {
      oneFurtherNotice: 'One more notice, if it is sent before the limit for the reply ends.',
      consideredNotFiled: 'No further notice.',
    },
  },
  translationMissing: {
    asks: 'What follows when the translation does not come in time?',
    settings: {
      formalDeficiency: 'A deficiency notice with its own limit for the reply.',
      noSanction: 'Nothing.',
    },
  },
  proposedAmendment: {
    asks: 'Does an amendment that the examiner proposed cost the fee of a late one?',
    settings: { free: 'No.', forFee: 'Yes.' },
  },
  otherDeficiencies: {
    asks: 'Can a deficiency notice name something that is not on the checklist of 27.2 to 27.7?',
    settings: { mayBeNamed: 'Yes.', checklistOnly: 'No.' },
  },
  representationMissing: {
    asks: 'A foreign applicant files without a patent attorney. What happens?',
    settings: {
      formalDeficiency: 'The application is received and the attorney can follow.',
      refuseFiling: 'The application is not taken.',
    },
  },
  earlierWithdrawalShown: {
    asks: 'Until when does the applicant show that the first application under a treaty was withdrawn?',
    settings: {
      withProof: 'Until the certified copy is due (policy `certifiedCopy`).',
      withClaim: 'With the claim.',
    },
  },
  earlierApplicationWithdrawn: {
    asks: "When does the applicant's earlier application end, if a later one claims its priority?",
    settings: {
      whenFeePaid: 'When the claim is proved and its fee paid.',
      whenClaimed: 'When the claim is made; it goes on if the claim falls.',
    },
  },
  priorityDisputeBlocksGrant: {
    asks: 'Does a pending dispute about equal priority stop the grant?',
    settings: { yes: 'In both cases.', no: 'No.' },
  },
  conversionAfterRefusal: {
    asks: 'Can a refused application still be converted?',
    settings: { whileAppealable: 'While the refusal can still be appealed.', never: 'No.' },
  },
  divisionalDates: {
    asks: "From what day do a divisional's annual fees and term run?",
    settings: {
      ownFilingDate: 'From its own filing.',
      initialFilingDate: 'From the filing of the initial application.',
    },
  },
  divisionalOfInternational: {
    asks: 'From what day does the time for divisionals of an international application run?',
    settings: {
      fromArrival: 'From its arrival at the office.',
      fromFiling: 'From its international filing date.',
    },
  },
  divisionalNeedsPendingInitial: {
    asks: 'Must the initial application still be pending when a divisional is filed from it?',
    settings: { yes: 'Yes. Otherwise its priority is not kept.', no: 'No.' },
  },
  divisionalOfDivisional: {
    asks: 'From what filing is the period for a divisional of a divisional counted?',
    settings: {
      fromFirst: 'From that of the first application.',
      fromParent: 'From that of the divisional from which it is divided.',
    },
  },
  requestHoldsUpGrant: {
    asks: 'Does a pending request for search or examination stop the grant?',
    settings: { no: 'No.', yes: 'Yes.' },
  },
  negativeResultGroundsRefusal: {
    asks: 'Can the office refuse the grant because of what a requested examination found?',
    settings: { untilRegistration: 'Until registration, by a decision of its own.', never: 'No.' },
  },
  resultsToThirdPerson: {
    asks: 'When does a third person get the results that he or she asked for?',
    settings: {
      afterPublication: 'Once the application is published.',
      always: 'At once.',
      never: 'Never; only the applicant does.',
    },
  },
  setApartStopsPublicationLimit: {
    asks: 'Does the limit to publish run while a case is set apart for national security?',
    settings: { yes: 'It does not run.', no: 'It runs.' },
  },
  securityPostponementFrom: {
    asks: 'From what day is a postponement for national security counted?',
    settings: {
      publicationDecision: 'From the decision on publication; from the order itself while there is none.',
      prohibition: 'From the order.',
    },
  },
  compensationFrom: {
    asks: 'From what day are the twelve months counted after which compensation can be asked for?',
    settings: {
      prohibition: 'From the order.',
      publicationDecision: 'From the decision on publication, if that came later.',
    },
  },
  partialRevocationProtection: {
    asks: 'An application is limited after an opposition. How far did provisional protection reach until then?',
    settings: {
      limitedText: 'As far as the limited text, from the beginning.',
      textAsPublished: 'As far as the text as published, until the decision.',
    },
  },
  inspectionInterest: {
    asks: 'Has a stranger who inspects a published application to say why?',
    settings: { notAsked: 'No.', stated: 'Yes. Whether the reason is good is not examined.' },
  },
  withdrawalEndsProtection: {
    asks: 'What becomes of provisional protection when a published application is withdrawn?',
    settings: { neverBegun: 'It never began.', untilWithdrawal: 'It lasted until the withdrawal.' },
  },
  restorationRevivesProtection: {
    asks: 'From when does provisional protection run again after restoration?',
    settings: {
      withoutGap: 'From publication, as if nothing had been lost.',
      fromRestoration: 'From the restoration.',
    },
  },
  oppositionDefects: {
    asks: 'Can a defective opposition be mended?',
    settings: { curableInWindow: 'While the opposition window is open.', notCurable: 'No.' },
  },
  withdrawnOpposition: {
    asks: 'What becomes of an opposition that is withdrawn?',
    settings: { ends: 'It ends.', commissionMayGoOn: 'The Commission may go on by itself.' },
  },
  opponentNotified: {
    asks: 'Is the opponent told how the opposition was decided?',
    settings: { yes: 'Yes.', no: 'No.' },
  },
  appealUpheld: {
    asks: 'An appeal against a refusal succeeds. Where does the application go?',
    settings: {
      publication: 'To publication, and from there through the opposition window.',
      registration: 'To registration at once.',
    },
  },
  lapseEffect: {
    asks: 'From what day has a patent lapsed whose annual fee was not paid?',
    settings: { fromDueDate: 'From the day the fee was due.', fromEndOfGrace: 'From the end of the grace period.' },
  },
  expiryPublished: {
    asks: 'Is the end of the full term published?',
    settings: { yes: 'Yes.', no: 'No.' },
  },
  invalidationAfterEnd: {
    asks: 'Can a patent be invalidated after it has lapsed or expired?',
    settings: { yes: 'Yes.', no: 'No.' },
  },
  suspensiveEffect: {
    asks: 'Does a dispute suspend the decision it is about?',
    settings: { onOrder: 'Only where the Commission or the court says so.', always: 'Always.' },
  },
  mixedOwners: {
    asks: 'Some owners pay a reduced fee and some do not. What do they pay together?',
    settings: { fullRate: 'The full fee.', lowestRate: 'The lowest of their fees.' },
  },
  electronicService: {
    asks: 'When is an electronic letter received?',
    settings: {
      whenAccessible: 'When it is in the mailbox.',
      whenOpened: 'When it is opened, at the latest when a letter without proof would be taken to have come.',
    },
  },
  restorationReopensOthers: {
    asks: 'An application deemed rejected is restored. Which oppositions come back?',
    settings: { allOppositions: 'All that ended with it.', missedOnly: 'Only the one that was not answered.' },
  },
  oppositionWindowReopened: {
    asks: 'An application that ended inside the opposition period is put back. Until when can it be opposed?',
    settings: {
      byPublication: 'Until six months from publication; an opposition that came meanwhile has waited.',
      restGoesOn: 'For as long as was left when it ended, counted from the decision that put it back.',
    },
  },
  electedAfterPublication: {
    asks: 'Another subject matter (29.5) is examined than what the bulletin carried. Is the application published again?',
    settings: {
      publishedAgain: 'Yes. The six months for oppositions and provisional protection begin with that publication.',
      publishedOnce: 'No. They run from the first one.',
    },
  },
  responsibilityNotes: {
    asks: 'Does the bulletin say who answers for novelty?',
    settings: { printed: 'Yes, in a note to each application and patent.', notPrinted: 'No.' },
  },
  postGrantRevocationInPart: {
    asks: 'Can a granted patent be revoked in part after an opposition?',
    settings: {
      yes: 'Yes, as an application can.',
      no: 'No. It is revoked or stands; invalidation in part (37.2) remains.',
    },
  },
  annulmentEffect: {
    asks: 'From what day is a patent void that was revoked or invalidated?',
    settings: { fromBeginning: 'From its grant.', fromDecision: 'From the decision.' },
  },
  restoredAct: {
    asks: 'For how long is a missed act open again after restoration?',
    settings: {
      missedLimit: 'For the length of the limit that was missed.',
      oneMonth: 'For a month.',
      threeMonths: 'For three months.',
    },
  },
  coApplicantWithdrawal: {
    asks: 'Can one of several applicants withdraw the application or a claim of priority, decline its publication, or convert it?',
    settings: {
      allConsent: 'Only with the consent of the others, or through a common representative.',
      eachAlone: 'Yes.',
    },
  },
  coOwnerLicence: {
    asks: 'Can one of several owners have a licence or a pledge recorded?',
    settings: {
      allConsent: 'Only with the consent of the others.',
      eachAlone: 'Yes, as where they have agreed so between them.',
    },
  },
  coOwnerSurrender: {
    asks: 'Can one of several owners give the patent up?',
    settings: { allConsent: 'Only with the consent of the others.', eachAlone: 'Yes.' },
  },
  priorUseObjectionFrom: {
    asks: "From when do the owner's two months to object to a prior use run?",
    settings: { receiptOfNotice: 'From receipt of the notice.', notice: 'From the day of the notice.' },
  },

  relatedSecrecy: {
    asks: 'In what time should a cleared officer decide on an application with matter of one under secrecy?',
  },
  internationalForwarding: { asks: 'In what time should the office forward an international application?' },
  certifiedCopy: { asks: 'How long after receipt may the certified copy of the earlier application follow?' },
  deemedService: { asks: 'How long after dispatch is a letter by post taken to be received, if no proof comes?' },
  replyReview: { asks: 'How long has the office to look at a reply?' },
  publicationFee: { asks: 'In what time should the publication fee be paid?' },
  registrationFee: { asks: 'In what time should the registration fee be paid?' },
  registrationAfterPayment: { asks: 'How long has the office at least for registration, once the fee is paid?' },
  annualFeeGrace: { asks: 'How long can a missed annual fee still be paid?' },
  yearsBegunBeforeGrant: { asks: 'In what time after registration are the fees of the years already begun due?' },
  commissionDecision: { asks: 'How long has the Commission to decide where the law gives it no limit?' },
  substantiveExamination: { asks: 'How long has the office for the examination on content?' },
  requestDecision: { asks: 'How long has the office to decide on a request?' },
  oppositionAdmission: { asks: 'How long has the Commission to admit an opposition or not?' },
  postGrantReply: { asks: 'How long has the owner to answer an opposition to the patent?' },
  complaint: { asks: 'How long after service can a decision be disputed where the law gives no limit?' },
  securityPostponement: { asks: 'How long does a postponement for national security last by itself?' },
  securityExtension: { asks: 'How long does its approval or extension last?' },
  postponementAtMost: {
    asks: 'How far beyond its own limit can publication be postponed at the request of the applicant?',
  },
  declinedReminder: { asks: 'How often is an applicant who declined publication reminded?' },
  extensionAtMost: { asks: 'By how much can the limit for a reply be prolonged in all?' },
  filingAbroadAfterEnd: {
    asks: 'Can leave to file abroad be asked for when the application has ended, and is what was asked before still decided?',
    settings: {
      possible: 'Yes, within the twelve months from filing.',
      pendingOnly: 'No. With the application the request ends too.',
    },
  },
  foreignFilingReview: { asks: 'How long has the office at least to decide on filing abroad, once it is asked?' },
  courtReminder: { asks: 'How often does the office ask about a case that is before a court?' },

  partyReminders: { asks: 'How many days before the last day is a party reminded?' },
  officeReminders: { asks: 'After what share of a limit (per cent) is the office reminded?' },
};

/** The days that a case or one of its proceedings keeps, and from which limits are counted. */
export const days = {
  receipt: 'the papers reached the office',
  filing: 'the filing date: the day of receipt, or that of the international application',
  initialFiling: 'the filing date of the application from which a divisional was divided',
  internationalArrival: 'an international application reached the office',
  initialArrival: 'the international application from which a divisional was divided reached the office',
  reply: 'the last reply to a notice of deficiencies came, or the case was put back to the review of one',
  examination: 'the formal decision was taken, or the case came back to examination',
  publicationDecision: 'the publication of the application was decided',
  publication: 'the application was published in the bulletin',
  registration: 'the patent was registered and granted',
  patentPublication: 'the patent was published in the bulletin',
  lastDecision: 'the opposition window shut, or the last decision after it that leaves the application standing',
  feePaid: 'the registration fee was paid',
  claimed: 'the proceeding was asked for; for a letter, the day it was received',
  missedLimit: 'a limit was missed: its last day',
  annualFee: 'the day from which the years of the patent are counted',
  named: 'an order or a postponement was made',
  dispatched: 'a letter was sent by post',
  firstYearsDue: 'the fees of the years begun before grant became payable',
};

/** Limits whose length the case keeps: what it comes to. */
export const keptLengths = {
  securityPostponement: 'until the day ordered, or the length of its policy',
  annualFee: 'up to the day the year begins: 2 years for year 3, 19 years for year 20',
  restoredAct: 'as long as the limit that was missed',
  postponedPublication: 'until the day that the applicant named',
};
