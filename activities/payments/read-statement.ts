/** The payments in a statement of a bank: camt.053 by how it begins, otherwise CSV with a heading. */
import { parse } from 'csv-parse/sync';
import { civilDate } from '../../law/index.ts';
import type { BankPayment } from './bank-payment.ts';
import { StatementError } from './bank-payment.ts';
import { minorIn } from './money.ts';
import { readCamt } from './read-camt.ts';

const columns = ['id', 'paidOn', 'amount', 'text'] as const;

/** Throws StatementError for a statement of which anything cannot be read, or that has one payment twice. */
export function readStatement(statement: string): readonly BankPayment[] {
  const text = statement.replace(/^\u{feff}/u, '');
  const payments = /^\s*</.test(text) ? readCamt(text) : readCsv(text);
  const seen = new Set<string>();
  for (const { id } of payments) {
    if (seen.has(id)) throw new StatementError(`Payment ${id} is there twice.`, { id });
    seen.add(id);
  }
  return payments;
}

function readCsv(text: string): readonly BankPayment[] {
  const [heading = ''] = text.split('\n');
  const delimiter = heading.includes(';') ? ';' : ',';
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(text, { columns: true, delimiter, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new StatementError(`The CSV cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return rows.map((row, i) => {
    const missing = columns.find((column) => !row[column]);
    if (missing) throw new StatementError(`Line ${i + 2} has no ${missing}.`, { line: i + 2, column: missing });
    const { id = '', paidOn = '', amount = '', text: said = '', payer = '', currency = 'AZN' } = row;
    if (currency !== 'AZN') throw new StatementError(`Payment ${id} is in ${currency}, not in AZN.`, { id });
    try {
      return { id, paidOn: civilDate(paidOn), minor: minorIn(amount, id), text: said, payer: payer || null };
    } catch (error) {
      if (error instanceof StatementError) throw error;
      throw new StatementError(`Payment ${id}: ${paidOn} is no day, such as 2026-03-20.`, { id, day: paidOn });
    }
  });
}
