/** What a history does next: an act that somebody may do in the case as it stands, or one that the law must refuse. */
import { permitted } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import type { Instant, Law, LimitName } from '../../law/index.ts';
import { civilDateOf, instant } from '../../law/index.ts';
import { actDefinition, acts, partyRoles, roles } from '../../machines/index.ts';
import type { Act, ActType, Actor, Party, ProceedingState, Role } from '../../machines/index.ts';
import { dataFor } from './catalogue.ts';
import { groupOf } from './starts.ts';
import type { Group } from './starts.ts';

export type Choose = <T>(...options: readonly T[]) => T;

/** A source of choices from one number: the same number, the same choices. */
export function chooser(pick: number): Choose {
  let seed = pick >>> 0;
  return (...options) => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return options[(seed >>> 8) % options.length] as (typeof options)[number];
  };
}

export interface Step {
  readonly type: ActType;
  readonly by: Actor;
  readonly to: ProceedingState;
  readonly data: unknown;
}

/** The acts that a limit bounds: in time up to the end of its last day, and too late after it. */
export const bounded: Readonly<Partial<Record<LimitName, readonly ActType[]>>> = {
  formalReply: ['CORRECTION_FILED', 'EXTENSION_REQUESTED'],
  priorityDeclaration: ['PRIORITY_CLAIMED'],
  priorityFee: ['PRIORITY_FEE_PAID'],
  certifiedCopy: ['PRIORITY_COPY_FILED'],
  unityElection: ['SUBJECT_MATTER_ELECTED'],
  appeal: ['APPEAL_FILED'],
  examinationRequest: ['EXAMINATION_REQUESTED'],
  foreignFiling: ['FOREIGN_FILING_REQUESTED'],
  opposition: ['OPPOSITION_FILED'],
  observations: ['OBSERVATIONS_FILED'],
  restoration: ['RESTORATION_REQUESTED'],
  restoredAct: ['APPEAL_FILED', 'OBSERVATIONS_FILED'],
  priorUseObjection: ['PRIOR_USE_OBJECTED'],
  priorUseObjectionFromNotice: ['PRIOR_USE_OBJECTED'],
  postGrantOpposition: ['POST_GRANT_OPPOSITION_FILED'],
};

/** Acts that end a case are done seldom, or histories would be short. */
const ending: ReadonlySet<string> = new Set([
  'APPLICATION_WITHDRAWN',
  'INTERNATIONAL_APPLICATION_WITHDRAWN',
  'INTERNATIONAL_APPLICATION_FORWARDED',
  'DEEMED_WITHDRAWN',
  'PATENT_SURRENDERED',
  'CALENDAR_CHANGED',
  'COURT_INVALIDATED',
  'SERVICE_FAILED',
]);

const others: ReadonlySet<Role> = new Set([...partyRoles, 'time']);
const officials = roles.filter((role) => !others.has(role));

/** Everybody who could act in a case: its parties, alone or through their attorney, strangers, and the offices. */
export function actorsIn({ file, proceedings }: CaseState): readonly Actor[] {
  const { representative, applicants, patent } = file;
  const attorney = representative && { name: representative.name, registration: representative.registration };
  const sides = (role: 'applicant' | 'owner', parties: readonly Party[]): Actor[] =>
    parties.flatMap(({ id }) => [{ person: id, role }, ...(attorney ? [{ person: id, role, attorney }] : [])]);
  const named = proceedings.flatMap(({ own }) =>
    ['opponent', 'requester', 'counterpart'].flatMap((key) => {
      const who = own[key] as string | { readonly id?: string } | undefined;
      return (typeof who === 'string' ? who : who?.id) ?? [];
    }),
  );
  const outside = [...new Set([...named, 'rival', 'second'])];
  return [
    ...sides('applicant', applicants),
    ...sides('owner', patent?.owners ?? []),
    ...outside.map((person) => ({ person, role: 'opponent' as const })),
    ...outside.map((person) => ({ person, role: 'thirdPerson' as const })),
    ...['aliyev', 'leyla'].map((person) => ({ person, role: 'author' as const })),
    ...officials.map((role) => ({ person: role, role })),
  ];
}

const dataOf = (state: CaseState, at: Instant, choose: Choose, step: Omit<Step, 'data'>): unknown =>
  dataFor[step.type]({ state, on: civilDateOf(at), to: step.to, by: step.by, choose });

/** What the choice of the next act looks at. */
interface Drawing {
  readonly state: CaseState;
  readonly law: Law;
  readonly now: Instant;
  readonly group: Group;
  readonly accepted: Readonly<Record<string, number>>;
}

