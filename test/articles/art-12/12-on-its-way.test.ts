/** 12, 17.3, 29.2, 29.6, 31.3: a letter on its way to somebody who is not the applicant any more goes to who is. */
import {
  at,
  byPost,
  deficient,
  examined,
  firstSecondAfter,
  lastSecondOf,
  law,
  opponentParty,
  published,
  received,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposed, otherOpponent, restorationData } from '../../support/oppositions.ts';
import { effects, recorded, told } from '../../support/patents.ts';
import { forecast, stuck } from '../../../engine/index.ts';

const instrument = 'Müqavilə';
const buyer = { ...opponentParty, id: 'buyer', name: 'Xəzər Holdinq', channel: 'post' } as const;
const [seller] = byPost.applicants;
const changed = (c: CaseDriver, on: string, to: object = buyer, person = 'aliyev') =>
  c.act('APPLICANT_CHANGED', on, { applicants: [to], instrument }, { person });
const transferred = (c: CaseDriver, on: string) =>
  recorded(c.act('APPLICATION_TRANSFER_REQUESTED', on, { owners: [buyer], instrument }), on);

const posted = (c: CaseDriver, on: string, proceeding = c.last('service')) =>
  c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding });
const served = (c: CaseDriver, on: string, proceeding = c.last('service')) =>
  c.act('NOTICE_SERVED', on, { on, how: 'post' }, { proceeding });
const letters = (c: CaseDriver, notice: string) => effects(c, 'dispatch-notice').filter((e) => e.notice === notice);

const deficientByPost = () => deficient('2026-01-20', byPost);
const refusedByPost = () =>
  examined('2026-01-05', 'invention', byPost)
    .act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false, reason: 'D1' }] })
    .act('REFUSED', '2026-03-03', { reasons: 'D1.' });
const admittedByPost = () => {
  const c = published('invention', byPost);
  opposed(c, '2026-07-01');
  return c.act('OPPOSITION_ADMITTED', '2026-07-10');
};

describe.each([
  ['12: another is named as applicant', changed],
  ['17.3: the transfer is recorded', transferred],
])('%s while a letter is on its way to the former one', (_name, passes) => {
  test.each([
    ['29.2', 'deficiency', 'formalReply', deficientByPost, ['2026-01-21', '2026-01-26', '2026-02-02', '2026-04-02']],
    ['29.6', 'refusal', 'appeal', refusedByPost, ['2026-03-04', '2026-03-10', '2026-03-17', '2026-05-18']],
    [
      '31.3',
      'oppositionCopy',
      'observations',
      admittedByPost,
      ['2026-07-11', '2026-07-15', '2026-07-24', '2026-09-24'],
    ],
  ] as const)(
    '%s: %s: the same goes to the new one, from whose receipt the limit runs',
    (...[, notice, limit, make, days]) => {
      const [sent, passesOn, receivedOn, due] = days;
      const c = posted(make(), sent);
      const former = c.last('service');
      passes(c, passesOn);
      expect(told(c, notice)).toEqual(['aliyev', 'buyer']);
      const [first, second] = letters(c, notice);
      expect([second?.clause, second?.params]).toEqual([first?.clause, first?.params]);
      expect(c.at(former)).toBe('replaced');
      posted(c, passesOn);
      const late = { on: receivedOn, how: 'post' };
      expect(c.refused('NOTICE_SERVED', receivedOn, late, { proceeding: former }).code).toBe('act.notPossible');
      expect(c.due(limit)).toBeUndefined();
      expect(served(c, receivedOn).term(limit)?.due).toMatchObject({ trigger: receivedOn, due });
      expect(replayed(c)).toEqual(c.now);
    },
  );
});

