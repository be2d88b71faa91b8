/**
 * Article 35: obvious mistakes, changed names, and other changes in the patent and in the State Register. The owner asks
 * for them, and the office looks at what is asked.
 */
import * as z from 'zod';
import type { Patch, View } from '../types.ts';
import { opening } from './art-15-recordals.ts';
import { act, payment, shortText, text } from './define.ts';

/** New wording of what the register holds. */
const wording = { title: shortText.optional(), abstract: text.optional() };

const mistakeForm = z.strictObject({ mistake: text, correction: text, ...wording });
const changeForm = z.strictObject({ what: text, ...wording, payment: payment.optional() });

export interface Wording {
  readonly title?: string | undefined;
  readonly abstract?: string | undefined;
}

export const reworded = (d: Wording): Patch['file'] & object => ({
  ...(d.title ? { title: d.title } : {}),
  ...(d.abstract ? { abstract: d.abstract } : {}),
});

/** The owner hears that it was recorded. */
const toOwner = (v: View): Patch['own'] & object => ({ requester: v.file.patent?.owners[0] });

export const art35 = {
  MISTAKE_CORRECTION_REQUESTED: act({
    clause: '35.1',
    heading: 'Correction of an obvious or technical mistake requested',
    by: ['owner'],
    to: 'patent',
    form: mistakeForm,
    opening: (v) => opening(v, 'mistake', v.data),
  }),
  MISTAKE_CORRECTED: act({
    clause: '35.1',
    heading: 'Obvious or technical mistake corrected',
    by: ['registrar'],
    to: 'patent',
    form: mistakeForm,
    record: (v) => ({ file: reworded(v.data), own: toOwner(v) }),
  }),
  NAME_CHANGED: act({
    clause: '35.2',
    heading: 'Change of the name or address of an owner told',
    by: ['owner'],
    to: 'patent',
    form: z
      .strictObject({ owner: shortText, name: shortText.optional(), address: shortText.optional() })
      .refine((d) => d.name !== undefined || d.address !== undefined, 'needs a new name or a new address'),
    record: (v) => {
      const { patent } = v.file;
      if (!patent) return {};
      const { owner, name, address } = v.data;
      const owners = patent.owners.map((o) =>
        o.id === owner ? { ...o, ...(name ? { name } : {}), ...(address ? { address } : {}) } : o,
      );
      return { file: { patent: { ...patent, owners } }, own: { requester: owners.find((o) => o.id === owner) } };
    },
  }),
  REGISTER_CHANGE_REQUESTED: act({
    clause: '35.2¶2',
    heading: 'Change in the patent and in the State Register requested',
    by: ['owner'],
    to: 'patent',
    form: changeForm,
    fee: 'registerChange',
    opening: (v) => {
      const { payment: _paid, ...subject } = v.data;
      return opening(v, 'registerChange', subject);
    },
  }),
  REGISTER_CHANGED: act({
    clause: '35.2¶2',
    heading: 'Change in the patent and in the State Register',
    by: ['registrar'],
    to: 'patent',
    form: changeForm,
    fee: 'registerChange',
    record: (v) => ({ file: reworded(v.data), own: toOwner(v) }),
  }),
} as const;
