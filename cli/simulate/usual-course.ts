/** The acts by which an application usually gets on, for scenarios that begin later: `file: invention`, `upTo: published`. */
import { civilDateOf, dateOfDay, dayNumber } from '../../law/index.ts';
import type { Instant, Kind } from '../../law/index.ts';
import type { Step } from './scenario-form.ts';

export const stages = ['examined', 'published', 'refused', 'granted'] as const;
export type Stage = (typeof stages)[number];

/** The condition of Article 7, 8 or 9 that is found not met where an application is to be refused. */
const negative: Readonly<Record<Kind, string>> = { invention: '7.6', utilityModel: '8.1', industrialDesign: '9.5' };

/** The steps after a filing, each so many days later; without expectations. */
export function usualSteps(stage: Stage, kind: Kind, filed: Instant): readonly Step[] {
  const day = (after: number) => dateOfDay(dayNumber(civilDateOf(filed)) + after);
  const examined: Step[] = [{ on: day(21), act: 'FORMAL_EXAMINATION_PASSED' }];
  if (stage === 'examined') return examined;
  if (stage === 'refused') {
    return [
      ...examined,
      { on: day(56), act: 'FINDINGS_RECORDED', findings: [negative[kind]] },
      { on: day(57), act: 'REFUSED', data: { reasons: 'Patent qabiliyyəti şərti yerinə yetirilmir.' } },
    ];
  }
  const published: Step[] = [
    ...examined,
    { on: day(56), act: 'FINDINGS_RECORDED', findings: 'met' },
    { on: day(57), act: 'PUBLICATION_DECIDED' },
    { on: day(86), act: 'FEE_PAID', data: { fee: 'publication' }, paid: 'due' },
    { on: day(147), act: 'APPLICATION_PUBLISHED', data: { issue: `${day(147).slice(0, 4)}/5` } },
  ];
  if (stage === 'published') return published;
  return [
    ...published,
    { on: day(349), act: 'FEE_PAID', data: { fee: 'registration' }, paid: 'due' },
    { on: day(375), act: 'PATENT_REGISTERED' },
  ];
}
