/** Article 34: opposition to a granted patent, before the Commission of Appeal. */
import * as z from 'zod';
import { groundsAfterGrant } from '../grounds.ts';
import { act, actingThrough, nothing, text } from './define.ts';
import { attackForm, attackOutcome, hearingBefore } from './hearing.ts';
import type { Attack } from './hearing.ts';

const hearing = hearingBefore('postGrantOpposition', '34.2');

export const art34 = {
  POST_GRANT_OPPOSITION_FILED: act<Attack>({
    clause: '34.1',
    heading: 'Opposition to the patent filed',
    by: ['opponent', 'thirdPerson'],
    to: 'patent',
    form: attackForm(groundsAfterGrant),
    inNameOf: 'opponent',
    opening: (v) => ({ dates: { claimed: v.on }, ...v.data, ...actingThrough(v) }),
  }),
  POST_GRANT_OPPOSITION_NOT_ACCEPTED: act({
    clause: '34.3',
    heading: 'Opposition to the patent not accepted: late or unsubstantiated',
    by: ['commission'],
    to: 'postGrantOpposition',
    form: z.strictObject({ reasons: text }),
  }),
  POST_GRANT_REPLY_FILED: act({
    clause: '34.2',
    heading: "Owner's reply to the opposition",
    by: ['owner'],
    to: 'postGrantOpposition',
    form: z.strictObject({ reply: text }),
  }),
  POST_GRANT_HEARING_SET: hearing.set,
  POST_GRANT_HEARING_HELD: hearing.held,
  POST_GRANT_MATERIAL_SUBMITTED: hearing.material,
  POST_GRANT_OPPOSITION_DECIDED: act({
    clause: '34.2',
    heading: 'Opposition to the patent decided',
    by: ['commission'],
    to: 'postGrantOpposition',
    form: attackOutcome,
    record: (v) => ({ own: { outcome: v.data.outcome } }),
  }),
  POST_GRANT_OPPOSITION_WITHDRAWN: act({
    clause: '34.2',
    heading: 'Opposition to the patent withdrawn',
    by: ['opponent', 'thirdPerson'],
    to: 'postGrantOpposition',
    form: nothing,
    withdraws: true,
  }),
  POST_GRANT_OPPOSITION_CONTINUED: act({
    clause: '34.2',
    heading: 'Commission goes on with an opposition to the patent that was withdrawn',
    by: ['commission'],
    to: 'postGrantOpposition',
    form: z.strictObject({ reasons: text }),
  }),
} as const;
