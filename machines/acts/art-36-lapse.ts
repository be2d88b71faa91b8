/** Article 36: the owner gives the patent up. Lapse for an unpaid fee is no act: time does it. */
import * as z from 'zod';
import { act, shortText } from './define.ts';

export const art36 = {
  PATENT_SURRENDERED: act({
    clause: '36.1',
    heading: 'Owner asks to end the patent',
    by: ['owner'],
    to: 'patent',
    form: z.strictObject({
      /** Of several owners, the others who consent, by their ids. */
      consents: z.array(shortText).default([]),
      remark: z.string().max(4000).optional(),
    }),
    withdraws: true,
  }),
} as const;
