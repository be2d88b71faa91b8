/** 33.1: the claims of an invention or a utility model are published with its patent: the text that stands (10.1). */
import {
  allMet,
  applicationData,
  CaseDriver,
  deficient,
  examined,
  granted,
  paid,
  published,
  received,
  replayed,
} from '../../support/case-driver.ts';
import { attack, decision, effects, opposedPatent, publishedPatent } from '../../support/patents.ts';

const text = ['1. Qurğu.', '2. 1-ci bənd üzrə qurğu.', '3. 1-ci bənd üzrə qurğu.', '4. 1-ci bənd üzrə qurğu.'];
const filed = { claims: { independent: 1, dependent: 3, text } };
const anew = ['1. Çənli qurğu.', '2. 1-ci bənd üzrə qurğu.'];
/** What the bulletin is to say of it, as last queued. */
const printed = (c: CaseDriver) => effects(c, 'queue-publication').at(-1)?.params;

describe('33.1: the claims are those', () => {
  test.each(['invention', 'utilityModel'] as const)('33.1: of the request of an %s', (kind) => {
    expect(printed(granted(kind, filed))).toMatchObject({ claims: text });
  });

  test('27.8: of an amendment, the last of them', () => {
    const c = received('2026-01-05', 'invention', filed);
    c.act('AMENDMENT_FILED', '2026-01-12', { what: 'Bəndlər', claims: ['1. Başqa qurğu.'] });
    c.act('AMENDMENT_FILED', '2026-01-13', { what: 'Bəndlər', claims: anew });
    c.act('AMENDMENT_FILED', '2026-01-14', { what: 'Yazı səhvi' });
    expect(c.now.file.claims).toEqual({ independent: 1, dependent: 3, text: anew });
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2: of the papers that were missing', () => {
    const c = deficient().act('CORRECTION_FILED', '2026-02-02', { papers: ['description', 'claims'], claims: anew });
    expect(c.now.file.claims.text).toEqual(anew);
  });

  test('27.7: of the translation', () => {
    const c = received('2026-01-05', 'invention', { ...filed, translationFollows: true });
    c.act('TRANSLATION_FILED', '2026-02-02', { papers: ['claims'], claims: anew });
    expect([c.now.file.claims.text, c.now.file.translationMissing]).toEqual([anew, false]);
  });

  test('32.1: that are registered, where the file did not have them', () => {
    const fee = { fee: 'registration', payment: paid(1000, '2026-12-20') };
    const c = published().act('FEE_PAID', '2026-12-20', fee).act('PATENT_REGISTERED', '2027-01-15', { claims: anew });
    expect(printed(c)).toMatchObject({ claims: anew });
  });

  test('10.1, 34.2: a text to which the patent is limited goes before them', () => {
    const c = opposedPatent(publishedPatent(filed)).act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' });
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-01', decision('inPart'), { proceeding: attack(c) });
    expect(printed(c)).toMatchObject({ claims: '1. Dar bənd' });
  });

  test('29.9: they stay when an invention becomes a utility model', () => {
    const c = examined('2026-01-05', 'invention', filed).act('APPLICATION_CONVERTED', '2026-02-02', {
      to: 'utilityModel',
    });
    expect(c.now.file.claims.text).toEqual(text);
  });
});

describe('33.1, 30.3: what the record does not have is not left out in silence', () => {
  test('33.1: claims of which the office has the number only', () => {
    expect(printed(granted())).toMatchObject({ claims: null });
  });

  test('30.3: an abstract or features that are empty', () => {
    const waiting = (kind: 'invention' | 'industrialDesign', over: object) =>
      printed(
        examined('2026-01-05', kind, { ...over })
          .act('FINDINGS_RECORDED', '2026-03-02', allMet(kind))
          .act('PUBLICATION_DECIDED', '2026-03-03')
          .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') }),
      );
    expect(waiting('invention', { abstract: '' })).toMatchObject({ abstract: null });
    expect(waiting('industrialDesign', { features: '' })).toMatchObject({ features: null });
    expect(printed(granted('industrialDesign', { features: '' }))).toMatchObject({ features: null });
    expect(printed(granted('industrialDesign'))).not.toHaveProperty('claims');
  });
});

describe('27.3: the text of the claims in a request', () => {
  const refusal = (kind: 'invention' | 'industrialDesign', claims: object) =>
    new CaseDriver(kind === 'invention' ? 'A 2026 0001' : 'S 2026 0001').refused(
      'APPLICATION_RECEIVED',
      '2026-01-05',
      applicationData(kind, { claims }),
    );

  test.each([
    ['fewer than there are', text.slice(1)],
    ['more than there are', [...text, '5. Qurğu.']],
    ['none', []],
    ['an empty one', ['', ...text.slice(1)]],
  ])('27.5: is not of %s', (_name, claims) => {
    const { code, reason } = refusal('invention', { independent: 1, dependent: 3, text: claims });
    expect([code, reason]).toEqual(['form.invalid', expect.stringContaining('claims.text')]);
  });

  test('27.4: a design has no claims', () => {
    expect(refusal('industrialDesign', filed.claims).code).toBe('form.invalid');
    const design = received('2026-01-05', 'industrialDesign');
    expect(design.refused('AMENDMENT_FILED', '2026-01-12', { what: 'x', claims: anew }).code).toBe('form.invalid');
  });
});
