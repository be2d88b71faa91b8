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
    expect(params).toMatchObject({
      representative: 'Vəkil Vəkilov',
      filingDate: '2025-03-03',
      nationalEntry: '2026-01-05',
      international: { number: 'PCT/TR2025/000001', on: '2025-03-03' },
    });
    expect(params).not.toHaveProperty('internationalPublication');
    const published = { publication: 'WO 2025/100001', publicationDate: '2025-09-11' };
    expect(entry({ international: { ...international, ...published }, language: 'az' })).toMatchObject({
      internationalPublication: { number: 'WO 2025/100001', on: '2025-09-11' },
    });
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

describe('30.3: the priority changes after the bulletin has told it', () => {
  const claimed = (date: string) => ({
    basis: 'convention',
    date,
    country: 'DE',
    number: '2',
    certifiedCopy: true,
    payment: paid(700, '2026-01-05'),
  });
  const claiming = (...dates: readonly string[]) => published('invention', { priorities: dates.map(claimed) });
  const queue = (c: ReturnType<typeof published>) =>
    effects(c, 'queue-publication').map(({ entry, params }) => [entry, params['priorityDate']]);
  const of = (c: ReturnType<typeof published>, n: number) => ({
    proceeding: c.now.proceedings.filter((p) => p.machine === 'priorityClaim')[n]?.id ?? '',
  });
  const reject = { reasons: 'İlk iddia sənədi deyil.' };

  test('30.3, 28.4: lost, it is corrected there; given back by the Commission, once more', () => {
    const c = claiming('2025-04-04').act('PRIORITY_CLAIM_REJECTED', '2026-07-01', reject);
    const lost = [
      ['application', '2025-04-04'],
      ['correction', '2026-01-05'],
    ];
    expect(queue(c)).toEqual(lost);
    expect(effects(c, 'queue-publication').at(-1)?.params).toEqual({
      applicationNumber: 'A 2026 0001',
      title: 'Günəş su qızdırıcısı',
      corrected: 'dates',
      filingDate: '2026-01-05',
      priorityDate: '2026-01-05',
    });
    c.act('DISPUTE_FILED', '2026-07-10', { about: 'priorityLost', reasons: 'İlkdir.' });
    c.act('DISPUTE_DECIDED', '2026-08-10', { outcome: 'allowed', reasons: 'İlkdir.' });
    expect(queue(c)).toEqual([...lost, ['correction', '2025-04-04']]);
  });

  test('30.3: a claim that falls and leaves the date as it is, is nothing to correct', () => {
    const c = claiming('2025-04-04', '2025-05-04');
    c.act('PRIORITY_CLAIM_REJECTED', '2026-07-01', reject, of(c, 1));
    expect(queue(c)).toEqual([['application', '2025-04-04']]);
    c.act('PRIORITY_CLAIM_REJECTED', '2026-07-02', reject, of(c, 0));
    expect(queue(c).slice(1)).toEqual([['correction', '2026-01-05']]);
  });

  test('30.3: before the publication what waits is said anew, and nothing is corrected', () => {
    const c = examined('2026-01-05', 'invention', { priorities: [claimed('2025-04-04')] })
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') })
      .act('PRIORITY_CLAIM_REJECTED', '2026-04-02', reject);
    expect(queue(c)).toEqual([
      ['application', '2025-04-04'],
      ['application', '2026-01-05'],
    ]);
  });
});
