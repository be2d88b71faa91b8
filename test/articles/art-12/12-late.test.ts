/** Art. 12, 17.3: what is recorded after the application or the patent has passed to another, and belongs before that. */
import { byPost, deficient, lawWith, opponentParty, paid, published, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposed } from '../../support/oppositions.ts';
import { publishedPatent, recorded, told, transfer } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'veli', name: 'Vəli' };
const changed = (c: CaseDriver, on: string, to: object = buyer, person = 'aliyev') =>
  c.act('APPLICANT_CHANGED', on, { applicants: [to], instrument: 'Müqavilə.' }, { person });
const opposedThenChanged = (c = published()) => {
  opposed(c, '2026-07-01');
  return changed(c, '2026-07-20');
};

describe('12, 31.3: an opposition admitted on 10 July, recorded on 24 July; another is the applicant since 20 July', () => {
  const admitted = (c = opposedThenChanged()) =>
    c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { recorded: '2026-07-24' });

  test('31.3: the copy goes to the applicant of now, and the limit runs from the day it is received', () => {
    const c = admitted();
    expect(told(c, 'oppositionCopy')).toEqual(['veli']);
    expect(c.due('observations')).toBe('2026-09-24');
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.2¶2: who has received it opens it', () => {
    const whenOpened = lawWith({ electronicService: 'whenOpened' });
    const c = admitted(opposedThenChanged(published('invention', {}, whenOpened)));
    const doing = { by: 'applicant', proceeding: c.last('service') } as const;
    expect(c.refused('NOTICE_OPENED', '2026-07-25', {}, doing).code).toBe('act.notParty');
    c.act('NOTICE_OPENED', '2026-07-25', {}, { ...doing, person: 'veli' });
    expect(c.due('observations')).toBe('2026-09-25');
    c.act(
      'AMENDMENT_FILED',
      '2026-03-01',
      { what: 'Düzəliş.', payment: paid(600, '2026-03-01') },
      { recorded: '2026-07-26' },
    );
    expect(c.due('observations')).toBe('2026-09-25');
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: nobody is written to again when another act comes late, or the application passes on', () => {
    const c = changed(admitted(), '2026-08-03', { ...buyer, id: 'next', name: 'Növbəti' }, 'veli');
    opposed(c, '2026-07-30', { opponent: { ...opponentParty, id: 'second' } });
    expect(c.entries.at(-1)?.correction).toBeDefined();
    expect(told(c, 'oppositionCopy')).toEqual(['veli']);
    expect(told(c, 'corrected')).toEqual([]);
    expect(c.due('observations')).toBe('2026-09-24');
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: recorded before the application passes on, it has gone to the applicant of then', () => {
    const c = published();
    opposed(c, '2026-07-01');
    changed(c.act('OPPOSITION_ADMITTED', '2026-07-10'), '2026-07-20');
    opposed(c, '2026-07-05', { opponent: { ...opponentParty, id: 'second' } });
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev']);
    expect(c.due('observations')).toBe('2026-09-10');
  });

  test('12: of the transfer itself recorded late, who was the applicant then receives the copy after all', () => {
    const c = published();
    opposed(c, '2026-07-01');
    c.act('OPPOSITION_ADMITTED', '2026-07-10').act(
      'APPLICANT_CHANGED',
      '2026-07-05',
      { applicants: [buyer], instrument: 'Müqavilə.' },
      { recorded: '2026-07-24' },
    );
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev', 'veli']);
  });
});

test('12, 29.4: so of a refusal, whose appeal runs for the applicant of now', () => {
  const asked = { what: 'substantiveExamination', payment: paid(10_000, '2026-06-15') };
  const c = published()
    .act('EXAMINATION_REQUESTED', '2026-06-15', asked)
    .act('EXAMINATION_CARRIED_OUT', '2026-06-20', { results: 'Məlumdur.', findings: [{ clause: '7.6', met: false }] });
  changed(c, '2026-07-01').act('REFUSED', '2026-06-25', { reasons: 'Məlumdur.' }, { recorded: '2026-07-03' });
  expect(told(c, 'refusal')).toEqual(['veli']);
  c.act('APPEAL_FILED', '2026-07-20', { reasons: 'Yenidir.', payment: paid(1000, '2026-07-20') }, { person: 'veli' });
  expect(c.course).toBe('refused.underAppeal');
});

test('12, 31.3: that an opponent has withdrawn is told to the applicant of now', () => {
  const c = opposedThenChanged();
  c.act('OPPOSITION_WITHDRAWN', '2026-07-15', {}, { by: 'opponent', recorded: '2026-07-25' });
  expect(told(c, 'oppositionWithdrawn')).toEqual(['veli']);
});

test('17.3, 32.2: that a year was paid, to the owner of now; that it was not is taken back from the one of then', () => {
  const c = publishedPatent().until('2028-01-10');
  recorded(
    c.act('TRANSFER_REQUESTED', '2028-02-01', { ...transfer, owners: [buyer], payment: paid(1000, '2028-02-01') }),
    '2028-02-10',
  );
  const year = { year: 3, payment: paid(20_000, '2028-01-04') };
  c.act('ANNUAL_FEE_PAID', '2028-01-04', year, { by: 'owner', recorded: '2028-03-01' });
  expect(told(c, 'annualFeePaid')).toEqual(['veli']);
  expect(told(c, 'corrected')).toEqual(['aliyev']);
});

describe('12, 29.2¶2: proof that a notice taken to be received on 31 January was received on 9 February', () => {
  const proof = { receivedOn: '2026-02-09', proof: 'Zərf.' };
  const asked = () => {
    const c = deficient('2026-01-20', byPost);
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' }, { proceeding }).until('2026-02-10');
    return changed(c, '2026-02-11');
  };
  const by = (c: CaseDriver, person: string) => ({ by: 'applicant', person, proceeding: c.last('service') }) as const;

  test('12: is brought by the applicant of now', () => {
    const c = asked();
    c.act('SERVICE_REBUTTED', '2026-02-20', proof, by(c, 'veli'));
    expect(c.due('formalReply')).toBe('2026-04-09');
    c.act('AMENDMENT_FILED', '2026-02-03', { what: 'Düzəliş.' }, { recorded: '2026-02-21' });
    expect(c.due('formalReply')).toBe('2026-04-09');
    expect(told(c, 'limitMoved')).toEqual(['veli']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: not by the one of then, who acts no more', () => {
    const c = asked();
    const refused = c.refused('SERVICE_REBUTTED', '2026-02-20', proof, by(c, 'aliyev'));
    expect([refused.code, refused.clause]).toEqual(['act.notParty', '27.2']);
  });

  test('12: by the one of now also after the loss, which it undoes', () => {
    const c = asked().until('2026-04-02');
    expect(c.course).toBe('ended.notFiled');
    c.act('SERVICE_REBUTTED', '2026-04-05', proof, { ...by(c, 'veli'), proceeding: 'service-2' });
    expect(c.course).toBe('formal.awaitingCorrection');
  });
});
