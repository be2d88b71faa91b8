/** 32.5: a copy for an author who is not the applicant. */
import { granted, opponentParty, paid, published } from '../../support/case-driver.ts';
import { effects, twoOwners } from '../../support/patents.ts';

test('32.5: a copy for an author who is not the applicant', () => {
  const c = granted('invention', twoOwners);
  c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Nigar Nəbiyeva' }, { by: 'author' });
  expect(c.entries.at(-1)?.clause).toBe('32.5');
  expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Əli Əliyev' }).ok).toBe(false);
  expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Kimsə' }).ok).toBe(false);
});

test('32.5: an author who gave the application away before the grant has a copy', () => {
  const c = published()
    .act('APPLICANT_CHANGED', '2026-07-01', { applicants: [opponentParty], instrument: 'x' })
    .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') }, { by: 'registrar' })
    .act('PATENT_REGISTERED', '2027-01-15', {});
  c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Əli Əliyev' }, { by: 'author' });
  expect(c.entries.at(-1)?.clause).toBe('32.5');
});

describe('32.5: an author who is known to the office has a copy for him- or herself', () => {
  const authors = [{ id: 'nigar', name: 'Nigar Nəbiyeva', address: 'Bakı' }];
  const copy = { for: 'author', name: 'Nigar Nəbiyeva' };
  const asks = (by: 'author' | 'owner' | 'registrar', person: string) =>
    granted('invention', { authors }).try('COPY_REQUESTED', '2027-02-01', copy, { by, person });

  test('32.5: the author, the owner or the registrar asks for it', () => {
    expect([asks('author', 'nigar').ok, asks('owner', 'aliyev').ok, asks('registrar', 'registrar').ok]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('32.5: no other author does', () => {
    expect(asks('author', 'kimse')).toMatchObject({ ok: false, code: 'author.another', clause: '32.5' });
  });

  test('32.3: nor does an author ask for the copy of an owner', () => {
    const c = granted('invention', { ...twoOwners, authors });
    const forOwner = { for: 'furtherOwner', name: c.now.file.patent?.owners[1]?.name };
    expect(c.refused('COPY_REQUESTED', '2027-02-01', forOwner, { by: 'author', person: 'nigar' }).code).toBe(
      'author.another',
    );
    c.act('COPY_REQUESTED', '2027-02-01', forOwner);
  });
});

describe('32.3, 32.5: for whom a copy is, hears of it', () => {
  const nigar = { id: 'nigar', name: 'Nigar Nəbiyeva', address: 'Bakı' };
  const lettersOn = (c: ReturnType<typeof granted>) =>
    effects(c, 'dispatch-notice')
      .slice(-1)
      .map(({ notice, to, clause, channel }) => [notice, to, clause, channel]);

  test.each([
    ['author', 'nigar'],
    ['owner', 'aliyev'],
  ] as const)('32.5: the author, though the %s asks', (by, person) => {
    const c = granted('invention', { authors: [nigar] });
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: nigar.name }, { by, person });
    expect(lettersOn(c)).toEqual([['authorCopyIssued', 'nigar', '32.5', 'post']]);
  });

  test('32.3: the further owner', () => {
    const c = granted('invention', twoOwners);
    const name = twoOwners.applicants[1]?.name;
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name }, { by: 'registrar' });
    expect(lettersOn(c)).toEqual([['ownerCopyIssued', 'veli', '32.3', 'electronic']]);
  });
});
