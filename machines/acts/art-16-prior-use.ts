/** Article 16: recognition of a prior user's right. */
import * as z from 'zod';
import {
  act,
  actingThrough,
  nothing,
  partyForm,
  payment,
  shortText,
  text,
  treatyAllowsDirectFiling,
} from './define.ts';

export const art16 = {
  PRIOR_USE_REQUESTED: act({
    clause: '16.2',
    heading: 'Prior user asks for recognition',
    by: ['thirdPerson'],
    to: 'patent',
    form: z.strictObject({ user: partyForm, treatyAllowsDirectFiling, scope: text, payment: payment.optional() }),
    fee: 'priorUse',
    inNameOf: 'user',
    opening: (v) => ({
      dates: { claimed: v.on },
      requester: v.data.user,
      scope: v.data.scope,
      ...actingThrough(v),
    }),
  }),
  PRIOR_USE_NOTIFIED: act({
    clause: '16.2',
    heading: 'Owner notified of the request of a prior user',
    by: ['registrar', 'office'],
    to: 'priorUse',
    form: nothing,
  }),
  PRIOR_USE_OBJECTED: act({
    clause: '16.2¶2',
    heading: 'Owner objects to the prior use',
    by: ['owner'],
    to: 'priorUse',
    form: z.strictObject({ reasons: text }),
  }),
  PRIOR_USE_DECIDED: act({
    clause: '16.2¶3',
    heading: 'Prior use decided by a court',
    by: ['court', 'registrar', 'operator'],
    to: 'priorUse',
    form: z.strictObject({ outcome: z.enum(['recognised', 'notRecognised']), court: shortText.optional() }),
    record: (v) => ({ own: { outcome: v.data.outcome } }),
  }),
  PRIOR_USE_WITHDRAWN: act({
    clause: '16.2',
    heading: 'Prior user takes the request back',
    by: ['thirdPerson'],
    to: 'priorUse',
    form: nothing,
    withdraws: true,
  }),
} as const;
