/**
 * Which documents of a case somebody is shown. Who sees the whole case sees them all. Of what has been published others see
 * what they brought themselves, and those papers of the application of which they have obtained a copy (30.5). The request
 * form, where an author may be named who refused it (30.2), is not among these.
 */
import type { Entry } from '../../engine/index.ts';
import type { DocumentKind } from '../../machines/index.ts';
import type { CaseDocument } from '../../registry/index.ts';
import type { Caller } from './caller.ts';
import type { View } from './table.ts';

/** 30.5: "the description, drawings, figures and photographs", and what goes with them (27.3, 27.4). */
const copied: readonly DocumentKind[] = [
  'description',
  'claims',
  'drawings',
  'abstract',
  'photographs',
  'overallDrawing',
];

export function openDocuments(
  documents: readonly CaseDocument[],
  entries: readonly Entry[],
  view: View,
  { person }: Caller,
): readonly CaseDocument[] {
  if (view === 'whole') return documents;
  if (person === null) return [];
  const obtained = new Set(
    entries.flatMap(({ act }) =>
      act.type === 'MATERIALS_INSPECTED' && isOf(act, person) ? (act.data as { readonly copies: string[] }).copies : [],
    ),
  );
  return documents.filter(({ seq, kind }) => {
    const act = entries[seq - 1]?.act;
    if (!act) return false;
    const isFiled = act.by.role === 'applicant' || act.by.role === 'owner';
    return isOf(act, person) || (isFiled && copied.includes(kind) && obtained.has(kind));
  });
}

/** Whether somebody did the act, or signed it as the attorney. */
const isOf = ({ by }: Entry['act'], person: string): boolean =>
  by.person === person || by.attorney?.registration === person;
