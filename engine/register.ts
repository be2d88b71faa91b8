/**
 * The State Register of one case as the public sees it: what holds now, and every entry in the order in which it was made.
 * Pure, from the journal. What a late act took away stays, marked, and an entry of its own says so. Never the name of an
 * author who refused it (30.2, 32.6), nor what a contract says.
 */
import { civilDateOf } from '../law/index.ts';
import type { CivilDate, Clause, Kind } from '../law/index.ts';
import { applicationEnd, isAt } from '../machines/index.ts';
import type { CaseFile, CaseNumber, Party, ProceedingId, RegisterEntry } from '../machines/index.ts';
import type { Recordal } from '../machines/acts/art-15-recordals.ts';
import { bulletinContent, withoutNames } from './bulletin.ts';
import type { CaseState, Effect, Entry } from './types.ts';

/** How an application or a patent stands. */
export const registerStatuses = [
  'pending',
  'discontinued',
  'inForce',
  'lapsed',
  'surrendered',
  'expired',
  'revoked',
  'invalidated',
] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

const ends: Readonly<Record<string, RegisterStatus>> = {
  lapse: 'lapsed',
  surrender: 'surrendered',
  expiry: 'expired',
  revocation: 'revoked',
  invalidation: 'invalidated',
};

/** 36.1, 10.2: a patent whose term is over has expired, while a fee in its grace may still be paid. */
export function registerStatusOf({ file, proceedings }: Pick<CaseState, 'file' | 'proceedings'>): RegisterStatus {
  const { patent } = file;
  if (!patent) return applicationEnd({ proceedings }) === null ? 'pending' : 'discontinued';
  if (patent.endedBy) return ends[patent.endedBy] ?? 'inForce';
  const life = patentIn({ proceedings });
  return life && isAt(life, 'termOver') ? 'expired' : 'inForce';
}

type Facts = Readonly<Record<string, unknown>>;

/** An entry; `corrects` names by number those that it takes away. */
export interface EntryOfRegister {
  /** 1 for the first of the case. */
  readonly number: number;
  readonly entry: RegisterEntry;
  readonly clause: Clause;
  readonly on: CivilDate;
  readonly recordedOn: CivilDate;
  readonly facts: Facts;
  readonly corrects?: readonly number[];
  /** Of an entry that was taken away: the entry that did it. */
  readonly correctedBy?: number;
}

/** A contract, licence, sublicence or pledge that is registered and has not ended. */
export interface RegisteredRight {
  readonly right: 'applicationContract' | 'licence' | 'sublicence' | 'pledge';
  readonly holder: string;
  readonly exclusive?: boolean;
  readonly since: CivilDate;
}

export interface PriorUser {
  readonly user: string;
  readonly scope?: string;
  readonly since: CivilDate;
}

export interface Register {
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly status: RegisterStatus;
  /** By the names under which the bulletin prints them. */
  readonly facts: Facts;
  readonly registeredOn?: CivilDate;
  readonly endedOn?: CivilDate;
  /** The last day of the term, of a patent in force. */
  readonly inForceUntil?: CivilDate;
  /** The last day for the next annual fee; of one in its grace, the day that was missed. Left out where none is left. */
  readonly nextFeeDue?: CivilDate;
  readonly rights: readonly RegisteredRight[];
  readonly priorUsers: readonly PriorUser[];
  readonly entries: readonly EntryOfRegister[];
}

/** What of an act or a request the public sees of its entry. */
const shown = {
  registration: ['owners'],
  annualFee: ['year'],
  lapse: [],
  surrender: [],
  expiry: [],
  revocation: [],
  partialRevocation: ['limitedText'],
  invalidation: [],
  partialInvalidation: ['limitedText'],
  reinstatement: [],
  correction: ['mistake', 'correction', 'what', 'title', 'abstract'],
  dates: ['priorityDate', 'filingDate'],
  nameChange: ['owners'],
  transfer: ['owners'],
  applicationContract: ['user'],
  licence: ['licensee', 'exclusive'],
  sublicence: ['sublicensee', 'exclusive'],
  licenceChange: [],
  pledge: ['creditor'],
  outsideDecision: ['owners', 'under', 'authority'],
  priorUse: ['user', 'scope'],
  duplicate: [],
} as const satisfies Readonly<Record<RegisterEntry, readonly string[]>>;
export type ShownFact = (typeof shown)[RegisterEntry][number];

/**
 * @param state the case after the last entry
 * @param journal the whole of it, in order
 */
