/** The act that a step of a scenario means: its shorthands written out against the case as it stands. */
import { formOf, proceedingNamed, usualPerson, usualRole } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import { civilDateOf, feeAmount } from '../../law/index.ts';
import type { CivilDate, FeeName, Instant, Law } from '../../law/index.ts';
import { actDefinition, findingsByKind, payerOf, roles } from '../../machines/index.ts';
import type { Actor, CaseNumber, ProceedingId, Role, View } from '../../machines/index.ts';
import type { SubmittedAct } from '../../registry/index.ts';
import { UsageError } from '../exit-code.ts';
import type { Scenario, Step } from './scenario-form.ts';
import type { Data } from './templates.ts';
import { applicationTemplate, attorney, over, resolved, standingParties } from './templates.ts';

export interface Around {
  readonly state: CaseState | null;
  readonly number: CaseNumber | null;
  readonly law: Law;
  readonly scenario: Scenario;
  readonly cases: ReadonlyMap<string, CaseNumber>;
}

/** The act, with the proceeding that the step names as it is found now. Throws UsageError for a name that stands for nothing. */
export function actOf(step: Step, at: Instant, around: Around): SubmittedAct {
  const type = step.file === undefined ? (step.act ?? '') : 'APPLICATION_RECEIVED';
  const on = civilDateOf(at);
  const template =
    step.file === undefined ? {} : over(applicationTemplate(step.file, on), around.scenario.defaults.data ?? {});
  const named = resolved(over(template, step.data ?? {}), (name) => lookUp(name, around)) as Data;
  const proceeding = step.proceeding === undefined ? undefined : proceedingNamed(step.proceeding, around.state);
  return {
    type,
    case: around.number,
    effectiveAt: at,
    by: actorOf(step, type, proceeding, around, named),
    data: withShorthands(named, step, type, on, around),
    ...(proceeding === undefined ? {} : { proceeding }),
  };
}

function withShorthands(data: Data, step: Step, type: string, on: CivilDate, around: Around): Data {
  const { state } = around;
  const paid = step.paid === undefined ? {} : { payment: paymentOf(step.paid, type, data, on, around) };
  if (step.findings === undefined || !state) return { ...data, ...paid };
  const notMet: readonly string[] = step.findings === 'met' ? [] : step.findings;
  const findings = [...new Set([...findingsByKind[state.file.kind], ...notMet])].map((clause) =>
    notMet.includes(clause) ? { clause, met: false, reason: 'Tələb yerinə yetirilmir.' } : { clause, met: true },
  );
  return { ...data, ...paid, findings };
}

/** What the fees in force ask for the act; one qəpik where no amount is known. */
function paymentOf(paid: 'due' | number, type: string, data: Data, on: CivilDate, around: Around): Data {
  const { state, law } = around;
  const year = typeof data['year'] === 'number' ? data['year'] : undefined;
  const fee = feeOf(type, data, on, around);
  const parties = state?.file.patent?.owners ?? state?.file.applicants ?? [];
  const kind = state?.file.kind ?? 'invention';
  const count = typeof data['months'] === 'number' ? { count: data['months'] } : {};
  const asked =
    fee &&
    feeAmount(law.fees, {
      fee,
      kind,
      payer: payerOf(law, parties, on),
      on,
      ...(year === undefined ? {} : { year }),
      ...count,
    });
  const minor = paid === 'due' ? (asked?.known ? Math.max(1, asked.money.minor) : 1) : paid;
  return { receipt: `R-${on}-${fee ?? type}${year === undefined ? '' : `-${year}`}`, paidOn: on, minor };
}

/** Fees that an act may bring with it, without asking for them. */
const mayBring: Readonly<Record<string, FeeName>> = { PRIORITY_CLAIMED: 'priority', CORRECTION_FILED: 'filing' };

function feeOf(type: string, data: Data, on: CivilDate, { state, law }: Around): FeeName | null {
  const definition = actDefinition(type);
  const fee = definition?.fee;
  if (!definition || typeof fee !== 'function') return (fee as FeeName | undefined) ?? mayBring[type] ?? null;
  const self = state?.proceedings.find((p) => p.machine === definition.to);
  if (!state || !self) return null;
  const form = formOf(definition, state.file.kind);
  const payment = { receipt: 'R', paidOn: on, minor: 1 };
  const read = [data, { ...data, payment }].map((d) => form.safeParse(d)).find(({ success }) => success);
  return read ? fee({ ...state, id: self.id, own: self.own, data: read.data, on, law } as unknown as View) : null;
}

function lookUp(name: string, { scenario, cases }: Around): unknown {
  const [first = '', ...rest] = name.split('.');
  const number = cases.get(first);
  if (number && rest.length === 0) return number;
  if (first === 'attorney') return attorney;
  const party = partyNamed(first, scenario);
  if (!party) throw new UsageError(`$${name} stands for nothing: there is no such case or party`);
  return rest.reduce<unknown>((value, key) => (value as Data | undefined)?.[key], party);
}

function partyNamed(name: string, scenario: Scenario): Data | undefined {
  const standing = standingParties[name];
  const given = scenario.parties[name];
  if (!standing && !given) return undefined;
  const channel = scenario.service === 'manual' ? { channel: 'post' } : {};
  return { ...(standing ?? { ...standingParties['opponent'], id: name }), ...channel, ...given };
}

/** Who does an act: as the step says, or as is usual for it. */
export function actorOf(
  step: Pick<Step, 'by'>,
  type: string,
  proceeding: ProceedingId | undefined,
  around: Pick<Around, 'state'>,
  data: Data,
): Actor {
  const given = typeof step.by === 'string' ? fromText(step.by) : step.by;
  const role = (given?.role ?? usualRole(type, around.state)) as Role;
  if (!roles.includes(role)) throw new UsageError(`"${role}" is no role; there are ${roles.join(', ')}`);
  const signer = given && 'attorney' in given ? given.attorney : undefined;
  const person = given?.person ?? usualPerson(role, proceeding, around.state, data);
  return {
    person,
    role,
    ...(signer
      ? {
          attorney: {
            name: signer.name,
            registration: signer.registration,
            ...(signer.warrant ? { warrant: signer.warrant } : {}),
          },
        }
      : {}),
  };
}

const fromText = (by: string): { readonly role: string; readonly person?: string } => {
  const [role = '', person] = by.split(':');
  return person === undefined ? { role } : { role, person };
};

/** What a step or an expectation names has not come about. */
export const noSuchProceeding = (name: string, state: CaseState | null): string =>
  `no ${name} in ${state?.proceedings.map((p) => p.id).join(', ') ?? 'no case'}`;
