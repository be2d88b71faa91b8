/** Article 32: registration, grant, annual fees, duplicates and copies. */
import * as z from 'zod';
import { act, shortText } from './define.ts';

export const art32 = {
  PATENT_REGISTERED: act({
    clause: '32.1',
    heading: 'Registered in the State Register and patent granted',
    by: ['registrar'],
    to: 'application',
    form: z.strictObject({ patentNumber: shortText.optional() }),
    allots: 'patent',
    opening: (v) => ({ dates: { registration: v.on } }),
    record: (v) => ({
      file: {
        dates: { ...v.file.dates, registration: v.on },
        patent: { number: v.data.patentNumber ?? '', owners: v.file.applicants },
        protection:
          v.file.protection.status === 'running' ? { ...v.file.protection, status: 'ended' } : v.file.protection,
      },
    }),
  }),
} as const;
