/** Art. 12: whoever was named as applicant, and is not after a late record, is told, with what can be done. */
import { renderNotice } from '../../../activities/messages/render-notice.ts';
import { opponentParty, paid, published, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { bySecond, opposed, oppositionData, otherOpponent } from '../../support/oppositions.ts';
import { effects, recorded, told } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'veli', name: 'Vəli Vəliyev', email: 'veli@example.az' };
const next = { ...opponentParty, id: 'next', name: 'Növbəti MMC', email: 'next@example.az' };
const named = (c: CaseDriver, on: string, to: object = buyer, doing: object = {}) =>
  c.act('APPLICANT_CHANGED', on, { applicants: [to], instrument: 'Müqavilə.' }, doing);
const applicants = (c: CaseDriver) => c.now.file.applicants.map(({ id }) => id);
const letters = (c: CaseDriver, notice: string) => effects(c, 'dispatch-notice').filter((e) => e.notice === notice);
const asked = (c: CaseDriver, type: string, when: string) =>
  c.act(type, when, { owners: [buyer], instrument: 'Müqavilə.' }, { by: 'thirdPerson', person: 'veli' });

describe('12, 29.8: named on 20 July; a withdrawal of 10 July is recorded on 24 July', () => {
  const undone = () =>
    named(published(), '2026-07-20').act('APPLICATION_WITHDRAWN', '2026-07-10', {}, { recorded: '2026-07-24' });

  test('12: the former applicant has it again, and both are told', () => {
    const c = undone();
    expect([c.course, applicants(c)]).toEqual(['ended.withdrawn', ['aliyev']]);
    expect([told(c, 'actUndone'), told(c, 'transferUndone')]).toEqual([['aliyev', 'office'], ['veli']]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: the letter names the act and whose it is now, and that nothing can be registered any more', () => {
    const [letter] = letters(undone(), 'transferUndone');
    expect(letter?.params).toMatchObject({ clause: '12', on: '2026-07-20', holder: 'Əli Əliyev' });
    const { params = {}, name = '' } = letter ?? {};
    const said = (language: 'az' | 'en') =>
      renderNotice({ notice: 'transferUndone', language, name, number: 'A 2026 0001', params, reference: 'x' }).parts
        .body;
    expect(said('en')).toContain('the act under Article 12 of 20 July 2026');
    expect(said('en')).toContain('It has ended for good, so nothing can be registered any more.');
    expect(said('az')).toContain('artıq heç nə qeydə alına bilməz');
  });

  test('12: of two to whom it passed each is told, and who passed it on that this is undone', () => {
    const c = named(named(published(), '2026-07-20'), '2026-07-21', next, { person: 'veli' });
    c.act('APPLICATION_WITHDRAWN', '2026-07-10', {}, { recorded: '2026-07-24' });
    expect(told(c, 'transferUndone')).toEqual(['veli', 'next']);
    expect(told(c, 'actUndone')).toEqual(['aliyev', 'office', 'veli', 'office']);
  });

  test('12: nobody is told again when another act comes late', () => {
    const c = undone();
    c.act('OPPOSITION_FILED', '2026-07-05', oppositionData({ opponent: otherOpponent }), {
      ...bySecond,
      recorded: '2026-08-03',
    });
    expect(c.entries.at(-1)?.correction).toBeDefined();
    expect(told(c, 'transferUndone')).toEqual(['veli']);
  });
});

test('12: named by one who had passed the application to another before: told whose it is, and to ask for the registration', () => {
  const c = named(named(published(), '2026-07-20'), '2026-07-10', next, { recorded: '2026-07-24' });
  expect([applicants(c), told(c, 'transferUndone')]).toEqual([['next'], ['veli']]);
  const [letter] = letters(c, 'transferUndone');
  expect(letter?.params).toMatchObject({ holder: 'Növbəti MMC', mayAsk: true });
  const { params = {}, name = '' } = letter ?? {};
  const text = renderNotice({
    notice: 'transferUndone',
    language: 'en',
    name,
    number: c.number,
    params,
    reference: 'x',
  });
  expect(text.parts.body).toContain('ask the office to register the transfer');
  expect(applicants(recorded(asked(c, 'APPLICATION_TRANSFER_REQUESTED', '2026-07-27'), '2026-08-03'))).toEqual([
    'veli',
  ]);
});

test('12: named after the registration, which was recorded late: the patent is transferred instead (17.3)', () => {
  const c = published().act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  named(c, '2027-02-01').act(
    'PATENT_REGISTERED',
    '2027-01-15',
    { patentNumber: 'I 2027 0001' },
    { recorded: '2027-03-01' },
  );
  expect(c.now.file.patent?.owners).toMatchObject([{ id: 'aliyev' }]);
  expect([told(c, 'transferUndone'), letters(c, 'transferUndone')[0]?.params['mayAsk']]).toEqual([['veli'], true]);
  expect(recorded(asked(c, 'TRANSFER_REQUESTED', '2027-03-02'), '2027-03-10').now.file.patent?.owners).toMatchObject([
    { id: 'veli' },
  ]);
});

test('12: a late record that leaves the applicant where he or she is tells nobody so', () => {
  const c = named(published(), '2026-07-20').act('MATERIALS_INSPECTED', '2026-08-03', {}, { person: 'veli' });
  opposed(c, '2026-07-25');
  expect(c.entries.at(-1)?.correction).toBeDefined();
  expect([applicants(c), told(c, 'transferUndone'), told(c, 'transferStands')]).toEqual([['veli'], [], []]);
});
