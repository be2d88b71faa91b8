/** 30.3: what the bulletin says of an application. */
import { allMet, examined, opponentParty, paid, published } from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';

const printed = (kind: 'invention' | 'utilityModel' | 'industrialDesign') =>
  effects(published(kind), 'queue-publication').at(-1);

test.each(['invention', 'utilityModel'] as const)(
  '30.3: of an %s: author, applicant, title, classification, priority date and abstract',
  (kind) => {
    expect(printed(kind)).toMatchObject({
      entry: 'application',
      clause: '30.1',
      params: {
        title: 'Günəş su qızdırıcısı',
        authors: ['Əli Əliyev'],
        applicants: ['Əli Əliyev'],
        classification: ['F24S 10/00'],
        priorityDate: '2026-01-05',
        abstract: 'Suyu günəşlə qızdıran qurğu.',
      },
    });
    expect(printed(kind)?.params).not.toHaveProperty('features');
  },
);

test('30.3: of a design: the list and description of its essential features, and no abstract', () => {
  expect(printed('industrialDesign')?.params).toMatchObject({
    classification: ['23-03'],
    features: 'Forma və ornament',
  });
  expect(printed('industrialDesign')?.params).not.toHaveProperty('abstract');
});

test('30.3: the priority date is the one established, not the date of filing', () => {
  const claim = { basis: 'convention', date: '2025-03-03', country: 'TR', number: 'TR1', certifiedCopy: true };
  const c = published('invention', {
    priorities: [{ ...claim, payment: { receipt: 'P', paidOn: '2026-01-05', minor: 700 } }],
  });
  expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ priorityDate: '2025-03-03' });
});

describe('30.3: the bulletin says from where an application comes, and only what is so', () => {
  const entry = (over: Record<string, unknown>) =>
    effects(published('invention', over), 'queue-publication').at(-1)?.params;
  const claim = { basis: 'convention', date: '2025-03-03', country: 'TR', number: 'TR1', certifiedCopy: true };
  const payment = paid(700, '2026-01-05');

  test('28.2: the earlier filings whose priority was recognised, and no other', () => {
    const priorities = [
      { ...claim, payment },
      { ...claim, country: 'GB', number: 'GB7', inParisState: false, payment },
    ];
    expect(entry({ priorities })).toMatchObject({ priorities: [{ number: 'TR1', date: '2025-03-03', country: 'TR' }] });
  });

  test('27.2, 43: the representative, and the international application', () => {
    const representative = { name: 'Vəkil Vəkilov', registration: 'PA-7', warrant: true };
    const international = { number: 'PCT/TR2025/000001', filingDate: '2025-03-03' };
    const params = entry({ representative, international, language: 'az' });
    expect(params).toMatchObject({ representative: 'Vəkil Vəkilov', filingDate: '2025-03-03' });
    expect(params).toMatchObject({ international });
  });

  test('29.9: the kind of which it was before', () => {
    const c = examined('2026-01-05', 'utilityModel')
      .act('APPLICATION_CONVERTED', '2026-02-02', { to: 'invention' })
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') })
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
    expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ convertedFrom: 'utilityModel' });
  });

  test('30.3: an application of which nothing of this is true', () => {
    const keys = Object.keys(entry({}) ?? {});
    for (const key of ['priorities', 'representative', 'international', 'convertedFrom', 'dividedFrom', 'endedOn'])
      expect(keys).not.toContain(key);
  });
});

test('30.3: addresses are not printed', () => {
  expect(JSON.stringify(printed('invention')?.params)).not.toContain('Nizami');
});

describe('30.3: what waits for the bulletin says what the file says by then', () => {
  const claim = { basis: 'convention', date: '2025-03-03', country: 'TR', number: 'TR1', certifiedCopy: true };
  const waiting = () =>
    examined('2026-01-05', 'invention', {
      priorities: [{ ...claim, payment: { receipt: 'P', paidOn: '2026-01-05', minor: 700 } }],
    })
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
  const queued = (c: ReturnType<typeof waiting>) => effects(c, 'queue-publication').map((e) => e.params);

  test('30.3: a priority that falls', () => {
    const c = waiting();
    c.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-04-10',
      { reasons: 'Başqa obyekt' },
      { proceeding: c.last('priorityClaim') },
    );
    expect(queued(c).map((p) => p?.['priorityDate'])).toEqual(['2025-03-03', '2026-01-05']);
  });

  test('30.3: another applicant', () => {
    const c = waiting().act('APPLICANT_CHANGED', '2026-04-10', { applicants: [opponentParty], instrument: 'Müqavilə' });
    expect(queued(c).map((p) => p?.['applicants'])).toEqual([['Əli Əliyev'], ['Rəqib MMC']]);
    expect(queuedOnce(c.entries)).toEqual([{ id: effects(c, 'queue-publication').at(-1)?.id, entry: 'application' }]);
  });
});
