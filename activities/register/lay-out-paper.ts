/** A paper of the State Register in the order of its page: facts with their codes, the legal status, the entries. Pure. */
import type { EntryOfRegister, Register } from '../../engine/index.ts';
import type { CivilDate } from '../../law/index.ts';
import { canonicalNumber } from '../../registry/index.ts';
import type { RegisterPaper } from '../../registry/index.ts';
import type { Fact } from '../bulletin/lay-out-issue.ts';
import { factsIn, filled, valueOf } from '../bulletin/lay-out-issue.ts';
import type { OfficeCard } from '../letters/office-letters.ts';
import type { Language } from '../messages/catalogue.ts';
import { civilDateInWords } from '../messages/civil-date-in-words.ts';
import { contentOf } from './papers.ts';
import { entryNames, factNames, frame, paperNames, rightNames, statusNames } from './words.ts';

export interface PaperLayout {
  readonly title: string;
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly standing: { readonly heading: string; readonly facts: readonly Fact[] };
  /** Of an extract; a duplicate and a copy are of the patent alone. */
  readonly entries?: {
    readonly heading: string;
    readonly none: string;
    readonly items: readonly { readonly heading: string; readonly facts: readonly Fact[] }[];
  };
  readonly notes: readonly string[];
}

/** Where anyone can have a paper checked. */
export const checkAddress = ({ website = '' }: Pick<OfficeCard, 'website'>, hash: string): string =>
  `${website.replace(/\/$/, '')}/register/checks/${hash}`;

const wordsIn =
  (language: Language) =>
  (name: keyof typeof frame, values: Readonly<Record<string, string>> = {}): string =>
    filled(frame[name][language], values);

const fact = (name: string, value: string): Fact => ({ code: '', name, value });

export function layOutPaper(office: OfficeCard, paper: RegisterPaper, language: Language): PaperLayout {
  const { on, register, givenTo } = contentOf(paper);
  const say = wordsIn(language);
  const isExtract = paper.paper === 'extract';
  return {
    title: paperNames[paper.paper][language],
    asOf: say('asOf', { on: civilDateInWords(on, language) }),
    facts: [
      ...factsIn({ ...register.facts, ...inBothForms(register) }, language),
      ...(givenTo === undefined ? [] : [fact(say('givenTo'), givenTo)]),
    ],
    standing: { heading: say('standing'), facts: standingOf(register, language) },
    ...(isExtract
      ? {
          entries: {
            heading: say('entries'),
            none: register.entries.length === 0 ? say('none') : '',
            items: register.entries.map((entry) => ({
              heading: say('entry', {
                number: String(entry.number),
                what: entryNames[entry.entry][language],
                clause: entry.clause,
              }),
              facts: factsOfEntry(entry, language),
            })),
          },
        }
      : {}),
    notes: [
      say('given'),
      say('hash', { hash: paper.hash }),
      say('check', { address: checkAddress(office, paper.hash) }),
    ],
  };
}

/** Numbers as the office writes them, and in the form of WIPO ST.13. */
function inBothForms({ kind, facts }: Register): Readonly<Record<string, string>> {
  const numbers = ['applicationNumber', 'patentNumber'].flatMap((name) => {
    const number = facts[name];
    const canonical = typeof number === 'string' ? canonicalNumber(number, kind) : null;
    return canonical === null ? [] : [[name, `${String(number)} (${canonical})`] as const];
  });
  return Object.fromEntries(numbers);
}

function standingOf(register: Register, language: Language): readonly Fact[] {
  const { status, registeredOn, endedOn, inForceUntil, nextFeeDue, rights, priorUsers } = register;
  const say = wordsIn(language);
  const day = (name: keyof typeof frame, on: CivilDate | undefined) =>
    on === undefined ? [] : [fact(say(name), civilDateInWords(on, language))];
  const held = (holder: string, since: CivilDate, exclusive = false) =>
    say(exclusive ? 'exclusively' : 'since', { holder, on: civilDateInWords(since, language) });
  return [
    fact(say('status'), statusNames[status][language]),
    ...day('registeredOn', registeredOn),
    ...day('endedOn', endedOn),
    ...day('inForceUntil', inForceUntil),
    ...day('nextFeeDue', nextFeeDue),
    ...rights.map(({ right, holder, exclusive, since }) =>
      fact(rightNames[right][language], held(holder, since, exclusive)),
    ),
    ...priorUsers.map(({ user, since }) => fact(entryNames.priorUse[language], held(user, since))),
  ];
}

function factsOfEntry(
  { on, recordedOn, facts, corrects, correctedBy }: EntryOfRegister,
  language: Language,
): readonly Fact[] {
  const all: Readonly<Record<string, unknown>> = {
    on,
    ...(recordedOn === on ? {} : { recordedOn }),
    ...facts,
    ...(corrects ? { corrects: corrects.map(String).join(', ') } : {}),
    ...(correctedBy === undefined ? {} : { correctedBy }),
  };
  return Object.entries(factNames).flatMap(([name, names]) => {
    const value = all[name];
    if (value === undefined) return [];
    const text = typeof value === 'boolean' ? frame[value ? 'yes' : 'no'][language] : valueOf(value, language);
    return [fact(names[language], text)];
  });
}
