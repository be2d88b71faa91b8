/** 32.4: a duplicate of the patent. */
import { granted, paid } from '../../support/case-driver.ts';
import { life, registerEntries, twoOwners } from '../../support/patents.ts';

const mistake = { mistake: 'qızdırcı', correction: 'qızdırıcı', title: 'Günəş su qızdırıcısı (düzəliş)' };

test('32.4: a duplicate, with reasons and the fee', () => {
  const c = granted();
  expect(c.refused('DUPLICATE_REQUESTED', '2027-02-01', { reasons: 'İtib' }).code).toBe('fee.missing');
  expect(c.refused('DUPLICATE_REQUESTED', '2027-02-01', { payment: paid(500, '2027-02-01') }).code).toBe(
    'form.invalid',
  );
  c.act('DUPLICATE_REQUESTED', '2027-02-01', { reasons: 'İtib', payment: paid(500, '2027-02-01') });
  expect(registerEntries(c).at(-1)).toBe('duplicate');
  expect(c.notices).toContain('duplicateIssued');
});

test('35, 32.4: corrections, names, duplicates and copies are open after the end', () => {
  const c = granted('invention', twoOwners).act('PATENT_SURRENDERED', '2027-02-02', { consents: ['veli'] });
  c.act('MISTAKE_CORRECTED', '2027-02-03', mistake);
  c.act('NAME_CHANGED', '2027-02-03', { owner: 'veli', address: 'Şəki' });
  c.act('DUPLICATE_REQUESTED', '2027-02-04', { reasons: 'İtib', payment: paid(500, '2027-02-04') });
  c.act('COPY_REQUESTED', '2027-02-05', { for: 'furtherOwner', name: 'Vəli Vəliyev' });
  expect(life(c)).toBe('surrendered');
  expect(c.now.file.patent?.owners[1]?.address).toBe('Şəki');
});
