/** Article 25 and 30.7: acts by which an application is set apart or its publication prohibited. */
import * as z from 'zod';
import { act, caseNumberField, civilDateField, nothing, text } from './define.ts';

/** 25: what the record of a case says of an order over that one, passed on from case to case. */
const ofOrder = {
  other: caseNumberField,
  /** Which of its effects says so (entry and place): what it says later takes the place of what it said before. */
  asOf: z.string().regex(/^\d+\.\d+$/),
  /** The other case was put right by an act recorded late. */
  putRight: z.boolean().optional(),
};

export const art25 = {
  SET_APART: act({
    clause: '25',
    heading: 'Application set apart for national security',
    by: ['clearedOfficer'],
    to: 'application',
    or: ['forwarding'],
    form: z.strictObject({ reason: text }),
    opening: (v) => ({ dates: { claimed: v.on }, order: '25' }),
    record: (v) => ({ file: { secrecy: { clause: '25', since: v.on } } }),
  }),
  SET_APART_ENDED: act({
    clause: '25',
    heading: 'Application returned to the ordinary order',
    by: ['clearedOfficer'],
    to: 'secrecy',
    form: nothing,
  }),
  RELATED_APPLICATION_SET_APART: act({
    clause: '25',
    heading: 'An application with matter of this one is under an order of secrecy',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ ...ofOrder, order: z.enum(['25', '30.7']).default('25') }),
    opening: (v) => ({ dates: { claimed: v.on }, order: v.data.order, heldFor: [v.data.other] }),
  }),
  RELATED_APPLICATION_RETURNED: act({
    clause: '25',
    heading: 'The order of secrecy over an application with matter of this one has ended',
    by: ['office'],
    to: 'application',
    form: z.strictObject(ofOrder),
  }),
  PUBLICATION_PROHIBITED: act({
    clause: '30.7',
    heading: 'Publication postponed for national security',
    by: ['clearedOfficer'],
    to: 'application',
    form: z.strictObject({ reason: text, openUseProhibited: z.boolean().default(false) }),
    opening: (v) => ({
      dates: { claimed: v.on },
      order: '30.7',
      policy: 'securityPostponement',
      openUseProhibited: v.data.openUseProhibited,
    }),
    record: (v) => ({ file: { secrecy: { clause: '30.7', since: v.on } } }),
  }),
  PROHIBITION_APPROVED: act({
    clause: '30.7',
    heading: 'Postponement approved or extended',
    by: ['clearedOfficer'],
    to: 'secrecy',
    form: z.strictObject({ until: civilDateField.optional() }),
    record: (v) => ({ own: { policy: 'securityExtension', until: v.data.until ?? null } }),
  }),
  PROHIBITION_LIFTED: act({
    clause: '30.7',
    heading: 'Postponement ended by decision',
    by: ['clearedOfficer'],
    to: 'secrecy',
    form: nothing,
  }),
  COMPENSATION_REQUESTED: act({
    clause: '30.7¶2',
    heading: 'Compensation for a prohibition beyond twelve months',
    by: ['applicant', 'owner'],
    to: 'secrecy',
    form: z.strictObject({ reasons: text }),
  }),
} as const;
