/** 12, 27.2, 29.2: who had a letter has had it, whatever is recorded later of names and attorneys. */
import {
  applicantParty,
  byPost,
  lawWith,
  opponentParty,
  published,
  received,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { opposed } from '../../support/oppositions.ts';
import { effects, told } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'buyer', name: 'Alıcı' };
const veli = { ...applicantParty, id: 'veli', name: 'Vəli Vəliyev', email: 'veli@example.az' };
const samir = { ...applicantParty, id: 'samir', name: 'Samir', email: 'samir@example.az' };
const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true, email: 'vekil@example.az' };

/** What goes out because of it waits. */
const recordedLate = (
  c: CaseDriver,
  type: string,
  on: string,
  recorded: string,
  data: Record<string, unknown>,
  doing: Doing = {},
) => {
  c.serveByItself = false;
  return c.act(type, on, data, { ...doing, recorded });
};
const changed = (
  c: CaseDriver,
  on: string,
  recorded: string,
  applicants: readonly object[],
  over: Record<string, unknown> = {},
) => recordedLate(c, 'APPLICANT_CHANGED', on, recorded, { applicants, instrument: 'x', ...over });
const deficient = (over: Record<string, unknown> = {}) =>
  received('2026-01-05', 'invention', over).act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
const letters = (c: CaseDriver, notice = 'deficiency') =>
  effects(c, 'dispatch-notice').flatMap((e) => (e.notice === notice ? [[e.to, e.name]] : []));
const lost = (c: CaseDriver) => c.entries.at(-1)?.correction?.superseded.map(({ type }) => type);
const services = (c: CaseDriver) =>
  c.now.proceedings.flatMap(({ machine, value, own }) => (machine === 'service' ? [[own['to'], value]] : []));

