/** 15.3, 17.3, 19, 39, 16.2: transfers, contracts, licences and pledges recorded, and the right of a prior user. */
import { makeLaw } from '../../law/index.ts';
import {
  firstSecondAfter,
  granted,
  lastSecondOf,
  law,
  opponentParty,
  paid,
  published,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { bulletinEntries, ownOf, publishedPatent, registerEntries } from './granted.ts';

const party = opponentParty;
const licence = { licensee: party, exclusive: true, terms: '5 il', payment: paid(1000, '2027-02-01') };
const recorded = (c: CaseDriver, when = '2027-02-10') =>
  c.act('RECORDAL_ENTERED', when, {}, { proceeding: c.last('recordal') });
const licensed = () => recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', licence));
const invalidated = { outcome: 'inFull', court: 'Bakı', reasons: 'x' };

describe('17.3: transfers', () => {
  const transfer = { owners: [party], instrument: 'Müqavilə 1' };

  test('17.3: of the patent: recorded, and the new owner owns it', () => {
    const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
    expect(c.at(c.last('recordal'))).toBe('deciding');
    expect(c.due('requestDecision')).toBe('2027-04-01');
    recorded(c);
    expect(c.at(c.last('recordal'))).toBe('entered');
    expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
    expect(registerEntries(c).at(-1)).toBe('transfer');
    expect(c.notices.at(-1)).toBe('recorded');
    c.act('PATENT_SURRENDERED', '2027-02-11', {}, { person: 'rival' });
  });

  test('17.3: refused or taken back, nothing changes', () => {
    const refused = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
    refused.act('RECORDAL_REFUSED', '2027-02-10', { reasons: 'İmza yoxdur' });
    expect(refused.at(refused.last('recordal'))).toBe('refused');
    expect(refused.notices.at(-1)).toBe('recordalRefused');
    expect(refused.now.file.patent?.owners.map((o) => o.id)).toEqual(['aliyev']);
    const back = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
    back.act('RECORDAL_WITHDRAWN', '2027-02-10', {}, { by: 'owner' });
    expect(back.at(back.last('recordal'))).toBe('withdrawn');
  });

  test('17.3: of the application: the new applicant; and of one that is registered meanwhile, the patent', () => {
    const before = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
    expect(recorded(before, '2026-07-10').now.file.applicants.map((a) => a.id)).toEqual(['rival']);
    const over = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-12-15', transfer);
    over.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
    over.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
    expect(recorded(over).now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  });

  test('29.8: it ends with the application', () => {
    const c = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
    c.act('APPLICATION_WITHDRAWN', '2026-07-02');
    expect(c.at(c.last('recordal'))).toBe('endedWithCase');
  });

  test('5.1: and comes back with it', () => {
    const c = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-06-15', transfer);
    c.act('OPPOSITION_FILED', '2026-06-20', {
      opponent: party,
      grounds: ['7.6'],
      reasons: 'x',
      copies: true,
    });
    c.act('OPPOSITION_ADMITTED', '2026-06-22').until('2026-09-01');
    expect(c.at(c.last('recordal'))).toBe('endedWithCase');
    c.act('RESTORATION_REQUESTED', '2026-09-02', { reasons: 'Xəstəlik', payment: paid(100, '2026-09-02') });
    c.act('RESTORATION_DECIDED', '2026-09-10', { granted: true, reasons: 'x' });
    expect(c.at(c.last('recordal'))).toBe('deciding');
  });

  test('17.3: a change to a registered assignment, not to one that is not', () => {
    const c = recorded(granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer));
    const change = { assignment: c.last('recordal'), change: 'Müddət', payment: paid(1000, '2027-03-01') };
    c.act('ASSIGNMENT_CHANGE_REQUESTED', '2027-03-01', change, { by: 'thirdPerson' });
    recorded(c, '2027-03-05');
    expect(registerEntries(c).at(-1)).toBe('transfer');
    expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
    const other = { ...change, assignment: 'recordal-99' };
    expect(c.refused('ASSIGNMENT_CHANGE_REQUESTED', '2027-03-06', other, { by: 'thirdPerson' }).clause).toBe('17.3');
  });

  test('39: a fee the law does not name is asked where the list has one', () => {
    const rate = { fee: 'assignment', from: '2020-01-01', base: 1000, source: 'test', verified: false } as never;
    const under = makeLaw({ fees: [...law.fees, rate] });
    const c = granted('invention', {}, under);
    expect(c.refused('TRANSFER_REQUESTED', '2027-02-01', transfer).code).toBe('fee.missing');
    c.act('TRANSFER_REQUESTED', '2027-02-01', { ...transfer, payment: paid(1000, '2027-02-01') });
  });
});

describe('15.3: contracts on an application', () => {
  const contract = { user: party, terms: '2 il', payment: paid(1000, '2026-07-01') };

  test('15.3: registered for the fee; ended when it ends', () => {
    const c = published();
    expect(c.refused('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', { user: party, terms: 'x' }).code).toBe(
      'fee.missing',
    );
    recorded(c.act('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', contract), '2026-07-10');
    expect(registerEntries(c).at(-1)).toBe('applicationContract');
    c.act('RECORDED_RIGHT_ENDED', '2026-08-01', { reasons: 'Ləğv' }, { by: 'applicant' });
    expect(c.at(c.last('recordal'))).toBe('ended');
    expect(registerEntries(c).at(-1)).toBe('applicationContract');
  });

  test('15.3: not on an application that has ended', () => {
    const c = published().act('APPLICATION_WITHDRAWN', '2026-06-20');
    expect(c.refused('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', contract).code).toBe('act.notPossible');
  });
});

describe('19: licences', () => {
  const sublicence = (id: string) => ({
    licence: id,
    sublicensee: { ...party, id: 'third' },
    terms: '1 il',
    consent: 'Razılıq 3',
    payment: paid(1000, '2027-03-01'),
  });

  test('19.1: registered, with what it is', () => {
    const c = licensed();
    expect(registerEntries(c).at(-1)).toBe('licence');
    expect(ownOf(c, c.last('recordal'))['subject']).toMatchObject({ licensee: 'Rəqib MMC', exclusive: true });
    expect(c.entries.at(-1)?.clause).toBe('19.1');
  });

  test('19.2: a sublicence with the written consent of the licensor, under a registered licence', () => {
    const c = licensed();
    const id = c.last('recordal');
    const { consent: _none, ...without } = sublicence(id);
    expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-01', without, { by: 'thirdPerson' })).toMatchObject({
      code: 'form.invalid',
      clause: '19.2¶3',
    });
    expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-01', sublicence('recordal-99')).clause).toBe('19.2¶4');
    recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-01', sublicence(id), { by: 'thirdPerson' }), '2027-03-10');
    expect(registerEntries(c).at(-1)).toBe('sublicence');
    const further = sublicence(c.last('recordal'));
    expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-11', further, { by: 'thirdPerson' }).clause).toBe('19.2¶4');
  });

  test('19.2: when the licence ends, the sublicences under it end, and no others', () => {
    const c = licensed();
    const first = c.last('recordal');
    recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-01', sublicence(first)), '2027-03-10');
    const under = c.last('recordal');
    recorded(c.act('LICENCE_REQUESTED', '2027-03-11', { ...licence, exclusive: false }), '2027-03-12');
    const second = c.last('recordal');
    recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-13', sublicence(second)), '2027-03-14');
    const other = c.last('recordal');
    c.act('RECORDED_RIGHT_ENDED', '2027-04-01', { reasons: 'Ləğv' }, { proceeding: first });
    expect([first, under, second, other].map((id) => c.at(id))).toEqual(['ended', 'ended', 'entered', 'entered']);
    c.act('RECORDED_RIGHT_ENDED', '2027-04-02', { reasons: 'Ləğv' }, { proceeding: other });
    expect(c.at(other)).toBe('ended');
    expect(c.at(second)).toBe('entered');
  });

  test('19.4: a change to a registered licence', () => {
    const c = licensed();
    const change = { licence: c.last('recordal'), change: 'Ərazi', payment: paid(1000, '2027-03-01') };
    expect(c.refused('LICENCE_CHANGE_REQUESTED', '2027-03-01', { ...change, licence: 'x' }).clause).toBe('19.4');
    recorded(c.act('LICENCE_CHANGE_REQUESTED', '2027-03-01', change), '2027-03-10');
    expect(registerEntries(c).at(-1)).toBe('licenceChange');
  });

  test('39: a pledge, and its end', () => {
    const c = granted();
    expect(c.refused('PLEDGE_REQUESTED', '2027-02-01', { creditor: party, terms: 'x' }).code).toBe('fee.missing');
    const pledge = { creditor: party, terms: '100 000 AZN', payment: paid(5000, '2027-02-01') };
    recorded(c.act('PLEDGE_REQUESTED', '2027-02-01', pledge));
    expect(registerEntries(c).at(-1)).toBe('pledge');
    c.act('RECORDED_RIGHT_ENDED', '2027-04-01', { reasons: 'Ödənilib' });
    expect(c.at(c.last('recordal'))).toBe('ended');
  });

  test('19.1: none under a patent that has ended; a pending one ends when the patent is annulled, and comes back', () => {
    const gone = granted().act('PATENT_SURRENDERED', '2027-01-20');
    expect(gone.refused('LICENCE_REQUESTED', '2027-02-01', licence).code).toBe('act.notPossible');
    const c = publishedPatent();
    const opposition = { opponent: party, grounds: ['7.6'], reasons: 'x' };
    c.act('LICENCE_REQUESTED', '2027-03-20', { ...licence, payment: paid(1000, '2027-03-20') });
    c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', opposition);
    c.act('POST_GRANT_REPLY_FILED', '2027-04-02', { reply: 'x' });
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-04-03', { outcome: 'inFull', reasons: 'x' });
    expect(c.at(c.last('recordal'))).toBe('endedWithCase');
    c.act('COURT_ACTION_FILED', '2027-04-04', { against: 'postGrantOpposition' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2027-05-04', { outcome: 'reversed', direction: 'patentRestored' });
    expect(c.at(c.last('recordal'))).toBe('deciding');
  });
});

describe('16.2: prior use', () => {
  const request = { user: party, scope: 'Zavodda istifadə', payment: paid(2500, '2027-04-01') };
  const asked = () => publishedPatent().act('PRIOR_USE_REQUESTED', '2027-04-01', request);
  const notified = () => asked().act('PRIOR_USE_NOTIFIED', '2027-04-20');
  const use = (c: CaseDriver) => c.at(c.last('priorUse'));

  test('16.2: with the fee; the office has a month to notify the owner', () => {
    const c = publishedPatent();
    expect(c.refused('PRIOR_USE_REQUESTED', '2027-04-01', { user: party, scope: 'x' }).code).toBe('fee.missing');
    c.act('PRIOR_USE_REQUESTED', '2027-04-01', request);
    expect(use(c)).toEqual({ pending: 'awaitingNotice' });
    expect(c.due('priorUseNotice')).toBe('2027-05-01');
    expect(c.until('2027-05-02').term('priorUseNotice')?.status).toBe('overdue');
  });

  test('16.2: no objection in two months from receipt of the notice: recognised, recorded, published', () => {
    const c = notified();
    expect(c.due('priorUseObjection')).toBe('2027-06-21');
    expect(use(c.until(lastSecondOf('2027-06-21')))).toEqual({ pending: 'awaitingObjection' });
    expect(use(c.until(firstSecondAfter('2027-06-21')))).toBe('recognised');
    expect(registerEntries(c).at(-1)).toBe('priorUse');
    expect(bulletinEntries(c).at(-1)).toBe('priorUse');
    expect(c.notices).toContain('priorUseRecognised');
  });

  test('16.2: the two months wait for service', () => {
    const c = asked();
    c.serveByItself = false;
    c.act('PRIOR_USE_NOTIFIED', '2027-04-20');
    expect(c.term('priorUseObjection')).toBeUndefined();
  });

  test('16.2: an objection: nothing is recorded, the court decides', () => {
    const c = notified().act('PRIOR_USE_OBJECTED', lastSecondOf('2027-06-21'), { reasons: 'Yalandır' });
    expect(use(c)).toBe('objected');
    expect(c.notices.at(-1)).toBe('priorUseObjected');
    expect(registerEntries(c)).not.toContain('priorUse');
    c.act('PRIOR_USE_DECIDED', '2027-12-01', { outcome: 'recognised' });
    expect(use(c)).toBe('recognised');
    expect(bulletinEntries(c).at(-1)).toBe('priorUse');
  });

  test('16.2: the court against the prior user, and against what was recognised, and back', () => {
    const c = notified().act('PRIOR_USE_OBJECTED', '2027-05-01', { reasons: 'Yalandır' });
    expect(use(c.act('PRIOR_USE_DECIDED', '2027-12-01', { outcome: 'notRecognised' }))).toBe('notRecognised');
    expect(registerEntries(c)).not.toContain('priorUse');
    expect(c.refused('PRIOR_USE_DECIDED', '2027-12-02', { outcome: 'notRecognised' }).clause).toBe('16.2¶3');
    expect(use(c.act('PRIOR_USE_DECIDED', '2028-02-01', { outcome: 'recognised' }))).toBe('recognised');
    expect(use(c.act('PRIOR_USE_DECIDED', '2028-02-02', { outcome: 'recognised' }))).toBe('recognised');
    expect(use(c.act('PRIOR_USE_DECIDED', '2028-03-01', { outcome: 'notRecognised' }))).toBe('notRecognised');
    expect(registerEntries(c).at(-1)).toBe('outsideDecision');
  });

  test('16.2: no objection after the two months', () => {
    const c = notified().until('2027-06-22');
    expect(c.refused('PRIOR_USE_OBJECTED', '2027-06-22', { reasons: 'Gec' }).code).toBe('act.notPossible');
  });

  test('16.2: taken back by the prior user', () => {
    expect(use(asked().act('PRIOR_USE_WITHDRAWN', '2027-04-02'))).toBe('withdrawn');
  });

  test('16.2, 30.7: recognised under secrecy, published when it ends', () => {
    const c = notified().act('SET_APART', '2027-05-01', { reason: 'x' }).until('2027-06-22');
    expect(bulletinEntries(c)).not.toContain('priorUse');
    expect(bulletinEntries(c.act('SET_APART_ENDED', '2027-07-01')).at(-1)).toBe('priorUse');
  });

  test('37.1: it ends with the patent; and comes back if a court puts the patent back', () => {
    const c = notified().act('INVALIDATION_REQUESTED', '2027-05-01', {
      opponent: party,
      grounds: ['12'],
      reasons: 'x',
    });
    c.act('INVALIDATION_DECIDED', '2027-05-05', { outcome: 'inFull', reasons: 'x' });
    expect(use(c)).toBe('endedWithPatent');
    expect(c.refused('PRIOR_USE_REQUESTED', '2027-05-06', request).ok).toBe(false);
    c.act('COURT_ACTION_FILED', '2027-05-07', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2027-06-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(use(c)).toEqual({ pending: 'awaitingObjection' });
    expect(
      publishedPatent()
        .act('COURT_INVALIDATED', '2027-05-05', invalidated)
        .refused('PRIOR_USE_REQUESTED', '2027-05-06', request).ok,
    ).toBe(false);
  });
});
