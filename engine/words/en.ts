/** The words in which the engine explains itself, in English. A data table. */
import { limits } from './limits-en.ts';
import type { Words } from './types.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text = ''): string => text.replace(/\.$/, '');

export const en: Words = {
  limits,
  turns: {
    applicant: 'the applicant',
    owner: 'the owner',
    office: 'the office',
    commission: 'the Commission of Appeal',
    opponent: 'the opponent',
    court: 'the court',
    anyone: 'anyone',
    nobody: 'nobody',
  },
  machines: {
    application: 'the application',
    service: 'the service of a notice',
    secrecy: 'the end of an order of secrecy',
    priorityClaim: 'the priority claim',
    examinationRequest: 'the search or examination requested',
    foreignFiling: 'the decision on filing abroad',
    opposition: 'the opposition',
    appeal: 'the appeal',
    dispute: 'the dispute',
    restoration: 'the request for restoration',
    patent: 'the patent',
    postGrantOpposition: 'the opposition to the patent',
    invalidation: 'the request for invalidation',
    recordal: 'the recordal',
    priorUse: "the prior user's request",
  },
  ends: {
    granted: 'granted',
    notFiled: 'considered not filed',
    refused: 'refused',
    rejected: 'deemed rejected',
    refusedFinally: 'refused for good',
    appealMissedFinally: 'refused for good, the appeal missed again',
    rejectedFinally: 'deemed rejected for good',
    revoked: 'rejected after an opposition or by a court',
    withdrawn: 'withdrawn',
    deemedWithdrawn: 'deemed withdrawn',
    closed: 'the time to have it put right having passed',
    lapsed: 'lapsed',
    surrendered: 'surrendered',
    expired: 'its term has ended',
    invalidated: 'invalidated',
  },
  triggers: {
    opening: 'the day on which this stage began',
    laterOf: 'the later of two days',
    given: 'the day given',
    receipt: 'receipt of the application by the office',
    filing: 'the filing date',
    initialFiling: 'the filing date of the initial application',
    dispatched: 'dispatch of the notice',
    internationalArrival: 'arrival of the international application at the office',
    publication: 'publication of the application',
    registration: 'registration and grant',
    patentPublication: 'publication of the patent information',
    lastDecision: 'the end of the opposition period, or the last decision of the Commission if that is later',
    feePaid: 'payment of the fee',
    claimed: 'the day of the claim or request',
    missedLimit: 'the end of the missed limit',
    annualFee: 'the filing date, from which the years of the patent are counted',
    named: 'the day on which the end was named',
    firstYearsDue: 'registration, or the day on which a court put the patent back in force',
    'service.deficiency': 'receipt of the notice of deficiencies by the applicant',
    'service.newMatter': 'receipt of the notice that material was added',
    'service.unity': 'receipt of the notice on unity by the applicant',
    'service.refusal': 'receipt of the refusal by the applicant',
    'service.oppositionCopy': 'receipt of the copy of the opposition by the applicant',
    'service.publicationDecision': 'receipt of the decision to publish by the applicant',
    'service.registrationInvitation': 'receipt of the invitation to pay by the applicant',
    'service.priorUse': "receipt of the notice of the prior user's request by the owner",
    'service.restorationGranted': 'receipt of the decision to restore by the applicant',
    'service.postGrantOppositionCopy': 'receipt of the copy of the opposition by the owner',
    'service.complainable': 'receipt of the decision that can be disputed',
  },
  daysOff: {
    weekend: 'weekend',
    newYear: 'New Year',
    womensDay: "Women's Day",
    victoryOverFascismDay: 'Day of Victory over Fascism',
    independenceDay: 'Independence Day',
    nationalSalvationDay: 'Day of National Salvation',
    armedForcesDay: 'Day of the Armed Forces',
    victoryDay: 'Victory Day',
    stateFlagDay: 'Day of the State Flag',
    solidarityDay: 'Day of Solidarity of Azerbaijanis',
    novruz: 'Novruz',
    ramazan: 'Ramazan',
    qurban: 'Qurban',
    nationalMourningDay: 'day of nationwide mourning',
    pollingDay: 'polling day',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  day: (date) => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  years: (n) => count(n, 'year'),
  months: (n) => count(n, 'month'),
  days: (n) => count(n, 'day'),
  say: {
    article: (clause) => `Article ${clause}`,
    limit: (name, article) => `${name} (${article})`,
    counted: (day, trigger) => `Counted from ${day}: ${trigger}.`,
    length: (text) => `Length: ${text}.`,
    extended: (whole, length, extension) =>
      `Length: ${length}, prolonged by ${extension}: ${whole}, counted as one period from the same day.`,
    rawEnd: (day) => `By the calendar it ends on ${day}.`,
    bounded: (day, limit) => `Bound to another limit, ${limit}: it ends with that one, on ${day}.`,
    skipped: (day, reason) => `${day} is not a working day (${reason}): on to the next day.`,
    notMoved: (day) => `${day} is a day off, but this limit does not move.`,
    lastDay: (day, instant) => `Last day: ${day}, until 24:00 in Baku (${instant}).`,
    final: (calendar) => `Calendar ${calendar}; the date is final.`,
    provisional: (calendar) =>
      `Calendar ${calendar}; the date is provisional: the days off of that year are not announced yet and may move it.`,
    moved: (name, from) => `${name}, moved from ${from}`,
    exchanged: (day) => `exchanged for ${day}`,
    closure: (reason) => `office closed: ${reason}`,

    acting: (w) =>
      `${capital(w.who)} has until ${w.due} for the ${w.what} (${w.clause}), awaited since ${w.since}; otherwise ${bare(w.lost)}.`,
    open: (w) =>
      `Until ${w.due} ${w.who} may act, since ${w.since}: ${w.what} (${w.clause}); after that the case goes on by itself.`,
    unlimited: (w) => `It is for ${w.who} to act, since ${w.since}: ${w.what} (${w.clause}); ${w.next}.`,
    overdue: (w) =>
      `${capital(w.who)} is overdue with the ${w.what} (${w.clause}): awaited since ${w.since}, the last day was ${w.due}; ${w.next}.`,
    unpaid: (w) =>
      `${capital(w.who)} has not paid the ${w.what} (${w.clause}), asked for since ${w.since}${w.due ? `, to be paid by ${w.due}` : ''}: the case waits for the fee and goes on once it is paid; ${w.next}.`,
    unserved: (w) =>
      `The notice that starts a limit (${w.what}, ${w.clause}) has not reached its addressee, and the limit does not run: since ${w.since} it is for ${w.who} to serve it; ${w.next}.`,
    deeming: (w) =>
      `The notice that starts a limit (${w.what}, ${w.clause}) was dispatched, and its receipt is not proved yet, since ${w.since}; ${w.next}.`,
    declined: (w) =>
      `${capital(w.who)} has declined publication (${w.clause}), so that nothing can be granted: waiting since ${w.since} for that to be taken back; ${w.next}.`,
    waiting: (w, awaited) =>
      `The case has waited for ${w.what} (${w.clause}) since ${w.since}${awaited ? `: ${awaited.charAt(0).toLowerCase()}${awaited.slice(1)}` : `; ${w.next}.`}`,
    ended: (w) => `The case ended on ${w.since}, ${w.what} (${w.clause}); ${w.next}.`,
    nothing: (w) =>
      `A fault: ${w.what} (${w.clause}) has stood since ${w.since} with no limit running, nothing that anyone could do and nobody whose turn it is; ${w.next}.`,

    nextNothing: () => 'nothing happens by itself',
    nextEnd: (day, limit) => `next by itself: ${limit}, last day ${day}`,
    nextOverdue: (day) => `on ${day} it will be overdue, and nothing more happens by itself`,
    notCounted: (limit, day) => `the ${limit}, due on ${day}, does not count against the office meanwhile`,
  },
};
