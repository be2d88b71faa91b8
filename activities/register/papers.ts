/**
 * Papers given out of the State Register: an extract of what it says on a day, a duplicate or a copy of the patent as it
 * stood when that was entered (32.3 to 32.5). What they say is kept under its hash, so that anyone can have it checked.
 */
import { canonical, registerOf, replay } from '../../engine/index.ts';
import type { CaseState, Entry, Register } from '../../engine/index.ts';
import type { CivilDate, Law } from '../../law/index.ts';
import type { RegisterPaper } from '../../registry/index.ts';

/** What a paper says. The hash is that of its canonical JSON. */
export interface PaperContent {
  readonly paper: RegisterPaper['paper'];
  /** The day as of which it is given. */
  readonly on: CivilDate;
  readonly register: Register;
  /** Of a copy: for whom it is (32.3, 32.5). */
  readonly givenTo?: string;
}

const paperOf = (
  content: PaperContent,
  { number, seq }: CaseState,
  givenOn: CivilDate,
): Omit<RegisterPaper, 'hash'> => ({
  paper: content.paper,
  case: number,
  seq,
  givenOn,
  content: canonical(content),
});

/** An extract of what the register says today. */
export const extractOf = (state: CaseState, journal: readonly Entry[], today: CivilDate): Omit<RegisterPaper, 'hash'> =>
  paperOf({ paper: 'extract', on: today, register: registerOf(state, journal) }, state, today);

/**
 * The duplicate or copy that an entry of the register stands for, as the patent stood then; null where the entry is of
 * another sort, or has been taken away.
 * @param number of the entry in the register of the case
 */
export function duplicateOf(
  state: CaseState,
  journal: readonly Entry[],
  number: number,
  lawOf: (version: string) => Law,
  today: CivilDate,
): Omit<RegisterPaper, 'hash'> | null {
  const entry = registerOf(state, journal).entries.find((one) => one.number === number);
  if (entry?.entry !== 'duplicate' || entry.correctedBy !== undefined) return null;
  const at = journal.findIndex((_, i) => registerOf(state, journal.slice(0, i + 1)).entries.length >= number);
  const until = journal.slice(0, at + 1);
  const then = unnaming(replay(until, lawOf), state);
  const { act } = until[at] as Entry;
  const givenTo = nameIn(act.data, then);
  const paper = act.type === 'COPY_REQUESTED' ? 'copy' : 'duplicate';
  const content = { paper, on: entry.on, register: registerOf(then, until), ...(givenTo ? { givenTo } : {}) } as const;
  return paperOf(content, then, today);
}

/** 32.6: an author who has refused to be named since is not named on paper any more. */
function unnaming(then: CaseState, { file: { authors } }: CaseState): CaseState {
  const refusing = new Set(authors.flatMap((author) => (author.refusesMention ? [author.name] : [])));
  const named = then.file.authors.map((one) => (refusing.has(one.name) ? { ...one, refusesMention: true } : one));
  return { ...then, file: { ...then.file, authors: named } };
}

/** 32.3, 32.5: whom a copy names; an author who refused to be named stays unnamed on paper (32.6). */
function nameIn(data: unknown, { file }: CaseState): string | undefined {
  const { name } = (data ?? {}) as { readonly name?: string };
  return file.authors.some((author) => author.refusesMention && author.name === name) ? undefined : name;
}

export const contentOf = ({ content }: Pick<RegisterPaper, 'content'>): PaperContent =>
  JSON.parse(content) as PaperContent;

/** The numbers of the entries made since a paper was given, and whether anything that it says has changed. */
export function changedSince(
  { content }: Pick<RegisterPaper, 'content'>,
  now: Register,
): { readonly changed: boolean; readonly entries: readonly number[] } {
  const then = contentOf({ content }).register;
  return {
    changed: canonical(then) !== canonical(now),
    entries: now.entries.slice(then.entries.length).map(({ number }) => number),
  };
}
