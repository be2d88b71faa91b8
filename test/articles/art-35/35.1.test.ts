/** 35.1: obvious and technical mistakes are corrected at the request of the owner, without a fee. */
import { granted } from '../../support/case-driver.ts';
import { bulletinEntries, effects, publishedPatent, registerEntries } from '../../support/patents.ts';

const mistake = { mistake: 'qızdırcı', correction: 'qızdırıcı', title: 'Günəş su qızdırıcısı (düzəliş)' };

test('35.1: an obvious mistake is corrected without a fee; in the bulletin only once the patent is there', () => {
  const before = granted().act('MISTAKE_CORRECTED', '2027-02-01', mistake);
  expect(registerEntries(before).at(-1)).toBe('correction');
  expect(bulletinEntries(before)).not.toContain('correction');
  expect(before.now.file.title).toBe('Günəş su qızdırıcısı (düzəliş)');
  const after = publishedPatent().act('MISTAKE_CORRECTED', '2027-04-01', mistake);
  expect(bulletinEntries(after).at(-1)).toBe('correction');
  expect(after.notices.at(-1)).toBe('recorded');
});

test('35.1: nobody but the office and the owner; and the correction is no way to name an author who refused it', () => {
  const shy = { name: 'Leyla Utancaq', address: 'Bakı', refusesMention: true };
  const c = granted('invention', { authors: [shy] });
  expect(c.refused('MISTAKE_CORRECTED', '2027-02-01', mistake, { by: 'thirdPerson' }).code).toBe('act.notYours');
  c.act('MISTAKE_CORRECTED', '2027-02-01', { mistake: `Müəllif ${shy.name}`, correction: `${shy.name}, Bakı` });
  expect(JSON.stringify(effects(c, 'enter-register'))).not.toContain(shy.name);
  expect(JSON.stringify(effects(c, 'queue-publication'))).not.toContain(shy.name);
});
