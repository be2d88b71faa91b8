import { internationalData } from '../../support/international.ts';
import {
  CaseDriver,
  applicationData,
  endsOf,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  play,
} from '../../support/case-driver.ts';

const filed = (on = '2026-02-02', settings: Record<string, string> = {}) =>
  new CaseDriver('B 2026 0001', lawWith(settings)).act('INTERNATIONAL_APPLICATION_RECEIVED', on, internationalData());
const toBureau = { to: 'IB', number: 'PCT/AZ2026/000001' };

describe('26.3: the office is the receiving office: it logs the application and forwards it', () => {
  test('26.3: forwarded, it is over', () => {
    const c = play(filed(), [
      {
        on: '2026-02-16',
        act: 'INTERNATIONAL_APPLICATION_FORWARDED',
        data: toBureau,
        due: { internationalForwarding: null },
        sent: ['internationalForwarded'],
      },
      {
        on: '2026-02-17',
        act: 'INTERNATIONAL_APPLICATION_FORWARDED',
        data: toBureau,
        refused: ['act.notPossible', '26.3'],
      },
      { on: '2026-02-17', act: 'INTERNATIONAL_APPLICATION_WITHDRAWN', refused: ['act.notPossible', '26.2'] },
    ]);
    expect([c.at('forwarding'), c.now.terms, c.now.proceedings.some((p) => p.pending)]).toEqual([
      'forwarded',
      [],
      false,
    ]);
    expect(c.now.file.international).toEqual({ number: 'PCT/AZ2026/000001', filingDate: '2026-02-02' });
  });

  test('26.3: no limit of the examination runs, and nothing of it can be done', () => {
    const c = filed();
    expect(c.now.terms.map((t) => t.limit)).toEqual(['internationalForwarding']);
    for (const [type, data] of [
      ['FORMAL_EXAMINATION_PASSED', {}],
      ['APPLICATION_WITHDRAWN', {}],
      ['PUBLICATION_DECIDED', {}],
    ] as const)
      expect(c.refused(type, '2026-02-03', data).code).toBe('act.noProceeding');
    expect(c.refused('APPLICATION_RECEIVED', '2026-02-03', applicationData()).code).toBe('case.exists');
    expect(c.refused('INTERNATIONAL_APPLICATION_RECEIVED', '2026-02-03', internationalData()).code).toBe('case.exists');
  });

  test.each(['applicant', 'thirdPerson', 'substantiveExaminer'] as const)('26.3: %s does not forward it', (by) => {
    expect(filed().refused('INTERNATIONAL_APPLICATION_FORWARDED', '2026-02-03', toBureau, { by }).code).toBe(
      'act.notYours',
    );
  });
});

describe('26.3: how long the office has to forward it (policy), so that none waits unseen', () => {
  test.each([
    ['2026-02-02', {}, '2026-03-02'],
    ['2026-02-20', {}, '2026-03-20'],
    ['2026-02-20', { movement: 'everyone' }, '2026-03-31'],
    ['2026-02-02', { internationalForwarding: 'P10D' }, '2026-02-12'],
  ] as const)('26.3: received %s, settings %j: %s', (on, settings, due) => {
    expect(filed(on, settings).due('internationalForwarding')).toBe(due);
  });

  test('26.3: in the last second it is met; a second later the office is overdue, and nobody loses anything', () => {
    const met = filed().act('INTERNATIONAL_APPLICATION_FORWARDED', lastSecondOf('2026-03-02'), toBureau);
    expect(endsOf(met)).toEqual(['internationalForwarding met']);
    const late = filed().until(firstSecondAfter('2026-03-02'));
    expect([late.term('internationalForwarding')?.status, late.at('forwarding')]).toEqual(['overdue', 'received']);
    expect(late.notices).toContain('overdue');
    expect(late.act('INTERNATIONAL_APPLICATION_FORWARDED', '2026-03-10', toBureau).at('forwarding')).toBe('forwarded');
  });

  test('26.3: a changed calendar reaches it too', () => {
    const c = filed('2026-02-20', { movement: 'everyone' });
    c.act('CALENDAR_CHANGED', '2026-02-23', { why: 'Qərar' }, { by: 'operator' });
    expect(c.due('internationalForwarding')).toBe('2026-03-31');
  });
});
