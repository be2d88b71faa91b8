/** Dispatch and receipt of the notices that start a limit (29.2, 29.6, 31.3 and the like: counted from receipt). */
import * as z from 'zod';
import type { CivilDate } from '../../law/index.ts';
import { act, civilDateField, nothing, text } from './define.ts';

export const serviceActs = {
  NOTICE_DISPATCHED: act({
    clause: '29.2',
    heading: 'Notice dispatched by post',
    by: ['office', 'registrar', 'operator'],
    to: 'service',
    form: z.strictObject({ on: civilDateField, how: z.enum(['post']) }),
    record: (v) => ({
      own: { dispatchedOn: v.data.on, dates: { ...v.own.dates, dispatched: v.data.on as CivilDate } },
    }),
  }),
  NOTICE_SERVED: act({
    clause: '29.2¶2',
    heading: 'Notice received by its addressee',
    by: ['office', 'registrar', 'operator'],
    to: 'service',
    form: z.strictObject({
      on: civilDateField,
      how: z.enum(['electronic', 'post', 'inPerson']),
      proof: text.optional(),
    }),
    record: (v) => ({
      own: {
        how: v.data.how,
        ...(v.data.how === 'electronic' ? { accessibleOn: v.data.on } : {}),
      },
    }),
  }),
  /** What the mailbox reports. It is receipt where the office counts from the opening (policy), else only a fact. */
  NOTICE_OPENED: act({
    clause: '29.2¶2',
    heading: 'Electronic notice opened by its addressee',
    by: ['applicant', 'owner', 'opponent'],
    direct: true,
    to: 'service',
    form: nothing,
    record: (v) => ({
      own: {
        openedOn: v.own['openedOn'] ?? v.on,
        ...(v.own.dates.claimed ? {} : { dates: { ...v.own.dates, claimed: v.on } }),
      },
    }),
  }),
  SERVICE_REBUTTED: act({
    clause: '29.2¶2',
    heading: 'Proof that a notice was received later than presumed',
    by: ['applicant', 'owner', 'registrar', 'operator'],
    to: 'service',
    datedByOffice: ['receivedOn'],
    form: z.strictObject({ receivedOn: civilDateField, proof: text }),
    record: () => ({ own: { how: 'proved' } }),
  }),
  SERVICE_CORRECTED: act({
    clause: '29.2¶2',
    heading: 'Day of receipt put right that was recorded by mistake',
    by: ['registrar', 'operator'],
    to: 'service',
    form: z.strictObject({ receivedOn: civilDateField, reasons: text }),
  }),
  SERVICE_FAILED: act({
    clause: '29.2¶2',
    heading: 'Notice came back, to be served again',
    by: ['registrar', 'operator', 'office'],
    to: 'service',
    form: z.strictObject({ why: text }),
    record: (v) => {
      const { claimed: _c, ...dates } = v.own.dates;
      return { own: { how: 'failed', dates } };
    },
  }),
  CALENDAR_CHANGED: act({
    clause: '29.2',
    heading: 'Calendar of the office changed: running limits worked out again',
    by: ['operator', 'office'],
    to: 'application',
    or: ['forwarding'],
    form: z.strictObject({ why: text }),
  }),
} as const;