describe('29.2: the applicant has received the notice of 20 January and let two months pass', () => {
  const silent = () => deficient().until('2026-04-20');

  test('27.2: an attorney was appointed before it, as is recorded later: nothing comes back', () => {
    const c = recordedLate(silent(), 'WARRANT_FILED', '2026-01-12', '2026-04-20', { representative });
    expect([c.course, lost(c)]).toEqual(['ended.notFiled', []]);
    expect([letters(c), told(c, 'corrected')]).toEqual([[['aliyev', applicantParty.name]], []]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: he had given away a share, and stays: nothing comes back, whoever is named first', () => {
    const c = changed(silent(), '2026-01-12', '2026-04-20', [buyer, applicantParty]);
    expect([c.course, lost(c), letters(c)]).toEqual(['ended.notFiled', [], [['aliyev', applicantParty.name]]]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: he had given it away: it comes back, as nobody has received it who could answer', () => {
    const c = changed(silent(), '2026-01-12', '2026-04-20', [buyer]);
    expect([c.course, letters(c).at(-1)]).toEqual(['formal.awaitingCorrection', ['buyer', 'Alıcı']]);
  });

  test('12: only described otherwise, he is written to no more, and nothing is called wrong', () => {
    const renamed = { ...applicantParty, name: 'Əli Əliyev oğlu', email: 'yeni@example.az', channel: 'post' };
    const c = changed(deficient().until('2026-02-20'), '2026-01-12', '2026-02-20', [renamed]);
    expect([letters(c).length, told(c, 'corrected'), c.due('formalReply')]).toEqual([1, [], '2026-03-31']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: so of a letter that asks for nothing', () => {
    const c = received();
    changed(c, '2026-01-05', '2026-02-20', [{ ...applicantParty, name: 'Əli Əliyev oğlu' }]);
    expect([letters(c, 'receiptConfirmed').length, told(c, 'corrected')]).toEqual([1, []]);
  });

  test('12: what has not left goes out under the new name', () => {
    const c = deficient(byPost);
    changed(c, '2026-01-12', '2026-01-21', [{ ...byPost.applicants[0], name: 'Əli Əliyev oğlu' }]);
    expect([letters(c).map(([, name]) => name), told(c, 'corrected'), services(c)]).toEqual([
      [applicantParty.name, 'Əli Əliyev oğlu'],
      [],
      [['aliyev', 'awaitingDispatch']],
    ]);
    expect(replayed(c)).toEqual(c.now);
  });
});

describe('27.2: their attorney has received it', () => {
  const both = { applicants: [applicantParty, veli], representative };

  test('12: the first named had left, as is recorded later, and the attorney acts for who has come: it counts', () => {
    const c = deficient(both).until('2026-04-20');
    changed(c, '2026-01-12', '2026-04-20', [buyer, veli], { representative });
    expect([c.course, lost(c), told(c, 'corrected')]).toEqual(['ended.notFiled', [], []]);
    expect(letters(c)).toEqual([['aliyev', 'Vəkil']]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: renamed, the attorney is written to no more', () => {
    const c = deficient(both).until('2026-02-20');
    const renamed = { ...representative, name: 'Vəkil Vəkilov' };
    recordedLate(c, 'WARRANT_FILED', '2026-01-12', '2026-02-20', { representative: renamed, consents: ['veli'] });
    expect([letters(c).length, told(c, 'corrected'), c.due('formalReply')]).toEqual([1, [], '2026-03-31']);
  });

  test('27.2: another had been appointed: it is for that one to receive', () => {
    const c = deficient(both).until('2026-04-20');
    const other = { ...representative, name: 'Başqa', registration: 'PA-2' };
    recordedLate(c, 'WARRANT_FILED', '2026-01-12', '2026-04-20', { representative: other, consents: ['veli'] });
    expect([c.course, letters(c).at(-1)]).toEqual(['formal.awaitingCorrection', ['aliyev', 'Başqa']]);
  });
});

describe('29.2: three letters of one notice, each with a receipt of its own', () => {
  /** The attorney has the warrant of one alone. */
  const three = (represented = 'aliyev') => {
    const c = received('2026-01-05', 'invention', { applicants: [applicantParty, veli, samir] });
    c.act('WARRANT_FILED', '2026-01-12', { representative }, { person: represented });
    c.serveByItself = false;
    return c.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
  };
  const receives = (c: CaseDriver, who: string, on: string) => {
    const proceeding = c.now.proceedings.find((p) => p.machine === 'service' && p.own['to'] === who)?.id ?? '';
    return c.act('NOTICE_SERVED', on, { on, how: 'post' }, { proceeding });
  };

  test.each([
    ['the first', 'aliyev', [veli, samir], ['samir', 'veli'], '2026-01-28', 'samir'],
    ['the second', 'veli', [applicantParty, samir], ['aliyev', 'samir'], '2026-01-28', 'aliyev'],
    ['the last', 'samir', [applicantParty, veli], ['aliyev', 'veli'], '2026-01-25', 'aliyev'],
  ])(
    '12: %s had left, as is recorded later: those who stay keep the own receipt',
    (_name, who, applicants, stay, from, represented) => {
      const c = three(represented);
      receives(receives(receives(c, 'aliyev', '2026-01-22'), 'veli', '2026-01-25'), 'samir', '2026-01-28');
      const data = { applicants, instrument: 'x', consents: ['aliyev', 'veli', 'samir'] };
      recordedLate(c, 'APPLICANT_CHANGED', '2026-01-14', '2026-02-09', data, { person: who });
      expect([services(c), c.term('formalReply')?.due.trigger]).toEqual([stay.map((to) => [to, 'served']), from]);
      expect(letters(c).length).toBe(3);
      expect(replayed(c)).toEqual(c.now);
    },
  );

  test('12: of who came in the place of one, the own receipt is awaited', () => {
    const c = three();
    receives(receives(receives(c, 'aliyev', '2026-01-22'), 'veli', '2026-01-25'), 'samir', '2026-01-28');
    const data = { applicants: [applicantParty, samir, buyer], instrument: 'x', consents: ['aliyev', 'samir'] };
    recordedLate(c, 'APPLICANT_CHANGED', '2026-01-14', '2026-02-09', data, { person: 'veli' });
    expect(services(c)).toEqual([
      ['aliyev', 'served'],
      ['samir', 'served'],
      ['buyer', 'awaitingDispatch'],
    ]);
    expect([c.due('formalReply'), told(c, 'deficiency').at(-1)]).toEqual([undefined, 'buyer']);
    expect(receives(c, 'buyer', '2026-02-10').term('formalReply')?.due.trigger).toBe('2026-02-10');
    expect(replayed(c)).toEqual(c.now);
  });
});

describe('29.2, 31.3: what a letter asks for has been done, and then it is recorded whose the right was', () => {
  const past = 'What it asks for has been done, or is not awaited any more.';

  test('31.3: the copy of an opposition that has been answered says so', () => {
    const c = published();
    const proceeding = opposed(c, '2026-07-01');
    c.act('OPPOSITION_ADMITTED', '2026-07-10');
    c.act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'x' }, { proceeding });
    changed(c, '2026-07-05', '2026-08-10', [buyer]);
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev', 'buyer']);
    expect(letterOf(c, 'oppositionCopy')).toContain(past);
    expect(letterOf(c, 'oppositionCopy', 'az')).toContain('artıq yerinə yetirilib');
    expect(replayed(c)).toEqual(c.now);
    opposed(c, '2026-08-11', { opponent: { ...opponentParty, id: 'second' } });
    c.act('AMENDMENT_FILED', '2026-02-03', { what: 'x' }, { recorded: '2026-08-12' });
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev', 'buyer']);
  });

  test('29.2: so of a deficiency; one that has not been put right asks for it', () => {
    const answered = deficient().act('CORRECTION_FILED', '2026-02-03', { papers: ['abstract'] });
    expect(letterOf(changed(answered, '2026-01-12', '2026-02-09', [buyer]), 'deficiency')).toContain(past);
    expect(letterOf(changed(deficient(), '2026-01-12', '2026-02-09', [buyer]), 'deficiency')).not.toContain(past);
  });

  test('12: also where the right passes after the answer, before the letter was received', () => {
    const c = deficient(byPost).act('CORRECTION_FILED', '2026-02-03', { papers: ['abstract'] });
    c.act('APPLICANT_CHANGED', '2026-02-05', { applicants: [buyer], instrument: 'x' });
    expect(told(c, 'deficiency')).toEqual(['aliyev', 'buyer']);
    expect(letterOf(c, 'deficiency')).toContain(past);
  });
});

describe('31.3, 29.2: of two letters of one notice each is about its own opposition', () => {
  test('12: sent on together, the receipt of one is not that of the other', () => {
    const c = published('invention', byPost);
    const admitted = (id: string, on: string) => {
      const opposition = opposed(c, on, { opponent: { ...opponentParty, id } });
      c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: opposition });
      const copy = c.last('service');
      c.act('NOTICE_DISPATCHED', '2026-07-10', { on: '2026-07-10', how: 'post' }, { proceeding: copy });
      return { opposition, copy };
    };
    const [one, two] = [admitted('rival', '2026-07-01'), admitted('second', '2026-07-02')];
    c.act('APPLICANT_CHANGED', '2026-07-15', { applicants: [{ ...buyer, channel: 'post' }], instrument: 'x' });
    const sentOn = (opposition: string) =>
      c.now.proceedings.find((p) => p.own['parent'] === opposition && p.own['to'] === 'buyer')?.id ?? '';
    const served = (on: string, received: string, proceeding: string) =>
      c.act('NOTICE_SERVED', on, { on: received, how: 'post' }, { proceeding });
    const other = sentOn(two.opposition);
    served('2026-07-20', '2026-07-20', sentOn(one.opposition));
    served('2026-07-24', '2026-07-12', one.copy);
    expect([sentOn(two.opposition), c.at(other), c.due('observations', two.opposition)]).toEqual([
      other,
      'awaitingDispatch',
      undefined,
    ]);
    expect(replayed(c)).toEqual(c.now);
  });
});

