/** Amounts as banks write them: `50`, `50.00`, `1 234,50`. */
import { StatementError } from './bank-payment.ts';

/** Qəpik. Throws StatementError for what is no amount above nothing. */
export function minorIn(text: string, id: string): number {
  const plain = text.replaceAll(/[\s\u{a0}]/gu, '').replace(',', '.');
  const [, whole, parts = ''] = /^(\d{1,12})(?:\.(\d{1,5}))?$/.exec(plain) ?? [];
  const minor = Number(whole) * 100 + Number(parts.padEnd(2, '0').slice(0, 2));
  if (whole === undefined || Number(parts.slice(2)) !== 0 || minor === 0)
    throw new StatementError(`Payment ${id}: ${text || 'nothing'} is no amount.`, { id, amount: text });
  return minor;
}
