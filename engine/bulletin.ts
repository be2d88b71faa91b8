/** What the official bulletin says of a case (30.3, 33.1): never the name of an author who refused it (30.2, 32.6). */
import type { Clause } from '../law/index.ts';
import type { BulletinEntry, CaseFile, ProceedingState } from '../machines/index.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * By our names; which code of the standard each has is the bulletin's to say. What there is not is left out; null is what
 * the clause asks for and the record does not have.
 */
export function bulletinContent(
  file: CaseFile,
  entry: BulletinEntry,
  { proceedings, withNotes }: { readonly proceedings: readonly ProceedingState[]; readonly withNotes: boolean },
): Content {
  const { number, title, classification, abstract, dates, patent, representative } = file;
  const isDesign = file.kind === 'industrialDesign';
  const named = file.authors.filter((a) => !a.refusesMention).map((a) => a.name);
  const about = {
    applicationNumber: number,
    title,
    ...(patent && { patentNumber: patent.number, owners: patent.owners.map((o) => o.name) }),
  };
  const ended = patent?.endedOn && { endedOn: patent.endedOn };
  /** 30.4, 33.2 (policy): the note that says who answers for novelty, by its clause. */
  const notes = (clause: Clause) => withNotes && { notes: [clause] };
  /** 10.1: the text that counts. */
  const text = isDesign
    ? { features: (file.limitedText ?? abstract) || null }
    : { claims: file.limitedText ?? file.claims.text ?? null };
  const whole = {
    ...about,
    ...(dates.filing && { filingDate: dates.filing }),
    priorityDate: file.priority.date,
    ...earlierOf(proceedings),
    ...relatedOf(file),
    ...(named.length > 0 && { authors: named }),
  };
  switch (entry) {
    case 'application':
      return {
        ...whole,
        applicants: file.applicants.map((a) => a.name),
        ...(representative && { representative: representative.name }),
        classification,
        [isDesign ? 'features' : 'abstract']: abstract || null,
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
      return { ...about, ...text };
    /** 30.3: before the grant only the priority can have changed. */
    case 'correction':
      return { ...about, ...(patent ? ended : { priorityDate: file.priority.date }) };
    default:
      return { ...about, ...ended };
  }
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
