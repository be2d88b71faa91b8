/** A paper of the State Register as PDF. */
import { instant } from '../../law/index.ts';
import type { RegisterPaper } from '../../registry/index.ts';
import { labelled } from '../bulletin/print-issue.ts';
import type { OfficeCard } from '../letters/office-letters.ts';
import type { Language } from '../messages/catalogue.ts';
import { newPaper } from '../paper/paper.ts';
import type { Fact } from '../bulletin/lay-out-issue.ts';
import { layOutPaper } from './lay-out-paper.ts';

const rows = (facts: readonly Fact[]) => facts.map((fact) => [labelled(fact), fact.value] as const);

/** The PDF. The same paper gives the same bytes. */
export function printPaper(office: OfficeCard, given: RegisterPaper, language: Language): Promise<Buffer> {
  const { title, asOf, facts, standing, entries, notes } = layOutPaper(office, given, language);
  const paper = newPaper({
    language,
    title: `${title}: ${given.case}`,
    office: [office.name[language], ...office.lines[language]],
    reference: given.hash,
    at: instant(`${given.givenOn}T00:00:00+04:00`),
  });
  paper
    .heading(title, 1)
    .lines([`(19) ${office.code}`, asOf])
    .facts(rows(facts))
    .rule();
  paper.heading(standing.heading, 2).facts(rows(standing.facts)).rule();
  if (entries) {
    paper.heading(entries.heading, 2);
    if (entries.none !== '') paper.text(entries.none);
    for (const item of entries.items) paper.keep(4).heading(item.heading, 3).facts(rows(item.facts));
    paper.rule();
  }
  paper.keep(6);
  for (const note of notes) paper.text(note, { small: true });
  const signature = office.signature[language];
  if (signature !== '') paper.keep(3).lines(signature.split('\n'));
  return paper.finish();
}
