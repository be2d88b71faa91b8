/** A case from its journal alone: what was changed in it, or could not have been, is named. */
import { canonical, replay } from '../../engine/index.ts';
import type { Entry } from '../../engine/index.ts';
import { law, lawWith, refusedCase } from '../support/case-driver.ts';

const journal = (): readonly Entry[] => refusedCase().until('2026-06-01').entries;
const again = (entries: readonly Entry[]) => replay(entries, () => law);

test('the same entries make the same case', () => {
  const c = refusedCase().until('2026-06-01');
  expect(canonical(again(c.entries))).toBe(canonical(c.now));
});

test('an entry whose consequences were changed is named, and not a later one', () => {
  const changed = journal().map((e) => (e.act.type === 'REFUSED' ? { ...e, effects: [] } : e));
  const seq = changed.findIndex((e) => e.act.type === 'REFUSED') + 1;
  expect(() => again(changed)).toThrow(
    expect.objectContaining({ code: 'replay.differs', params: { case: 'A 2026 0001', seq } }),
  );
});

test('an act that the law refuses could not have been entered', () => {
  const without = journal().filter((e) => e.act.type !== 'FINDINGS_RECORDED');
  const { seq } = without.find((e) => e.act.type === 'REFUSED') as Entry;
  expect(() => again(without)).toThrow(
    expect.objectContaining({
      code: 'replay.refused',
      params: expect.objectContaining({ case: 'A 2026 0001', seq, code: 'findings.noneNegative' }),
    }),
  );
});

test('each entry is stepped under the law that it names', () => {
  const other = lawWith({ movement: 'nobody' });
  const asked: string[] = [];
  replay(journal(), (version) => {
    asked.push(version);
    return law;
  });
  expect(new Set(asked)).toEqual(new Set([law.version]));
  expect(() => replay(journal(), () => other)).toThrow(expect.objectContaining({ code: 'replay.differs' }));
});

test('no entries make no case', () => {
  expect(() => again([])).toThrow(expect.objectContaining({ code: 'replay.empty' }));
});
