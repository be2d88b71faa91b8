/** Article 33: publication of the patent. */
import * as z from 'zod';
import { act, shortText } from './define.ts';

export const art33 = {
  PATENT_PUBLISHED: act({
    clause: '33.1',
    heading: 'Information on the patent published in the official bulletin',
    by: ['registrar', 'office'],
    to: 'patent',
    form: z.strictObject({ issue: shortText }),
    record: (v) => ({
      file: { dates: { ...v.file.dates, patentPublication: v.on } },
      own: { issue: v.data.issue },
    }),
  }),
} as const;
