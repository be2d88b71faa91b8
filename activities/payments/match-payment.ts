/** What a payment is for: the case that its payer names, and the one fee due there that it pays to the qəpik. */
import { amountOf } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import type { FeeName, Law } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Registry } from '../../registry/index.ts';
import type { BankPayment } from './bank-payment.ts';

/** The act that records it. */
export interface PayingAct {
  readonly case: CaseNumber;
  readonly type: 'FEE_PAID' | 'ANNUAL_FEE_PAID';
  readonly fee: FeeName;
  readonly year?: number;
  readonly data: object;
}

type Unmatched =
  | 'payment.noCase'
  | 'payment.severalCases'
  | 'payment.nothingDue'
  | 'payment.otherAmount'
  | 'payment.severalFees';

export type Match =
  | { readonly is: 'payment'; readonly act: PayingAct }
  /** It is on record already. */
  | { readonly is: 'known'; readonly case: CaseNumber; readonly fee: FeeName; readonly year?: number }
  /** Somebody has to see what it is for. */
  | {
      readonly is: 'open';
      readonly case: CaseNumber | null;
      readonly code: Unmatched;
      readonly detail: string;
    };

export type MatchingRegistry = Pick<Registry, 'caseOf' | 'state' | 'fees' | 'law'>;

export async function matchPayment(registry: MatchingRegistry, payment: BankPayment): Promise<Match> {
  const named = numbersIn(payment.text);
  const found = await Promise.all(named.map((number) => registry.caseOf(number)));
  const cases = [...new Set(found.filter((number) => number !== null))];
  const [number, another] = cases;
  if (!number)
    return open(
      null,
      'payment.noCase',
      named.length === 0 ? 'It names no case.' : `There is no case ${named.join(', ')}.`,
    );
  if (another) return open(null, 'payment.severalCases', `It names several cases: ${cases.join(', ')}.`);
  const [state, fees] = await Promise.all([registry.state(number), registry.fees(number)]);
  const before = fees.paid.find(({ receipt }) => receipt === payment.id);
  if (before)
    return { is: 'known', case: number, fee: before.fee, ...(before.year === null ? {} : { year: before.year }) };
  const due = state ? dueIn(state, registry.law, fees.open, payment) : [];
  if (due.length === 0) return open(number, 'payment.nothingDue', 'Nothing is due there that is paid by itself.');
  const [fits, other] = due.filter(({ minor }) => minor === payment.minor);
  const amounts = due.map(({ act, minor }) => `${inWords(act)}: ${manats(minor)}`).join('; ');
  if (other) return open(number, 'payment.severalFees', `It pays any of these: ${amounts}.`);
  if (!fits) return open(number, 'payment.otherAmount', `${manats(payment.minor)} is paid, and due is ${amounts}.`);
  return { is: 'payment', act: fits.act };
}

interface Due {
  readonly act: PayingAct;
  /** Qəpik. */
  readonly minor: number;
}

/** What is due for payment on the day of the payment: the filing fee that is missing, and what was asked for. */
function dueIn(
  state: CaseState,
  law: Law,
  asked: readonly { readonly fee: FeeName; readonly year: number | null }[],
  { id: receipt, paidOn, minor }: BankPayment,
): readonly Due[] {
  const { file } = state;
  const payment = { receipt, paidOn, minor };
  const cost = (fee: FeeName, year?: number): number | null => {
    const amount = amountOf({ file, law }, fee, { on: paidOn, year });
    return amount.known ? amount.money.minor : null;
  };
  const missing = file.deficiencies.includes('filingFee') ? [{ fee: 'filing' as const, year: null }] : [];
  return [...missing, ...asked].flatMap(({ fee, year }): Due[] => {
    const plain = cost(fee, year ?? undefined);
    if (plain === null || plain === 0) return [];
    if (fee !== 'annual')
      return [{ minor: plain, act: { case: state.number, type: 'FEE_PAID', fee, data: { fee, payment } } }];
    if (year === null) return [];
    const annual = (data: object): PayingAct => ({
      case: state.number,
      type: 'ANNUAL_FEE_PAID',
      fee,
      year,
      data: { year, ...data },
    });
    const more = cost('annualSurcharge', year) ?? 0;
    const inGrace = {
      minor: plain + more,
      act: annual({ payment: { ...payment, minor: plain }, surcharge: { ...payment, minor: more } }),
    };
    return [{ minor: plain, act: annual({ payment }) }, ...(more > 0 ? [inGrace] : [])];
  });
}

const open = (number: CaseNumber | null, code: Unmatched, detail: string): Match => ({
  is: 'open',
  case: number,
  code,
  detail,
});

/** Numbers as people write them: `A 2026 0001`, `a-2026-0001`, `A20260001`. */
export function numbersIn(text: string): readonly string[] {
  const found = [...text.toUpperCase().matchAll(/(?<![\p{L}\d])([A-Z])[ \-/]?(\d{4})[ \-/]?(\d{4,9})(?!\d)/gu)];
  return [...new Set(found.map(([, letter, year, serial]) => `${letter} ${year} ${serial}`))];
}

const inWords = ({ fee, year, data }: PayingAct): string =>
  `${fee}${year === undefined ? '' : ` ${year}`}${'surcharge' in data ? ' with its surcharge' : ''}`;

const manats = (minor: number): string => `${(minor / 100).toFixed(2)} AZN`;
