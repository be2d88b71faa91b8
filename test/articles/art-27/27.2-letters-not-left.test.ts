/** 27.2, 29.2: a letter that has not left, or came back, goes to no attorney who is none any more. */
import { applicantParty, byPost, deficient, opponentParty, published, replayed } from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { opposed } from '../../support/oppositions.ts';
import { effects } from '../../support/patents.ts';

const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true, email: 'vekil@example.az' };
const other = { ...representative, name: 'Yeni vəkil', registration: 'PA-2' };
const asAgent: Doing = { person: 'PA-1' };
const [aliyev] = byPost.applicants;
const veli = { ...opponentParty, id: 'veli', name: 'Vəli', channel: 'post' };

const posted = (c: CaseDriver, on: string, proceeding: string) =>
  c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding });
const names = (c: CaseDriver, notice = 'deficiency') =>
  effects(c, 'dispatch-notice').flatMap((e) => (e.notice === notice ? [e.name] : []));
const made = (over: object = {}) => deficient('2026-01-20', { ...byPost, representative, ...over });
const ended = (c: CaseDriver, on: string, doing = asAgent) => c.act('WARRANT_ENDED', on, {}, doing);
const replaced = (c: CaseDriver, on: string) => c.act('WARRANT_FILED', on, { representative: other });

describe.each([
  ['the warrant is laid down', ended, applicantParty.name],
  ['another attorney is appointed', replaced, 'Yeni vəkil'],
])('27.2: %s', (_name, passes, now) => {
  test('29.2: before the letter was sent: the same goes out anew, and starts the limit', () => {
    const c = made();
    const former = c.last('service');
    passes(c, '2026-01-20');
    expect([names(c), c.at(former)]).toEqual([['Vəkil', now], 'replaced']);
    const sent = { on: '2026-01-21', how: 'post' };
    expect(c.refused('NOTICE_DISPATCHED', '2026-01-21', sent, { proceeding: former }).code).toBe('act.notPossible');
    expect(c.until('2026-03-31').due('formalReply')).toBeUndefined();
    posted(c, '2026-04-01', c.last('service')).until('2026-04-20');
    expect(c.term('formalReply')?.due.trigger).toBe('2026-04-11');
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2: after it was sent: it was sent to the right address, and counts', () => {
    const c = passes(posted(made(), '2026-01-21', made().last('service')), '2026-01-22').until('2026-02-10');
    expect([names(c), c.term('formalReply')?.due.trigger]).toEqual([['Vəkil'], '2026-01-31']);
  });

  test('29.2¶2: but not if it comes back', () => {
    const c = made();
    const former = c.last('service');
    passes(posted(c, '2026-01-21', former), '2026-01-22');
    c.act('SERVICE_FAILED', '2026-01-26', { why: 'Köçüb' }, { proceeding: former });
    expect([names(c), c.at(former), c.due('formalReply')]).toEqual([['Vəkil', now], 'replaced', undefined]);
    posted(c, '2026-01-27', c.last('service')).until('2026-02-20');
    expect(c.term('formalReply')?.due.trigger).toBe('2026-02-06');
    expect(replayed(c)).toEqual(c.now);
  });
});

test('29.2¶2: it comes back to the attorney who still acts, and is sent to that one again', () => {
  const c = made();
  const letter = c.last('service');
  posted(c, '2026-01-21', letter).act('SERVICE_FAILED', '2026-01-26', { why: 'x' }, { proceeding: letter });
  expect([names(c), c.at(letter)]).toEqual([['Vəkil'], 'awaitingDispatch']);
});

describe('27.2: of two who gave the warrant, one takes it back before the letter was sent', () => {
  const both = () => made({ applicants: [aliyev, veli] });

  test('27.2: each has the own letter, and the limit waits for both', () => {
    const c = ended(both(), '2026-01-20', { person: 'veli' });
    expect(names(c)).toEqual(['Vəkil', 'Vəli']);
    const [first = '', second = ''] = c.now.proceedings.filter((p) => p.machine === 'service').map(({ id }) => id);
    posted(c, '2026-01-21', first).until('2026-02-10');
    expect(c.due('formalReply')).toBeUndefined();
    posted(c, '2026-02-10', second).until('2026-02-24');
    expect(c.term('formalReply')?.due.trigger).toBe('2026-02-20');
  });

  test('27.2: where it was the first, the attorney has it for the other', () => {
    const c = ended(both(), '2026-01-20', {});
    expect(names(c)).toEqual(['Vəkil', 'Vəkil', applicantParty.name]);
  });
});

test('27.2: a letter to the applicant is not taken from him by a warrant that comes after it', () => {
  const c = replaced(deficient('2026-01-20', byPost), '2026-01-20');
  expect(names(c)).toEqual([applicantParty.name]);
});

test('31.3: nor one to an opponent from that one', () => {
  const c = published('invention', { ...byPost, representative });
  const proceeding = opposed(c, '2026-07-01', { opponent: { ...opponentParty, channel: 'post' } });
  c.act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: 'x' }, { proceeding });
  ended(c, '2026-07-10');
  expect([names(c, 'oppositionInadmissible'), c.at(c.last('service'))]).toEqual([
    [opponentParty.name],
    'awaitingDispatch',
  ]);
});