describe('12, 29.2: a letter that has left stays with whom it went to', () => {
  const post = (party: object) => ({ ...party, channel: 'post' });
  const posted = () => {
    const c = deficient(byPost);
    return c.act(
      'NOTICE_DISPATCHED',
      '2026-01-20',
      { on: '2026-01-20', how: 'post' },
      { proceeding: c.last('service') },
    );
  };
  const both = [post(buyer), post(applicantParty)];

  test('12: another is named first, as is recorded later; when its reader leaves, it is sent on', () => {
    const c = changed(posted(), '2026-01-12', '2026-01-22', both);
    expect([told(c, 'deficiency'), services(c)]).toEqual([['aliyev'], [['aliyev', 'awaitingProof']]]);
    c.act('APPLICANT_CHANGED', '2026-01-23', {
      applicants: [post(buyer)],
      instrument: 'x',
      consents: ['aliyev', 'buyer'],
    });
    expect(told(c, 'deficiency')).toEqual(['aliyev', 'buyer']);
    expect(c.until('2026-05-20').course).toBe('formal.awaitingCorrection');
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: when the other leaves, it goes to nobody again', () => {
    const c = changed(posted(), '2026-01-12', '2026-01-22', both);
    const leaving = { applicants: [post(applicantParty)], instrument: 'x', consents: ['aliyev', 'buyer'] };
    c.act('APPLICANT_CHANGED', '2026-01-23', leaving, { person: 'buyer' });
    expect([told(c, 'deficiency'), services(c)]).toEqual([['aliyev'], [['aliyev', 'awaitingProof']]]);
  });

  test('29.2¶2 (policy electronicService: whenOpened): he has opened it, or opens it still', () => {
    const asked = () => {
      const law = lawWith({ electronicService: 'whenOpened' });
      return received('2026-01-05', 'invention', {}, law).act('DEFICIENCIES_FOUND', '2026-01-20', {
        missing: ['abstract'],
      });
    };
    const opens = (c: CaseDriver, on: string, person = 'aliyev') =>
      c.try('NOTICE_OPENED', on, {}, { by: 'applicant', person, proceeding: c.last('service') });
    const opened = asked();
    expect(opens(opened, '2026-01-21').ok).toBe(true);
    changed(opened.until('2026-02-20'), '2026-01-12', '2026-02-20', [buyer, applicantParty]);
    expect([opened.term('formalReply')?.due.trigger, lost(opened)]).toEqual(['2026-01-21', []]);
    const lying = changed(asked(), '2026-01-12', '2026-01-22', [buyer, applicantParty]);
    expect(opens(lying, '2026-01-23', 'buyer')).toMatchObject({ ok: false, code: 'service.otherAddressee' });
    expect(opens(lying, '2026-01-23').ok).toBe(true);
    expect(lying.term('formalReply')?.due.trigger).toBe('2026-01-23');
  });

  test.each([
    ['SERVICE_FAILED', { why: 'x' }, ['aliyev', 'buyer']],
    ['SERVICE_REBUTTED', { receivedOn: '2026-01-25', proof: 'x' }, null],
    ['SERVICE_CORRECTED', { receivedOn: '2026-01-21', reason: 'x' }, null],
  ])('29.2¶2: %s of a letter that was sent on since is put in its place, or refused', (type, data, readers) => {
    const c = posted();
    const proceeding = c.last('service');
    c.act('APPLICANT_CHANGED', '2026-01-23', { applicants: [post(buyer)], instrument: 'x' });
    const outcome = c.try(type, '2026-01-22', data, { proceeding, recorded: '2026-01-26' });
    expect(outcome.ok).toBe(readers !== null);
    if (readers) expect(told(c, 'deficiency')).toEqual(readers);
    expect(replayed(c)).toEqual(c.now);
  });
});

