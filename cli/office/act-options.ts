/** The switches by which an act is told: in which case, by whom, when, with what data. Shared by `act` and `preview`. */
import type { Command } from 'commander';
import { civilDate, instant } from '../../law/index.ts';
import { actDefinition, acts, opensCase, roles } from '../../machines/index.ts';
import { UsageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { caseArgument } from './case-argument.ts';
import { jsonObject } from './json-object.ts';

export interface ActOptions {
  readonly case?: string;
  readonly data?: string;
  readonly by?: string;
  readonly on?: string;
  readonly at?: string;
  readonly proceeding?: string;
  readonly attorney?: string;
}

export function withActOptions(command: Command): Command {
  return command
    .argument('<type>', 'the act, such as CORRECTION_FILED; `muddet permitted` lists them')
    .option('--case <number>', 'the case, such as A-2026-0012; none for APPLICATION_RECEIVED')
    .option('--data <json>', 'the data of the act: JSON, @file, or - for standard input')
    .option('--by <role:person>', 'who does it, such as applicant:aliyev; the person is enough where only one role may')
    .option('--attorney <name:registration>', 'the patent attorney who signs for that person')
    .option('--on <date>', 'the day on which it takes effect (today: now, earlier: noon)')
    .option('--at <instant>', 'the moment, such as 2026-01-20T09:30:00+04:00')
    .option('--dir <dir>', 'data directory of the office, since --data is the data of the act')
    .option('--proceeding <id>', 'which proceeding, where the case has several of the sort');
}

/** What goes to the office. Throws UsageError or LawError for what cannot be read. */
export async function requestOf(
  type: string,
  options: ActOptions,
  terminal: Terminal,
): Promise<{ readonly number: string | null; readonly body: Record<string, unknown> }> {
  const definition = actDefinition(type);
  if (!definition) throw new UsageError(`there is no act "${type}"${nearest(type)}; \`muddet permitted\` lists them`);
  const opens = opensCase(definition);
  if (!opens && options.case === undefined)
    throw new UsageError('name the case with --case, such as --case A-2026-0012');
  if (opens && options.case !== undefined) throw new UsageError('an application has no case yet: leave --case out');
  const number = options.case === undefined ? null : caseArgument(options.case);
  const { attorney } = options;
  const data = options.data === undefined ? {} : await jsonObject(options.data, terminal);
  const first = (data['applicants'] as readonly { readonly id?: string }[] | undefined)?.[0]?.id;
  const by = actorOf(options.by, type, definition.by, opens ? first : undefined);
  return {
    number,
    body: {
      type,
      by: { ...by, ...(attorney === undefined ? {} : { attorney: attorneyOf(attorney) }) },
      ...timeOf(options),
      data,
      ...(options.proceeding === undefined ? {} : { proceeding: options.proceeding }),
    },
  };
}

/** Who signs is said, never supposed: but of an application that names nobody else, it is its first applicant. */
function actorOf(
  by: string | undefined,
  type: string,
  possible: readonly string[],
  filer: string | undefined,
): { role: string; person: string } {
  const [first = '', ...rest] = (by ?? '').split(':');
  const person = rest.join(':');
  if (first && person) return { role: first, person };
  const [only, ...others] = possible;
  const isName = first !== '' && rest.length === 0 && !(roles as readonly string[]).includes(first);
  const named = by === undefined ? filer : isName ? first : undefined;
  if (only !== undefined && others.length === 0 && named) return { role: only, person: named };
  throw new UsageError(`say who does ${type}: --by ROLE:PERSON, where ROLE is ${possible.join(' or ')}`);
}

function attorneyOf(text: string): { name: string; registration: string } {
  const cut = text.lastIndexOf(':');
  if (cut < 1) throw new UsageError('write the attorney as --attorney "Leyla Quliyeva:PM-0042"');
  return { name: text.slice(0, cut), registration: text.slice(cut + 1) };
}

/** As it was given: with nothing, the act takes effect when the office records it, and the same command is the same act. */
function timeOf({ on, at }: ActOptions): { readonly on?: string; readonly effectiveAt?: string } {
  if (on !== undefined && at !== undefined) throw new UsageError('give --on or --at, not both');
  if (at !== undefined) return { effectiveAt: instant(at) };
  return on === undefined ? {} : { on: civilDate(on) };
}

function nearest(type: string): string {
  const like = Object.keys(acts).filter(
    (known) => known.includes(type.toUpperCase()) || type.toUpperCase().includes(known),
  );
  return like.length > 0 ? ` (did you mean ${like.slice(0, 3).join(', ')}?)` : '';
}
