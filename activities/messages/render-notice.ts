/** Turns a notice into the subject and text of a letter, in the addressee's language. Pure: no clock, no files. */
import { civilDateOf, limits } from '../../law/index.ts';
import type { CivilDate, FeeName, Instant, Kind, Law, Length, LimitName } from '../../law/index.ts';
import { notices } from '../../machines/notices.ts';
import type { NoticeKind } from '../../machines/notices.ts';
import type { Catalogue, FrameName, Language } from './catalogue.ts';
import { certainValues, countValues, optionalValues } from './catalogue.ts';
import { catalogues as shipped } from './catalogues.ts';
import { civilDateInWords, isCivilDate, moneyInWords } from './civil-date-in-words.ts';
import { formatMessage } from './format-message.ts';
import { lengthOfLimit, limitStartedBy } from './started-length.ts';
import { waysBackFor } from './way-back.ts';
import type { WayBack } from './way-back.ts';

export type NoticeParams = Readonly<Record<string, string | number | boolean | null>>;

export interface NoticeToRender {
  readonly notice: NoticeKind;
  readonly language: Language;
  /** Of the addressee. */
  readonly name: string;
  /** Number of the case. */
  readonly number: string;
  /** Left out where the addressee may not see it. */
  readonly title?: string;
  readonly params: NoticeParams;
  /** How its last day was worked out, line by line. */
  readonly explanation?: readonly string[];
  /** The id of the effect, so that a reply can name it. */
  readonly reference: string;
  /** The law and day by which a length is named that the case has not worked out yet. */
  readonly law?: Law;
  readonly kind?: Kind;
  readonly on?: CivilDate;
}

/** What a letter says, part by part; a part that has nothing to say is empty. */
export interface NoticeParts {
  readonly greeting: string;
  readonly about: string;
  readonly body: string;
  /** The last day, and from when it was counted; that it may still move. */
  readonly lastDay: string;
  readonly explanation: string;
  readonly wayBack: string;
  readonly closing: string;
}

export interface RenderedNotice {
  readonly subject: string;
  readonly parts: NoticeParts;
  /** The parts as one text. */
  readonly text: string;
}

