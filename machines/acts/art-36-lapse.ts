/** Article 36: the owner gives the patent up. Lapse for an unpaid fee is no act: time does it. */
import { act, nothing } from './define.ts';

export const art36 = {
  PATENT_SURRENDERED: act({
    clause: '36.1',
    heading: 'Owner asks to end the patent',
    by: ['owner'],
    to: 'patent',
    form: nothing,
    withdraws: true,
  }),
} as const;
