/** The money that came in, from a statement of a bank in the form of ISO 20022, camt.053 (and camt.054, which has the same entries). */
import { SaxesParser } from 'saxes';
import { civilDate, civilDateOf, instant } from '../../law/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { BankPayment } from './bank-payment.ts';
import { StatementError } from './bank-payment.ts';
import { minorIn } from './money.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Entries booked and credited, each transaction of a batch by itself. Throws StatementError. */
export function readCamt(xml: string): readonly BankPayment[] {
  const root = parse(xml);
  const [message] = root.children;
  if (root.name !== 'Document' || !message || !/^BkToCstmr(Stmt|DbtCdtNtfctn)$/.test(message.name))
    throw new StatementError('The XML is no camt.053 or camt.054: it has no BkToCstmrStmt in a Document.');
  return ['Stmt', 'Ntfctn']
    .flatMap((name) => all(message, name))
    .flatMap((statement) => all(statement, 'Ntry'))
    .filter(isBookedCredit)
    .flatMap((entry) => {
      const transactions = all(entry, 'NtryDtls').flatMap((details) => all(details, 'TxDtls'));
      return transactions.length === 0 ? [paymentOf(entry, entry)] : transactions.map((one) => paymentOf(entry, one));
    });
}

const isBookedCredit = (entry: Element): boolean => {
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');
  return textAt(entry, 'CdtDbtInd') === 'CRDT' && textAt(entry, 'RvslInd') !== 'true' && status === 'BOOK';
};

function paymentOf(entry: Element, transaction: Element): BankPayment {
  const id =
    textAt(transaction, 'Refs', 'AcctSvcrRef') ||
    textAt(transaction, 'Refs', 'TxId') ||
    textAt(entry, 'AcctSvcrRef') ||
    textAt(entry, 'NtryRef');
  if (id === '') throw new StatementError('An entry has no reference of the bank (AcctSvcrRef, TxId or NtryRef).');
  const amount = at(transaction, 'Amt') ?? at(transaction, 'AmtDtls', 'TxAmt', 'Amt') ?? at(entry, 'Amt');
  const currency = amount?.attributes['Ccy'] ?? '';
  if (currency !== 'AZN')
    throw new StatementError(`Payment ${id} is in ${currency || 'no currency'}, not in AZN.`, { id });
  const ends = [textAt(transaction, 'Refs', 'EndToEndId')].filter((end) => end !== 'NOTPROVIDED');
  const said = all(at(transaction, 'RmtInf'), 'Ustrd').map(({ text }) => text);
  const structured = all(at(transaction, 'RmtInf'), 'Strd').map((one) => textAt(one, 'CdtrRefInf', 'Ref'));
  const text = [...said, ...structured, ...ends, textAt(transaction, 'AddtlTxInf'), textAt(entry, 'AddtlNtryInf')]
    .filter((part) => part !== '')
    .join(' ');
  const debtor = at(transaction, 'RltdPties', 'Dbtr');
  return {
    id,
    paidOn: dayOf(transaction, ['RltdDts', 'AccptncDtTm']) ?? dayOf(entry, ['BookgDt']) ?? missingDay(id),
    minor: minorIn(amount?.text ?? '', id),
    text,
    payer: (debtor && (textAt(debtor, 'Nm') || textAt(debtor, 'Pty', 'Nm'))) || null,
  };
}

/** A day as such, or of a moment: without an offset, the moment is of the office's own clock. */
function dayOf(of: Element, path: readonly string[]): CivilDate | null {
  const found = textAt(of, ...path, 'Dt') || textAt(of, ...path, 'DtTm') || textAt(of, ...path);
  if (found === '') return null;
  try {
    const isMoment = /T.*(Z|[+-]\d\d:\d\d)$/.test(found);
    return isMoment ? civilDateOf(instant(found)) : civilDate(found.slice(0, 10));
  } catch {
    throw new StatementError(`${found} is no day.`, { day: found });
  }
}

function missingDay(id: string): never {
  throw new StatementError(`Payment ${id} has no day (BookgDt).`, { id });
}

const all = (of: Element | undefined, name: string): readonly Element[] =>
  of?.children.filter((child) => child.name === name) ?? [];

const at = (of: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => all(found, name)[0], of);

const textAt = (of: Element, ...path: readonly string[]): string => at(of, ...path)?.text.trim() ?? '';

const deepest = 40;

/** Throws StatementError. Nothing is fetched or expanded: a document type definition is refused. */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const wrong = (why: string): never => {
    throw new StatementError(`The XML cannot be read: ${why}.`);
  };
  parser.on('error', ({ message }) => wrong(message));
  parser.on('doctype', () => wrong('it has a document type definition'));
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length > deepest) wrong('it is nested too deep');
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: Element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? wrong('it is empty');
}
