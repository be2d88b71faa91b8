/** 30.3: what the bulletin says of an application. */
import { published } from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';

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

test('30.3: addresses are not printed', () => {
  expect(JSON.stringify(printed('invention')?.params)).not.toContain('Nizami');
});
