/** An act as handed in over HTTP, as the record takes it. */
import type { Caller } from './access/caller.ts';
import { mustSpeakFor } from './access/admit.ts';
import { instant } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import type { Actor, CaseNumber, DocumentRef, ProceedingId } from '../machines/index.ts';
import type { SubmittedAct } from '../registry/index.ts';

interface Handed {
  readonly by: {
    readonly person: string;
    readonly role: string;
    readonly attorney?:
      | { readonly name: string; readonly registration: string; readonly warrant?: string | undefined }
      | undefined;
  };
  readonly effectiveAt?: string | undefined;
  readonly on?: string | undefined;
  readonly documents?: readonly DocumentRef[] | undefined;
  readonly proceeding?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The act of whoever `handed.by` names, handed in by the caller. Throws LawError for an instant that does not exist, and a
 * problem 403 where the caller may not hand it in.
 */
export function submittedAct(type: string, number: CaseNumber | null, handed: Handed, caller: Caller): SubmittedAct {
  const { person, role, attorney } = handed.by;
  const by = { person, role, ...(attorney ? { attorney: withoutUndefined(attorney) } : {}) } as Actor;
  mustSpeakFor(caller, by);
  return {
    type,
    case: number,
    effectiveAt: effectiveAt(handed),
    by,
    ...(caller.person === null || caller.person === (attorney?.registration ?? person)
      ? {}
      : { recordedBy: caller.person }),
    data: handed.data,
    ...(handed.proceeding === undefined ? {} : { proceeding: handed.proceeding as ProceedingId }),
    ...(handed.documents === undefined ? {} : { documents: handed.documents }),
  };
}

/** Noon in Baku where only the day is known: the same request is then always the same act. */
function effectiveAt({ effectiveAt: at, on }: Handed): Instant {
  return instant(at ?? `${on ?? ''}T12:00:00+04:00`);
}

/** The expected sequence number of the header, or of the body. */
export function expectedSeqOf(
  ifMatch: string | undefined,
  inBody: number | undefined,
): { readonly expectedSeq?: number } {
  const expected = ifMatch === undefined ? inBody : Number(ifMatch.replaceAll(/\D/g, ''));
  return expected === undefined ? {} : { expectedSeq: expected };
}

const withoutUndefined = (o: object): object =>
  Object.fromEntries(Object.entries(o).filter(([, value]) => value !== undefined));