/** The letter. Values that are absent leave no trace; a code without words is shown as it is. */
export function renderNotice(
  toRender: NoticeToRender,
  catalogues: Readonly<Record<Language, Catalogue>> = shipped,
): RenderedNotice {
  const { language, notice, params } = toRender;
  const catalogue = catalogues[language];
  const frame = (name: FrameName, values: Record<string, string | number> = {}) =>
    formatMessage(catalogue.frame[name], language, values);
  const values = valuesOf(toRender, catalogue);
  const { subject, body } = catalogue.notices[notice];
  const { due = '', trigger = '', limitName = '' } = values as Record<string, string>;
  const ways = waysBackFor(notice, params['wayBack']);
  /** Of two ways back, it says whose last day this is. */
  const of = ways.length > 1 ? limitName : '';
  const day = { due, trigger, of, hasOf: of ? 'yes' : 'no' };
  const parts: NoticeParts = {
    greeting: frame('greeting', { name: toRender.name }),
    about: [
      toRender.title === undefined
        ? frame('case', { number: toRender.number })
        : frame('caseWithTitle', { number: toRender.number, title: toRender.title }),
      frame('clause', { clause: String(values['clause']) }),
    ].join('\n'),
    body: [params['noAnswerAwaited'] === true ? frame('noAnswerAwaited') : '', formatMessage(body, language, values)]
      .filter(Boolean)
      .join('\n\n'),
    lastDay: [
      due && frame(trigger ? 'lastDayCounted' : 'lastDay', day),
      due && params['provisional'] === true ? frame('provisional') : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    explanation: explanationOf(toRender.explanation ?? [], frame('explanation')),
    wayBack: ways
      .map((way, i) => wayBackParagraph(toRender, catalogue, way, i === 0 ? params['wayBackUntil'] : null))
      .join('\n\n'),
    closing: frame('closing', { reference: toRender.reference }),
  };
  return {
    subject: `${toRender.number}: ${formatMessage(subject, language, values)}`.replace(/\s+/g, ' '),
    parts,
    text: `${Object.values(parts)
      .filter((part) => part !== '')
      .join('\n\n')}\n`,
  };
}

/** All values that a message may use: each optional one as text with a `has…` beside it. */
function valuesOf(toRender: NoticeToRender, catalogue: Catalogue): Record<string, string | number> {
  const { params, notice, language } = toRender;
  const limit = knownLimit(params['limit']);
  const restored = knownLimit(params['restored']);
  const clause =
    textOf(params['clause'], language, catalogue) || (limit ? limits[limit].clause : notices[notice].clause);
  const values: Record<string, string | number> = {
    clause,
    name: toRender.name,
    reference: toRender.reference,
    dayCount: typeof params['days'] === 'number' ? params['days'] : 0,
    monthCount: typeof params['months'] === 'number' ? params['months'] : 0,
    yearCount: countOf(params['year']),
    unpaidYearCount: countOf(params['unpaidYear']),
  };
  for (const name of optionalValues) {
    let text = textOf(params[name], language, catalogue, name);
    if (text && name === 'due' && typeof params['closes'] === 'string')
      text = formatMessage(catalogue.frame.until, language, { day: text, time: params['closes'] });
    if (limit && name === 'limitName')
      text = restored
        ? `${catalogue.limits[limit].name} (${catalogue.limits[restored].name})`
        : catalogue.limits[limit].name;
    if (limit && name === 'limitLost') text = catalogue.limits[limit].lost;
    if (limit && name === 'limitBack') text = catalogue.limits[limit].back;
    if (name === 'number') text = toRender.number;
    if ((name === 'days' || name === 'months') && typeof params[name] !== 'number') text = '';
    values[name] = said.has(name) ? text.replace(/[.\s]+$/, '') : text;
    values[`has${name[0]?.toUpperCase()}${name.slice(1)}`] = text === '' ? 'no' : 'yes';
  }
  values['byWhen'] = byWhen(toRender, catalogue, String(values['due']), clause);
  return values;
}

/** How many there are in a list. */
const countOf = (list: unknown): number => (list === undefined ? 0 : String(list).split(', ').length);

/** Texts that people wrote, which stand inside a sentence of the letter. */
const said: ReadonlySet<string> = new Set(['reason', 'list', 'text', 'scope', 'results', 'findings']);

/** Until when something must be done, as exactly as is known: the day, the length from receipt, or the clause. */
function byWhen(toRender: NoticeToRender, catalogue: Catalogue, due: string, clause: string): string {
  const { language, law, kind, on, notice } = toRender;
  if (due) return formatMessage(catalogue.frame.byDate, language, { date: due });
  const starts = limitStartedBy(notice);
  const length = starts && law && kind && on ? lengthOfLimit(law, starts, kind, on) : null;
  const said = toRender.params['length'];
  const words = lengthInWords(typeof said === 'string' ? said : length, language, catalogue);
  if (words) return formatMessage(catalogue.frame.withinLength, language, { length: words });
  return formatMessage(catalogue.frame.withinLaw, language, { clause });
}

/** Where something was lost: a way back, and its last day or its length. */
function wayBackParagraph(toRender: NoticeToRender, catalogue: Catalogue, way: WayBack, lastDay: unknown): string {
  const { language, law, kind, on } = toRender;
  const until = textOf(lastDay, language, catalogue);
  const length = law && kind && on ? lengthOfLimit(law, way === '38' ? 'restoration' : 'complaint', kind, on) : null;
  const words = lengthInWords(length, language, catalogue);
  const { wayBackBy, wayBackWithin38, wayBackWithin51, wayBackOpen, wayBack38, wayBack51 } = catalogue.frame;
  const when = until
    ? formatMessage(wayBackBy, language, { date: until })
    : words
      ? formatMessage(way === '38' ? wayBackWithin38 : wayBackWithin51, language, { length: words })
      : formatMessage(wayBackOpen, language, {});
  return formatMessage(way === '38' ? wayBack38 : wayBack51, language, { byWhen: when });
}

function lengthInWords(length: Length | string | null, language: Language, catalogue: Catalogue): string {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(length ?? '') ?? [];
  if (!count) return '';
  const message = catalogue.frame[unit === 'Y' ? 'years' : unit === 'M' ? 'months' : 'days'];
  return formatMessage(message, language, { n: Number(count) });
}

const explanationOf = (lines: readonly string[], heading: string): string =>
  lines.length === 0 ? '' : [heading, ...lines].join('\n');

const knownLimit = (value: unknown): LimitName | null =>
  typeof value === 'string' && Object.hasOwn(limits, value) ? (value as LimitName) : null;

/** One value as text: days, instants, money, fees and codes in words, lists word by word, absent as nothing. */
function textOf(value: unknown, language: Language, catalogue: Catalogue, name = ''): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? catalogue.frame.yes : catalogue.frame.no;
  if (typeof value === 'number') return name === 'amount' ? moneyInWords(value, language) : String(value);
  const text = String(value);
  if (isCivilDate(text)) return civilDateInWords(text, language);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return civilDateInWords(civilDateOf(text as Instant), language);
  if (name === 'fee' && Object.hasOwn(catalogue.fees, text)) return catalogue.fees[text as FeeName];
  if (name === 'list')
    return text
      .split(/\s*[,;]\s*/)
      .map((item) => wordOf(item, catalogue, language))
      .filter(Boolean)
      .join(', ');
  if (name === 'awaited')
    return text
      .split(', ')
      .map((item) => awaitedPaper(item, language, catalogue))
      .join(', ');
  if (name === 'goingOn')
    return text
      .split('\n')
      .map((line) => limitGoingOn(line, language, catalogue))
      .join('\n');
  return wordOf(text, catalogue, language);
}

