/** Article 38: restoration of rights lost with the limits of 29.6 and 31.3, and of nothing else. */
import * as z from 'zod';
import { act, payment, text } from './define.ts';

export const art38 = {
  RESTORATION_REQUESTED: act({
    clause: '38.1',
    heading: 'Restoration of rights requested',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ reasons: z.string().trim().max(20_000), payment: payment.optional() }),
    fee: 'restoration',
    opening: (v) => ({
      dates: { claimed: v.on, missedLimit: v.own.dates.missedLimit ?? v.on },
      missed: v.own['missed'] ?? 'appeal',
      reasons: v.data.reasons,
    }),
  }),
  RESTORATION_DECIDED: act({
    clause: '38.1',
    heading: 'Restoration decided',
    by: ['substantiveExaminer', 'registrar', 'formalExaminer'],
    to: 'restoration',
    form: z.strictObject({ granted: z.boolean(), reasons: text }),
    record: (v) => ({ own: { granted: v.data.granted } }),
  }),
} as const;