export function registerOf(state: CaseState, journal: readonly Entry[]): Register {
  const { file, proceedings } = state;
  const { patent, dates } = file;
  const how = { proceedings, withNotes: false };
  const status = registerStatusOf(state);
  const made = journal.flatMap((entry) => entry.effects.filter(isEntering).map((effect) => ({ entry, effect })));
  const enteredOn = (id: ProceedingId): CivilDate =>
    made.find(({ effect }) => effect.params['proceeding'] === id)?.effect.on ?? civilDateOf(state.at);
  return {
    number: state.number,
    kind: file.kind,
    status,
    facts: {
      ...bulletinContent(file, 'application', how),
      ...(patent && bulletinContent(file, 'patent', how)),
      ...(file.publication && { publishedOn: file.publication.on }),
      ...(dates.patentPublication && { patentPublishedOn: dates.patentPublication }),
    },
    ...(patent && dates.registration ? { registeredOn: dates.registration } : {}),
    ...(patent?.endedOn ? { endedOn: patent.endedOn } : {}),
    ...(status === 'inForce' ? inForceOf(state) : {}),
    rights: rightsOf(state, enteredOn),
    priorUsers: proceedings
      .filter(({ machine, value }) => machine === 'priorUse' && value === 'recognised')
      .map(({ id, own }) => ({
        user: (own['requester'] as Party | undefined)?.name ?? '',
        ...withoutNames(file, { scope: own['scope'] }),
        since: enteredOn(id),
      })),
    entries: entriesOf(file, journal),
  };
}

type Entering = Extract<Effect, { readonly kind: 'enter-register' }>;
const isEntering = (effect: Effect): effect is Entering => effect.kind === 'enter-register';

const patentIn = ({ proceedings }: Pick<CaseState, 'proceedings'>) => proceedings.find((p) => p.machine === 'patent');

/** 10.2, 32.2: until when the patent is in force, and when the next fee is due. */
function inForceOf({ terms }: CaseState): Pick<Register, 'inForceUntil' | 'nextFeeDue'> {
  const until = terms.find(({ limit }) => limit === 'patentTerm')?.due.due;
  const [next] = terms
    .flatMap(({ limit, due }) => {
      if (limit === 'annualFee' || limit === 'firstAnnualFees') return [due.due];
      return limit === 'annualFeeGrace' ? [due.trigger] : [];
    })
    .sort();
  return { ...(until ? { inForceUntil: until } : {}), ...(next ? { nextFeeDue: next } : {}) };
}

const registered = ['applicationContract', 'licence', 'sublicence', 'pledge'] as const satisfies readonly Recordal[];
const isRegistered = (what: unknown): what is RegisteredRight['right'] =>
  (registered as readonly unknown[]).includes(what);

function rightsOf({ proceedings }: CaseState, enteredOn: (id: ProceedingId) => CivilDate): RegisteredRight[] {
  return proceedings.flatMap(({ id, machine, value, own }) => {
    const { what, subject } = own as { readonly what?: unknown; readonly subject?: Facts };
    if (machine !== 'recordal' || value !== 'entered' || !isRegistered(what)) return [];
    const { user, licensee, sublicensee, creditor, exclusive } = subject ?? {};
    const holder = user ?? licensee ?? sublicensee ?? creditor;
    return [
      {
        right: what,
        holder: typeof holder === 'string' ? holder : '',
        ...(typeof exclusive === 'boolean' ? { exclusive } : {}),
        since: enteredOn(id),
      },
    ];
  });
}

function entriesOf(file: CaseFile, journal: readonly Entry[]): readonly EntryOfRegister[] {
  const entries: (EntryOfRegister & { readonly id?: string })[] = [];
  for (const { act, effects, correction } of journal) {
    const recordedOn = civilDateOf(act.recordedAt);
    const lost = entries.filter(({ id }) => id !== undefined && correction?.recalled.includes(id) === true);
    if (lost.length > 0) {
      const number = entries.length + 1;
      for (const one of lost) entries[one.number - 1] = { ...one, correctedBy: number };
      entries.push({
        number,
        entry: 'correction',
        clause: '5.1',
        on: civilDateOf(act.effectiveAt),
        recordedOn,
        facts: {},
        corrects: lost.map((e) => e.number),
      });
    }
    for (const { id, entry, clause, on, params } of effects.filter(isEntering))
      entries.push({
        id,
        number: entries.length + 1,
        entry,
        clause,
        on,
        recordedOn,
        facts: factsOf(file, entry, params),
      });
  }
  return entries.map(({ id: _id, ...entry }) => entry);
}

/** Of owners the names, whatever else they are in the case; of everything else what an author lets be said. */
function factsOf(file: CaseFile, entry: RegisterEntry, params: Facts): Facts {
  const facts = Object.fromEntries(shown[entry].flatMap((name) => (name in params ? [[name, params[name]]] : [])));
  const { owners, ...others } = facts as { readonly owners?: readonly (string | Party)[] };
  const names = owners?.map((owner) => (typeof owner === 'string' ? owner : owner.name));
  return { ...withoutNames(file, others), ...(names ? { owners: names } : {}) };
}
