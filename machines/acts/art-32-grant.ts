/** Article 32: registration, grant, annual fees, duplicates and copies. */
import * as z from 'zod';
import type { CivilDate } from '../../law/index.ts';
import { countedFrom, wasPaidInGrace } from '../annual-fees.ts';
import { statedDates } from '../reading.ts';
import { limitationsOf } from '../sued.ts';
import { act, claimsIn, payment, shortText, text, withClaims } from './define.ts';
import type { BringsClaims } from './define.ts';

/** 33.1: with the claims as granted, where the file does not have them. */
const registration = z.strictObject({ patentNumber: shortText.optional() });

export const art32 = {
  PATENT_REGISTERED: act<z.infer<typeof registration> & BringsClaims>({
    clause: '32.1',
    heading: 'Registered in the State Register and patent granted',
    by: ['registrar'],
    to: 'application',
    form: withClaims(registration),
    allots: 'patent',
    opening: (v) => {
      /** 31.5, 34.4: what was limited before the grant can still be taken away after it. */
      const decisions = limitationsOf(v);
      return {
        dates: { registration: v.on, annualFee: countedFrom(v) },
        entered: statedDates(v),
        ...(decisions.length > 0 ? { decisions } : {}),
      };
    },
    record: (v) => ({
      file: {
        dates: { ...v.file.dates, registration: v.on },
        ...claimsIn(v),
        patent: { number: v.data.patentNumber ?? '', owners: v.file.applicants },
        protection:
          v.file.protection.status === 'running' ? { ...v.file.protection, status: 'ended' } : v.file.protection,
      },
    }),
  }),
  ANNUAL_FEE_PAID: act({
    clause: '32.2',
    heading: 'Annual fee paid',
    by: ['owner', 'thirdPerson', 'registrar', 'operator', 'office'],
    to: 'patent',
    form: z.strictObject({ year: z.int().min(3).max(99), payment, surcharge: payment.optional() }),
    fee: 'annual',
    shownLate: (v) => {
      const paidOn = v.data.payment.paidOn as CivilDate;
      return wasPaidInGrace(v, v.data.year, paidOn) ? paidOn : null;
    },
    record: (v) => {
      const { surcharge, year } = v.data;
      if (!surcharge) return {};
      const paid = { ...surcharge, paidOn: surcharge.paidOn as CivilDate, fee: 'annualSurcharge' as const, year };
      return { file: { fees: [...v.file.fees, { ...paid, proceeding: v.id }] } };
    },
  }),
  DUPLICATE_REQUESTED: act({
    clause: '32.4',
    heading: 'Duplicate of the patent requested, with reasons',
    by: ['owner'],
    to: 'patent',
    form: z.strictObject({ reasons: text, payment: payment.optional() }),
    fee: 'duplicate',
  }),
  COPY_REQUESTED: act({
    clause: '32.3',
    heading: 'Certified copy for a further owner, or copy for an author',
    by: ['owner', 'author', 'registrar'],
    to: 'patent',
    form: z.strictObject({ for: z.enum(['furtherOwner', 'author']), name: shortText }),
  }),
} as const;
