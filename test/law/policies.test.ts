/** Readings that an office has set: which one holds on a day, and which may be set at all. */
import { checkSetting, choiceOn, dayListOn, makeLaw, periodOn } from '../../law/index.ts';
import type { CivilDate, PolicySetting } from '../../law/index.ts';

const day = (text: string) => text as CivilDate;
const set = (policy: string, value: unknown, from = '2026-01-01') =>
  ({ policy, value, from: day(from) }) as PolicySetting;

describe('a setting holds from its day on, and the one that began last counts', () => {
  const settings = [
    set('replyReview', 'P3M', '2027-01-01'),
    set('replyReview', 'P2M', '2026-03-01'),
    set('commissionDecision', 'P9M', '2020-01-01'),
  ];
  test.each([
    ['2026-02-28', 'P1M'],
    ['2026-03-01', 'P2M'],
    ['2026-12-31', 'P2M'],
    ['2027-01-01', 'P3M'],
  ])('29.2: on %s the office has %s for a reply, whatever the order of entry', (on, length) => {
    expect(periodOn(settings, 'replyReview', day(on))).toBe(length);
    expect(periodOn(settings.toReversed(), 'replyReview', day(on))).toBe(length);
  });
  test('of two from the same day, the one entered later', () => {
    const twice = [set('mixedOwners', 'lowestRate'), set('mixedOwners', 'fullRate')];
    expect(choiceOn(twice, 'mixedOwners', day('2026-01-01'))).toBe('fullRate');
    expect(choiceOn(twice.toReversed(), 'mixedOwners', day('2026-01-01'))).toBe('lowestRate');
  });
  test('without one, the default', () => {
    expect(choiceOn([], 'mixedOwners', day('2026-01-01'))).toBe('fullRate');
    expect(dayListOn([], 'partyReminders', day('2026-01-01'))).toEqual([30, 14, 3]);
    expect(dayListOn([], 'officeReminders', day('2026-01-01'))).toEqual([75]);
  });
});

describe('what may be set', () => {
  test.each([
    ['mixedOwners', 'fullRate'],
    ['mixedOwners', 'lowestRate'],
    ['replyReview', 'P1Y'],
    ['replyReview', 'P10D'],
    ['certifiedCopy', 'P2M'],
    ['certifiedCopy', 'P16M'],
    ['certifiedCopy', 'P1Y'],
    ['certifiedCopy', 'P62D'],
    ['annualFeeGrace', 'P6M'],
    ['annualFeeGrace', 'P184D'],
    ['annualFeeGrace', 'P1Y'],
    ['extensionAtMost', 'P6M'],
    ['extensionAtMost', 'P12M'],
    ['extensionAtMost', 'P1Y'],
    ['securityPostponement', 'P120D'],
    ['securityPostponement', 'P4M'],
    ['deemedService', 'P1D'],
    ['endOfLimit', '12:01'],
    ['endOfLimit', '18:00'],
    ['endOfLimit', '24:00'],
    ['extendedLimit', 'fromMovedEnd'],
    ['partyReminders', [1]],
    ['officeReminders', [50, 90]],
  ])('%s: %j', (policy, value) => {
    const setting = set(policy, value);
    expect(checkSetting(setting)).toBe(setting);
    expect(makeLaw({ settings: [setting] }).settings).toEqual([setting]);
  });

  const aTime = 'a time such as 18:00, later than 12:00, up to 24:00';
  const aLength = 'a length such as P2M, P10D or P1Y';
  test.each([
    ['39', 'mixedOwners', 'halfRate', 'fullRate | lowestRate'],
    ['39', 'mixedOwners', ['fullRate'], 'fullRate | lowestRate'],
    ['39', 'mixedOwners', '', 'fullRate | lowestRate'],
    ['28.3', 'certifiedCopy', 'P1M', 'at least P2M'],
    ['28.3', 'certifiedCopy', 'P59D', 'at least P2M'],
    ['28.3', 'certifiedCopy', 'P60D', 'at least P2M'],
    ['28.3', 'certifiedCopy', 'P61D', 'at least P2M'],
    ['28.3', 'certifiedCopy', 'P17M', 'at most P16M'],
    ['28.3', 'certifiedCopy', 'P2Y', 'at most P16M'],
    ['30.7', 'securityPostponement', 'P5M', 'at most P4M'],
    ['30.7', 'securityPostponement', 'P121D', 'at most P4M'],
    ['Paris Convention 5bis', 'annualFeeGrace', 'P5M', 'at least P6M'],
    ['Paris Convention 5bis', 'annualFeeGrace', 'P180D', 'at least P6M'],
    ['Paris Convention 5bis', 'annualFeeGrace', 'P183D', 'at least P6M'],
    ['State Duty Act 18.4', 'extensionAtMost', 'P13M', 'at most P12M'],
    ['State Duty Act 18.4', 'extensionAtMost', 'P300D', 'whole months, such as P6M'],
    ['29.2', 'replyReview', 'P0M', aLength],
    ['29.2', 'replyReview', '2 months', aLength],
    ['29.2', 'replyReview', 'about P2M', aLength],
    ['29.2', 'replyReview', 'P2M or so', aLength],
    ['29.2', 'replyReview', ['P2M'], aLength],
    ['29.2', 'replyReview', '', aLength],
    ['PCT 80.7', 'endOfLimit', '12:00', aTime],
    ['PCT 80.7', 'endOfLimit', '09:00', aTime],
    ['PCT 80.7', 'endOfLimit', '24:01', aTime],
    ['PCT 80.7', 'endOfLimit', '6pm', aTime],
    ['PCT 80.7', 'endOfLimit', [18], aTime],
    ['29.2¶3', 'extendedLimit', 'fromEnd', 'fromTrigger | fromMovedEnd'],
    ['29.2', 'partyReminders', 'P30D', 'whole numbers above zero'],
    ['29.2', 'partyReminders', [30, 0], 'whole numbers above zero'],
    ['29.2', 'partyReminders', [1.5, 3], 'whole numbers above zero'],
    ['29.1', 'officeReminders', [-1, 75], 'whole numbers above zero'],
  ])('%s: %s may not be %j', (_clause, policy, value, allowed) => {
    const refused = expect.objectContaining({ code: 'law.badPolicy', params: { policy, value, allowed } });
    expect(() => checkSetting(set(policy, value))).toThrow(refused);
    expect(() => makeLaw({ settings: [set(policy, value)] })).toThrow(refused);
  });
  test('a policy there is none of is refused, with those there are', () => {
    const allowed = expect.stringMatching(/^one of .*mixedOwners, .*certifiedCopy, .*partyReminders, officeReminders$/);
    const refused = { code: 'law.badPolicy', params: expect.objectContaining({ policy: 'generosity', allowed }) };
    expect(() => checkSetting(set('generosity', 'yes'))).toThrow(expect.objectContaining(refused));
  });
});
