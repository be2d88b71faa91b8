/** The acts of an ordinary life of an application, as the benches replay it: received, examined, published, granted. */
import { sampleApplication } from '../cli/simulate/templates.ts';
import { instant } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import { findingsByKind } from '../machines/index.ts';
import type { Act, CaseNumber, Role } from '../machines/index.ts';
import type { SubmittedAct } from '../registry/index.ts';

export const noon = (day: string): Instant => instant(`${day}T12:00:00+04:00`);

const applicationData = sampleApplication('invention', '2026-01-05');

export interface Step {
  readonly type: string;
  readonly day: string;
  readonly role: Role;
  readonly data: unknown;
}

export const life: readonly Step[] = [
  { type: 'APPLICATION_RECEIVED', day: '2026-01-05', role: 'applicant', data: applicationData },
  { type: 'AMENDMENT_FILED', day: '2026-01-12', role: 'applicant', data: { what: 'Yazı səhvi' } },
  { type: 'FORMAL_EXAMINATION_PASSED', day: '2026-01-26', role: 'formalExaminer', data: {} },
  {
    type: 'FINDINGS_RECORDED',
    day: '2026-01-27',
    role: 'substantiveExaminer',
    data: { findings: findingsByKind.invention.map((clause) => ({ clause, met: true })) },
  },
  { type: 'PUBLICATION_DECIDED', day: '2026-01-28', role: 'substantiveExaminer', data: {} },
  {
    type: 'FEE_PAID',
    day: '2026-01-29',
    role: 'applicant',
    data: { fee: 'publication', payment: { receipt: 'R-2', paidOn: '2026-01-29', minor: 600 } },
  },
  { type: 'APPLICATION_PUBLISHED', day: '2026-01-30', role: 'registrar', data: { issue: '2026/1' } },
  { type: 'MATERIALS_INSPECTED', day: '2026-01-31', role: 'thirdPerson', data: {} },
];

const signed = (role: Role) => ({ person: role, role });

/** One step of the life as an act of a case. */
export function actOf(number: CaseNumber, { type, day, role, data }: Step): Act {
  const at = noon(day);
  return { type, case: number, effectiveAt: at, recordedAt: at, by: signed(role), data };
}

/** The same for the record, which draws the number of a new case by itself. */
export function submittedOf(
  number: CaseNumber | null,
  { type, day, role, data }: Step,
): SubmittedAct & { readonly recordedAt: Instant } {
  return { type, case: number, effectiveAt: noon(day), recordedAt: noon(day), by: signed(role), data };
}
