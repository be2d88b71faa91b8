/** Writes the letter of a notice from the record: what it is about, its last day and how that was worked out. Pure. */
import { explain } from '../../engine/index.ts';
import type { CaseState, Effect } from '../../engine/types.ts';
import { civilDateOf } from '../../law/index.ts';
import type { Law } from '../../law/index.ts';
import { thoseNamedIn } from '../../machines/index.ts';
import type { CaseFile, Party } from '../../machines/types.ts';
import type { EffectRecord } from '../../registry/index.ts';
import type { Language } from '../messages/catalogue.ts';
import { renderNotice } from '../messages/render-notice.ts';
import type { RenderedNotice } from '../messages/render-notice.ts';
import type { OfficeLetters } from './office-letters.ts';

export type DispatchNotice = Extract<Effect, { kind: 'dispatch-notice' }>;

export interface LetterToWrite {
  readonly record: Pick<EffectRecord, 'id' | 'createdAt'>;
  readonly effect: DispatchNotice;
  readonly state: CaseState;
  readonly law: Law;
  readonly letters: OfficeLetters;
  /** The addressee's when not given. */
  readonly language?: Language;
}

export function writeLetter({ record, effect, state, law, letters, language }: LetterToWrite): RenderedNotice {
  const { file } = state;
  const written = language ?? effect.language;
  const title = visibleTitle(file, effect);
  return renderNotice(
    {
      notice: effect.notice,
      language: written,
      name: addressOf(state, effect),
      number: file.number,
      ...(title === undefined ? {} : { title }),
      params: { clause: effect.clause, ...effect.params },
      explanation: explanationOf(state, effect, written, law),
      reference: record.id,
      law,
      kind: file.kind,
      on: civilDateOf(record.createdAt),
    },
    letters.catalogues,
  );
}

/** How the last day that a letter names was worked out, while the limit runs on as the letter says. */
function explanationOf(
  { terms }: CaseState,
  { params }: DispatchNotice,
  language: Language,
  law: Law,
): readonly string[] {
  const term = terms.find((t) => t.limit === params['limit'] && t.due.due === params['due']);
  return term ? explain(term, language, law.calendar).lines : [];
}

const own = new Set(['applicant', 'owner', 'office']);

/** 25, 30.6, 30.7: the title of what is secret is in no letter, that of what is unpublished only in letters to its own parties. */
function visibleTitle(file: CaseFile, effect: DispatchNotice): string | undefined {
  if (file.secrecy) return undefined;
  const isOwn = own.has(effect.to) || partiesOf(file).some(({ id }) => id === effect.to);
  return isOwn || file.publication ? file.title : undefined;
}

const partiesOf = (file: CaseFile): readonly Party[] => [...file.applicants, ...(file.patent?.owners ?? [])];

/** By post, the address stands under the name. */
function addressOf(state: CaseState, { to, name, channel }: DispatchNotice): string {
  const address = channel === 'post' ? postalAddressOf(state, to) : undefined;
  return address ? `${name}\n${address}` : name;
}

/** Where somebody of a case lives, as the file or a proceeding knows: holders, authors, opponents, who asked for something. */
export function postalAddressOf({ file, proceedings }: CaseState, to: string): string | undefined {
  const named = proceedings.flatMap(thoseNamedIn) as readonly Partial<Party>[];
  const known: readonly Partial<Party>[] = [...partiesOf(file), ...file.authors, ...named];
  return known.find((who) => (who.id ?? who.name) === to)?.address;
}
