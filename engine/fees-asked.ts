/** Which fees an act asks for before its data is known, and what they cost. */
import { fees } from '../law/index.ts';
import type { FeeAmount, FeeName, FeeUnit } from '../law/index.ts';
import { yearToPay } from '../machines/index.ts';
import type { ActDefinition, View } from '../machines/index.ts';
import { amountOf, keptFor, less } from './admission.ts';

/** A fee that goes with an act. */
export interface FeeAsked {
  readonly fee: FeeName;
  readonly heading: string;
  /** 32.2: the year of the patent that is to be paid for first. */
  readonly year?: number;
  /** What the amount is for one of. */
  readonly per?: FeeUnit;
  readonly amount: FeeAmount;
  /** The fee is asked only where a field of the form has this value, or where a list has something in it. */
  readonly when?: Value;
}

type Value = { readonly field: string; readonly value: unknown } | { readonly field: string; readonly filled: boolean };

interface Property {
  readonly enum?: readonly unknown[];
  readonly type?: string;
}

/** What can be put into a field, as far as a fee can depend on it. */
const valuesOf = ({ enum: values, type }: Property): readonly unknown[] =>
  values ?? (type === 'array' ? [[], ['…']] : type === 'boolean' ? [false, true] : []);

/** A list is told by whether there is something in it, for what was put there to try it stands for anything. */
const told = (value: unknown): { readonly value: unknown } | { readonly filled: boolean } =>
  Array.isArray(value) ? { filled: value.length > 0 } : { value };

const feeFor = ({ fee }: ActDefinition, view: View, data: unknown): FeeName | null =>
  (typeof fee === 'function' ? fee({ ...view, data }) : fee) ?? null;

/**
 * The fees of an act. Where one depends on the data, every value that the form offers for a field is tried.
 * @param form the form of the act as JSON Schema
 */
export function feesAsked(
  definition: ActDefinition,
  view: View,
  form: Readonly<Record<string, unknown>>,
): readonly FeeAsked[] {
  const properties = Object.entries((form['properties'] ?? {}) as Readonly<Record<string, Property>>);
  const plain = Object.fromEntries(properties.map(([field, property]) => [field, valuesOf(property)[0]]));
  const asked = (fee: FeeName, when?: FeeAsked['when']): FeeAsked => {
    const { heading, per } = fees[fee] as { heading: string; per?: FeeUnit };
    const year = fee === 'annual' ? yearToPay(view) : undefined;
    const due = amountOf(view, fee, { on: view.on, year });
    const amount = less(due, keptFor(view, fee, year)?.minor ?? 0);
    return { fee, heading, ...(year ? { year } : {}), ...(per ? { per } : {}), amount, ...(when ? { when } : {}) };
  };
  for (const [field, property] of properties) {
    const values = valuesOf(property);
    const found = values.map((value) => feeFor(definition, view, { ...plain, [field]: value }));
    if (found.some((fee) => fee !== found[0]))
      return found.flatMap((fee, i) => (fee ? [asked(fee, { field, ...told(values[i]) })] : []));
  }
  const fee = feeFor(definition, view, plain);
  return fee ? [asked(fee)] : [];
}
