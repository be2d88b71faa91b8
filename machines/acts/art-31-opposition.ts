/** Article 31: opposition to a published application, before the Commission of Appeal. */
import * as z from 'zod';
import type { Kind } from '../../law/index.ts';
import { groundsBeforeGrant } from '../grounds.ts';
import { limitedAs } from '../sued.ts';
import {
  act,
  actingThrough,
  byKind,
  civilDateField,
  groundsField,
  nothing,
  partyForm,
  shortText,
  text,
  treatyAllowsDirectFiling,
} from './define.ts';

/** 31.1: a substantiated opposition, with copies of what it cites. */
const oppositionForm = (kind: Kind) =>
  z.strictObject({
    opponent: partyForm,
    treatyAllowsDirectFiling,
    grounds: groundsField(kind, groundsBeforeGrant),
    reasons: z.string().trim().max(20_000),
    copies: z.boolean(),
  });
const supplementForm = (kind: Kind) =>
  z.strictObject({ grounds: groundsField(kind, groundsBeforeGrant), reasons: z.string(), copies: z.boolean() });

/** 10.1: a decision in part has to say to what text it limits the claims or features. */
export const oppositionOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('inFull'), reasons: text }),
  z.strictObject({ outcome: z.literal('inPart'), reasons: text, limitedText: text }),
  z.strictObject({ outcome: z.literal('rejected'), reasons: text }),
]);

export const art31 = {
  OPPOSITION_FILED: act<z.infer<ReturnType<typeof oppositionForm>>>({
    clause: '31.1',
    heading: 'Opposition filed',
    by: ['opponent', 'thirdPerson'],
    to: 'application',
    form: byKind(oppositionForm),
    inNameOf: 'opponent',
    opening: (v) => ({
      dates: { claimed: v.on },
      opponent: v.data.opponent,
      grounds: v.data.grounds,
      reasons: v.data.reasons,
      copies: v.data.copies,
      ...actingThrough(v),
    }),
  }),
  OPPOSITION_SUPPLEMENTED: act<z.infer<ReturnType<typeof supplementForm>>>({
    clause: '31.3',
    heading: 'Defects of the opposition cured',
    by: ['opponent'],
    to: 'opposition',
    form: byKind(supplementForm),
    record: (v) => ({ own: { grounds: v.data.grounds, reasons: v.data.reasons, copies: v.data.copies } }),
  }),
  OPPOSITION_FOUND_DEFECTIVE: act({
    clause: '31.3',
    heading: 'Opposition defective, curable while the window is open',
    by: ['commission'],
    to: 'opposition',
    form: z.strictObject({ defects: z.array(shortText).min(1) }),
    record: (v) => ({ own: { defects: v.data.defects } }),
  }),
  OPPOSITION_ADMITTED: act({
    clause: '31.3',
    heading: 'Opposition admitted, copy sent to the applicant',
    by: ['commission'],
    to: 'opposition',
    form: nothing,
  }),
  OPPOSITION_NOT_ADMITTED: act({
    clause: '31.3',
    heading: 'Opposition inadmissible',
    by: ['commission'],
    to: 'opposition',
    form: z.strictObject({ reasons: text }),
  }),
  OBSERVATIONS_FILED: act({
    clause: '31.3¶2',
    heading: "Applicant's observations on the opposition",
    by: ['applicant'],
    to: 'opposition',
    form: z.strictObject({ observations: text }),
  }),
  HEARING_SET: act({
    clause: '31.4',
    heading: 'Hearing appointed',
    by: ['commission'],
    to: 'opposition',
    form: z.strictObject({ on: civilDateField, place: shortText.optional() }),
    record: (v) => ({ own: { hearing: v.data.on } }),
  }),
  HEARING_HELD: act({
    clause: '31.4',
    heading: 'Hearing held, both sides heard',
    by: ['commission'],
    to: 'opposition',
    form: z.strictObject({ present: z.array(shortText).min(1), minutes: text.optional() }),
    record: (v) => ({ own: { heard: v.on, present: v.data.present } }),
  }),
  MATERIAL_SUBMITTED: act({
    clause: '31.4',
    heading: 'Further material submitted to the Commission',
    by: ['applicant', 'opponent', 'owner'],
    to: 'opposition',
    form: z.strictObject({ material: text }),
  }),
  OPPOSITION_DECIDED: act({
    clause: '31.5',
    heading: 'Opposition decided',
    by: ['commission'],
    to: 'opposition',
    form: oppositionOutcome,
    record: (v) => {
      const limited = v.data.outcome === 'inPart' ? { limitedText: v.data.limitedText } : {};
      return { own: { outcome: v.data.outcome, decidedOn: v.on, ...limitedAs(v), ...limited }, file: limited };
    },
  }),
  OPPOSITION_WITHDRAWN: act({
    clause: '31.3',
    heading: 'Opposition withdrawn',
    withdraws: true,
    by: ['opponent'],
    to: 'opposition',
    form: nothing,
  }),
  OPPOSITION_CONTINUED: act({
    clause: '31.3',
    heading: 'Commission goes on with an opposition that was withdrawn',
    by: ['commission'],
    to: 'opposition',
    form: z.strictObject({ reasons: text }),
  }),
} as const;
