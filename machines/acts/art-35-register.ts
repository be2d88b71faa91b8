/** Article 35: obvious mistakes, changed names, and other changes in the patent and in the State Register. */
import * as z from 'zod';
import type { Patch, View } from '../types.ts';
import { act, payment, shortText, text } from './define.ts';

/** New wording of what the register holds. */
const wording = { title: shortText.optional(), abstract: text.optional() };

const reworded = (d: { title?: string | undefined; abstract?: string | undefined }): Patch['file'] & object => ({
  ...(d.title ? { title: d.title } : {}),
  ...(d.abstract ? { abstract: d.abstract } : {}),
});

/** The owner hears that it was recorded. */
const toOwner = (v: View): Patch['own'] & object => ({ requester: v.file.patent?.owners[0] });

export const art35 = {
  MISTAKE_CORRECTED: act({
    clause: '35.1',
    heading: 'Obvious or technical mistake corrected at the request of the owner',
    by: ['registrar', 'owner'],
    to: 'patent',
    form: z.strictObject({ mistake: text, correction: text, ...wording }),
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
  REGISTER_CHANGED: act({
    clause: '35.2¶2',
    heading: 'Change in the patent and in the State Register',
    by: ['owner', 'registrar'],
    to: 'patent',
    form: z.strictObject({ what: text, ...wording, payment: payment.optional() }),
    fee: 'registerChange',
    record: (v) => ({ file: reworded(v.data), own: toOwner(v) }),
  }),
} as const;
