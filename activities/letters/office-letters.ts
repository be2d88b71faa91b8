/** What an office sets of its letters: who it is, how it signs, and any text in its own words. */
import type { Catalogue, FrameName, Language, NoticeText } from '../messages/catalogue.ts';
import { catalogues } from '../messages/catalogues.ts';
import type { NoticeKind } from '../../machines/notices.ts';

type InEach<T> = Readonly<Record<Language, T>>;

/** The office as its papers name it. */
export interface OfficeCard {
  readonly name: InEach<string>;
  /** Address, telephone, page: a line each, below the name. */
  readonly lines: InEach<readonly string[]>;
  /** Its page, where papers can be checked. */
  readonly website?: string;
  /** Who signs, below a letter; empty for nobody. */
  readonly signature: InEach<string>;
  /** Where its mail comes from. */
  readonly email: string;
  /** Of WIPO ST.3. */
  readonly code: string;
}

/** Texts in place of those shipped. */
export interface OwnTexts {
  readonly notices?: Partial<Record<NoticeKind, Partial<NoticeText>>>;
  readonly frame?: Partial<Record<FrameName, string>>;
}

export interface OfficeLetters {
  readonly office: OfficeCard;
  readonly catalogues: InEach<Catalogue>;
  /** Whoever posts letters records when; otherwise a letter by post is taken to have left on the day it is printed. */
  readonly postedByHand?: boolean;
}

/** Until an office names itself. The domain is reserved and never resolves. */
export const unnamedOffice: OfficeCard = {
  name: { az: 'Patent idarəsi', en: 'Patent Office' },
  lines: { az: [], en: [] },
  signature: { az: '', en: '' },
  email: 'office@muddet.invalid',
  code: 'AZ',
};

/** Letters as shipped, from an office without a name. */
export const shippedLetters: OfficeLetters = { office: unnamedOffice, catalogues };

/** Letters with an office's own texts in place of those shipped. */
export function lettersWith(office: OfficeCard, own: Partial<InEach<OwnTexts>>): OfficeLetters {
  return { office, catalogues: { az: catalogueWith('az', own.az ?? {}), en: catalogueWith('en', own.en ?? {}) } };
}

function catalogueWith(language: Language, { notices = {}, frame = {} }: OwnTexts): Catalogue {
  const shipped = catalogues[language];
  const changed = Object.entries(notices).map(([kind, text]) => [
    kind,
    { ...shipped.notices[kind as NoticeKind], ...text },
  ]);
  return {
    ...shipped,
    notices: { ...shipped.notices, ...Object.fromEntries(changed) },
    frame: { ...shipped.frame, ...frame },
  };
}
