/** An issue of the bulletin as PDF and as a page of HTML that stands alone. */
import type { OfficeCard } from '../letters/office-letters.ts';
import type { Language } from '../messages/catalogue.ts';
import { newPaper } from '../paper/paper.ts';
import type { WholeIssue } from '../../registry/index.ts';
import { instant } from '../../law/index.ts';
import type { Fact } from './lay-out-issue.ts';
import { layOutIssue } from './lay-out-issue.ts';

/** A fact's name with its code. */
export const labelled = ({ code, name }: Fact): string => (code === '' ? name : `(${code}) ${name}`);

/** The PDF of an issue. A closed issue always gives the same bytes. */
export function printIssue(office: OfficeCard, issue: WholeIssue, language: Language): Promise<Buffer> {
  const layout = layOutIssue(issue, language);
  const paper = newPaper({
    language,
    title: layout.title,
    office: [office.name[language], ...office.lines[language]],
    reference: layout.title,
    at: issue.closedAt ?? instant(`${issue.on}T00:00:00+04:00`),
  });
  paper.heading(layout.title, 1).lines([`(19) ${office.code}`, layout.published]);
  if (layout.nothing !== '') paper.text(layout.nothing);
  for (const { heading, entries } of layout.sections) {
    paper.heading(heading, 2);
    for (const { facts, note } of entries) {
      paper.keep(4);
      if (note !== '') paper.text(note);
      paper.facts(facts.map((fact) => [labelled(fact), fact.value] as const)).rule();
    }
  }
  for (const note of layout.notes) paper.text(note, { small: true });
  if (layout.hash !== '') paper.text(layout.hash, { small: true });
  return paper.finish();
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

/** The issue as a page: no script, nothing loaded from elsewhere. */
export function issueAsHtml(office: OfficeCard, issue: WholeIssue, language: Language): string {
  const layout = layOutIssue(issue, language);
  const sections = layout.sections.map(
    ({ heading, entries }) => `<section><h2>${escaped(heading)}</h2>
${entries
  .map(
    ({
      case: number,
      facts,
      note,
    }) => `<article id="${escaped(number.replaceAll(' ', '-'))}">${note === '' ? '' : `<p>${escaped(note)}</p>`}
<dl>${facts.map((fact) => `<dt>${escaped(labelled(fact))}</dt><dd>${escaped(fact.value)}</dd>`).join('\n')}</dl></article>`,
  )
  .join('\n')}
</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(layout.title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: .2rem 1rem; border-bottom: 1px solid; padding-bottom: 1rem; }
dt { font-size: .85em; } dd { margin: 0; white-space: pre-line; } footer { font-size: .85em; overflow-wrap: anywhere; }
</style>
</head>
<body>
<header><p>${escaped(office.name[language])}</p><h1>${escaped(layout.title)}</h1><p>(19) ${escaped(office.code)}</p><p>${escaped(layout.published)}</p></header>
<main>
${layout.nothing === '' ? sections.join('\n') : `<p>${escaped(layout.nothing)}</p>`}
</main>
<footer>${layout.notes.map((note) => `<p>${escaped(note)}</p>`).join('')}<p>${escaped(layout.hash)}</p></footer>
</body>
</html>
`;
}