/** A limit with what is left of it, and whose opposition it is about, as one line. */
function limitGoingOn(line: string, language: Language, catalogue: Catalogue): string {
  const [limit = '', left = '', ...whose] = line.split(' ');
  const name = catalogue.limits[limit as LimitName].name;
  const length = lengthInWords(left, language, catalogue);
  const within = formatMessage(catalogue.frame.withinLength, language, { length });
  return `${whose.length > 0 ? `${name} (${whose.join(' ')})` : name}: ${within}`;
}

/** A limit and its last day, as one item of a list. */
function awaitedPaper(item: string, language: Language, catalogue: Catalogue): string {
  const [limit = '', due = ''] = item.split(' ');
  const by = isCivilDate(due)
    ? ` (${formatMessage(catalogue.frame.byDate, language, { date: civilDateInWords(due, language) })})`
    : '';
  return `${knownLimit(limit) ? catalogue.limits[limit as LimitName].name : limit}${by}`;
}

/** A code in words: the catalogue's, or the subject of the notice that has this name. */
function wordOf(code: string, catalogue: Catalogue, language: Language): string {
  if (Object.hasOwn(catalogue.words, code)) return catalogue.words[code] ?? code;
  if (Object.hasOwn(catalogue.notices, code))
    return formatMessage(catalogue.notices[code as NoticeKind].subject, language, nothingKnown);
  return code;
}

/** Every value that a message may name, absent. */
export const nothingKnown: Record<string, string | number> = {
  ...Object.fromEntries(
    optionalValues.flatMap((name) => [
      [name, ''],
      [`has${name[0]?.toUpperCase()}${name.slice(1)}`, 'no'],
    ]),
  ),
  ...Object.fromEntries([...certainValues, 'clause'].map((name) => [name, ''])),
  ...Object.fromEntries(countValues.map((name) => [name, 0])),
};
