/** The sentences around every notice in English. A data table. */
import type { FrameName } from '../catalogue.ts';

export const frame: Readonly<Record<FrameName, string>> = {
  greeting: 'To: {name}',
  case: 'Application: {number}',
  caseWithTitle: 'Application: {number}\nTitle: {title}',
  clause: 'Law on Patents, Article {clause}',
  noAnswerAwaited:
    'This letter comes to you for your information. What it asks for has been done, or is not awaited any more. Should anything still be missing, a further letter says what, and until when.',
  lastDay: 'Last day{hasOf, select, yes { ({of})} other {}}: {due}.',
  lastDayCounted: 'Last day{hasOf, select, yes { ({of})} other {}}: {due} (counted from {trigger}).',
  until: '{day} (until {time})',
  explanation: 'How this date was worked out:',
  provisional: 'The calendar of that year is not final yet; if it changes the day, you will be told.',
  wayBack38:
    'What was lost can be restored: ask for restoration of rights (Article 38), with legitimate reasons and the fee, {byWhen}.',
  wayBack51:
    'If you disagree, you can bring the matter before the Commission of Appeal (Article 5.1), {byWhen}; after it, the court.',
  closing: 'Reference of this notice: {reference}',
  byDate: 'by {date}',
  withinLength: 'within {length} from the day you receive this notice',
  withinLaw: 'within the time that Article {clause} gives',
  wayBackBy: 'by {date}, which is the last day',
  wayBackWithin38: 'within {length} from the end of the missed limit',
  wayBackWithin51: 'within {length} from the day you receive this notice',
  wayBackOpen: 'in the time that the law gives',
  years: '{n, plural, one {# year} other {# years}}',
  months: '{n, plural, one {# month} other {# months}}',
  days: '{n, plural, one {# day} other {# days}}',
  yes: 'yes',
  no: 'no',
  someLimit: 'a limit',
};
