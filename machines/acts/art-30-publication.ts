/** Article 30: publication of the application, its postponement and refusal, anonymity, inspection. */
import * as z from 'zod';
import {
  act,
  civilDateField,
  nothing,
  partyForm,
  payment,
  shortText,
  text,
  treatyAllowsDirectFiling,
  withdrawal,
} from './define.ts';

export const art30 = {
  MENTION_REFUSED: act({
    clause: '30.2',
    heading: 'Author refuses to be named',
    by: ['author'],
    to: 'application',
    form: z.strictObject({ author: shortText }),
    record: (v) => ({
      file: { authors: v.file.authors.map((a) => (a.name === v.data.author ? { ...a, refusesMention: true } : a)) },
    }),
  }),
  PUBLICATION_POSTPONED: act({
    clause: '30.6',
    heading: 'Applicant asks to postpone publication',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ until: civilDateField }),
    withdraws: true,
  }),
  PUBLICATION_REFUSED_BY_APPLICANT: act({
    clause: '30.6',
    heading: 'Applicant declines publication',
    by: ['applicant'],
    to: 'application',
    form: withdrawal,
    withdraws: true,
  }),
  PUBLICATION_RESUMED: act({
    clause: '30.6',
    heading: 'Applicant takes back the postponement or refusal of publication',
    by: ['applicant'],
    to: 'application',
    form: nothing,
    withdraws: true,
  }),
  EARLY_PUBLICATION_REQUESTED: act({
    clause: '30.1',
    heading: 'Early publication requested',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ payment: payment.optional() }),
    fee: 'earlyPublication',
  }),
  APPLICATION_PUBLISHED: act({
    clause: '30.1',
    heading: 'Information on the application published in the official bulletin',
    by: ['registrar', 'office'],
    to: 'application',
    form: z.strictObject({ issue: shortText }),
    record: (v) => ({
      file: {
        publication: { issue: v.data.issue, on: v.on },
        dates: { ...v.file.dates, publication: v.on },
        protection: {
          status: 'running',
          from: v.on,
          /** 30.8, 31.5: limited before that already. */
          ...(v.file.limitedText !== undefined && { within: { text: v.file.limitedText } }),
        },
        ...(v.file.publishedAgain && { publishedAgain: { ...v.file.publishedAgain, awaited: false } }),
      },
      own: {
        printedPriority: v.file.priority.date,
        ...(v.own['elected'] !== undefined && { printedElection: v.own['elected'] }),
      },
    }),
  }),
  MATERIALS_INSPECTED: act({
    clause: '30.5',
    heading: 'Published materials inspected, copies obtained',
    by: ['thirdPerson', 'opponent', 'applicant', 'owner'],
    to: 'application',
    form: z.strictObject({
      copies: z.array(shortText).default([]),
      /** Whom the copies are for, where that is no party. */
      requester: partyForm.optional(),
      treatyAllowsDirectFiling,
      interest: text.optional(),
      payment: payment.optional(),
    }),
    fee: (v) => (v.data.copies.length > 0 ? 'inspectionCopy' : null),
    inNameOf: 'requester',
  }),
} as const;
