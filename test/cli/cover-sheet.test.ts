import { coverSheet } from '../../cli/office/cover-sheet.ts';
import type { CaseAnswer } from '../../cli/office/cover-sheet.ts';
import { received } from '../support/case-driver.ts';

const sheetOf = (over: Record<string, unknown>): string => {
  const { number, file, seq } = received('2026-01-05', 'invention', over).now;
  const fees = { open: [], paid: [] } as unknown as CaseAnswer['fees'];
  const found = { view: 'whole' as const, number, stage: 'formal', seq, file, proceedings: [], fees, notices: [] };
  return coverSheet(found, [], [], { reminders: false });
};

test('26, 43: the cover sheet says where an international application comes from (INID 85 to 87)', () => {
  const international = { number: 'PCT/TR2025/000001', filingDate: '2025-03-03' };
  const sheet = sheetOf({ international, language: 'az' });
  expect(sheet).toMatch(/\(85\) entered +2026-01-05/);
  expect(sheet).toMatch(/\(86\) international +PCT\/TR2025\/000001, 2025-03-03/);
  expect(sheet).not.toContain('(87)');
  const published = { publication: 'WO 2025/100001', publicationDate: '2025-09-11' };
  expect(sheetOf({ international: { ...international, ...published }, language: 'az' })).toMatch(
    /\(87\) published +WO 2025\/100001, 2025-09-11/,
  );
});

test('27.1: that of an application filed here first says nothing of it', () => {
  expect(sheetOf({})).not.toMatch(/\((85|86|87)\)/);
});
