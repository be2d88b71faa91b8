/** What is said of data that does not fit a form, in words that read on after the name of the field: `title: is missing`. */
import * as z from 'zod';

type Issue = Parameters<NonNullable<NonNullable<ReturnType<typeof z.config>['customError']>>>[0];

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-01-20',
  datetime: 'an instant, such as 2026-01-20T09:30:00+04:00',
  email: 'an e-mail address',
  url: 'an address of the web',
};
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

function size(origin: string, count: number | bigint): string {
  const unit = units[origin];
  return unit ? `${count} ${unit[count === 1 ? 0 : 1]}` : String(count);
}

/** Nothing for what the form says in its own words, or zod better. */
function wordsFor(issue: Issue): string | undefined {
  if (issue.input === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `must be ${list(issue.values)}` : `must be one of ${list(issue.values)}`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin in units) return 'is empty';
      if (issue.inclusive === false) return `must be more than ${size(issue.origin, issue.minimum)}`;
      return `must be at least ${size(issue.origin, issue.minimum)}`;
    case 'too_big':
      if (issue.inclusive === false) return `must be less than ${size(issue.origin, issue.maximum)}`;
      return `must be at most ${size(issue.origin, issue.maximum)}`;
    case 'invalid_format':
      return formats[issue.format] ? `must be ${formats[issue.format]}` : undefined;
    case 'unrecognized_keys':
      return `there is no field ${list(issue.keys)} here`;
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return `must be one of ${list(issue.options)}`;
      return 'fits none of the forms that it can have';
    default:
      return undefined;
  }
}

/** For every form of the program: acts, requests, settings and scenarios say it alike. */
z.config({ customError: wordsFor });

interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  /** Of a name that does not fit: why. */
  readonly issues?: readonly Misfit[];
  /** Of forms of which none fits: why each does not. */
  readonly errors?: readonly (readonly Misfit[])[];
}

const isOfOtherType = ({ path, code }: Misfit): boolean => path.length === 0 && code === 'invalid_type';

/** What is inside a misfit, where that says more: of several forms the only one of the type that was given. */
function inside({ issues, errors = [] }: Misfit): readonly Misfit[] {
  if (issues) return issues;
  const [meant, ...others] = errors.filter((form) => !form.some(isOfOtherType));
  return meant && others.length === 0 ? meant : [];
}

/** What does not fit, a line each: the field and what is wrong with it, or `whole` where that is wrong as a whole. */
export function problemsOf(misfits: readonly Misfit[], whole: string): readonly string[] {
  return misfits.flatMap((misfit) => {
    const { path, message } = misfit;
    const within = inside(misfit).map((one) => ({ ...one, path: [...path, ...one.path] }));
    return within.length > 0 ? problemsOf(within, whole) : [`${path.map(String).join('.') || whole}: ${message}`];
  });
}
