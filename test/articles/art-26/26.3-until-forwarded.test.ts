import {
  applicantParty,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  opponentParty,
  play,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { forwarded, toForward } from '../../support/international.ts';

const reason = { reason: 'Dövlət sirri.' };
const toBureau = { to: 'IB', number: 'PCT/AZ2026/000001' };
const request = { countries: ['TR'] };
const attorney = { name: 'Leyla Quliyeva', registration: 'PM-0042', warrant: true };
const withdrawn = (under?: ReturnType<typeof lawWith>) =>
  toForward({}, under).act('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-09');
const leave = (c: CaseDriver) => c.at(c.last('foreignFiling'));

describe('25: an international application filed here is set apart as any other', () => {
  test('25, 26.3: it is not forwarded, and the time for that does not count', () => {
    const c = play(toForward(), [
      { on: '2026-02-12', act: 'SET_APART', data: reason, due: { internationalForwarding: null }, sent: ['setApart'] },
      {
        on: '2026-04-01',
        act: 'INTERNATIONAL_APPLICATION_FORWARDED',
        data: toBureau,
        refused: ['act.notPossible', '26.3'],
      },
      {
        on: '2026-04-13',
        act: 'SET_APART_ENDED',
        due: { internationalForwarding: '2026-05-01' },
        sent: ['setApartEnded'],
      },
      { on: '2026-04-20', act: 'INTERNATIONAL_APPLICATION_FORWARDED', data: toBureau },
    ]);
    expect([c.at('forwarding'), c.now.file.secrecy]).toEqual(['forwarded', undefined]);
  });

  test('25: the file says so; once at a time; by a cleared officer', () => {
    const c = toForward().act('SET_APART', '2026-02-12', reason);
    expect([c.at('forwarding'), c.now.file.secrecy]).toEqual(['setApart', { clause: '25', since: '2026-02-12' }]);
    expect(c.refused('SET_APART', '2026-02-13', reason).code).toBe('secrecy.already');
    expect(toForward().refused('SET_APART', '2026-02-12', reason, { by: 'registrar' }).code).toBe('act.notYours');
    expect(toForward().refused('PUBLICATION_PROHIBITED', '2026-02-12', reason).code).toBe('act.noProceeding');
  });

  test.each([
    ['forwarded', forwarded],
    ['withdrawn', withdrawn],
  ] as const)('25: %s, what the office still has of it is set apart', (state, make) => {
    const c = make().act('SET_APART', '2026-03-02', reason);
    expect([c.at('forwarding'), c.now.file.secrecy?.clause]).toEqual([state, '25']);
    expect(c.act('SET_APART_ENDED', '2026-03-10').at('forwarding')).toBe(state);
  });

  test('26.2: set apart, it can be withdrawn', () => {
    const c = toForward()
      .act('SET_APART', '2026-02-12', reason)
      .act('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-20');
    expect([c.at('forwarding'), c.now.file.secrecy?.clause]).toEqual(['withdrawn', '25']);
  });
});

describe('41: leave to file abroad may be asked for within twelve months of its receipt', () => {
  test('41: in the last second, and not a second later', () => {
    const c = toForward().act('FOREIGN_FILING_REQUESTED', lastSecondOf('2027-02-02'), request);
    expect([leave(c), c.due('foreignFilingDecision')]).toEqual(['deciding', '2027-03-02']);
    expect(toForward().refused('FOREIGN_FILING_REQUESTED', firstSecondAfter('2027-02-02'), request).code).toBe(
      'limit.over',
    );
  });

  test('41¶2, 41¶3: it is decided and notified; a refusal goes to court', () => {
    const c = toForward().act('FOREIGN_FILING_REQUESTED', '2026-02-04', request);
    expect(c.due('foreignFilingDecision')).toBe('2026-05-02');
    c.act('FOREIGN_FILING_DECIDED', '2026-02-10', { possible: false, reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-02-20', { against: 'foreignFiling' }, { by: 'applicant' })
      .act('COURT_DECIDED', '2026-05-04', { outcome: 'reversed', direction: 'filingAbroad' });
    expect(c.now.proceedings.find((p) => p.machine === 'foreignFiling')?.own['possible']).toBe(true);
    expect(replayed(c)).toEqual(c.now);
  });

  test('41: while it is set apart, and when it has been forwarded', () => {
    const apart = toForward()
      .act('SET_APART', '2026-02-12', reason)
      .act('FOREIGN_FILING_REQUESTED', '2026-02-20', request);
    const gone = forwarded().act('FOREIGN_FILING_REQUESTED', '2026-03-02', request);
    expect([leave(apart), leave(gone)]).toEqual(['deciding', 'deciding']);
    expect(gone.refused('FOREIGN_FILING_REQUESTED', '2026-03-03', request).code).toBe('filingAbroad.twice');
  });

  test('41 (policy filingAbroadAfterEnd): withdrawn, or not', () => {
    expect(leave(withdrawn().act('FOREIGN_FILING_REQUESTED', '2026-03-02', request))).toBe('deciding');
    const pendingOnly = lawWith({ filingAbroadAfterEnd: 'pendingOnly' });
    expect(withdrawn(pendingOnly).refused('FOREIGN_FILING_REQUESTED', '2026-03-02', request).code).toBe('policy.other');
    const asked = (under?: typeof pendingOnly) =>
      toForward({}, under)
        .act('FOREIGN_FILING_REQUESTED', '2026-02-04', request)
        .act('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-09');
    expect([leave(asked()), leave(asked(pendingOnly))]).toEqual(['deciding', 'endedWithCase']);
  });
});

describe('12, 27.2: until it is forwarded, whose it is and who acts for them is recorded here', () => {
  const buyer = { applicants: [opponentParty], instrument: 'Müqavilə.' };

  test.each([
    ['received', () => toForward()],
    ['set apart', () => toForward().act('SET_APART', '2026-02-04', reason)],
  ] as const)('12: %s, it passes to another applicant, who acts from then on', (_name, make) => {
    const c = make().act('APPLICANT_CHANGED', '2026-02-05', buyer);
    expect(c.now.file.applicants.map(({ id }) => id)).toEqual(['rival']);
    expect(c.refused('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-06').code).toBe('act.notParty');
    c.act('INTERNATIONAL_APPLICATION_WITHDRAWN', '2026-02-06', {}, { person: 'rival' });
  });

  test('15.3: one of several gives away no more than the own share', () => {
    const applicants = [applicantParty, { ...applicantParty, id: 'veli' }];
    expect(toForward({ applicants }).refused('APPLICANT_CHANGED', '2026-02-05', buyer).code).toBe('applicant.share');
  });

  test.each([
    ['received', () => toForward()],
    ['set apart', () => toForward().act('SET_APART', '2026-02-04', reason)],
  ] as const)('27.2¶2: %s, an attorney is appointed', (_name, make) => {
    const c = make().act('WARRANT_FILED', '2026-02-05', { representative: attorney });
    expect(c.now.file.representative).toMatchObject(attorney);
    expect(c.now.file.deficiencies).toEqual([]);
  });

  test('26.3: forwarded, it is for the treaty', () => {
    expect(forwarded().refused('APPLICANT_CHANGED', '2026-03-02', buyer).code).toBe('act.notPossible');
    expect(forwarded().refused('WARRANT_FILED', '2026-03-02', { representative: attorney }).code).toBe(
      'act.notPossible',
    );
  });
});
