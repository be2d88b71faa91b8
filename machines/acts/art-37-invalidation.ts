/** Article 37: a patent declared null and void, in full or in part, by the Commission or by a court. */
import * as z from 'zod';
import { groundsAgainstValidity } from '../grounds.ts';
import { act, actingThrough, partyForm, shortText, text } from './define.ts';
import { attackForm, attackOutcome, hearingBefore } from './hearing.ts';
import type { Attack } from './hearing.ts';

const hearing = hearingBefore('invalidation', '37.3');

/** `plaintiff`: who sued, and is told of the judgment. */
const judgment = z.strictObject({ court: shortText, reasons: text, plaintiff: partyForm.optional() });

export const art37 = {
  INVALIDATION_REQUESTED: act<Attack>({
    clause: '37.3',
    heading: 'Invalidation of the patent requested',
    by: ['thirdPerson', 'opponent', 'author', 'owner'],
    to: 'patent',
    form: attackForm(groundsAgainstValidity),
    inNameOf: 'opponent',
    opening: (v) => ({ dates: { claimed: v.on }, ...v.data, requester: v.data.opponent, ...actingThrough(v) }),
  }),
  INVALIDATION_REPLY_FILED: act({
    clause: '37.3',
    heading: "Owner's reply, with amended claims or features if the owner wishes",
    by: ['owner'],
    to: 'invalidation',
    form: z.strictObject({ reply: text, amendedText: text.optional() }),
    record: (v) => ({ own: { replied: v.on, ...(v.data.amendedText ? { amendedText: v.data.amendedText } : {}) } }),
  }),
  INVALIDATION_HEARING_SET: hearing.set,
  INVALIDATION_HEARING_HELD: hearing.held,
  INVALIDATION_MATERIAL_SUBMITTED: hearing.material,
  INVALIDATION_DECIDED: act({
    clause: '37.1',
    heading: 'Invalidation decided by the Commission',
    by: ['commission'],
    to: 'invalidation',
    form: attackOutcome,
    record: (v) => ({ own: { outcome: v.data.outcome } }),
  }),
  INVALIDATION_WITHDRAWN: act({
    clause: '37.3',
    heading: 'Request for invalidation withdrawn',
    by: ['thirdPerson', 'opponent', 'author', 'owner'],
    to: 'invalidation',
    form: z.strictObject({ remark: text.optional() }),
    withdraws: true,
  }),
  COURT_INVALIDATED: act({
    clause: '37.3',
    heading: 'Patent declared null and void by a court at first instance',
    by: ['court', 'registrar', 'operator'],
    to: 'patent',
    form: z.discriminatedUnion('outcome', [
      judgment.extend({ outcome: z.literal('inFull') }),
      judgment.extend({ outcome: z.literal('inPart'), limitedText: text }),
    ]),
    opening: (v) => {
      const { outcome, court, plaintiff } = v.data;
      return { dates: { claimed: v.on }, outcome, court, ...(plaintiff ? { opponent: plaintiff } : {}) };
    },
  }),
} as const;
