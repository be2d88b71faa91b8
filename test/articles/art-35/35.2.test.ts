/** 35.2: a change of name is told; other changes in patent and register are made for the fee. */
import { granted, paid } from '../../support/case-driver.ts';
import { recorded, registerEntries, told, twoOwners } from '../../support/patents.ts';

test('35.2: an owner tells a new name', () => {
  const c = granted().act('NAME_CHANGED', '2027-02-01', { owner: 'aliyev', name: 'Əli Əlizadə' });
  expect(c.now.file.patent?.owners[0]?.name).toBe('Əli Əlizadə');
  expect(registerEntries(c).at(-1)).toBe('nameChange');
  expect(c.notices.at(-1)).toBe('recorded');
});

test('35.2: another change on request, for the fee', () => {
  const c = granted();
  expect(c.refused('REGISTER_CHANGED', '2027-02-01', { what: 'ünvan' }).code).toBe('fee.missing');
  c.act('REGISTER_CHANGED', '2027-02-01', { what: 'mətn', abstract: 'Yeni', payment: paid(500, '2027-02-01') });
  expect(c.now.file.abstract).toBe('Yeni');
  expect(registerEntries(c).at(-1)).toBe('correction');
});

test('35.2: the name of somebody who owns the patent, and something new about it', () => {
  const c = granted();
  expect(c.refused('NAME_CHANGED', '2027-02-01', { owner: 'kimsə', name: 'X' })).toMatchObject({
    code: 'owner.unknown',
    clause: '35.2',
  });
  expect(c.refused('NAME_CHANGED', '2027-02-01', { owner: 'aliyev' }).code).toBe('form.invalid');
  expect(c.now.file.fees.map((f) => f.fee)).not.toContain('registerChange');
});

test('35.2: the owner whose name it is hears of it', () => {
  const c = granted('invention', twoOwners).act('NAME_CHANGED', '2027-02-01', { owner: 'veli', name: 'Vəli Vəlizadə' });
  expect(c.entries.at(-1)?.effects.find((e) => e.kind === 'dispatch-notice')).toMatchObject({ to: 'veli' });
});

describe('35.2¶2: the owner asks and pays, the office makes the change', () => {
  const change = { what: 'mətn', abstract: 'Yeni', payment: paid(500, '2027-02-01') };

  test('35.2¶2: asked without the fee it is refused; asked for the fee, nothing has changed yet', () => {
    const c = granted();
    const { payment: _paid, ...unpaid } = change;
    expect(c.refused('REGISTER_CHANGE_REQUESTED', '2027-02-01', unpaid).code).toBe('fee.missing');
    const before = c.now.file.abstract;
    c.act('REGISTER_CHANGE_REQUESTED', '2027-02-01', change);
    expect(c.now.file.abstract).toBe(before);
    expect(c.refused('REGISTER_CHANGED', '2027-02-02', change, { by: 'owner' }).code).toBe('act.notYours');
  });

  test('35.2¶2: entered, or refused', () => {
    const asked = () => granted().act('REGISTER_CHANGE_REQUESTED', '2027-02-01', change);
    const c = recorded(asked());
    expect([c.now.file.abstract, registerEntries(c).at(-1)]).toEqual(['Yeni', 'correction']);
    const refused = asked().act('RECORDAL_REFUSED', '2027-02-10', { reasons: 'Mahiyyəti dəyişir' });
    expect(refused.now.file.abstract).not.toBe('Yeni');
    expect(told(refused, 'recordalRefused')).toEqual(['aliyev']);
  });
});
