/** Article 29: formal examination, examination on content, unity, refusal, withdrawal, conversion, requests. */
import * as z from 'zod';
import { clauses } from '../../law/index.ts';
import type { CivilDate, Clause, Kind } from '../../law/index.ts';
import { findingsByKind } from '../conditions.ts';
import { exceedingFound, foundExceeding, lostToFirst } from '../kept-priority.ts';
import { joined, regularBy } from '../reading.ts';
import type { CaseNumber, Finding } from '../types.ts';
import { notElected } from '../sued.ts';
import { appointedBy, warranted } from '../warrant.ts';
import {
  act,
  actingThrough,
  byKind,
  caseNumberField,
  civilDateField,
  claimsIn,
  consents,
  nothing,
  partyForm,
  payment,
  shortText,
  text,
  treatyAllowsDirectFiling,
  withClaims,
  withdrawal,
} from './define.ts';
import type { BringsClaims } from './define.ts';
import { checklistOf } from './art-27-filing.ts';

const clauseField = z.string().refine((c): c is Clause => c in clauses, 'no such clause');

/** 29.3: one finding for each condition of the kind. */
const findingsOf = (kind: Kind) =>
  z
    .array(
      z.strictObject({
        clause: clauseField.meta({ enum: findingsByKind[kind] }),
        met: z.boolean(),
        reason: text.optional(),
      }),
    )
    .refine((found) => new Set(found.map((f) => f.clause)).size === found.length, 'one finding for each condition');
const findingsForm = (kind: Kind) => z.strictObject({ findings: findingsOf(kind).min(1) });
const resultsForm = (kind: Kind) => z.strictObject({ results: text, findings: findingsOf(kind).default([]) });

/** 29.2: what the checklist of the kind can lack; other defects are named in words (policy `otherDeficiencies`). */
const deficienciesForm = (kind: Kind) =>
  z.strictObject({
    missing: z.array(shortText.meta({ examples: [...checklistOf(kind)] })).min(1),
    remark: text.optional(),
  });

const outcome = z.strictObject({ outcome: z.enum(['allowed', 'remitted', 'dismissed']), reasons: text });

const correction = z.strictObject({
  papers: z.array(shortText).min(1),
  payment: payment.optional(),
  /** 27.5: the ground for a reduction of the filing fee, in place of its payment. */
  feeReduction: text.optional(),
});

