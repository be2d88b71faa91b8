/** 33.1: the patent is published within three months of registration. */
import {
  firstSecondAfter,
  granted,
  initialSays,
  lastSecondOf,
  lawWith,
  paid,
  published,
  registered,
  replayed,
} from '../../support/case-driver.ts';
import { bulletinEntries, effects, publication, publishedPatent, registerEntries } from '../../support/patents.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const secret = { reason: 'Milli təhlükəsizlik' };

test('33.1: three months from registration for the office; published, the window opens', () => {
  const c = granted();
  expect(publication(c)).toBe('due');
  expect(c.due('patentPublication')).toBe('2027-04-15');
  expect(bulletinEntries(c)).toContain('patent');
  c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  expect(publication(c)).toEqual({ published: 'window' });
  expect(c.due('postGrantOpposition')).toBe('2027-09-01');
  expect(c.notices).toContain('patentPublished');
  expect(c.now.file.dates.patentPublication).toBe('2027-03-01');
});

test('33.1: not published in time, the office is overdue and nobody loses a right', () => {
  const c = granted().until('2027-05-01');
  expect(c.term('patentPublication')?.status).toBe('overdue');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-05-02', { issue: '2027/5' }))).toEqual({ published: 'window' });
});

test('33.1: a patent is published once', () => {
  expect(publishedPatent().refused('PATENT_PUBLISHED', '2027-03-02', { issue: '2027/4' }).code).toBe('act.notPossible');
});

test('30.7: a prohibition holds publication back, and its end lets it go on', () => {
  const c = granted().act('PUBLICATION_PROHIBITED', '2027-02-01', secret);
  expect(publication(c)).toBe('secret');
  expect(c.term('patentPublication')).toBeUndefined();
  expect(c.refused('PATENT_PUBLISHED', '2027-02-02', { issue: '2027/2' }).ok).toBe(false);
  c.until('2027-06-02');
  expect(publication(c)).toBe('due');
  // From 1 February to 15 May the office could not publish: 103 days that do not count.
  expect(c.due('patentPublication')).toBe('2027-07-27');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-06-03', { issue: '2027/6' }))).toEqual({ published: 'window' });
});

test('25: what was set apart before the grant is not published with it', () => {
  const c = published().act('SET_APART', '2026-12-10', secret);
  c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  c.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
  expect(publication(c)).toBe('secret');
  expect(bulletinEntries(c)).not.toContain('patent');
  c.act('SET_APART_ENDED', '2027-02-15');
  expect(publication(c)).toBe('due');
  // Set apart since before the registration of 15 January: 31 days.
  expect(c.due('patentPublication')).toBe('2027-05-16');
  expect(bulletinEntries(c)).toContain('patent');
});

test('33.1: surrendered before it was published, it is still published', () => {
  const c = granted().act('PATENT_SURRENDERED', '2027-02-02');
  expect(publication(c)).toBe('due');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }))).toEqual({ published: 'window' });
});

test('33.1: what is published: owner, author, title, day of receipt, priority date, and the text as limited', () => {
  expect(effects(publishedPatent(), 'queue-publication').at(-1)?.params).toEqual({
    applicationNumber: 'A 2026 0001',
    title: 'Günəş su qızdırıcısı',
    classification: ['F24S 10/00'],
    filingDate: '2026-01-05',
    authors: ['Əli Əliyev'],
    priorityDate: '2026-01-05',
    patentNumber: 'I 2027 0001',
    owners: ['Əli Əliyev'],
    receiptDate: '2026-01-05',
    claims: null,
    notes: ['33.2'],
  });
});

test('33.1: of a design, the list and description of its essential features', () => {
  expect(effects(granted('industrialDesign'), 'queue-publication').at(-1)?.params).toMatchObject({
    features: 'Forma və ornament',
  });
});

