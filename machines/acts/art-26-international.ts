/** 26.2, 26.3: international applications that the office receives and forwards, and does not examine. */
import * as z from 'zod';
import { kinds } from '../../law/index.ts';
import type { CaseFile, View } from '../types.ts';
import { act, authorForm, partiesForm, representativeForm, shortText, withdrawal } from './define.ts';
import { toAuthor, toParty, toRepresentative } from './parties.ts';

const receivedForm = z.strictObject({
  /** Drawn by the record, from a series of its own. */
  number: z.string().optional(),
  kind: z.enum(kinds),
  title: shortText,
  /** Under which treaty it is filed. */
  agreement: shortText,
  applicants: partiesForm,
  authors: z.array(authorForm).default([]),
  representative: representativeForm.optional(),
});

/** What the log keeps. It has a day of receipt and no filing date here: nothing of Articles 27 to 30 runs from it. */
function fileOf(v: View<z.infer<typeof receivedForm>>): Partial<CaseFile> {
  const { kind, title, applicants, authors, representative } = v.data;
  return {
    kind,
    route: 'forwarded',
    title,
    applicants: applicants.map(toParty),
    authors: authors.map(toAuthor),
    ...(representative ? { representative: toRepresentative(representative) } : {}),
    dates: { receipt: v.on },
    priority: { date: v.on, basis: '26.3', established: false },
  };
}

export const art26 = {
  INTERNATIONAL_APPLICATION_RECEIVED: act({
    clause: '26.2',
    heading: 'International application received, to be forwarded',
    by: ['applicant'],
    to: 'forwarding',
    form: receivedForm,
    allots: 'international',
    record: (v) => ({ file: fileOf(v), own: { agreement: v.data.agreement } }),
  }),
  INTERNATIONAL_APPLICATION_FORWARDED: act({
    clause: '26.3',
    heading: 'International application forwarded',
    by: ['office', 'registrar', 'operator', 'formalExaminer'],
    to: 'forwarding',
    /** To whom, and the number and date of filing that the application bears under its treaty. */
    form: z.strictObject({ to: shortText, number: shortText }),
    record: (v) => ({
      file: { international: { number: v.data.number, filingDate: v.file.dates.receipt ?? v.on } },
      own: { forwardedTo: v.data.to },
    }),
  }),
  INTERNATIONAL_APPLICATION_WITHDRAWN: act({
    clause: '26.2',
    heading: 'International application withdrawn before it was forwarded',
    withdraws: true,
    by: ['applicant'],
    to: 'forwarding',
    form: withdrawal,
  }),
} as const;
