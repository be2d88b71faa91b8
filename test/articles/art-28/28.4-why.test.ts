/** 28.4: who is told that a priority is lost is told why. */
import { paid, received } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';

const claim = (over: object) => ({ basis: 'convention', date: '2025-04-04', country: 'DE', number: '2', ...over });
const claimed = (over: object = {}) => received('2026-01-05', 'invention', { priorities: [claim(over)] });
const fee = { payment: paid(700, '2026-01-05') };

test.each<[string, () => CaseDriver, string]>([
  ['28.2', () => claimed({ inParisState: false }), 'was not in a state of the Paris Union (Article 28.2)'],
  ['28.2', () => claimed({ date: '2024-12-30' }), 'came after the time within which this priority can be claimed'],
  ['28.7', () => claimed({ country: 'AZ' }), 'is claimed as an earlier application (Article 28.7)'],
  ['28.9', () => claimed({ earlierClaimedPriority: true }), 'itself claimed an earlier priority (Article 28.9)'],
  [
    '28.5',
    () => claimed({ basis: 'treatyFirst', certifiedCopy: true, ...fee }).until('2026-03-06'),
    'what proves it did not come in time (Article 28.3)',
  ],
  ['28.3', () => claimed(fee).until('2026-03-06'), 'what proves it did not come in time (Article 28.3)'],
  ['28.8', () => claimed({ certifiedCopy: true }).until('2026-03-06'), 'its fee was not paid in time (Article 28.8)'],
])('%s', (_clause, make, why) => {
  expect(letterOf(make(), 'priorityLost')).toContain(why);
});

test('28.4: rejected by an examiner, the reasons given are told, and no other', () => {
  const c = claimed({ certifiedCopy: true, ...fee });
  c.act('PRIORITY_CLAIM_REJECTED', '2026-02-02', { reasons: 'Başqa obyekt' }, { proceeding: c.last('priorityClaim') });
  expect(letterOf(c, 'priorityLost')).toContain('could not be recognised. Reason: Başqa obyekt.');
});
