import { queuedOnce } from '../../support/bulletin-queue.ts';
import {
  allMet,
  answerOf,
  deficient,
  examined,
  granted,
  lawWith,
  paid,
  play,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { deemedRejected, duty } from '../../support/oppositions.ts';
import { publication } from '../../support/patents.ts';

const reason = { reason: 'Dövlət sirri.' };
const kinds = ['invention', 'utilityModel', 'industrialDesign'] as const;
const shown = (c: ReturnType<typeof received>, by: 'thirdPerson' | 'opponent' | 'applicant', on: string) =>
  c.try('MATERIALS_INSPECTED', on, {}, { by }).ok;

describe('25: an application whose disclosure may harm national security is set apart by a decision of the office', () => {
  test.each(kinds)('25: %s', (kind) => {
    const c = play(received('2026-01-05', kind), [
      { on: '2026-02-02', act: 'SET_APART', data: reason, due: { applicationPublication: null }, sent: ['setApart'] },
    ]);
    expect([c.now.file.secrecy, c.at(c.last('secrecy'))]).toEqual([{ clause: '25', since: '2026-02-02' }, 'setApart']);
  });

  test.each([
    ['just received', () => received(), '2026-02-02'],
    ['refused', () => refusedCase(), '2026-03-10'],
    ['published', () => published(), '2026-06-02'],
  ] as const)('25: at any stage: %s', (_name, make, on) => {
    expect(make().act('SET_APART', on, reason).now.file.secrecy?.clause).toBe('25');
  });

  test.each(['registrar', 'substantiveExaminer', 'applicant', 'operator'] as const)(
    '25: not by a person without clearance: %s',
    (by) => {
      expect(received().refused('SET_APART', '2026-02-02', reason, { by })).toMatchObject({
        code: 'act.notYours',
        clause: '25',
      });
    },
  );

  test('25: once at a time', () => {
    const c = received().act('SET_APART', '2026-02-02', reason);
    expect(c.refused('SET_APART', '2026-02-03', reason).code).toBe('secrecy.already');
    expect(c.refused('PUBLICATION_PROHIBITED', '2026-02-03', reason).code).toBe('kind.notSecret');
  });
});

describe('25: while it is set apart', () => {
  test('25: the office examines on; nothing is published, whatever time passes', () => {
    const c = play(received().act('SET_APART', '2026-01-12', reason), [
      { on: '2026-01-26', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
      { on: '2028-01-03', course: 'substantive.examining', due: { applicationPublication: null } },
    ]);
    expect(c.entries.flatMap((e) => e.effects).some((f) => f.kind === 'queue-publication')).toBe(false);
  });

  test('25: neither the public nor a third party sees it, also what was published before; the applicant does', () => {
    const c = published().act('SET_APART', '2026-06-02', reason);
    expect(shown(c, 'thirdPerson', '2026-06-03')).toBe(false);
    expect(shown(c, 'opponent', '2026-06-03')).toBe(false);
    expect(shown(c, 'applicant', '2026-06-03')).toBe(true);
    expect(shown(c.act('SET_APART_ENDED', '2026-07-01'), 'thirdPerson', '2026-07-02')).toBe(true);
  });

  test('25: what the cleared officer writes is not repeated in a letter', () => {
    const c = received().act('SET_APART', '2026-02-02', reason);
    expect(JSON.stringify(c.entries.at(-1)?.effects)).not.toContain('Dövlət sirri');
  });

  test('25: withdrawn, it stays set apart', () => {
    const c = received().act('SET_APART', '2026-02-02', reason).act('APPLICATION_WITHDRAWN', '2026-03-02');
    expect([c.course, c.now.file.secrecy?.clause]).toEqual(['ended.withdrawn', '25']);
    expect(shown(c, 'thirdPerson', '2026-03-03')).toBe(false);
  });

  test('25: no compensation is tied to it', () => {
    const c = received().act('SET_APART', '2026-02-02', reason);
    expect(c.refused('COMPENSATION_REQUESTED', '2028-02-02', { reasons: 'Zərər' }).code).toBe('act.notPossible');
    c.act('SET_APART_ENDED', '2028-03-01');
    expect(c.refused('COMPENSATION_REQUESTED', '2028-04-03', { reasons: 'Zərər' }).code).toBe('compensation.tooEarly');
  });
});

describe('25: back to the ordinary order by decision', () => {
  test('25: the application goes on, and is told which order ended', () => {
    play(received().act('SET_APART', '2026-02-02', reason), [
      { on: '2026-03-02', act: 'SET_APART_ENDED', sent: ['overdue', 'setApartEnded'] },
      { on: '2026-03-03', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('25: the time set apart does not count against the office (policy), or does', () => {
    const due = (settings: Record<string, string>) =>
      received('2026-01-05', 'invention', {}, lawWith(settings))
        .act('SET_APART', '2026-02-02', reason)
        .act('SET_APART_ENDED', '2026-03-04')
        .due('applicationPublication');
    expect(due({})).toBe('2027-02-04');
    expect(due({ setApartStopsPublicationLimit: 'no' })).toBe('2027-01-05');
  });

  test('25: ended once; a prohibition is not ended by it', () => {
    const c = received().act('SET_APART', '2026-02-02', reason).act('SET_APART_ENDED', '2026-03-04');
    expect(c.refused('SET_APART_ENDED', '2026-03-05').code).toBe('act.notPossible');
    const other = received().act('PUBLICATION_PROHIBITED', '2026-02-02', reason);
    expect(other.refused('SET_APART_ENDED', '2026-03-05').code).toBe('act.notPossible');
  });
});

describe('25: it takes over from a prohibition of 30.7', () => {
  const prohibited = () => received().act('PUBLICATION_PROHIBITED', '2026-02-02', reason);
  const over = (c = prohibited(), on = '2026-03-02') => c.act('SET_APART', on, reason);
  const orders = (c: CaseDriver) => c.now.proceedings.filter((p) => p.machine === 'secrecy').map((p) => p.value);

  test('25: the prohibition ends, with its limit, and the case stays shut', () => {
    const c = over();
    expect(orders(c)).toEqual(['takenOver', 'setApart']);
    expect([c.now.file.secrecy, c.due('securityPostponement'), duty(c)]).toEqual([
      { clause: '25', since: '2026-03-02' },
      undefined,
      'secret',
    ]);
    expect(c.entries.at(-1)?.terms).toContainEqual(
      expect.objectContaining({ limit: 'securityPostponement', how: 'cancelled' }),
    );
    expect(c.notices).not.toContain('prohibitionEnded');
    expect(duty(c.until('2027-03-02'))).toBe('secret');
  });

  test('25: back in the ordinary order the prohibition does not come back', () => {
    const c = over().act('SET_APART_ENDED', '2026-04-02');
    expect([orders(c), c.now.file.secrecy, duty(c)]).toEqual([['takenOver', 'ended'], undefined, 'ordinary.due']);
    expect(c.act('PUBLICATION_PROHIBITED', '2026-04-10', reason).now.file.secrecy?.clause).toBe('30.7');
  });

  test('25, 30.7: while it stands nothing is prohibited, lifted or approved under 30.7', () => {
    const c = over();
    const [prohibition] = c.now.proceedings.filter((p) => p.machine === 'secrecy');
    const doing = { proceeding: String(prohibition?.id) };
    expect(c.refused('PUBLICATION_PROHIBITED', '2026-03-03', reason).code).toBe('kind.notSecret');
    for (const type of ['PROHIBITION_LIFTED', 'PROHIBITION_APPROVED'])
      expect(c.refused(type, '2026-03-03', {}, doing).code).toBe('act.notPossible');
    expect(c.refused('SET_APART', '2026-03-03', reason).code).toBe('secrecy.already');
  });

  test('25: the days of both do not count against the office; where it reads otherwise, those of the prohibition', () => {
    const due = (settings: Record<string, string>) => {
      const c = received('2026-01-05', 'invention', {}, lawWith(settings)).act(
        'PUBLICATION_PROHIBITED',
        '2026-02-02',
        reason,
      );
      return over(c, '2026-02-12').act('SET_APART_ENDED', '2026-03-04').due('applicationPublication');
    };
    expect(due({})).toBe('2027-02-04');
    expect(due({ setApartStopsPublicationLimit: 'no' })).toBe('2027-01-15');
  });

  test('25: of a patent too: what waits for the bulletin waits on', () => {
    const c = over(granted().act('PUBLICATION_PROHIBITED', '2027-02-01', reason), '2027-02-10');
    expect(publication(c)).toBe('secret');
    expect(c.refused('PATENT_PUBLISHED', '2027-09-01', { issue: '2027/9' }).code).toBe('act.notPossible');
    expect(publication(c.act('SET_APART_ENDED', '2027-10-01'))).toBe('due');
  });

  test.each([
    ['2027-02-02', 'compensation.tooEarly'],
    ['2027-02-03', 'accepted'],
  ])('30.7¶2: compensation for its own time: taken over on %s: %s', (on, answer) => {
    const c = over(prohibited().act('PROHIBITION_APPROVED', '2026-03-02', { until: '2028-01-03' }), on);
    const [prohibition] = c.now.proceedings.filter((p) => p.machine === 'secrecy');
    const reasons = { reasons: 'Zərər' };
    const named = c.try('COMPENSATION_REQUESTED', '2028-06-01', reasons, { proceeding: String(prohibition?.id) });
    expect(answerOf(named)[0]).toBe(answer);
    const unnamed = c.try('COMPENSATION_REQUESTED', '2028-06-01', reasons);
    if (unnamed.ok) expect(unnamed.entry.act.proceeding).toBe(prohibition?.id);
    expect(unnamed.ok).toBe(named.ok);
  });
});

describe('25: an application that has ended, and could still be shown', () => {
  const restorable = () => refusedCase().until('2026-05-20');
  const rejected = () => deemedRejected();
  const notFiled = () => deficient('2026-01-20').until('2026-04-02');
  const withdrawn = () => received().act('APPLICATION_WITHDRAWN', '2026-02-02');

  test.each([
    ['refused, the appeal open', () => refusedCase(), '2026-03-10', 'refused.appealable'],
    ['refused, restorable', restorable, '2026-05-20', 'ended.refused.disputable'],
    ['considered not filed, disputable', notFiled, '2026-04-10', 'ended.notFiled'],
    ['deemed rejected after publication', rejected, '2026-09-20', 'ended.rejected.disputable'],
    ['withdrawn, which a court may put back', withdrawn, '2026-02-10', 'ended.withdrawn'],
  ] as const)('25: %s', (_name, make, on, course) => {
    const c = make().act('SET_APART', on, reason);
    expect([c.course, c.now.file.secrecy?.clause]).toEqual([course, '25']);
    expect(shown(c, 'thirdPerson', on)).toBe(false);
    expect(shown(c, 'applicant', on)).toBe(true);
    expect(c.refused('SET_APART', on, reason).code).toBe('secrecy.already');
    expect(c.act('SET_APART_ENDED', `${on.slice(0, 8)}28`).now.file.secrecy).toBeUndefined();
  });

  const putBack = (settings: Record<string, string> = {}) =>
    deficient('2026-01-20', {}, lawWith(settings))
      .until('2026-04-02')
      .act('SET_APART', '2026-04-02', reason)
      .act('DISPUTE_FILED', '2026-04-10', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-05-12', { outcome: 'allowed', reasons: 'x' });

  test('25, 5.1: put back, it is not published until the order ends', () => {
    const c = putBack();
    expect([c.course, duty(c)]).toEqual(['formal.reviewingReply', 'secret']);
    c.act('DEFICIENCIES_DROPPED', '2026-05-13', { papers: ['description'], reasons: 'x' })
      .act('FORMAL_EXAMINATION_PASSED', '2026-05-13')
      .act('FINDINGS_RECORDED', '2026-06-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-06-03')
      .act('FEE_PAID', '2026-06-04', { fee: 'publication', payment: paid(600, '2026-06-04') });
    expect(c.course).toBe('publishing.withheld');
    expect(c.refused('APPLICATION_PUBLISHED', '2027-06-10', { issue: '2027/6' }).code).toBe('publication.barred');
    expect(queuedOnce(c.entries)).toEqual([]);
    c.act('SET_APART_ENDED', '2027-07-01').act('APPLICATION_PUBLISHED', '2027-07-10', { issue: '2027/7' });
  });

  test('25, 5.1 (policy, other reading): put back, the limit to publish runs, and nothing is published', () => {
    const c = putBack({ setApartStopsPublicationLimit: 'no' });
    // From 31 March to 12 May 2026, 42 days, there was nothing to publish.
    expect([duty(c), c.due('applicationPublication')]).toEqual(['setApartInTime', '2027-02-16']);
  });

  const ended = { claimedBy: 'A 2026 0002', applicants: ['aliyev'], filedOn: '2026-01-20', priorityDate: '2026-01-05' };
  const released = { claimedBy: 'A 2026 0002' };

  test.each([
    // From 20 January to 10 March, 49 days, it was set apart or over.
    ['yes', '2027-02-23'],
    // The days in which it was over do not count: 33.
    ['no', '2027-02-07'],
  ])(
    '25, 28.7 (policy setApartStopsPublicationLimit: %s): the order ended meanwhile, it is free of it',
    (reading, due) => {
      const c = received('2026-01-05', 'invention', {}, lawWith({ setApartStopsPublicationLimit: reading }))
        .act('SET_APART', '2026-01-20', reason)
        .act('DEEMED_WITHDRAWN', '2026-02-05', ended)
        .act('SET_APART_ENDED', '2026-02-10')
        .act('WITHDRAWAL_RELEASED', '2026-03-10', released);
      expect([duty(c), c.now.file.secrecy, c.due('applicationPublication')]).toEqual(['ordinary.due', undefined, due]);
    },
  );

  test('25, 30.7, 28.7 (policy, other reading): prohibited before, and set apart while it was over: the limit runs', () => {
    const c = received('2026-01-05', 'invention', {}, lawWith({ setApartStopsPublicationLimit: 'no' }))
      .act('PUBLICATION_PROHIBITED', '2026-01-20', reason)
      .act('DEEMED_WITHDRAWN', '2026-02-05', ended)
      .act('SET_APART', '2026-02-10', reason)
      .act('WITHDRAWAL_RELEASED', '2026-03-10', released);
    // From 20 January to 10 March: 49 days.
    expect([duty(c), c.due('applicationPublication')]).toEqual(['setApartInTime', '2027-02-23']);
    expect(c.refused('APPLICATION_PUBLISHED', '2026-06-10', { issue: '2026/6' }).ok).toBe(false);
  });

  test('25, 5.1: what waited for the bulletin when the case ended does not get into it', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-03-04', { fee: 'publication', payment: paid(600, '2026-03-04') });
    expect(queuedOnce(c.entries)).toHaveLength(1);
    const withdrawnBy = {
      claimedBy: 'A 2026 0002',
      applicants: ['aliyev'],
      filedOn: '2026-01-20',
      priorityDate: '2026-01-05',
    };
    c.act('DEEMED_WITHDRAWN', '2026-03-10', withdrawnBy)
      .act('SET_APART', '2026-03-12', reason)
      .act('DISPUTE_FILED', '2026-03-16', { about: 'deemedWithdrawn', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-04-16', { outcome: 'allowed', reasons: 'x' });
    expect([c.course, queuedOnce(c.entries)]).toEqual(['publishing.withheld', []]);
  });

  test('25, 30.7: a prohibition that was there when the case ended does not come back beside it', () => {
    const c = received()
      .act('PUBLICATION_PROHIBITED', '2026-02-02', reason)
      .act('DEEMED_WITHDRAWN', '2026-02-10', {
        claimedBy: 'A 2026 0002',
        applicants: ['aliyev'],
        filedOn: '2026-01-20',
        priorityDate: '2026-01-05',
      })
      .act('SET_APART', '2026-02-12', reason)
      .act('DISPUTE_FILED', '2026-02-16', { about: 'deemedWithdrawn', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-03-16', { outcome: 'allowed', reasons: 'x' });
    expect(c.now.proceedings.filter((p) => p.machine === 'secrecy').map((p) => p.value)).toEqual([
      'takenOver',
      'setApart',
    ]);
    expect([c.now.file.secrecy?.clause, duty(c)]).toEqual(['25', 'secret']);
  });
});

describe('30.7 seen from filing: a prohibition to publish', () => {
  test('30.7: four months, not moved by days off; then the applicant is told that it ended', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-01-31T12:00:00+04:00', reason);
    expect(c.term('securityPostponement')?.due).toMatchObject({ rawEnd: '2026-05-31', due: '2026-05-31', skipped: [] });
    const before = c.notices.length;
    c.until('2026-06-01');
    expect(c.notices.slice(before).filter((n) => !/eminder/.test(n))).toEqual(['prohibitionEnded']);
    expect(c.now.file.secrecy).toBeUndefined();
  });

  test('30.7: an office may set it shorter, not longer', () => {
    const c = examined('2026-01-05', 'invention', {}, lawWith({ securityPostponement: 'P2M' }));
    expect(c.act('PUBLICATION_PROHIBITED', '2026-02-02', reason).due('securityPostponement')).toBe('2026-04-02');
    expect(() => lawWith({ securityPostponement: 'P5M' })).toThrow('P4M');
  });

  test('30.7: an extension to a day that has passed is none', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-02', reason);
    expect(c.refused('PROHIBITION_APPROVED', '2026-03-02', { until: '2026-03-02' })).toMatchObject({
      code: 'secrecy.until',
      clause: '30.7',
    });
    expect(c.act('PROHIBITION_APPROVED', '2026-03-02', { until: '2026-03-03' }).due('securityPostponement')).toBe(
      '2026-03-03',
    );
  });

  test('30.7: it does not end with the case: the clause knows no other end than its time, or that somebody decides so', () => {
    const c = received().act('PUBLICATION_PROHIBITED', '2026-02-02', reason);
    c.act('DEEMED_WITHDRAWN', '2026-02-10', {
      claimedBy: 'A 2026 0002',
      applicants: ['aliyev'],
      filedOn: '2026-01-20',
      priorityDate: '2026-01-05',
    });
    expect([c.at(c.last('secrecy')), c.due('securityPostponement')]).toEqual(['prohibited', '2026-06-02']);
    c.act('DISPUTE_FILED', '2026-02-16', { about: 'deemedWithdrawn', reasons: 'x' }).act(
      'DISPUTE_DECIDED',
      '2026-03-16',
      { outcome: 'allowed', reasons: 'x' },
    );
    expect([c.at(c.last('secrecy')), c.due('securityPostponement')]).toEqual(['prohibited', '2026-06-02']);
    c.act('APPLICATION_WITHDRAWN', '2026-04-01').act('PROHIBITION_APPROVED', '2026-05-04');
    expect(c.until('2026-09-05').at(c.last('secrecy'))).toBe('ended');
  });

  test('30.7: of what was published before, it does not end by a withdrawal: nobody sees it while the order lasts', () => {
    const c = published()
      .act('PUBLICATION_PROHIBITED', '2026-06-02', reason)
      .act('APPLICATION_WITHDRAWN', '2026-06-10');
    expect([c.course, c.at(c.last('secrecy')), c.due('securityPostponement')]).toEqual([
      'ended.withdrawn',
      'prohibited',
      '2026-10-02',
    ]);
    expect(shown(c, 'thirdPerson', '2026-06-11')).toBe(false);
    expect(shown(c, 'thirdPerson', '2026-10-03')).toBe(true);
  });

  test('30.7: a paid publication waits until it ends', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-02-02', {
        findings: ['3¶3', '7.1', '7.3¶2', '7.4', '7.6', '7.7', '7.8'].map((clause) => ({ clause, met: true })),
      })
      .act('PUBLICATION_PROHIBITED', '2026-02-03', reason)
      .act('PUBLICATION_DECIDED', '2026-02-04')
      .act('FEE_PAID', '2026-02-05', { fee: 'publication', payment: paid(600, '2026-02-05') });
    expect(c.refused('APPLICATION_PUBLISHED', '2026-03-02', { issue: '2026/3' }).code).toBe('publication.barred');
    expect(c.act('APPLICATION_PUBLISHED', '2026-06-10', { issue: '2026/6' }).course).toBe('published.oppositionPeriod');
  });
});
