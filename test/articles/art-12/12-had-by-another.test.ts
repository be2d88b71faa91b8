/** 12, 27.2, 29.2, 31.3: receipt by who was the applicant no more, as is recorded later, begins nobody's limit. */
import {
  byPost,
  applicantParty,
  deficient,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  published,
  received,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposed } from '../../support/oppositions.ts';
import { effects, told } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'buyer', name: 'Alıcı' };
/** The letters that go out because of it wait, until `delivered`. */
const recordedLate = (c: CaseDriver, type: string, on: string, recorded: string, data: object = {}) => {
  c.serveByItself = false;
  return c.act(type, on, data, { recorded });
};
const changed = (c: CaseDriver, on: string, recorded: string, to: object = buyer) =>
  recordedLate(c, 'APPLICANT_CHANGED', on, recorded, { applicants: [to], instrument: 'x' });
/** What waits in the outbox on a day is received on that. */
function delivered(c: CaseDriver, on: string): CaseDriver {
  for (const { id, value } of c.now.proceedings)
    if (value === 'awaitingDispatch') c.act('NOTICE_SERVED', on, { on, how: 'electronic' }, { proceeding: id });
  return c;
}
const lostIn = (c: CaseDriver) => c.entries.at(-1)?.correction?.superseded.map(({ type, code }) => [type, code]);

describe('31.3: the copy of an opposition, received on 10 July by who was the applicant until 5 July', () => {
  const copied = (until: string) => {
    const c = published();
    opposed(c, '2026-07-01');
    return c.act('OPPOSITION_ADMITTED', '2026-07-10').until(until);
  };

  test('12, 31.3: recorded on 24 July: it goes to the applicant, whose receipt begins the limit', () => {
    const c = delivered(changed(copied('2026-07-24'), '2026-07-05', '2026-07-24'), '2026-07-24');
    expect([told(c, 'oppositionCopy'), c.term('observations')?.due.trigger]).toEqual([
      ['aliyev', 'buyer'],
      '2026-07-24',
    ]);
    expect(c.due('observations')).toBe('2026-09-24');
    expect(replayed(c)).toEqual(c.now);
  });

  test('31.3: recorded after that limit had ended: it is not deemed rejected', () => {
    const c = copied('2026-09-20');
    expect(c.course).toBe('ended.rejected.disputable');
    delivered(changed(c, '2026-07-05', '2026-09-20'), '2026-09-21');
    expect([c.course, c.due('observations')]).toEqual(['published.oppositionPeriod', '2026-11-23']);
    expect(told(c, 'deemedRejected')).toEqual(['aliyev']);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each([
    [lastSecondOf('2026-07-09'), ['aliyev', 'buyer'], '2026-09-24'],
    [firstSecondAfter('2026-07-10'), ['aliyev'], '2026-09-10'],
  ])('12: who left at %s: %j has received it, and the limit ends on %s', (on, to, due) => {
    const c = delivered(changed(copied('2026-07-24'), on, '2026-07-24'), '2026-07-24');
    expect([told(c, 'oppositionCopy'), c.due('observations')]).toEqual([to, due]);
  });

  test('12: only described otherwise, he has received it', () => {
    const renamed = { ...applicantParty, name: 'Əli Əliyev oğlu' };
    const c = changed(copied('2026-07-24'), '2026-07-05', '2026-07-24', renamed);
    expect([c.term('observations')?.due.trigger, lostIn(c)]).toEqual(['2026-07-10', []]);
  });

  test('12: another act that comes late changes nothing of that', () => {
    const c = delivered(changed(copied('2026-07-24'), '2026-07-05', '2026-07-24'), '2026-07-24');
    opposed(c, '2026-07-15', { opponent: { ...opponentParty, id: 'second' } });
    expect([c.entries.at(-1)?.correction?.superseded, c.term('observations')?.due.trigger]).toEqual([[], '2026-07-24']);
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev', 'buyer']);
    expect(replayed(c)).toEqual(c.now);
  });
});

test('29.2: by post: the office sends it again, and nothing is presumed meanwhile', () => {
  const c = deficient('2026-01-20', byPost);
  const first = c.last('service');
  const sent = (on: string, proceeding = first) => c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding });
  sent('2026-01-21').until('2026-04-20');
  expect(c.course).toBe('ended.notFiled');
  changed(c, '2026-01-12', '2026-04-20', { ...buyer, channel: 'post' });
  const anew = c.last('service');
  expect([c.course, c.at(first), c.at(anew), c.due('formalReply')]).toEqual([
    'formal.awaitingCorrection',
    undefined,
    'awaitingDispatch',
    undefined,
  ]);
  expect(lostIn(c)).toContainEqual(['NOTICE_DISPATCHED', 'service.otherAddressee']);
  expect(sent('2026-04-21', anew).until('2026-05-10').term('formalReply')?.due.trigger).toBe('2026-05-01');
});

describe('27.2: so of an attorney whose warrant had ended', () => {
  const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true, email: 'vekil@example.az' };
  const asked = () =>
    received('2026-01-05', 'invention', { representative })
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
      .until('2026-03-25');
  const addressees = (c: CaseDriver) =>
    effects(c, 'dispatch-notice').flatMap((e) => (e.notice === 'deficiency' ? [e.name] : []));

  test('27.2: the applicant has two months from the own receipt', () => {
    const c = delivered(recordedLate(asked(), 'WARRANT_ENDED', '2026-01-12', '2026-03-25'), '2026-03-25');
    expect([addressees(c), c.due('formalReply')]).toEqual([['Vəkil', applicantParty.name], '2026-05-25']);
  });

  test('27.2: or the attorney who came in the place of that one', () => {
    const other = { name: 'Başqa', registration: 'PA-2', warrant: true };
    const c = delivered(
      recordedLate(asked(), 'WARRANT_FILED', '2026-01-12', '2026-03-25', { representative: other }),
      '2026-03-25',
    );
    expect([addressees(c), c.due('formalReply')]).toEqual([['Vəkil', 'Başqa'], '2026-05-25']);
  });

  test('27.2: what he had received while it stood, counts', () => {
    const c = delivered(recordedLate(asked(), 'WARRANT_ENDED', '2026-01-21', '2026-03-25'), '2026-03-25');
    expect([addressees(c), c.due('formalReply')]).toEqual([['Vəkil'], '2026-03-31']);
  });
});
