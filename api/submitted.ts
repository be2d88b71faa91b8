/** An act as handed in over HTTP, as the record takes it. */
import type { Caller } from './access/caller.ts';
import { mustSpeakFor } from './access/admit.ts';
import { civilDate, instant } from '../law/index.ts';
import type { Actor, CaseNumber, DocumentRef, ProceedingId } from '../machines/index.ts';
import type { HandedAct } from '../registry/index.ts';

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

export interface HandedIn {
  readonly act: HandedAct;
  /** The caller acts for him- or herself, and cannot say another time than now. */
  readonly byParty: boolean;
}

/**
 * The act of whoever `handed.by` names, handed in by the caller. Throws LawError for an instant that does not exist, and a
 * problem 403 where the caller may not hand it in.
 */
export function handedIn(type: string, number: CaseNumber | null, handed: Handed, caller: Caller): HandedIn {
  const { person, role, attorney } = handed.by;
  const { effectiveAt, on } = handed;
  const by = { person, role, ...(attorney ? { attorney: withoutUndefined(attorney) } : {}) } as Actor;
  const byParty = mustSpeakFor(caller, by) === 'self';
  const act: HandedAct = {
    type,
    case: number,
    ...(effectiveAt === undefined ? {} : { effectiveAt: instant(effectiveAt) }),
    ...(on === undefined ? {} : { on: civilDate(on) }),
    by,
    ...(caller.person === null || caller.person === (attorney?.registration ?? person)
      ? {}
      : { recordedBy: caller.person }),
    data: handed.data,
    ...(handed.proceeding === undefined ? {} : { proceeding: handed.proceeding as ProceedingId }),
    ...(handed.documents === undefined ? {} : { documents: handed.documents }),
  };
  return { act, byParty };
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
