/** 5.1: of several priorities lost, a dispute gives back the one that it is about, and no other. */
import { lastSecondOf, paid, received, refusedCase } from '../../support/case-driver.ts';

const claim = (date: string, over: Record<string, unknown> = {}) => ({
  basis: 'convention',
  date,
  country: 'TR',
  number: `TR ${date}`,
  certifiedCopy: true,
  payment: paid(700, '2026-01-05'),
  ...over,
});
/** The first falls for want of its fee on 6 March; the second is rejected when the time to dispute that is over. */
const twoLost = () => {
  const c = received('2026-01-05', 'invention', {
    priorities: [claim('2025-03-03', { payment: undefined }), claim('2025-06-02')],
  });
  const [first, second] = c.now.proceedings.filter((p) => p.machine === 'priorityClaim').map((p) => p.id);
  c.until('2026-06-01').act('PRIORITY_CLAIM_REJECTED', '2026-06-10', { reasons: 'x' }, { proceeding: `${second}` });
  return { c, first: `${first}`, second: `${second}` };
};
const dispute = (of?: string) => ({ about: 'priorityLost', reasons: 'x', ...(of ? { of } : {}) });
const allowed = { outcome: 'allowed', reasons: 'x' };

test('5.1: unnamed, it is about the one that can still be disputed; one whose time is over stays lost', () => {
  const { c, first, second } = twoLost();
  c.act('DISPUTE_FILED', '2026-07-01', dispute()).act('DISPUTE_DECIDED', '2026-07-20', allowed);
  expect([c.at(first), c.at(second), c.now.file.priority.date]).toEqual(['closed', 'established', '2025-06-02']);
});

test('5.1: named, it has to be one that can be disputed', () => {
  const { c, first, second } = twoLost();
  for (const named of [first, 'priorityClaim-99', 'application'])
    expect(c.refused('DISPUTE_FILED', '2026-07-01', dispute(named)).code).toBe('dispute.nothing');
  c.act('DISPUTE_FILED', lastSecondOf('2026-08-10'), dispute(second));
});

test('5.1: by the notice that told of it, too', () => {
  const { c, second } = twoLost();
  const service = c.now.proceedings.findLast((p) => p.machine === 'service' && p.own['parent'] === second);
  c.act('DISPUTE_FILED', '2026-07-01', dispute(service?.id)).act('DISPUTE_DECIDED', '2026-07-20', allowed);
  expect(c.at(second)).toBe('established');
});

test('5.1: dismissed, it is not disputed again under another name', () => {
  const { c, second } = twoLost();
  c.act('DISPUTE_FILED', '2026-07-01', dispute()).act('DISPUTE_DECIDED', '2026-07-20', {
    outcome: 'dismissed',
    reasons: 'x',
  });
  for (const named of [undefined, second])
    expect(c.refused('DISPUTE_FILED', '2026-07-21', dispute(named)).code).toBe('dispute.twice');
});

test('5.1¶2: a court gives a priority back in an action about that, and in no other', () => {
  const c = refusedCase();
  c.act('APPEAL_FILED', '2026-04-20', { reasons: 'x', payment: paid(5000, '2026-04-20') })
    .act('APPEAL_DECIDED', '2026-06-01', { outcome: 'dismissed', reasons: 'x' })
    .act('COURT_ACTION_FILED', '2026-07-01', { against: 'appeal' }, { by: 'registrar' });
  const judgment = { outcome: 'reversed', direction: 'priority' };
  expect(c.refused('COURT_DECIDED', '2026-09-01', judgment).code).toBe('court.cannotFollow');
  const lost = twoLost();
  lost.c
    .act('DISPUTE_FILED', '2026-07-01', dispute())
    .act('DISPUTE_DECIDED', '2026-07-20', { outcome: 'dismissed', reasons: 'x' })
    .act('COURT_ACTION_FILED', '2026-08-03', { against: 'dispute' }, { by: 'registrar' })
    .act('COURT_DECIDED', '2026-10-01', judgment, { proceeding: lost.c.last('dispute') });
  expect([lost.c.at(lost.first), lost.c.at(lost.second)]).toEqual(['closed', 'established']);
});
