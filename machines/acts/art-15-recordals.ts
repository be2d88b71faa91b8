/**
 * Articles 14, 15, 17 to 20: transfers, contracts on the application, licences, sublicences and pledges, recorded on
 * request; and decisions of courts or of the State about them, recorded as they come from outside.
 */
import * as z from 'zod';
import type { FeeName } from '../../law/index.ts';
import { passedTo } from '../reading.ts';
import type { Own, View } from '../types.ts';
import { holdersOf, representedAmong } from '../warrant.ts';
import {
  act,
  consents,
  nothing,
  partiesForm,
  partyForm,
  payment,
  shortText,
  text,
  treatyAllowsDirectFiling,
} from './define.ts';
import { toParty } from './parties.ts';

/** What a request asks to be recorded. */
export type Recordal =
  | 'transfer'
  | 'assignmentChange'
  | 'applicationContract'
  | 'licence'
  | 'sublicence'
  | 'licenceChange'
  | 'pledge'
  | 'mistake'
  | 'registerChange';

/** A party of the case as the file has it, who may ask through the representative (27.2); a stranger by name. */
function requesterOf(v: View, stranger?: z.infer<typeof partyForm>): unknown {
  const { person, role } = v.act.by;
  const known = [...(v.file.patent?.owners ?? []), ...v.file.applicants].find((p) => p.id === person);
  const [represented] = role === 'thirdPerson' ? [] : representedAmong(v.file, holdersOf(v.file));
  return known ?? represented ?? stranger ?? person;
}

/** The facts of a recordal: `subject` is what the State Register is to say. */
export const opening = (
  v: View,
  what: Recordal,
  subject: Record<string, unknown>,
  stranger?: z.infer<typeof partyForm>,
): Own => ({
  dates: { claimed: v.on },
  what,
  requester: requesterOf(v, stranger),
  /** 19, 39: with whom the right is shared. */
  ...(stranger ? { counterpart: toParty(stranger) } : {}),
  subject,
});

/** What a proceeding of this case keeps of a right that a request rests on: which it is, and with whom it is shared. */
function restingOn(v: View, recordal: string): { readonly restsOn: string; readonly counterpart?: unknown } {
  const counterpart = v.proceedings.find((p) => p.id === recordal)?.own['counterpart'];
  return { restsOn: recordal, ...(counterpart ? { counterpart } : {}) };
}

/** A fee the law does not ask for, but the list of fees may. */
const whereSet = (fee: FeeName) => (v: Pick<View, 'law'>) => (v.law.fees.some((rate) => rate.fee === fee) ? fee : null);

const onApplication = ['applicant', 'thirdPerson'] as const;
const onPatent = ['owner', 'thirdPerson'] as const;
const paid = { payment: payment.optional() };
const proceedingField = shortText;
const transferForm = z.strictObject({
  /** Everyone to whom it belongs afterwards. */
  owners: partiesForm,
  instrument: text,
  /** Of those of them who are new. */
  treatyAllowsDirectFiling,
  ...paid,
});

