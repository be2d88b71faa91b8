/** What the official bulletin says of a case (30.3, 33.1): never the name of an author who refused it (30.2, 32.6). */
import type { Clause } from '../law/index.ts';
import { statedDates } from '../machines/index.ts';
import type { BulletinEntry, CaseFile, Corrected, ProceedingState } from '../machines/index.ts';

type Content = Readonly<Record<string, unknown>>;

interface Printing {
  readonly proceedings: readonly ProceedingState[];
  readonly withNotes: boolean;
  /** What the step that queued the entry knew of it. */
  readonly about?: Content;
}

/**
 * By our names; which code of the standard each has is the bulletin's to say. What there is not is left out; null is what
 * the clause asks for and the record does not have.
 */
export function bulletinContent(
  file: CaseFile,
  entry: BulletinEntry,
  { proceedings, withNotes, about = {} }: Printing,
): Content {
  const { number, title, classification, abstract, dates, patent, representative } = file;
  const isDesign = file.kind === 'industrialDesign';
  const named = file.authors.filter((a) => !a.refusesMention).map((a) => a.name);
  const patentAndTitle = {
    applicationNumber: number,
    title,
    ...(patent && { patentNumber: patent.number, owners: patent.owners.map((o) => o.name) }),
  };
  /** 30.2, 32.6: what people wrote may name such an author, too. */
  const said = withoutNames(file, about);
  const ended = patent?.endedOn && { endedOn: patent.endedOn };
  /** 30.4, 33.2 (policy): the note that says who answers for novelty, by its clause. */
  const notes = (clause: Clause) => withNotes && { notes: [clause] };
  /** 10.1: the text that counts. */
  const text = isDesign
    ? { features: (file.limitedText ?? abstract) || null }
    : { claims: file.limitedText ?? file.claims.text ?? null };
  const whole = {
    ...patentAndTitle,
    ...(dates.filing && { filingDate: dates.filing }),
    priorityDate: file.priority.date,
    ...earlierOf(proceedings),
    ...relatedOf(file),
    ...(named.length > 0 && { authors: named }),
  };
  switch (entry) {
    case 'application':
    case 'applicationAgain':
      return {
        ...whole,
        applicants: file.applicants.map((a) => a.name),
        ...(representative && { representative: representative.name }),
        classification,
        [isDesign ? 'features' : 'abstract']: abstract || null,
        ...(entry === 'applicationAgain' && { examined: file.publishedAgain?.subject }),
        ...notes('30.4'),
      };
    case 'patent':
      return {
        ...whole,
        classification,
        ...(dates.receipt && { receiptDate: dates.receipt }),
        ...text,
        ...notes('33.2'),
      };
    case 'partialRevocation':
    case 'partialInvalidation':
      return { ...patentAndTitle, ...text };
    /** 35.1: what is put right, and what is right; before the grant only the priority can have changed (30.3). */
    case 'correction': {
      const { corrected = 'dates' } = about;
      const right = limitations.has(corrected)
        ? text
        : corrected === 'dates'
          ? statedDates({ file })
          : ends.has(corrected) && !ended && { standing: 'inForce' };
      return { ...patentAndTitle, corrected, ...said, ...right, ...ended };
    }
    default:
      return { ...patentAndTitle, ...said, ...ended };
  }
}

const limitations: ReadonlySet<unknown> = new Set<Corrected>(['partialRevocation', 'partialInvalidation']);
const ends: ReadonlySet<unknown> = new Set<Corrected>([
  'lapse',
  'surrender',
  'revocation',
  'invalidation',
  'reinstatement',
]);

/** 30.2, 32.6: facts without those that name an author who refused it. */
export function withoutNames({ authors }: Pick<CaseFile, 'authors'>, facts: Content): Content {
  // As JSON writes it: a quotation mark is another there.
  const unnamed = authors.filter((a) => a.refusesMention).map((a) => JSON.stringify(a.name).slice(1, -1));
  const names = (value: unknown): boolean => unnamed.some((name) => JSON.stringify(value ?? null).includes(name));
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && !names(value)));
}

/** The earlier filings whose priority was recognised. */
function earlierOf(proceedings: readonly ProceedingState[]): Content {
  const priorities = proceedings
    .filter(
      ({ machine, value, own }) => machine === 'priorityClaim' && value === 'established' && own['keeps'] !== true,
    )
    .map(({ own }) => ({ number: own['number'], date: own['date'], country: own['country'] }));
  return priorities.length > 0 ? { priorities } : {};
}

function relatedOf({ links, converted, international, dates }: CaseFile): Content {
  const dividedFrom = links.find((link) => link.relation === 'divisionalOf')?.case;
  return {
    ...(dividedFrom && { dividedFrom }),
    ...(converted.length > 0 && { convertedFrom: converted.at(-1)?.from }),
    ...(international && abroad(international, dates.internationalArrival)),
  };
}

/** 26, 43: the day of entry here, the international application, and its publication where it is known. */
function abroad(
  of: NonNullable<CaseFile['international']>,
  arrival: CaseFile['dates']['internationalArrival'],
): Content {
  const { number, filingDate, publication, publicationDate } = of;
  const published = { ...(publication && { number: publication }), ...(publicationDate && { on: publicationDate }) };
  return {
    ...(arrival && { nationalEntry: arrival }),
    international: { number, on: filingDate },
    ...(Object.keys(published).length > 0 && { internationalPublication: published }),
  };
}
