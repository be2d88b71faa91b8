/** Statements of a bank: what money came in, when its payer paid, and for what; and statements that are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StatementError, numbersIn, readStatement } from '../../activities/index.ts';

const camt = readFileSync(join(import.meta.dirname, 'statements/camt053.xml'), 'utf8');

test('camt.053: what is booked to the credit; a batch by its transactions; the day on which the payer paid, in Baku', () => {
  expect(readStatement(camt)).toEqual([
    {
      id: 'T-001',
      paidOn: '2026-03-20',
      minor: 600,
      text: 'Dərc rüsumu, iddia sənədi A 2026 0001',
      payer: 'Əli Əliyev',
    },
    { id: 'T-002a', paidOn: '2026-03-20', minor: 2500, text: 'A20260007', payer: 'Xəzər MMC' },
    { id: 'T-002b', paidOn: '2026-03-20', minor: 5000, text: 'A-2026-0008', payer: null },
    { id: 'B-003', paidOn: '2026-03-20', minor: 1230, text: 'Nağd, A 2026 0009', payer: null },
  ]);
});

test('the day on which the bank took the order counts, not a later booking', () => {
  const early = camt.replace('2026-03-19T22:30:00Z', '2026-03-18T15:00:00+04:00');
  expect(readStatement(early)[0]).toMatchObject({ id: 'T-001', paidOn: '2026-03-18' });
});

test('CSV, with a comma or a semicolon, amounts as they are written here', () => {
  const comma = 'id,paidOn,amount,text,payer\nT-1,2026-03-20,6.00,"Dərc, A 2026 0001",Əli\n';
  const semicolon = '\u{feff}id;paidOn;amount;text;currency\nT-2;2026-03-20;1 234,50;A 2026 0001;AZN\n';
  expect(readStatement(comma)).toEqual([
    { id: 'T-1', paidOn: '2026-03-20', minor: 600, text: 'Dərc, A 2026 0001', payer: 'Əli' },
  ]);
  expect(readStatement(semicolon)).toMatchObject([{ id: 'T-2', minor: 123_450, payer: null }]);
});

const row = (over: Record<string, string>) => {
  const cells = { id: 'T-1', paidOn: '2026-03-20', amount: '6.00', text: 'A 2026 0001', ...over };
  return `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`;
};

test.each([
  ['another currency', camt.replace('<Amt Ccy="AZN">6.00', '<Amt Ccy="EUR">6.00'), 'in EUR'],
  ['no reference', camt.replace('<AcctSvcrRef>B-003</AcctSvcrRef>', ''), 'no reference'],
  ['no day', camt.replaceAll(/<BookgDt>.*?<\/BookgDt>/gs, ''), 'has no day'],
  ['a day that is none', camt.replaceAll('<Dt>2026-03-20', '<Dt>2026-02-30'), 'is no day'],
  ['another message', camt.replaceAll('BkToCstmrStmt', 'CstmrCdtTrfInitn'), 'no camt.053'],
  ['XML that breaks off', camt.slice(0, 900), 'cannot be read'],
  ['a document type', `<!DOCTYPE x [<!ENTITY e "e">]>${camt.slice(camt.indexOf('<Document'))}`, 'document type'],
  ['one payment twice', camt.replace('T-002b', 'T-001'), 'twice'],
  ['CSV without a column', 'id,paidOn,amount\nT-1,2026-03-20,6.00\n', 'no text'],
  ['CSV with a crooked line', 'id,paidOn,amount,text\nT-1,2026-03-20\n', 'cannot be read'],
  ['a day that is none, in CSV', row({ paidOn: '20.03.2026' }), 'is no day'],
  ['nothing', row({ amount: '0.00' }), 'is no amount'],
  ['less than a qəpik', row({ amount: '6.005' }), 'is no amount'],
  ['money paid back', row({ amount: '-6.00' }), 'is no amount'],
  ['another currency, in CSV', row({ currency: 'USD' }), 'in USD'],
])('refused as a whole: %s', (_name, statement, said) => {
  expect(() => readStatement(statement)).toThrow(StatementError);
  expect(() => readStatement(statement)).toThrow(said);
});

test.each([
  ['A 2026 0001', ['A 2026 0001']],
  ['a-2026-0001 və A20260001', ['A 2026 0001']],
  ['patent I/2026/0096; A 2026 12345', ['I 2026 0096', 'A 2026 12345']],
  ['IBAN AZ21NABZ00000000137010001944', []],
  ['invoice 2026 0001', []],
])('numbers of cases in %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
