/** 39, 5.1: acts that no longer fit once an earlier one is in its place: what was paid with them stays, and who did them is told. */
import { civilDateOf } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import { actDefinition, notices, partyRoles } from '../machines/index.ts';
import type { Act, FeePaid, Payment, Role } from '../machines/index.ts';
import { shownBy } from './admission.ts';
import { addEffect } from './effects.ts';
import { office, whoDid } from './notices.ts';
import { gainedBy } from './passed-on.ts';
import type { CaseState, Effect } from './types.ts';
import { beginWork } from './work.ts';

/** Of the machine that dispatches and receives by itself nobody is told. */
const system: readonly Role[] = ['office', 'time'];

const isSame = (a: Payment, b: Payment): boolean =>
  a.receipt === b.receipt && a.paidOn === b.paidOn && a.minor === b.minor;
const isSameFee = (a: FeePaid, b: FeePaid): boolean => isSame(a, b) && a.fee === b.fee && a.year === b.year;

/**
 * Money does not go with the act that showed it: it counts for the same fee as soon as that can be paid, or is given back.
 * @param before what the file had of payments while the act still fitted
 */
export function keepPaid(state: CaseState, { data, by }: Act, before: readonly FeePaid[]): CaseState {
  const { payment, surcharge } = (data ?? {}) as { payment?: Payment; surcharge?: Payment };
  const { fees } = state.file;
  const whose = shownBy(by);
  const kept = [payment, surcharge].flatMap((shown) => {
    const paid = shown && before.find((f) => isSame(f, shown) && !fees.some((known) => isSameFee(f, known)));
    return paid ? [{ ...paid, undone: true as const, ...(whose ? { shownBy: whose } : {}) }] : [];
  });
  return kept.length > 0 ? { ...state, file: { ...state.file, fees: [...fees, ...kept] } } : state;
}

/** Shown again, as it may be (39), a payment that was kept belongs to the act that shows it now. */
export const withoutKept = (fees: readonly FeePaid[], paid: FeePaid): readonly FeePaid[] =>
  fees.filter((f) => !(f.undone && isSameFee(f, paid)));

/**
 * Letters to those whose acts have lost their effect, and to the office.
 * @param before the case as it was, which knows who they are
 * @param after the case as it is now, which has what they paid
 */
export function tellOfUndone(acts: readonly Act[], before: CaseState, after: CaseState, late: Act, law: Law): Effect[] {
  const work = beginWork(after, late, law, civilDateOf(late.effectiveAt), String(before.seq + 1), '5.1');
  const gaining = acts.flatMap((act) => gainedBy(act, before));
  for (const { type, by, data, effectiveAt } of acts) {
    if (system.includes(by.role)) continue;
    const { payment } = (data ?? {}) as { payment?: Payment };
    const paid = payment && after.file.fees.find((f) => f.undone && isSame(f, payment));
    const isTold = paid !== undefined || partyRoles.includes(by.role);
    for (const recipient of [...(isTold ? whoDid(work, before, by.person, gaining) : []), office])
      addEffect(work, {
        kind: 'dispatch-notice',
        clause: notices.actUndone.clause,
        notice: 'actUndone',
        ...recipient,
        params: {
          number: after.number,
          title: after.file.title,
          clause: actDefinition(type)?.clause ?? null,
          on: civilDateOf(effectiveAt),
          ...(paid ? { fee: paid.fee, amount: paid.minor, ...(paid.year ? { year: paid.year } : {}) } : {}),
        },
      });
  }
  return work.effects;
}