test('33.2 and 30.4 (policy responsibilityNotes): a note says who answers for novelty; the other reading, none', () => {
  const notes = (c: CaseDriver) => effects(c, 'queue-publication').map((e) => e.params?.['notes']);
  expect(notes(publishedPatent())).toEqual([['30.4'], ['33.2']]);
  expect(notes(publishedPatent({}, lawWith({ responsibilityNotes: 'notPrinted' })))).toEqual([undefined, undefined]);
});

test.each([
  ['last second', lastSecondOf('2027-04-15'), 'running'],
  ['first second after it', firstSecondAfter('2027-04-15'), 'overdue'],
])('33.1: at the %s of the three months the office is %s', (_, when, status) => {
  expect(granted().until(when).term('patentPublication')?.status).toBe(status);
});

describe('33.1, 30.3: a priority that is another after the grant is put right in the register and in the bulletin', () => {
  const claim = { basis: 'convention', date: '2025-04-04', country: 'TR', number: '2', certifiedCopy: true };
  /** Published with priority of 4 April 2025, which was lost before the grant and disputed. */
  const disputed = () =>
    registered(
      published('invention', { priorities: [{ ...claim, payment: paid(700, '2026-01-05') }] })
        .act('PRIORITY_CLAIM_REJECTED', '2026-10-01', { reasons: 'İlk iddia sənədi deyil.' })
        .act('DISPUTE_FILED', '2026-10-10', { about: 'priorityLost', reasons: 'İlkdir.' }),
    );
  const printed = (c: CaseDriver) => c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  const decided = (c: CaseDriver, outcome: string) =>
    c.act('DISPUTE_DECIDED', '2027-04-01', { outcome, reasons: 'Əsas.' });
  const dates = { filingDate: '2026-01-05', priorityDate: '2025-04-04' };
  const queued = (c: CaseDriver) => effects(c, 'queue-publication').map((e) => [e.entry, e.params['priorityDate']]);

  test('33.1: given back after the patent was published, both say the date that is right', () => {
    const c = decided(printed(disputed()), 'allowed');
    expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'dates', clause: '33.1', params: dates });
    expect(effects(c, 'queue-publication').at(-1)).toMatchObject({
      entry: 'correction',
      params: { patentNumber: 'I 2027 0001', corrected: 'dates', ...dates },
    });
    expect(replayed(c)).toEqual(c.now);
  });

  test('33.1: not given back, nothing is entered and printed', () => {
    const c = printed(disputed());
    const before = [registerEntries(c), bulletinEntries(c)];
    decided(c, 'dismissed');
    expect([registerEntries(c), bulletinEntries(c)]).toEqual(before);
  });

  test('33.1: before the patent is published, what waits is said anew, and nothing is corrected', () => {
    const c = decided(disputed(), 'allowed');
    expect(registerEntries(c).at(-1)).toBe('dates');
    expect(queued(c).slice(-2)).toEqual([
      ['patent', '2026-01-05'],
      ['patent', '2025-04-04'],
    ]);
  });

  test('30.7, 25: under secrecy it waits until that ends', () => {
    const c = decided(printed(disputed()).act('SET_APART', '2027-03-15', secret), 'allowed');
    expect(bulletinEntries(c).at(-1)).toBe('patent');
    expect(registerEntries(c).at(-1)).toBe('dates');
    expect(bulletinEntries(c.act('SET_APART_ENDED', '2027-05-03')).at(-1)).toBe('correction');
  });

  test('29.5, 28.4: lost by a divisional with that of the initial application, and given back with it', () => {
    const divisionalOf = { number: 'A 2025 0900', filingDate: '2025-02-10' };
    const initial = (priorityDate: string) => ({ filingDate: '2025-02-10', priorityDate });
    const c = printed(registered(initialSays(published('invention', { divisionalOf }), initial('2024-06-03'))));
    initialSays(c, initial('2025-02-10'));
    initialSays(c, initial('2025-02-10'));
    expect(queued(c).slice(-2)).toEqual([
      ['patent', '2024-06-03'],
      ['correction', '2025-02-10'],
    ]);
    expect(queued(initialSays(c, initial('2024-06-03'))).at(-1)).toEqual(['correction', '2024-06-03']);
  });
});
