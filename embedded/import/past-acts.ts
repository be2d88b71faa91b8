/** A line of another system's file as an act of ours: columns by the map, days, numbers and nested data. */
import { formOf } from '../../engine/index.ts';
import type { PastAct } from '../../engine/index.ts';
import { civilDate, civilDateOf, instant, kinds, momentOn, timeOfDay } from '../../law/index.ts';
import type { CivilDate, Instant, Kind } from '../../law/index.ts';
import { actDefinition, roles } from '../../machines/index.ts';
import type { Actor, CaseNumber, Role } from '../../machines/index.ts';
import { cellMeant } from './import-map.ts';
import type { ImportMap, MappedAct } from './import-map.ts';
import { isObject } from './read-lines.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a line can say; `data.x` names a field of the act's form. */
export const ourColumns = [
  'case',
  'act',
  'on',
  'effectiveAt',
  'by',
  'person',
  'attorney',
  'proceeding',
  'data',
] as const;

const isOurs = (name: string): boolean =>
  (ourColumns as readonly string[]).includes(name) || /^(data|attorney)\./.test(name);

/** The cells by our names; those that the map takes from other columns by theirs. Throws for a column that is none of ours, unless the map passes over such. */
export function byOurNames(cells: Data, { columns, otherColumns, takenFrom }: ImportMap): Data {
  const ours = new Map(Object.entries(columns).map(([our, their]) => [their, our]));
  const named: Record<string, unknown> = {};
  for (const [their, cell] of Object.entries(cells)) {
    const our = ours.get(their) ?? their;
    if (isOurs(our) || takenFrom.has(our)) named[our] = cell;
    else if (otherColumns === 'refuse')
      throw new Error(`the column "${their}" stands for nothing here; name it in the map, or ignore it there`);
  }
  return named;
}

/** `A 2019 0012` of `a20190012`, `A-2019-0012` and the like; null for what is no case number. */
export function caseNumberOf(cell: unknown): CaseNumber | null {
  const [, letter, year, serial] = /^([A-Za-z])[ -]?(\d{4})[ -]?(\d{4,9})$/.exec(String(cell ?? '').trim()) ?? [];
  return letter ? (`${letter.toUpperCase()} ${year} ${serial}` as CaseNumber) : null;
}

/** The act of a line; null where the map says to pass over it. Throws for what cannot be read. */
export function pastAct(
  cells: Data,
  { number, map, now }: { readonly number: CaseNumber; readonly map: ImportMap; readonly now: Instant },
): PastAct | null {
  const named = String(cells['act'] ?? '');
  if (named === '') throw new Error('it names no act');
  const mapped: MappedAct = map.acts[named] ?? { act: named, data: {} };
  if (mapped.act === 'ignore') return null;
  const by = text(cells['by']) ?? mapped.by;
  if (by !== undefined && !(roles as readonly string[]).includes(by))
    throw new Error(`"${by}" is no role; there are ${roles.join(', ')}`);
  const person = text(cells['person']) ?? mapped.person;
  const proceeding = text(cells['proceeding']) ?? mapped.proceeding;
  const attorney = nested(cells, 'attorney') as Actor['attorney'] | undefined;
  const effectiveAt = momentOf(cells, map, now);
  const from = { ...cells, on: civilDateOf(effectiveAt) };
  const given = over((filled(mapped.data, from, map) ?? {}) as Data, nested(cells, 'data') ?? {});
  const data = opens(mapped.act) ? { ...given, number } : given;
  return {
    type: mapped.act,
    case: number,
    effectiveAt,
    by: {
      ...(by === undefined ? {} : { role: by as Role }),
      ...(person === undefined ? {} : { person }),
      ...(attorney === undefined ? {} : { attorney }),
    },
    ...(proceeding === undefined ? {} : { proceeding }),
    data,
  };
}

/** The data of a map with the cells that it stands for; what stands for an empty cell is left out. */
function filled(value: unknown, cells: Data, map: ImportMap): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, cells, map)).filter((item) => item !== undefined);
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [key, filled(inner, cells, map)] as const);
    const kept = entries.filter(([, inner]) => inner !== undefined);
    return kept.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(kept);
  }
  const meant = typeof value === 'string' ? cellMeant(value) : null;
  if (!meant) return value;
  const found = text(cells[meant.column]);
  if (found === undefined || meant.as === 'text' || meant.column === 'on') return found;
  return meant.as === 'day' ? dayFrom(found, map) : qepikFrom(found);
}

