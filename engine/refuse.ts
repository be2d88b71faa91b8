/** The law's no: one table of codes, each with what it says and, where it is always the same, its clause. */
import type { Clause } from '../law/index.ts';
import type { Refusal } from './types.ts';

/** What each refusal says; `{name}` is a parameter. The documentation and the other languages follow this table. */
export const refusals = {
  'act.unknown': 'There is no act {act}.',
  'act.inFuture':
    'The act is dated {effectiveAt}, after it was recorded ({recordedAt}). Give the date on which it was really done.',
  'act.datedByParty':
    'What a party hands in takes effect when the office receives it, which is now ({what} is said). That it came earlier, or when a letter was received, is recorded by a registrar, who has the proof.',
  'act.beforeCase': 'The act is dated {effectiveAt}, before the application was received ({receipt}).',
  'act.outOfOrder': 'The act takes effect before the latest one ({at}); it has to be put in its place.',
  'act.notPossible': 'This cannot be done now: the case is at {state}. It belongs to {places}.',
  'act.notYours': 'Only {roles} may do this.',
  'act.notParty': '{person} is not a party to this case in that capacity.',
  'act.asOwner': 'There is a patent: {person} acts as owner.',
  'act.noProceeding': 'There is no {machine} proceeding in this case to which this could belong.',
  'act.whichProceeding': 'The case has several {machine} proceedings; name one of {proceedings}.',
  'act.clauseNotInForce': 'Clause {clause} is not in force on {on}.',
  'case.exists': 'The case has been opened already.',
  'case.unknown': 'There is no such case.',
  'form.invalid': 'The data of the act is not as its form asks: {problems}.',
  'fee.missing': 'The fee ({fee}) has to be paid with this act; show the payment.',
  'fee.short': 'The fee ({fee}) is {due} qəpik; {paid} were paid.',
  'fee.late': 'The fee ({fee}) was paid on {paidOn}, after the act.',
  'fee.noSuchYear': 'There is no annual fee for year {year}; the last year is {last}.',
  'fee.paidAlready': 'The fee ({fee}) has been paid already, on {paidOn}.',
  'fee.shownLate':
    'The fee was paid on {paidOn}, when it could still be paid, and is shown only now: the registrar records this act with that day.',
  'fee.unpaid': 'The fee has not been paid.',
  'fee.other': 'This is the payment of another fee.',
  'filing.official': '{name} is, or was within the last year, an official of the office and may not file.',
  'filing.attorney': '{name} is a patent attorney and may be neither owner nor author.',
  'filing.foreign': 'A foreign person acts only through a registered patent attorney, unless a treaty says otherwise.',
  'filing.notOfRepublic': 'None of the applicants is a person of the Republic of Azerbaijan.',
  'term.notDue': 'No term {term} ends at {effectiveAt}.',
  'applicant.consent':
    'There are several applicants, and one alone cannot give this up: name the others who consent, or let their representative sign.',
  'applicant.share':
    'Each applicant gives away what is his or her own: {others} would have to be named among those who consent, or stay as they are.',
  'application.incomplete': 'Papers are missing: {deficiencies}.',
  'application.unpublished': 'The application has not been published.',
  'assignment.unknown': 'What is named is no assignment that stands in the State Register.',
  'commission.noFile': 'Nothing of this case is, or was, before the Commission of Appeal.',
  'author.another': 'Each author refuses the mention for him- or herself.',
  'author.unknown': 'No author of that name is on file, or it is the applicant.',
  'amendment.notProposed': 'The examiner has not proposed this amendment.',
  'case.otherState': 'The case is not in the state that this needs.',
  'compensation.tooEarly': 'Compensation can be asked for when the prohibition goes beyond its first twelve months.',
  'conversion.afterRefusal': 'A refused application is not converted.',
  'conversion.published': 'Conversion is possible before publication only.',
  'conversion.kind': 'Only an invention becomes a utility model, or the other way.',
  'case.final': 'This has ended for good: no time to have it put right runs, and nobody is asked to do that.',
  'case.over': 'The application is no longer pending.',
  'court.cannotFollow':
    'Nothing in the case as it stands can follow this direction; record the judgment with another, or with none.',
  'court.nothingDecided':
    'There is no decision of the Commission, or on invalidity of a court at first instance, that could be taken to court.',
  'deficiencies.notOnChecklist': 'The notice names something that the law does not ask for.',
  'deficiencies.none': 'No deficiency stands.',
  'disclosure.tooEarly': 'The disclosure lies after filing, or too long before it to be without harm.',
  'decision.noPatent': 'There is no patent: of an application a court decides to whom it belongs.',
  'dispute.caseOver':
    'The application has ended, and with it the time for this dispute stands still. What is left of it goes on if the case is put back.',
  'dispute.nothing': 'There is no such decision to dispute, or the time for disputing it has passed.',
  'dispute.received': 'What is complained of was received after the application came, and not in the future.',
  'dispute.tooLate': 'The time for this dispute is over. {explanation}',
  'filingAbroad.twice': 'Leave to file abroad there has been asked for already, and the request is still pending.',
  'dispute.twice':
    'This has been disputed already: the dispute is pending, or has been decided, and then only a court can be asked.',
  'dispute.other': 'The dispute is about something else.',
  'divisional.finalVersion': 'The final version came with the divisional application or later, and not in the future.',
  'separate.otherInitial': 'This application was not made from material of that one.',
  'divisional.otherApplicant': 'Only the applicants of this application divide it.',
  'separate.otherApplicant': 'Only the applicants of this application make another one of its material.',
  'divisional.otherInitial': 'This application was not divided from that one.',
  'divisional.notOne': 'This is no divisional application.',
  'document.unknown':
    'The document {name} has not been uploaded by whoever hands it in, or is no longer kept: upload it first.',
  'extension.noLimit':
    'No limit for a reply runs that could be prolonged; what is still missing is asked for in a new notice.',
  'extension.tooLong': 'Together the prolongations would be longer than {months} months.',
  'findings.incomplete': 'Not every condition has a finding, or one is negative: {conditions}.',
  'findings.otherKind':
    'A finding names a condition that this kind of subject matter does not have. It has {conditions}.',
  'findings.noneNegative': 'A refusal rests on at least one negative finding; none is recorded.',
  'hearing.past': 'A hearing is set for a day that has not passed.',
  'inspection.noInterest': 'Who is no party says what the interest in the application is.',
  'filing.dateAhead':
    'A date in the request is later than the application, or a priority later than the filing abroad.',
  'kind.notDivisible': 'This kind of subject matter has no divisionals.',
  'kind.notSecret': 'Publication can be prohibited for inventions and utility models only, and once at a time.',
  'licence.ended': 'The licence on which this rests has ended.',
  'licence.unknown':
    'What is named is no licence that stands in the State Register. A sublicence rests on a licence, not on another sublicence.',
  'licence.mutual':
    'A contract ends by the consent of both sides, or by a court: {others} would have to be named among those who consent.',
  'limit.over': 'The time for this has passed.',
  'limit.running': 'The time for replying still runs, and a further notice can be sent.',
  'notice.alreadySent':
    'No further notice of what was asked for before is left; only what is missing besides can be asked for.',
  'opposition.ground': 'No ground was given, or one that the clause does not name.',
  'opposition.unsubstantiated': 'The opposition lacks reasons or copies of the material it cites.',
  'outcome.other': 'The decision has another outcome.',
  'policy.other': 'The office has chosen another reading of this clause.',
  'owner.consent': 'The patent has several owners; the others have to consent.',
  'patent.over': 'The patent has ended; nothing more is entered under it.',
  'owner.unknown': 'Nobody of that name owns the patent, or whoever is named has the patent itself.',
  'pledge.notReleased': 'A pledge is released by its creditor, or by a court.',
  'postponement.tooLong': 'The date must lie ahead and not be later than {latest}.',
  'priority.chained': 'The earlier application itself claimed an earlier priority.',
  'priority.copyMissing': 'The certified copy of the earlier application is missing.',
  'priority.differs':
    'The priority of this application is of {priorityDate}, that of the other of {otherPriorityDate}: only priorities of one date are disputed.',
  'priority.earlierNotWithdrawn': 'The first application has not been withdrawn.',
  'priority.incomplete': 'The claim is not proved yet: fee or certified copy are missing.',
  'priority.national': 'The claim was not made in an international application.',
  'priority.filedHere':
    'The first application was filed here: it is claimed as an earlier application (28.7), and ends by that.',
  'priority.notUnion': 'The first application or the exhibition was not in a state of the Paris Union.',
  'priority.onlyAtFiling': 'Only Convention priority can be declared after filing.',
  'priority.otherApplicant': 'The claim was made by other applicants than those of this application.',
  'priority.otherDate': 'The claim is to another day than that on which this application was filed.',
  'material.date': 'Additional material reached the office after the application did, and not in the future.',
  'priority.confirmed': 'The Commission of Appeal or a court has found that this priority stands.',
  'priority.noSuchOther': 'No application of that number was found to have the same priority date.',
  'priority.otherGoesFirst': 'Another application with the same priority date goes first.',
  'priority.tooLate': 'The application was filed after the priority period.',
  'publication.askedEarly': 'Early publication has been asked for, and paid, already.',
  'publication.barred': 'Publication is postponed, declined or prohibited.',
  'registration.challenged': 'An opposition, appeal, restoration or priority dispute is pending.',
  'registration.unchallenged': 'No opposition, appeal, restoration or priority dispute is pending.',
  'registration.twice': 'The application has been registered already.',
  'request.requester': 'Only the applicant or an interested person can ask for this.',
  'restoration.noReasons': 'Legitimate reasons have to be given.',
  'restoration.pending': 'A request for restoration is pending.',
  'secrecy.already': 'The case is under such an order already.',
  'secrecy.none': 'The case is under no such order.',
  'secrecy.tooLate': 'The time for which publication could be postponed has passed since the decision to publish.',
  'secrecy.until': 'The date must lie ahead.',
  'service.notElectronic': 'The notice was not sent electronically.',
  'service.otherAddressee': 'The notice was sent to somebody else.',
  'service.earlier':
    'The notice is taken to have been received on {receivedOn}. Proof of later receipt, or of none, moves that day; proof of earlier receipt does not.',
  'service.date': 'A notice is received after it was sent, and not in the future.',
  'service.reliedOn':
    'Counted from that day the limit would be over. The notice was recorded as received on {receivedOn}, and its party could rely on that.',
  'translation.missing': 'The translation is not on file.',
  'translation.notAwaited': 'No translation is awaited.',
  'unity.notNamed': 'This subject matter is not one of those named in the notice.',
  'warrant.none': 'No representative acts here for who asks this.',
  'warrant.others':
    '{others} gave a warrant to the representative whom this would replace: they would have to be named among those who consent. An attorney who shows a warrant with each act needs no appointment.',
  'warrant.missing':
    '{name} signs without a warrant on file: show it with the act, file it first, or let the party sign.',
} as const;

export type RefusalCode = keyof typeof refusals;

const say = (text: string, params: Readonly<Record<string, unknown>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return Array.isArray(value) ? value.join(', ') : String(value ?? '—');
  });

/** A refusal in words, from the table, and the day on which the time for the act ended where it does not say that itself. */
export function refuse(
  code: RefusalCode,
  clause: Clause | null,
  params: Readonly<Record<string, unknown>> = {},
): Refusal {
  const { tooLate } = params as { readonly tooLate?: { readonly en: string } };
  const text: string = refusals[code];
  const ended = tooLate && !text.includes('{explanation}') ? ` ${tooLate.en}` : '';
  return { ok: false, code, clause, params, reason: `${say(text, params)}${ended}` };
}