export const art15 = {
  APPLICATION_TRANSFER_REQUESTED: act({
    clause: '17.3',
    heading: 'Registration of a transfer of the application requested',
    by: onApplication,
    to: 'application',
    disposes: true,
    counterpart: 'TRANSFER_REQUESTED',
    form: transferForm,
    fee: whereSet('assignment'),
    opening: (v) => ({
      ...opening(v, 'transfer', { instrument: v.data.instrument }, v.data.owners[0]),
      owners: v.data.owners.map(toParty),
      ...(v.data.treatyAllowsDirectFiling ? { treatyAllowsDirectFiling: true } : {}),
    }),
  }),
  APPLICATION_CONTRACT_REQUESTED: act({
    clause: '15.3',
    heading: 'Registration of a contract on the use of the subject matter before grant requested',
    by: onApplication,
    to: 'application',
    disposes: true,
    form: z.strictObject({ user: partyForm, terms: text, ...paid }),
    fee: 'applicationContract',
    opening: (v) => opening(v, 'applicationContract', { user: v.data.user.name, terms: v.data.terms }, v.data.user),
  }),
  TRANSFER_REQUESTED: act({
    clause: '17.3',
    heading: 'Registration of a transfer of the patent requested',
    by: onPatent,
    to: 'patent',
    disposes: true,
    counterpart: 'APPLICATION_TRANSFER_REQUESTED',
    form: transferForm,
    fee: whereSet('assignment'),
    opening: (v) => ({
      ...opening(v, 'transfer', { instrument: v.data.instrument }, v.data.owners[0]),
      owners: v.data.owners.map(toParty),
      ...(v.data.treatyAllowsDirectFiling ? { treatyAllowsDirectFiling: true } : {}),
    }),
  }),
  ASSIGNMENT_CHANGE_REQUESTED: act({
    clause: '17.3',
    heading: 'Change to a registered assignment requested',
    by: onPatent,
    to: 'patent',
    form: z.strictObject({ assignment: proceedingField, change: text, ...paid }),
    fee: whereSet('assignmentChange'),
    opening: (v) => ({
      ...opening(v, 'assignmentChange', { of: v.data.assignment, change: v.data.change }),
      ...restingOn(v, v.data.assignment),
    }),
  }),
  LICENCE_REQUESTED: act({
    clause: '19.1',
    heading: 'Registration of a licence requested',
    by: onPatent,
    to: 'patent',
    disposes: true,
    form: z.strictObject({ licensee: partyForm, exclusive: z.boolean(), terms: text, consents, ...paid }),
    fee: whereSet('licence'),
    opening: (v) => {
      const { licensee, exclusive, terms } = v.data;
      return { ...opening(v, 'licence', { licensee: licensee.name, exclusive, terms }, licensee), exclusive };
    },
  }),
  SUBLICENCE_REQUESTED: act({
    clause: '19.2¶3',
    heading: 'Registration of a sublicence requested',
    by: onPatent,
    to: 'patent',
    form: z.strictObject({
      /** The recordal under which the licence stands. */
      licence: proceedingField,
      sublicensee: partyForm,
      terms: text,
      /** The licensor's written consent. */
      consent: text,
      ...paid,
    }),
    fee: whereSet('licence'),
    opening: (v) => {
      const { licence, sublicensee, terms, consent } = v.data;
      const subject = { sublicensee: sublicensee.name, exclusive: false, terms, consent, under: licence };
      const { restsOn, counterpart: licensor } = restingOn(v, licence);
      return { ...opening(v, 'sublicence', subject, sublicensee), restsOn, ...(licensor ? { licensor } : {}) };
    },
  }),
  LICENCE_CHANGE_REQUESTED: act({
    clause: '19.4',
    heading: 'Change to a registered licence requested',
    by: onPatent,
    to: 'patent',
    form: z.strictObject({ licence: proceedingField, change: text, ...paid }),
    fee: whereSet('licenceChange'),
    opening: (v) => ({
      ...opening(v, 'licenceChange', { of: v.data.licence, change: v.data.change }),
      ...restingOn(v, v.data.licence),
    }),
  }),
  PLEDGE_REQUESTED: act({
    clause: '39',
    heading: 'Registration of a pledge requested',
    by: onPatent,
    to: 'patent',
    disposes: true,
    form: z.strictObject({ creditor: partyForm, terms: text, consents, ...paid }),
    fee: whereSet('pledge'),
    opening: (v) => opening(v, 'pledge', { creditor: v.data.creditor.name, terms: v.data.terms }, v.data.creditor),
  }),
  RECORDAL_ENTERED: act({
    clause: '17.3',
    heading: 'What was requested is recorded',
    by: ['registrar'],
    to: 'recordal',
    form: nothing,
  }),
  RECORDAL_REFUSED: act({
    clause: '17.3',
    heading: 'What was requested is not recorded',
    by: ['registrar'],
    to: 'recordal',
    form: z.strictObject({ reasons: text }),
  }),
  RECORDAL_WITHDRAWN: act({
    clause: '17.3',
    heading: 'Request to record taken back',
    by: ['applicant', 'owner', 'thirdPerson'],
    to: 'recordal',
    form: nothing,
    withdraws: true,
  }),
  RECORDED_RIGHT_ENDED: act({
    clause: '19.4',
    heading: 'Recorded licence, contract or pledge has ended',
    by: ['owner', 'applicant', 'thirdPerson', 'registrar', 'court'],
    to: 'recordal',
    form: z.strictObject({
      reasons: text,
      /** 19.4: the others who consent, by their ids: all whose right it is. */
      consents,
    }),
  }),
  OUTSIDE_DECISION_RECORDED: act({
    clause: '17.3',
    heading: 'Decision of a court or of the State about the patent or the application recorded',
    by: ['court', 'registrar', 'operator'],
    to: 'patent',
    /** To whom the right belongs is decided of an application, too, and stands for it where a late record takes the grant away. */
    or: ['application'],
    form: z
      .strictObject({
        /** A co-owner's share, use by joint owners, use without consent, a compulsory licence. */
        under: z.enum(['14.4', '15.2', '18', '20']),
        authority: shortText,
        decision: text,
        /** 14.4, 15.2: where the decision says to whom the patent, or the application, belongs. */
        owners: partiesForm.optional(),
      })
      .refine((d) => d.owners === undefined || d.under === '14.4' || d.under === '15.2', {
        path: ['owners'],
        message: 'a permission to use the patent (18, 20) leaves it to its owner',
      }),
    record: (v) => (v.data.owners ? { file: passedTo(v, v.data.owners.map(toParty)) } : {}),
  }),
} as const;
