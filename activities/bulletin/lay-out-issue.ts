/** An issue in the order of its pages: sections, entries, and of each its facts with their codes. Pure; PDF and HTML follow it. */
import type { BulletinIssue, PrintedEntry, WholeIssue } from '../../registry/index.ts';
import type { Language } from '../messages/catalogue.ts';
import { catalogues } from '../messages/catalogues.ts';
import { civilDateInWords, isCivilDate } from '../messages/civil-date-in-words.ts';
import { codes, frame, inid, notes, sections } from './inid.ts';

export interface Fact {
  /** INID code; empty for what has none. */
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

export interface IssueLayout {
  readonly title: string;
  readonly published: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly entries: readonly { readonly case: string; readonly facts: readonly Fact[]; readonly note: string }[];
  }[];
  readonly nothing: string;
  readonly notes: readonly string[];
  readonly hash: string;
}

/** A text with values in the places named in it. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export function layOutIssue(issue: WholeIssue, language: Language): IssueLayout {
  const say = (name: keyof typeof frame, values: Readonly<Record<string, string>> = {}) =>
    filled(frame[name][language], values);
  const order = Object.keys(sections);
  const bySection = new Map<string, PrintedEntry[]>();
  for (const entry of issue.entries) {
    const section = entry.corrects ? 'corrects' : entry.entry;
    bySection.set(section, [...(bySection.get(section) ?? []), entry]);
  }
  return {
    title: say('title', { number: issue.number }),
    published: say('published', { on: civilDateInWords(issue.on, language) }),
    sections: [...bySection]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([section, entries]) => ({
        heading: sections[section]?.[language] ?? section,
        entries: entries.map((entry) => ({
          case: entry.case,
          facts: factsOf(entry, issue, language),
          note: entry.corrects
            ? say('takesBack', {
                issue: entry.corrects.issue,
                on: civilDateInWords(entry.corrects.on, language),
                section: sections[entry.entry]?.[language] ?? entry.entry,
              })
            : '',
        })),
      })),
    nothing: issue.entries.length === 0 ? say('nothing') : '',
    notes: notesOf(issue, language),
    hash: issue.hash ? say('hash', { hash: issue.hash }) : '',
  };
}

/** The notes that the entries call for, each once. */
function notesOf({ entries }: WholeIssue, language: Language): readonly string[] {
  const clauses = new Set(entries.flatMap(({ content }) => (content['notes'] ?? []) as readonly string[]));
  return [...clauses].sort().flatMap((clause) => notes[clause]?.[language] ?? []);
}

/** The facts of one entry; what it does not say leaves no trace. */
export function factsOf(entry: PrintedEntry, { on }: Pick<BulletinIssue, 'on'>, language: Language): readonly Fact[] {
  const dated = { application: { publishedOn: on }, patent: { patentPublishedOn: on } } as const;
  return factsIn({ ...entry.content, ...(entry.corrects ? {} : dated[entry.entry as keyof typeof dated]) }, language);
}

/** Facts by our names, as they are printed. */
export function factsIn(content: Readonly<Record<string, unknown>>, language: Language): readonly Fact[] {
  return inid.flatMap(([name, code, names]) => {
    const value =
      content[name] === null ? frame.missing[language] : valueOf(written(name, content[name], language), language);
    return value === '' ? [] : [{ code, name: names[language], value }];
  });
}

/** As it is printed: claims with their numbers, what a correction says in words. */
function written(name: string, value: unknown, language: Language): unknown {
  if (name === 'claims') return numbered(value);
  return name === 'corrected' || name === 'standing' ? codes[value as keyof typeof codes]?.[language] : value;
}

/** Claims one under the other, each with its number. */
const numbered = (claims: unknown): unknown =>
  Array.isArray(claims)
    ? (claims as readonly string[])
        .map((claim, i) => (/^\d+\s*[.)]/.test(claim) ? claim : `${i + 1}. ${claim}`))
        .join('\n')
    : claims;

/** What an entry should say and the record does not have, by the names of the facts. */
export const missingFrom = ({ content }: Pick<PrintedEntry, 'content'>, language: Language): readonly string[] =>
  inid.flatMap(([name, , names]) => (content[name] === null ? [names[language]] : []));

/** A value as it is printed; empty for what there is not. */
export function valueOf(value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => valueOf(one, language)).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => valueOf(one, language))
      .filter((text) => text !== '')
      .join(', ');
  const text = String(value);
  if (isCivilDate(text)) return civilDateInWords(text, language);
  return catalogues[language].words[text] ?? text;
}
