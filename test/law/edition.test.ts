/** A later amendment of the law, with cases running on both sides of it. */
import { amended, edition312, editionOn, isInForce, limitOn, makeLaw } from '../../law/index.ts';
import type { Amendment, CivilDate, Length } from '../../law/index.ts';
import { LawError } from '../../law/law-error.ts';
import { firstSecondAfter, lastSecondOf, paid, play, received } from '../support/case-driver.ts';

const day = (text: string) => text as CivilDate;
const threeMonths: Amendment = {
  id: 'made-up-2027',
  from: day('2027-07-01'),
  source: 'made up for this test',
  limits: { formalReply: { length: 'P3M' as Length } },
};
const law = makeLaw({ editions: [edition312, amended(edition312, threeMonths)] });
const missing = { missing: ['drawings'] };
const served = (on: string) => received('2027-05-03', 'invention', {}, law).act('DEFICIENCIES_FOUND', on, missing);

describe('an edition is chosen by the date on which something takes effect', () => {
  test.each([
    ['2027-06-30', '312-IQ', 'P2M'],
    ['2027-07-01', 'made-up-2027', 'P3M'],
    ['2035-01-01', 'made-up-2027', 'P3M'],
    ['1990-01-01', '312-IQ', 'P2M'],
  ])('on %s: %s, the reply limit is %s', (on, id, length) => {
    expect([editionOn(law, day(on)).id, limitOn(law, 'formalReply', day(on)).length]).toEqual([id, length]);
  });

  test('what an amendment does not change stays', () => {
    const { formalReply: _before, ...others } = edition312.limits;
    const { formalReply: _after, ...same } = editionOn(law, day('2027-07-01')).limits;
    expect(same).toEqual(others);
    expect(edition312.limits.formalReply.length).toBe('P2M');
  });

  test('an amendment changes of a limit what it names, and nothing else of it', () => {
    const { formalReply, ...others } = amended(edition312, threeMonths).limits;
    expect(formalReply).toEqual({ ...edition312.limits.formalReply, length: 'P3M' });
    expect(Object.keys(others)).toHaveLength(Object.keys(edition312.limits).length - 1);
  });

  test('what an amendment repeals is added to what was repealed before', () => {
    const repealing = (id: string, from: string, clause: '29.10' | '30.6'): Amendment => ({
      id,
      from: day(from),
      source: 'made up',
      repealed: [clause],
    });
    const first = amended(edition312, repealing('one', '2027-07-01', '29.10'));
    const second = amended(first, repealing('two', '2028-07-01', '30.6'));
    expect([edition312.repealed, first.repealed, second.repealed]).toEqual([[], ['29.10'], ['29.10', '30.6']]);
  });

  test('a law without an edition is an error', () => {
    const none = { ...law, editions: [] };
    expect(() => editionOn(none, day('2027-07-01'))).toThrow(expect.objectContaining({ code: 'law.noEdition' }));
  });

  test('the version begins with the latest edition', () => {
    const { editions } = law;
    expect([makeLaw().version, makeLaw({ editions }).version].map((v) => v.split('+')[0])).toEqual([
      '312-IQ',
      'made-up-2027',
    ]);
  });

  test('the version names the content', () => {
    expect(law.version).not.toBe(makeLaw().version);
    expect(makeLaw({ editions: law.editions }).version).toBe(law.version);
  });

  test.each([
    [
      'not after the edition before it',
      { ...threeMonths, from: edition312.from },
      'law.amendmentTooEarly',
      { id: 'made-up-2027', from: '1997-07-25', before: '1997-07-25' },
    ],
    [
      'of a limit there is none of',
      { ...threeMonths, limits: { nothing: {} } as never },
      'law.unknownLimit',
      { limit: 'nothing' },
    ],
  ])('an amendment %s is an error', (_name, amendment, code, params) => {
    expect(() => amended(edition312, amendment)).toThrow(LawError);
    expect(() => amended(edition312, amendment)).toThrow(expect.objectContaining({ code, params }));
  });

  test('before the first edition no clause is in force', () => {
    expect(isInForce(law, '29.2', day('1997-07-24'))).toBe(false);
    expect(isInForce(law, '29.2', day('1997-07-25'))).toBe(true);
  });
});

describe('29.2: running cases on both sides of an amendment', () => {
  test.each([
    ['the day before', '2027-06-30', '2027-08-30', '312-IQ'],
    ['the day itself', '2027-07-01', '2027-10-01', 'made-up-2027'],
  ])('29.2: a notice received %s, %s: reply due %s, under %s', (_name, on, due, edition) => {
    const c = served(on);
    expect([c.due('formalReply'), c.entries.at(-1)?.edition]).toEqual([due, edition]);
    play(c, [
      { on: lastSecondOf(due), course: 'formal.awaitingCorrection' },
      { on: firstSecondAfter(due), course: 'ended.notFiled' },
    ]);
  });

  test('29.2: a limit begun under the old edition keeps its length, also when it is prolonged under the new one', () => {
    const c = served('2027-06-30').act('EXTENSION_REQUESTED', '2027-08-02', {
      months: 1,
      payment: paid(500, '2027-08-02'),
    });
    expect(c.term('formalReply')?.due).toMatchObject({
      trigger: '2027-06-30',
      length: 'P2M',
      extension: 'P1M',
      due: '2027-09-30',
    });
  });

  test('29.2: a case begun under the old edition has the new length for a notice received under the new one', () => {
    const c = served('2027-06-30')
      .act('CORRECTION_FILED', '2027-07-05', { papers: ['drawings'] })
      .act('FORMAL_EXAMINATION_PASSED', '2027-07-12')
      .act('DEFICIENCIES_FOUND', '2027-08-02', { missing: ['abstract'] });
    expect(c.term('formalReply')?.due).toMatchObject({ length: 'P3M', rawEnd: '2027-11-02' });
  });

  test('29.2: a case recorded under the old law goes on under the new one without being touched', () => {
    const c = received('2027-05-03').act('DEFICIENCIES_FOUND', '2027-06-30', missing);
    const before = c.now.terms;
    c.law = law;
    c.act('AMENDMENT_FILED', '2027-07-05', { what: 'Ad', payment: paid(600, '2027-07-05') });
    expect(c.now.terms.find((t) => t.limit === 'formalReply')).toEqual(before.find((t) => t.limit === 'formalReply'));
    expect(c.entries.at(-1)).toMatchObject({ edition: 'made-up-2027', lawVersion: law.version });
  });
});

describe('29.10: a clause taken out of force', () => {
  const repealing = amended(edition312, {
    id: 'made-up-repeal',
    from: day('2027-07-01'),
    source: 'made up',
    repealed: ['29.10'],
  });
  const without = makeLaw({ editions: [edition312, repealing] });
  const search = (on: string) => ({ what: 'search', payment: paid(1000, on) });

  test('29.10: an act under it is refused from that day on', () => {
    const c = received('2027-05-03', 'invention', {}, without);
    expect(c.try('EXAMINATION_REQUESTED', '2027-06-30', search('2027-06-30')).ok).toBe(true);
    expect(c.refused('EXAMINATION_REQUESTED', '2027-07-01', search('2027-07-01'))).toMatchObject({
      code: 'act.clauseNotInForce',
      clause: '29.10',
    });
  });
});