/** Acts not done yet, of the group before the others, that some proceeding of the case could take by its sort. */
function undone({ state, group, accepted }: Drawing): readonly ActType[] {
  const machines = new Set(state.proceedings.map((p) => p.machine));
  const open = (Object.keys(acts) as ActType[]).filter((t) => accepted[t] === undefined && machines.has(acts[t].to));
  const own = open.filter((type) => groupOf(type) === group);
  return own.length > 0 ? own : open;
}

/**
 * An act that somebody may do now: one that is wanted, or else one not done yet in this history, those of its own group
 * before the others. Two of the three who are asked could do such an act by their office; the third is anybody.
 */
export function drawStep(drawing: Drawing, choose: Choose, wanted: readonly ActType[] = []): Step | undefined {
  const { state, law, now, group, accepted } = drawing;
  const endsToo = choose(false, false, false, true);
  const rankOf = (type: ActType): number => {
    if (wanted.includes(type)) return 0;
    if (ending.has(type) && !endsToo) return 4;
    if (accepted[type] !== undefined) return 3;
    return groupOf(type) === group ? 1 : 2;
  };
  const aims = wanted.length > 0 ? wanted : undone(drawing);
  const actors = actorsIn(state);
  let best: { readonly step: Omit<Step, 'data'>; readonly rank: number } | undefined;
  for (let i = 0; i < 3 && (best === undefined || best.rank > 1); i++) {
    const aim = i < 2 && aims.length > 0 ? actDefinition(choose(...aims)) : undefined;
    const able = aim ? actors.filter((a) => aim.by.includes(a.role)) : actors;
    const by = choose(...(able.length > 0 ? able : actors));
    const offered = permitted(state, by, now, law).flatMap((p) => (p.possible ? [p] : []));
    const rank = Math.min(...offered.map((p) => rankOf(p.act)));
    if (offered.length === 0 || rank >= (best?.rank ?? 9)) continue;
    const { act, targets } = choose(...offered.filter((p) => rankOf(p.act) === rank));
    const { proceeding } = choose(...targets);
    const to = state.proceedings.find((p) => p.id === proceeding);
    if (to) best = { step: { type: act, by, to }, rank };
  }
  return best && { ...best.step, data: dataOf(state, now, choose, best.step) };
}

const aDayAfter = (at: Instant): Instant => instant(new Date(Date.parse(at) + 86_400_000).toISOString());

/** What is wrong with an act, and the codes with which the law says so. */
const wrongs: readonly (readonly [spoil: (act: Act) => Act, ...codes: readonly string[]])[] = [
  [(act) => ({ ...act, data: { ...(act.data as object), unheardOf: true } }), 'form.invalid'],
  [
    (act) => {
      const [key = 'remark'] = Object.keys(act.data ?? {});
      return { ...act, data: { ...(act.data as object), [key]: [[]] } };
    },
    'form.invalid',
  ],
  [(act) => ({ ...act, by: { person: 'time', role: 'time' } }), 'act.notYours'],
  [(act) => ({ ...act, by: { person: 'nobody', role: 'applicant' } }), 'act.notYours', 'act.notParty'],
  [(act) => ({ ...act, effectiveAt: aDayAfter(act.recordedAt) }), 'act.inFuture'],
  [(act) => ({ ...act, effectiveAt: '2025-12-31T08:00:00Z' as Instant }), 'act.beforeCase'],
  [(act) => ({ ...act, proceeding: 'opposition-0' as ProceedingState['id'] }), 'act.noProceeding'],
  [(act) => ({ ...act, type: 'NOTHING_OF_THE_SORT' }), 'act.unknown'],
];

/** An act spoilt in one way, and how it has to be refused. */
export function spoil(act: Act, choose: Choose): { readonly act: Act; readonly codes: readonly string[] } {
  const [wrong, ...codes] = choose(...wrongs);
  return { act: wrong(act), codes };
}

/** Any act by anybody, whether it may be done or not; and whether `permitted` says that it may not. */
export function anyStep(
  state: CaseState,
  law: Law,
  now: Instant,
  choose: Choose,
): (Step & { readonly barred: boolean }) | undefined {
  const type = choose(...(Object.keys(acts) as ActType[]));
  const by = choose(...actorsIn(state));
  const to = choose(undefined, ...state.proceedings.filter((p) => p.machine === actDefinition(type)?.to));
  if (!to) return undefined;
  const answer = permitted(state, by, now, law).find((p) => p.act === type);
  return { type, by, to, data: dataOf(state, now, choose, { type, by, to }), barred: answer?.possible === false };
}