describe('29.2: nothing that holds is called wrong', () => {
  const posted = (on: string) => {
    const c = deficient(byPost);
    return c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding: c.last('service') });
  };

  test('29.2¶2: that a limit had moved, once its reader is only described otherwise', () => {
    const c = posted('2026-01-20').until('2026-02-05');
    const doing = { by: 'applicant', person: 'aliyev', proceeding: c.last('service') } as const;
    c.act('SERVICE_REBUTTED', '2026-02-06', { receivedOn: '2026-02-03', proof: 'x' }, doing);
    expect(told(c, 'limitMoved')).toEqual(['aliyev']);
    changed(c, '2026-01-12', '2026-02-10', [{ ...applicantParty, channel: 'post', name: 'Yeni' }]);
    expect([told(c, 'corrected'), told(c, 'limitMoved')]).toEqual([[], ['aliyev']]);
  });

  test('12: a letter that was sent on once it was answered, and then is shown to have come before', () => {
    const c = posted('2026-01-30').act('CORRECTION_FILED', '2026-02-03', { papers: ['abstract'] });
    const proceeding = c.last('service');
    c.act('APPLICANT_CHANGED', '2026-02-05', { applicants: [buyer], instrument: 'x' });
    c.act('NOTICE_SERVED', '2026-02-10', { on: '2026-02-01', how: 'post' }, { proceeding });
    expect(told(c, 'corrected')).toEqual([]);
  });
});
