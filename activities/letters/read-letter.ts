/** A letter of a case as it was made, for whoever looks at it later; and what a letter would say, without a case. */
import { replay } from '../../engine/index.ts';
import type { CaseState } from '../../engine/types.ts';
import { instant } from '../../law/index.ts';
import type { CivilDate, Instant, Law } from '../../law/index.ts';
import { limitsNamed } from '../../machines/notices.ts';
import type { NoticeKind } from '../../machines/notices.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { EffectRecord, Registry } from '../../registry/index.ts';
import type { Language } from '../messages/catalogue.ts';
import { renderNotice } from '../messages/render-notice.ts';
import type { LetterToPrint } from './print-letter.ts';
import type { OfficeLetters } from './office-letters.ts';
import { limitStartedBy } from '../messages/started-length.ts';
import { writeLetter } from './write-letter.ts';

export type ReadingRegistry = Pick<Registry, 'effect' | 'entries' | 'state' | 'law' | 'lawOf'>;

/**
 * The letter of a notice, as the case stood when it was made, in today's wording of the office; null where the effect is
 * no letter of that case. What has become secret since is left out (25, 30.7).
 */
export async function readLetter(
  registry: ReadingRegistry,
  letters: OfficeLetters,
  number: CaseNumber,
  id: string,
  language?: Language,
): Promise<LetterToPrint | null> {
  const record = await registry.effect(id);
  if (!record || record.case !== number || record.effect.kind !== 'dispatch-notice') return null;
  const { effect } = record;
  const state = await stateThen(registry, record);
  if (!state) return null;
  const rendered = writeLetter({
    record,
    effect,
    state,
    law: registry.law,
    letters,
    ...(language === undefined ? {} : { language }),
  });
  return { rendered, language: language ?? effect.language, reference: record.id, at: record.createdAt };
}

async function stateThen(registry: ReadingRegistry, { case: number, seq }: EffectRecord): Promise<CaseState | null> {
  const now = await registry.state(number);
  if (!now || now.seq === seq) return now;
  const entries = [];
  for (let page; entries.length < seq && page !== 0; ) {
    const more = await registry.entries(number, {
      afterSeq: entries.length,
      limit: Math.min(1000, seq - entries.length),
    });
    entries.push(...more.map(({ entry }) => entry));
    page = more.length;
  }
  const then = replay(entries, registry.lawOf);
  return now.file.secrecy === undefined ? then : { ...then, file: { ...then.file, secrecy: now.file.secrecy } };
}

const sampleDay = '2026-03-02' as CivilDate;

/** Made-up facts, one of each that a letter may name. */
const sample = {
  due: '2026-05-04',
  trigger: sampleDay,
  days: 14,
  months: 2,
  percent: 75,
  provisional: false,
  reason: 'figure 3 is missing from the drawings',
  clause: null,
  issue: '2026/3',
  outcome: 'dismissed',
  fee: 'annual',
  amount: 5_000,
  year: 7,
  patentNumber: 'I 2026 0096',
  list: 'description, drawings',
  on: sampleDay,
  until: '2026-07-02',
  from: sampleDay,
  hearing: '2026-04-20',
  place: 'Bakı, Üzeyir Hacıbəyov küçəsi 1',
  priorityDate: '2025-03-03',
  filingDate: '2026-01-20',
  kind: 'invention',
  other: 'A 2026 0013',
  text: 'Sample remark',
  holder: 'Xəzər Holdinq',
} as const;

/** The letter of a kind of notice with made-up facts, so that an office can read its wording. */
export function previewLetter(
  { catalogues }: OfficeLetters,
  notice: NoticeKind,
  language: Language,
  law: Law,
): LetterToPrint {
  const [named] = limitsNamed(notice);
  const limit = named ?? limitStartedBy(notice) ?? 'formalReply';
  const { due, trigger, ...facts } = sample;
  const rendered = renderNotice(
    {
      notice,
      language,
      name: 'Əli Əliyev',
      number: 'A 2026 0012',
      title: 'Günəş su qızdırıcısı',
      params: { limit, ...facts, ...(named === undefined ? {} : { due, trigger }) },
      reference: 'A-2026-0012.7.1',
      law,
      kind: 'invention',
      on: sampleDay,
    },
    catalogues,
  );
  return { rendered, language, reference: 'A-2026-0012.7.1', at: sampleAt };
}

const sampleAt: Instant = instant(`${sampleDay}T12:00:00+04:00`);