export const art29 = {
  FORMAL_EXAMINATION_PASSED: act({
    clause: '29.1',
    heading: 'Application registered, priority established, examination decided',
    by: ['formalExaminer'],
    to: 'application',
    form: nothing,
    /** 29.5: of a divisional whose fee did not come in time. */
    opening: (v) => (v.own['initial'] ? lostToFirst(v) : []),
  }),
  DEFICIENCIES_FOUND: act<z.infer<ReturnType<typeof deficienciesForm>>>({
    clause: '29.2',
    heading: 'Deficiencies found',
    by: ['formalExaminer'],
    to: 'application',
    form: byKind(deficienciesForm),
    record: (v) => {
      const before = (v.own['asked'] ?? []) as readonly string[];
      return {
        file: { deficiencies: joined(v.file.deficiencies, v.data.missing) },
        own: {
          asked: joined(before, v.data.missing),
          newlyAsked: v.data.missing.filter((paper) => !before.includes(paper)),
        },
      };
    },
  }),
  CORRECTION_FILED: act<z.infer<typeof correction> & BringsClaims>({
    clause: '29.2¶2',
    heading: 'Corrected or missing papers filed',
    by: ['applicant'],
    to: 'application',
    form: withClaims(correction),
    fee: (v) => (v.data.payment ? (v.file.route === 'divisional' ? 'divisional' : 'filing') : null),
    record: (v) => {
      const { papers, payment: shown, feeReduction } = v.data;
      const isFiled = (paper: string): boolean =>
        paper === 'filingFee'
          ? shown !== undefined || feeReduction !== undefined
          : papers.includes(paper) && (paper !== 'representative' || appointedBy(v) !== null);
      const deficiencies = v.file.deficiencies.filter((d) => !isFiled(d));
      return {
        file: {
          deficiencies,
          contents: { ...v.file.contents, ...Object.fromEntries(papers.map((p) => [p, true])) },
          ...claimsIn(v),
          ...(papers.includes('translation') ? { translationMissing: false } : {}),
          ...warranted(v, papers),
          ...(papers.includes('representative') ? appointedBy(v) : {}),
        },
        own: { ...regularBy(v, deficiencies), ...(feeReduction ? { feeReduced: true } : {}) },
      };
    },
  }),
  DEFICIENCIES_DROPPED: act({
    clause: '29.2',
    heading: 'Papers found not to be missing after all',
    by: ['formalExaminer'],
    to: 'application',
    form: z.strictObject({ papers: z.array(shortText).min(1), reasons: text }),
    record: (v) => ({
      file: {
        deficiencies: v.file.deficiencies.filter((d) => !v.data.papers.includes(d)),
        ...(v.data.papers.includes('translation') ? { translationMissing: false } : {}),
        ...warranted(v, v.data.papers),
      },
    }),
  }),
  EXTENSION_REQUESTED: act({
    clause: '29.2¶3',
    heading: 'Petition to prolong the reply limit',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ months: z.int().min(1).max(12), payment: payment.optional() }),
    fee: 'extension',
  }),
  CONSIDERED_NOT_FILED: act({
    clause: '29.2¶3',
    heading: 'Application considered not filed after an incomplete reply',
    by: ['formalExaminer'],
    to: 'application',
    form: nothing,
  }),
  FINDINGS_RECORDED: act<z.infer<ReturnType<typeof findingsForm>>>({
    clause: '29.3',
    heading: 'Findings on the conditions of protection',
    by: ['substantiveExaminer'],
    to: 'application',
    form: byKind(findingsForm),
    record: (v) => {
      const found: Finding[] = v.data.findings.map(({ reason, ...f }) => ({
        ...f,
        clause: f.clause,
        on: v.on,
        ...(reason ? { reason } : {}),
      }));
      return {
        file: { findings: [...v.file.findings.filter((f) => !found.some((n) => n.clause === f.clause)), ...found] },
      };
    },
  }),
  OWN_DISCLOSURE_SHOWN: act({
    clause: '7.5',
    heading: "Own disclosure before filing, with the author's or the applicant's proof (7.5, 8.4, 9.4)",
    by: ['applicant', 'author'],
    to: 'application',
    form: z.strictObject({ on: z.iso.date(), what: text, proof: text }),
    record: (v) => ({
      own: { ownDisclosures: [...((v.own['ownDisclosures'] ?? []) as readonly unknown[]), v.data] },
    }),
  }),
  UNITY_LACKING: act({
    clause: '29.5',
    heading: 'Application lacks unity',
    by: ['substantiveExaminer', 'formalExaminer'],
    to: 'application',
    form: z.strictObject({ subjects: z.array(shortText).min(2) }),
    record: (v) => ({
      own: { subjects: v.data.subjects, elected: v.data.subjects[0] ?? '', notElected: notElected(v.own) },
    }),
  }),
  SUBJECT_MATTER_ELECTED: act({
    clause: '29.5',
    heading: 'Subject matter to be examined named',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ elected: shortText }),
    /** From when it is known, where it is another than it was: nothing was found of it before. */
    record: (v) => ({
      own: {
        elected: v.data.elected,
        ...(v.data.elected === v.own['elected'] ? {} : { electionKnownAt: v.act.recordedAt }),
      },
    }),
  }),
  DIVISIONAL_FILED: act({
    clause: '29.5¶3',
    heading: 'Divisional application filed from this one',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ divisional: caseNumberField, applicants: z.array(shortText) }),
    record: (v) => ({
      file: { links: [...v.file.links, { relation: 'dividedInto' as const, case: v.data.divisional as CaseNumber }] },
    }),
  }),
  INITIAL_APPLICATION_STATED: act({
    clause: '29.5¶5',
    heading: 'What the record of the initial application says: its filing, its priority, whether it was pending',
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      initial: caseNumberField,
      filingDate: civilDateField,
      firstFilingDate: civilDateField.optional(),
      countedFrom: civilDateField.optional(),
      priorityDate: civilDateField,
      kind: z.enum(['invention', 'utilityModel']).optional(),
      pending: z.boolean().optional(),
      /** 29.2: nothing is counted from it. */
      notFiled: z.boolean().default(false),
      putRight: z.boolean().optional(),
    }),
    opening: (v) => lostToFirst(v),
    record: (v) => {
      const { initial: _number, putRight: _again, ...stated } = v.data;
      const first = (stated.firstFilingDate ?? stated.filingDate) as CivilDate;
      return {
        file: {
          dates: {
            ...v.file.dates,
            initialFiling: first,
            ...(stated.countedFrom ? { initialArrival: stated.countedFrom as CivilDate } : {}),
          },
        },
        own: { initial: { ...(v.own['initial'] as object | undefined), ...stated } },
      };
    },
  }),
  DIVISIONAL_FOUND_EXCEEDING: act({
    clause: '29.5¶6',
    heading: 'Divisional application found to exceed the initial one',
    by: ['formalExaminer', 'substantiveExaminer'],
    to: 'application',
    form: z.strictObject({ finalVersionOn: z.iso.date(), reasons: text }),
    record: (v) => foundExceeding(v, v.data.finalVersionOn as CivilDate),
    opening: (v) => exceedingFound(v, v.data.finalVersionOn as CivilDate),
  }),
  PUBLICATION_DECIDED: act({
    clause: '29.3¶3',
    heading: 'Requirements met, publication decided',
    by: ['substantiveExaminer'],
    to: 'application',
    form: nothing,
  }),
  REFUSED: act({
    clause: '29.4',
    heading: 'Grant refused',
    by: ['substantiveExaminer'],
    to: 'application',
    form: z.strictObject({ reasons: text }),
  }),
  APPEAL_FILED: act({
    clause: '29.6',
    heading: 'Appeal against the refusal',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ reasons: text, payment: payment.optional() }),
    fee: 'appeal',
    opening: (v) => ({ dates: { claimed: v.on }, reasons: v.data.reasons }),
  }),
  APPEAL_DECIDED: act({ clause: '29.6', heading: 'Appeal decided', by: ['commission'], to: 'appeal', form: outcome }),
  COMMISSION_FILE_INSPECTED: act({
    clause: '29.7',
    heading: "Applicant inspects the Commission's materials",
    by: ['applicant', 'owner'],
    to: 'application',
    form: nothing,
  }),
  APPLICATION_WITHDRAWN: act({
    clause: '29.8',
    heading: 'Application withdrawn',
    withdraws: true,
    by: ['applicant'],
    to: 'application',
    form: withdrawal,
  }),
  APPLICATION_CONVERTED: act({
    clause: '29.9',
    heading: 'Converted from invention to utility model or back',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ to: z.enum(['invention', 'utilityModel']), consents }),
  }),
  EXAMINATION_REQUESTED: act({
    clause: '29.10',
    heading: 'Search or substantive examination requested',
    by: ['applicant', 'thirdPerson'],
    to: 'application',
    form: z.strictObject({
      what: z.enum(['search', 'substantiveExamination']),
      name: shortText.optional(),
      /** Where the results go, for a person who is no party. */
      requester: partyForm.optional(),
      treatyAllowsDirectFiling,
      payment: payment.optional(),
    }),
    fee: (v) => v.data.what,
    inNameOf: 'requester',
    opening: (v) => ({
      dates: { claimed: v.on },
      what: v.data.what,
      requester: v.data.requester ?? v.act.by.person,
      requesterRole: v.act.by.role,
      name: v.data.name ?? v.act.by.person,
      ...actingThrough(v),
    }),
  }),
  EXAMINATION_CARRIED_OUT: act<z.infer<ReturnType<typeof resultsForm>>>({
    clause: '29.10¶3',
    heading: 'Results of the requested search or examination',
    by: ['substantiveExaminer'],
    to: 'examinationRequest',
    form: byKind(resultsForm),
    record: (v) => {
      const found: Finding[] = v.data.findings.map(({ reason, ...f }) => ({
        ...f,
        clause: f.clause,
        on: v.on,
        ...(reason ? { reason } : {}),
      }));
      return {
        own: { results: v.data.results },
        file: { findings: [...v.file.findings.filter((f) => !found.some((n) => n.clause === f.clause)), ...found] },
      };
    },
  }),
} as const;