/** An amount in manat, `10`, `6.5` or `1 250,00`, in qəpik. */
function qepikFrom(found: string): number {
  const [, whole = '', part = ''] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(found.replaceAll(/\s/g, '')) ?? [];
  if (whole === '') throw new Error(`"${found}" is not an amount in manat such as 6.50`);
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const dayFrom = (found: string, { days }: Pick<ImportMap, 'days'>): CivilDate =>
  asRead(`"${found}" is not a day written as ${days}`, () => civilDate(isoDay(found, days)));

const opens = (type: string): boolean => ['application', 'international'].includes(actDefinition(type)?.allots ?? '');

const text = (cell: unknown): string | undefined =>
  cell === undefined || cell === null || String(cell) === '' ? undefined : String(cell);

/** The exact moment, or noon of the day; now, for a day whose noon has not come. */
function momentOf(cells: Data, map: ImportMap, now: Instant): Instant {
  const [at, on] = [text(cells['effectiveAt']), text(cells['on'])];
  if (at !== undefined) return asRead(`"${at}" is not a moment such as 2019-03-04T10:30:00+04:00`, () => instant(at));
  if (on === undefined) throw new Error('it has no day: `on`');
  const day = dayFrom(on, map);
  return day === civilDateOf(now) ? now : momentOn(day, timeOfDay('12:00'));
}

function asRead<T>(otherwise: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new Error(otherwise);
  }
}

/** The day as ISO text, from the places that its form gives year, month and day. */
function isoDay(day: string, form: ImportMap['days']): string {
  if (day.length !== form.length) return '';
  const part = (letters: string) => day.slice(form.indexOf(letters), form.indexOf(letters) + letters.length);
  return `${part('YYYY')}-${part('MM')}-${part('DD')}`;
}

/** What stands in a column by itself, as an object or its JSON, with `name.a.b` over it. */
function nested(cells: Data, name: string): Data | undefined {
  const whole = cells[name];
  let made: Data | undefined;
  if (isObject(whole)) made = whole;
  else if (whole !== undefined && whole !== null && whole !== '')
    made = asRead(`\`${name}\` is not a JSON object`, () => objectOf(String(whole)));
  for (const [column, cell] of Object.entries(cells))
    if (column.startsWith(`${name}.`)) made = put(made ?? {}, column.slice(name.length + 1).split('.'), cell) as Data;
  return made;
}

function objectOf(json: string): Data {
  const value: unknown = JSON.parse(json);
  if (!isObject(value)) throw new TypeError('not an object');
  return value;
}

/** The value with another at a path; steps that are numbers are places in a list. */
function put(into: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (/^\d{1,3}$/.test(step)) {
    const list: unknown[] = Array.isArray(into) ? [...into] : [];
    list[Number(step)] = put(list[Number(step)], rest, value);
    return list;
  }
  const object = isObject(into) ? into : {};
  return { ...object, [step]: put(object[step], rest, value) };
}

/** Objects are merged, everything else is replaced. */
function over(base: Data, changes: Data): Data {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? over(before, value) : value;
  }
  return merged;
}

/**
 * The data of an act whose cells were all texts: where its form asks for a number, a list or the like, and the text is
 * JSON for one, that is meant.
 */
export function typed(act: PastAct, kind: unknown): PastAct {
  const definition = actDefinition(act.type);
  if (!definition || !kinds.includes(kind as Kind)) return act;
  const form = formOf(definition, kind as Kind);
  let data: unknown = act.data;
  // A list that was a text has texts in it no more, so twice is enough.
  for (let times = 0; times < 2; times++) {
    const parsed = form.safeParse(data);
    if (parsed.success) break;
    for (const { path, code } of parsed.error.issues) {
      if (code !== 'invalid_type' && code !== 'invalid_union' && code !== 'invalid_value') continue;
      const steps = path.map(String);
      const cell = steps.reduce<unknown>((at, step) => (at as Data | undefined)?.[step], data);
      if (typeof cell === 'string') data = put(data, steps, fromJson(cell));
    }
  }
  return { ...act, data };
}

function fromJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
