/** Article 41: filing abroad. */
import * as z from 'zod';
import { act, shortText, text } from './define.ts';

export const art41 = {
  FOREIGN_FILING_REQUESTED: act({
    clause: '41',
    heading: 'Leave to file abroad requested',
    by: ['applicant', 'owner'],
    to: 'application',
    or: ['patent', 'forwarding'],
    form: z.strictObject({ countries: z.array(shortText).min(1) }),
    opening: (v) => ({ dates: { claimed: v.on }, countries: v.data.countries }),
  }),
  FOREIGN_FILING_DECIDED: act({
    clause: '41¶2',
    heading: 'Filing abroad decided',
    by: ['substantiveExaminer', 'registrar', 'clearedOfficer'],
    to: 'foreignFiling',
    form: z
      .strictObject({ possible: z.boolean(), reasons: text.optional() })
      .refine(({ possible, reasons }) => possible || reasons !== undefined, {
        path: ['reasons'],
        message: 'why it is not possible: that can be disputed in court',
      }),
    record: (v) => ({ own: { possible: v.data.possible } }),
  }),
} as const;