describe('12, 29.2: a notice of deficiencies, presumed received on 31 January', () => {
  const onItsWay = () => posted(deficientByPost(), '2026-01-21');

  test('29.2¶2: no proof of receipt by the new one: presumed ten days after it was sent to him', () => {
    const c = posted(changed(onItsWay(), '2026-01-26'), '2026-01-27').until('2026-02-10');
    expect(c.term('formalReply')?.due.trigger).toBe('2026-02-06');
  });

  test('29.2: meanwhile the office has to send it, and nobody is expected to reply', () => {
    const c = changed(onItsWay(), '2026-01-26');
    const now = at('2026-01-28');
    expect(stuck(c.now, now, law, c.entries)).toMatchObject({ whoseTurn: 'office', cause: 'service.missing' });
    expect(JSON.stringify(forecast(c.now, now, law, { entries: c.entries }))).toContain('2026-04-07');
  });

  test.each([
    ['on its last day: not received yet', lastSecondOf('2026-01-31'), ['aliyev', 'buyer'], undefined],
    ['after it: received, and the limit runs on', firstSecondAfter('2026-01-31'), ['aliyev'], '2026-01-31'],
  ])('12: he leaves %s', (_name, when, to, trigger) => {
    const c = changed(onItsWay(), when);
    expect([told(c, 'deficiency'), c.term('formalReply')?.due.trigger]).toEqual([to, trigger]);
  });

  test('29.2¶2: proof that it had not been received by then', () => {
    const c = changed(onItsWay(), '2026-02-04');
    expect(told(c, 'deficiency')).toEqual(['aliyev']);
    const proceeding = c.last('service');
    c.act(
      'SERVICE_REBUTTED',
      '2026-02-10',
      { receivedOn: '2026-02-06', proof: 'Qəbz' },
      { proceeding, person: 'buyer' },
    );
    expect([told(c, 'deficiency'), c.due('formalReply')]).toEqual([['aliyev', 'buyer'], undefined]);
    expect(served(c, '2026-02-12').term('formalReply')?.due.trigger).toBe('2026-02-12');
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2¶2: proof that it was received later, but while he was the applicant', () => {
    const c = changed(onItsWay(), '2026-02-04');
    const proceeding = c.last('service');
    c.act(
      'SERVICE_REBUTTED',
      '2026-02-10',
      { receivedOn: '2026-02-04', proof: 'Qəbz' },
      { proceeding, person: 'buyer' },
    );
    expect([told(c, 'deficiency'), c.term('formalReply')?.due.trigger]).toEqual([['aliyev'], '2026-02-04']);
  });

  test('29.2¶2: it came back after he had left', () => {
    const c = changed(onItsWay(), '2026-02-04');
    c.act('SERVICE_FAILED', '2026-02-10', { why: 'Köçüb' }, { proceeding: c.last('service') });
    expect([told(c, 'deficiency'), c.due('formalReply')]).toEqual([['aliyev', 'buyer'], undefined]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: a change that is recorded late takes back the limit that ran from receipt by the former one', () => {
    const c = onItsWay().until('2026-02-20');
    expect(c.term('formalReply')?.due.trigger).toBe('2026-01-31');
    changed(c, '2026-01-28');
    expect([told(c, 'deficiency'), c.due('formalReply')]).toEqual([['aliyev', 'buyer'], undefined]);
    expect(posted(c, '2026-02-23').at(c.last('service'))).toBe('awaitingProof');
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: it passes on, and back: whoever it belongs to last has to receive it', () => {
    const c = changed(changed(onItsWay(), '2026-01-26'), '2026-01-27', seller, 'buyer');
    expect(told(c, 'deficiency')).toEqual(['aliyev', 'buyer', 'aliyev']);
    expect(served(c, '2026-01-29').term('formalReply')?.due.trigger).toBe('2026-01-29');
  });

  test('12: others join: it stays on its way to him', () => {
    const c = onItsWay().act('APPLICANT_CHANGED', '2026-01-26', { applicants: [buyer, seller], instrument });
    expect([told(c, 'deficiency'), c.at(c.last('service'))]).toEqual([['aliyev'], 'awaitingProof']);
  });

  test('12: he was the first of several: it goes to who is the first then', () => {
    const second = { ...buyer, id: 'veli' };
    const c = posted(deficient('2026-01-20', { applicants: [seller, second] }), '2026-01-21');
    expect(told(changed(c, '2026-01-26', second), 'deficiency')).toEqual(['aliyev', 'veli']);
  });
});

describe('12, 29.2: it turns out that the former one had received it while he was the applicant', () => {
  /** On its way to him since 21 January, and to the new one since 27 January; he left on 26 January. */
  const sentOn = () => {
    const c = posted(deficientByPost(), '2026-01-21');
    return posted(changed(c, '2026-01-26'), '2026-01-27');
  };
  const former = (c: CaseDriver) =>
    c.now.proceedings.find((p) => p.machine === 'service' && p.own['to'] === 'aliyev')?.id ?? '';
  const receipt = (on: string) => ({ on, how: 'post', proof: 'AZ 1' });
  const shown = (c: CaseDriver, on: string, recordedOn = '2026-02-02', effective = recordedOn) =>
    c.act('NOTICE_SERVED', effective, receipt(on), { proceeding: former(c), recorded: recordedOn });

  test.each([
    ['2026-01-24', 'two days before'],
    ['2026-01-26', 'on the day on which he left'],
  ])('29.2¶2: on %s, %s: that receipt counts', (on) => {
    const c = shown(sentOn(), on);
    expect([c.at(former(c)), c.term('formalReply')?.due.trigger]).toEqual(['served', on]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2¶2: recorded with the day of receipt, or with a later one: the same', () => {
    const [late, later] = [shown(sentOn(), '2026-01-24', '2026-02-02', '2026-01-24'), shown(sentOn(), '2026-01-24')];
    expect(late.now.terms).toEqual(later.now.terms);
    expect(late.now.proceedings).toEqual(later.now.proceedings);
  });

  test.each(['2026-01-27', '2026-02-02'])('12: on %s, after he had left: no', (on) => {
    const c = sentOn();
    expect(c.refused('NOTICE_SERVED', '2026-02-02', receipt(on), { proceeding: former(c) }).code).toBe(
      'act.notPossible',
    );
  });

  test('29.2: the new one is told until when he has time; what the letter asked of him still holds', () => {
    const c = shown(sentOn(), '2026-01-24');
    expect([told(c, 'limitMoved'), told(c, 'corrected')]).toEqual([['buyer'], []]);
    expect(letters(c, 'limitMoved').at(-1)?.params).toMatchObject({ limit: 'formalReply', due: '2026-03-31' });
    c.act('CORRECTION_FILED', '2026-03-31', { papers: ['description'] }, { person: 'buyer' });
    expect(c.course).toBe('formal.reviewingReply');
  });

  test('29.2: so also where the limit ran already from his own receipt', () => {
    const c = shown(served(sentOn(), '2026-02-04'), '2026-01-24', '2026-02-10');
    expect([c.due('formalReply'), told(c, 'limitMoved'), told(c, 'corrected')]).toEqual(['2026-03-31', ['buyer'], []]);
    expect(letters(c, 'limitMoved').at(-1)?.params).toMatchObject({ before: '2026-04-06', due: '2026-03-31' });
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2¶2: not where the new one would have no time left, who has relied on his own receipt', () => {
    const c = served(sentOn(), '2026-02-04');
    expect(c.due('formalReply')).toBe('2026-04-06');
    const refused = (on: string) => c.refused('NOTICE_SERVED', on, receipt('2026-01-24'), { proceeding: former(c) });
    expect(refused(firstSecondAfter('2026-03-31'))).toMatchObject({
      code: 'service.reliedOn',
      clause: '29.2¶2',
      params: { receivedOn: '2026-02-04' },
    });
    expect(c.due('formalReply')).toBe('2026-04-06');
  });

  test('29.2¶2: but on the last day of that time', () => {
    const c = served(sentOn(), '2026-02-04').until(lastSecondOf('2026-03-31'));
    expect(shown(c, '2026-01-24', lastSecondOf('2026-03-31')).due('formalReply')).toBe('2026-03-31');
  });

  test('29.2¶2: and proof that he had not, but after he had left: it goes to the new one again', () => {
    const c = shown(sentOn(), '2026-01-24');
    const proof = { receivedOn: '2026-01-29', proof: 'Qəbz' };
    c.act('SERVICE_REBUTTED', '2026-02-05', proof, { proceeding: former(c), person: 'buyer' });
    expect([c.at(former(c)), c.at(c.last('service')), c.due('formalReply')]).toEqual([
      'replaced',
      'awaitingProof',
      undefined,
    ]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2¶2: so too where he left in the moment in which it was taken to be received', () => {
    const c = posted(deficientByPost(), '2026-01-21');
    changed(served(c, '2026-01-26'), '2026-01-26');
    const proof = { receivedOn: '2026-01-29', proof: 'Qəbz' };
    c.act('SERVICE_REBUTTED', '2026-02-05', proof, { proceeding: former(c), person: 'buyer' });
    expect([told(c, 'deficiency'), c.due('formalReply')]).toEqual([['aliyev', 'buyer'], undefined]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: it passed on twice meanwhile: his receipt counts for all who came after him', () => {
    const c = changed(sentOn(), '2026-01-29', { ...buyer, id: 'next' }, 'buyer');
    expect(told(shown(c, '2026-01-24'), 'deficiency')).toEqual(['aliyev', 'buyer', 'next']);
    expect([c.term('formalReply')?.due.trigger, told(c, 'limitMoved')]).toEqual(['2026-01-24', ['next']]);
  });
});

describe('5.1, 12: a dispute about a decision whose letter was sent on is timed by the receipt that counts', () => {
  /** On its way to the former applicant, who left on 26 January; received by the new one on 9 February. */
  const receivedLater = () =>
    served(posted(changed(posted(deficientByPost(), '2026-01-21'), '2026-01-26'), '2026-02-02'), '2026-02-09');
  const letter = (c: CaseDriver, to: string) =>
    c.now.proceedings.find((p) => p.machine === 'service' && p.own['to'] === to)?.id ?? '';
  const complaint = (c: CaseDriver, to: string) => ({ about: 'other', of: letter(c, to), reasons: 'Səhvdir.' });
  const byBuyer = { person: 'buyer' };

  test.each(['aliyev', 'buyer'])('5.1: whichever of the letters it names: that of %s', (to) => {
    const c = receivedLater();
    expect(c.try('DISPUTE_FILED', lastSecondOf('2026-04-09'), complaint(c, to), byBuyer).ok).toBe(true);
    const other = receivedLater();
    expect(other.refused('DISPUTE_FILED', firstSecondAfter('2026-04-09'), complaint(other, to), byBuyer)).toMatchObject(
      {
        code: 'dispute.tooLate',
        params: { trigger: '2026-02-09' },
      },
    );
  });

  test('5.1: no time of it runs while the new one has not received it', () => {
    const c = posted(changed(posted(deficientByPost(), '2026-01-21'), '2026-01-26'), '2026-01-27');
    expect(c.try('DISPUTE_FILED', '2026-01-28', complaint(c, 'aliyev'), byBuyer).ok).toBe(true);
  });

  test('5.1: both letters are of one decision, which is disputed once', () => {
    const c = receivedLater().act('DISPUTE_FILED', '2026-03-02', complaint(receivedLater(), 'aliyev'), byBuyer);
    expect(c.refused('DISPUTE_FILED', '2026-03-03', complaint(c, 'buyer'), byBuyer).code).toBe('dispute.twice');
  });
});

test('12, 29.2: by e-mail too, where the application passes on in the moment in which it is sent', () => {
  const c = received('2026-01-05', 'invention');
  c.serveByItself = false;
  c.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
  const former = c.last('service');
  changed(c, '2026-01-20', { ...buyer, channel: 'electronic' });
  const electronic = { on: '2026-01-20', how: 'electronic' };
  expect(c.refused('NOTICE_SERVED', '2026-01-20', electronic, { proceeding: former }).code).toBe('act.notPossible');
  expect([told(c, 'deficiency'), c.due('formalReply')]).toEqual([['aliyev', 'buyer'], undefined]);
  c.act('NOTICE_SERVED', '2026-01-20', electronic, { proceeding: c.last('service') });
  expect(c.term('formalReply')?.due.trigger).toBe('2026-01-20');
});

describe('27.2: a letter on its way to a representative', () => {
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const throughAgent = () => posted(deficient('2026-01-20', { ...byPost, representative }), '2026-01-21');
  const toBuyer = (over: object) => ({ applicants: [buyer], instrument, ...over });

  test('12, 27.2: who is that of the new applicant, too, receives it for him', () => {
    const c = throughAgent().act('APPLICANT_CHANGED', '2026-01-26', toBuyer({ representative }));
    expect(told(c, 'deficiency')).toEqual(['aliyev']);
    expect(served(c, '2026-01-29').term('formalReply')?.due.trigger).toBe('2026-01-29');
  });

  test('12, 27.2: who is not has nothing to do with it', () => {
    const c = throughAgent().act('APPLICANT_CHANGED', '2026-01-26', toBuyer({}));
    expect(letters(c, 'deficiency').map(({ to, name }) => [to, name])).toEqual([
      ['aliyev', 'Vəkil'],
      ['buyer', 'Xəzər Holdinq'],
    ]);
  });
});

test('31.3: what is on its way to an opponent stays so when the application passes on', () => {
  const c = published();
  const proceeding = opposed(c, '2026-07-01', { opponent: { ...opponentParty, channel: 'post' } });
  posted(c.act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: 'Əsas yoxdur' }, { proceeding }), '2026-07-11');
  changed(c, '2026-07-15');
  expect([told(c, 'oppositionInadmissible'), c.at(c.last('service'))]).toEqual([['rival'], 'awaitingProof']);
});

test('38.1, 31.3: passed on while the case was over: it goes to the new one once that is reopened', () => {
  const c = published('invention', byPost);
  opposed(c, '2026-07-01');
  served(c.act('OPPOSITION_ADMITTED', '2026-07-10'), '2026-07-10');
  const proceeding = opposed(c, '2026-09-01', { opponent: otherOpponent });
  posted(c.act('OPPOSITION_ADMITTED', '2026-09-08', {}, { proceeding }), '2026-09-08').until('2026-09-11');
  const former = c.now.proceedings.findLast(({ own }) => own['starts'] === 'oppositionCopy')?.id ?? '';
  expect(c.at(former)).toBe('abandoned');
  transferred(c, '2026-10-01');
  c.act('RESTORATION_REQUESTED', '2026-10-05', restorationData('2026-10-05'), { person: 'buyer' });
  c.act('RESTORATION_DECIDED', '2026-10-12', { granted: true, reasons: 'Üzrlü səbəb.' });
  expect([c.at(former), told(c, 'oppositionCopy')]).toEqual(['replaced', ['aliyev', 'aliyev', 'buyer']]);
});
