/** 12, 17.3: letters to those between whom a right has passed, when a late record takes the grant away, or the passing. */
import { civilDateOf } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import { actDefinition, holdersOf, mayComeBack, notices } from '../machines/index.ts';
import type { Act, NoticeKind, Party } from '../machines/index.ts';
import { addEffect } from './effects.ts';
import { each, once } from './notices.ts';
import type { CaseState, Effect } from './types.ts';
import { beginWork } from './work.ts';

const named: Readonly<Record<string, 'applicants' | 'owners'>> = {
  APPLICANT_CHANGED: 'applicants',
  APPLICATION_TRANSFER_REQUESTED: 'owners',
  TRANSFER_REQUESTED: 'owners',
  OUTSIDE_DECISION_RECORDED: 'owners',
};

/** To whom an act passes the application or the patent, or was to. */
export function gainedBy({ type, data, proceeding }: Act, { proceedings }: CaseState): readonly Party[] {
  const field = named[type];
  const gained = field
    ? (data as Readonly<Record<string, unknown>>)[field]
    : type === 'RECORDAL_ENTERED' && proceedings.find((p) => p.id === proceeding)?.own['owners'];
  return (gained || []) as readonly Party[];
}

const ids = (parties: readonly Party[]): string => parties.map(({ id }) => id).join(' ');

/** Those between whom a patent has passed whose grant has lost its effect, and whose application it now is. */
function formerAndPresent({ file }: CaseState, after: CaseState): readonly Party[] {
  const { patent, formerHolders = [], dates } = file;
  const former = formerHolders.filter(({ until }) => dates.registration && until >= dates.registration);
  const isStanding = !after.file.patent && patent && ids(patent.owners) === ids(after.file.applicants);
  return isStanding && former.length > 0 ? [...former.flatMap(({ holders }) => holders), ...patent.owners] : [];
}

/**
 * To seller and buyer, that a transfer of the patent stands as one of the application; to whoever gains nothing after all,
 * what can be done about that.
 * @param lost the acts that have lost their effect
 */
export function tellOfPassing(
  lost: readonly Act[],
  before: CaseState,
  after: CaseState,
  late: Act,
  law: Law,
): readonly Effect[] {
  const work = beginWork(after, late, law, civilDateOf(late.effectiveAt), String(before.seq + 1), '17.3');
  const holders = holdersOf(after.file);
  const said = {
    number: after.number,
    title: after.file.title,
    holder: holders.map(({ name }) => name).join(', '),
  };
  const tell = (notice: NoticeKind, parties: readonly Party[], params: object): void => {
    for (const recipient of once(each(work, parties)))
      addEffect(work, {
        kind: 'dispatch-notice',
        clause: notices[notice].clause,
        notice,
        ...recipient,
        params: { ...said, ...params },
      });
  };
  tell('transferStands', formerAndPresent(before, after), {});
  const told = new Set<string>();
  for (const act of lost) {
    const parties = gainedBy(act, before).filter(({ id }) => !told.has(id) && !holders.some((h) => h.id === id));
    for (const { id } of parties) told.add(id);
    tell('transferUndone', parties, {
      clause: actDefinition(act.type)?.clause ?? null,
      on: civilDateOf(act.effectiveAt),
      ...(mayComeBack(after) ? { mayAsk: true } : {}),
    });
  }
  return work.effects;
}
