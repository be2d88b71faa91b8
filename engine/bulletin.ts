/** What the official bulletin says of a case (30.3, 33.1): never the name of an author who refused it (30.2, 32.6). */
import type { Clause } from '../law/index.ts';
import type { BulletinEntry, CaseFile } from '../machines/index.ts';

/** By the names of the standard's codes: 11, 21, 22, 30-33, 45, 51, 54, 57 or 55, 71, 72, 73, 62. */
export function bulletinContent(
  file: CaseFile,
  entry: BulletinEntry,
  withNotes: boolean,
): Readonly<Record<string, unknown>> {
  const named = file.authors.filter((a) => !a.refusesMention).map((a) => a.name);
  const authors = named.length > 0 ? { authors: named } : {};
  const whole = { applicationNumber: file.number, title: file.title, ...authors, priorityDate: file.priority.date };
  /** 30.4, 33.2 (policy): the note under the entry that says who answers for novelty, by its clause. */
  const notes = (clause: Clause) => (withNotes ? { notes: [clause] } : {});
  const owners = file.patent?.owners.map((o) => o.name) ?? [];
  const patent = { patentNumber: file.patent?.number ?? null, owners };
  /** 10.1: the text that counts. Claims as filed are among the documents of the case. */
  const text =
    file.kind === 'industrialDesign'
      ? { features: file.limitedText ?? file.abstract }
      : file.limitedText
        ? { claims: file.limitedText }
        : {};
  switch (entry) {
    case 'application':
      return {
        ...whole,
        applicants: file.applicants.map((a) => a.name),
        classification: file.classification,
        [file.kind === 'industrialDesign' ? 'features' : 'abstract']: file.abstract,
        ...notes('30.4'),
      };
    case 'patent':
      return { ...whole, ...patent, receiptDate: file.dates.receipt ?? null, ...text, ...notes('33.2') };
    case 'partialRevocation':
    case 'partialInvalidation':
      return { applicationNumber: file.number, title: file.title, ...patent, ...text };
    default:
      return { applicationNumber: file.number, title: file.title, ...patent };
  }
}
