/** 31.2: the grounds of an opposition. */
import { published } from '../../support/case-driver.ts';
import { kindOf, opposed, oppositionData } from '../../support/oppositions.ts';

test.each(['3¶3', '7', '7.1', '7.3¶2', '7.6', '8.1', '8.5', '9.5', '9.7', '27', '27.3', '29', '29.5'])(
  '31.2: %s is a ground',
  (ground) => {
    const c = published(kindOf(ground));
    opposed(c, '2026-07-01', { grounds: [ground] });
    c.act('OPPOSITION_ADMITTED', '2026-07-10');
  },
);

test.each([
  ['7.6', 'utilityModel'],
  ['7', 'industrialDesign'],
  ['8.5', 'invention'],
  ['8', 'industrialDesign'],
  ['9.5', 'invention'],
  ['9.7', 'utilityModel'],
] as const)('31.2: %s is none against another kind (%s)', (ground, kind) => {
  const c = published(kind);
  opposed(c, '2026-07-01', { grounds: [ground] });
  expect(c.refused('OPPOSITION_ADMITTED', '2026-07-10')).toMatchObject({ code: 'opposition.ground', clause: '31.2' });
});

test.each(['3', '3¶1', '5.1', '10.1', '12', '28.2', '30.1', '34.1', '37.1', '70', 'unfair'])(
  '31.2, 31.3: %s is none: the Commission cannot admit it, and decides so to its opponent',
  (ground) => {
    const c = published();
    opposed(c, '2026-07-01', { grounds: [ground] });
    expect(c.refused('OPPOSITION_ADMITTED', '2026-07-10')).toMatchObject({
      code: 'opposition.ground',
      clause: '31.2',
    });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: '31.2' });
    expect(c.due('oppositionComplaint')).toBe('2026-09-10');
  },
);

test('31.2: one ground of the law is enough, whatever else is said beside it', () => {
  const c = published();
  opposed(c, '2026-07-01', { grounds: ['7.6', '12'] });
  c.act('OPPOSITION_ADMITTED', '2026-07-10');
  expect(c.notices).toContain('oppositionCopy');
});

test('31.2: without any ground it is no opposition', () => {
  expect(published().refused('OPPOSITION_FILED', '2026-07-01', oppositionData({ grounds: [] })).code).toBe(
    'form.invalid',
  );
});
