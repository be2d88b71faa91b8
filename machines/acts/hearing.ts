/** What both sides may do before the Commission of Appeal after grant: hearings and further material (34.2, 37.3). */
import * as z from 'zod';
import type { Clause, Kind } from '../../law/index.ts';
import type { MachineName } from '../types.ts';
import {
  act,
  byKind,
  civilDateField,
  groundsField,
  partyForm,
  shortText,
  text,
  treatyAllowsDirectFiling,
} from './define.ts';

/** The acts of a hearing in the proceedings of a machine, under the clause that lets the parties take part. */
export function hearingBefore(to: MachineName, clause: Clause) {
  return {
    set: act({
      clause,
      heading: 'Hearing appointed',
      by: ['commission'],
      to,
      form: z.strictObject({ on: civilDateField, place: shortText.optional() }),
      record: (v) => ({ own: { hearing: v.data.on } }),
    }),
    held: act({
      clause,
      heading: 'Hearing held, both sides heard',
      by: ['commission'],
      to,
      form: z.strictObject({ present: z.array(shortText).min(1), minutes: text.optional() }),
      record: (v) => ({ own: { heard: v.on, present: v.data.present } }),
    }),
    material: act({
      clause,
      heading: 'Further material submitted to the Commission',
      by: ['owner', 'opponent', 'thirdPerson'],
      to,
      form: z.strictObject({ material: text }),
    }),
  } as const;
}

/** An attack on a granted patent: who, on which clauses, and why. */
const attackOn = (kind: Kind, allowed: readonly Clause[]) =>
  z.strictObject({
    opponent: partyForm,
    treatyAllowsDirectFiling,
    grounds: groundsField(kind, allowed),
    reasons: z.string().trim().max(20_000),
    copies: z.boolean().default(true),
  });
export type Attack = z.infer<ReturnType<typeof attackOn>>;
export const attackForm = (allowed: readonly Clause[]) => byKind((kind) => attackOn(kind, allowed));

/** 10.1: a decision in part has to say to what text it limits the patent. */
export const attackOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('inFull'), reasons: text }),
  z.strictObject({ outcome: z.literal('inPart'), reasons: text, limitedText: text }),
  z.strictObject({ outcome: z.literal('rejected'), reasons: text }),
]);
