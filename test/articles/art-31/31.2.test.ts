/** 31.2: the grounds of an opposition. */
import { permitted } from '../../../engine/index.ts';
import type { Actor } from '../../../machines/index.ts';
import { at, law, opponentParty, published } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { kindOf, opposed, oppositionData } from '../../support/oppositions.ts';
import { publishedPatent } from '../../support/patents.ts';

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

describe('31.2, 34.1, 37.1: the form of the act offers the grounds of its clause and of the kind, and no other', () => {
  const rival = { person: opponentParty.id, role: 'opponent' } as const satisfies Actor;
  const offered = (c: CaseDriver, act: string, when: string): readonly string[] => {
    const found = permitted(c.now, rival, at(when), law).find((p) => p.act === act);
    if (!found?.possible) throw new Error(`${act} is not possible`);
    const form = found.form as { properties: { grounds: { items: { enum: readonly string[] } } } };
    return form.properties.grounds.items.enum;
  };

  test.each([
    ['invention', '7.6', '8.5'],
    ['utilityModel', '8.5', '9.5'],
    ['industrialDesign', '9.5', '7.6'],
  ] as const)('31.2, 34.1, 37.1: %s: %s, not %s', (kind, own, other) => {
    const application = published(kind);
    opposed(application, '2026-07-01');
    const patent = publishedPatent({}, law, kind);
    for (const [c, act, when] of [
      [application, 'OPPOSITION_FILED', '2026-07-02'],
      [application, 'OPPOSITION_SUPPLEMENTED', '2026-07-02'],
      [patent, 'POST_GRANT_OPPOSITION_FILED', '2027-04-01'],
      [patent, 'INVALIDATION_REQUESTED', '2027-04-01'],
    ] as const) {
      expect(offered(c, act, when)).toContain(own);
      expect(offered(c, act, when)).not.toContain(other);
    }
  });

  test.each([
    ['31.2', 'OPPOSITION_FILED', ['7', '7.3¶2', '27.3', '29.5'], ['12', '34.1', '37.1', '30.1']],
    ['34.1', 'POST_GRANT_OPPOSITION_FILED', ['7.1', '27.3', '29.5', '34.1'], ['7', '7.3¶2', '12', '37.1']],
    ['37.1', 'INVALIDATION_REQUESTED', ['7', '7.3¶2', '12', '37.1'], ['27.3', '29.5', '34.1', '3¶3']],
  ] as const)('%s: %s', (_clause, act, good, bad) => {
    const grounds =
      act === 'OPPOSITION_FILED'
        ? offered(published(), act, '2026-07-01')
        : offered(publishedPatent(), act, '2027-04-01');
    expect(good.filter((ground) => !grounds.includes(ground))).toEqual([]);
    expect(bad.filter((ground) => grounds.includes(ground))).toEqual([]);
  });
});
