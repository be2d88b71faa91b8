/** `muddet incidents`: effects that could not be carried out, each with its cause, and what an operator does about one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Effect } from '../../engine/index.ts';
import type { WebhookIncident } from '../../api/index.ts';
import type { EffectRecord, Intervention } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { everyItem } from '../office/every-item.ts';
import { jsonObject } from '../office/json-object.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly retry?: boolean;
  readonly skip?: boolean;
  readonly replace?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly all?: boolean;
  readonly code?: string;
  readonly case?: string;
  readonly dryRun?: boolean;
}

/** Many at once: which, and what is done about them. */
interface Settled {
  readonly dryRun: boolean;
  readonly items: readonly (Incident & { readonly problem?: { readonly code: string; readonly detail: string } })[];
  readonly more: boolean;
}

type Incident = EffectRecord | WebhookIncident;
type Shown = Incident & { readonly interventions: readonly Intervention[] };

const example = `
Examples:
  $ muddet incidents
  $ muddet incidents A-2026-0001.4.2
  $ muddet incidents A-2026-0001.4.2 --retry --by quliyev
  $ muddet incidents --retry --code mail.away --by quliyev
  $ muddet incidents --skip --case A-2026-0001 --dry-run --by quliyev --reason "the case is closed"
  $ muddet incidents A-2026-0001.4.2 --skip --by quliyev --reason "handed over in person"
  $ muddet incidents A-2026-0001.4.2 --replace '{"channel":"post"}' --by quliyev --reason "no such mailbox"`;

export function addIncidents(program: Command, cli: Cli): void {
  officeCommandOf(program, 'incidents')
    .description('letters, acts on other cases and events that could not be carried out, with their cause; settle one')
    .argument('[effect]', 'one of them, such as A-2026-0001.4.2; all when left out')
    .option('--retry', 'have it tried again, now')
    .option('--skip', 'give it up, for a reason')
    .option('--replace <json>', 'carry out another in its place: what differs, as JSON, @file, or - for standard input')
    .option('--all', 'every one, with --retry or --skip')
    .option('--code <code>', 'every one that failed with this code, such as mail.away')
    .option('--case <number>', 'every one of this case')
    .option('--dry-run', 'of many: say which they are, and do nothing')
    .option('--by <name>', 'who says so')
    .option('--reason <text>', 'why')
    .addHelpText('after', example)
    .action(async (id: string | undefined, options: Options, command: Command) => {
      const body = await settlement(cli, id, options);
      const opening = { ...placeOf(command), terminal: cli.terminal, settles: body !== null };
      await withOffice(opening, async (ask) => {
        if (id === undefined) return body ? settleMany(cli, command, ask, body) : list(cli, command, ask);
        if (body === null) return one(cli, command, ask, id);
        return settle(cli, command, ask, id, body);
      });
    });
}

/** What is asked of the office; null where an incident is only looked at. Throws UsageError for what does not go together. */
async function settlement(
  { terminal }: Cli,
  id: string | undefined,
  { retry, skip, replace, by, reason, all, code, case: number, dryRun }: Options,
): Promise<{ readonly what: string; readonly who: string } | null> {
  const isMany = all === true || code !== undefined || number !== undefined;
  if (id !== undefined && (isMany || dryRun)) throw new UsageError('--all, --code, --case and --dry-run are of many');
  const asked = [...(retry ? ['retry'] : []), ...(skip ? ['skip'] : []), ...(replace === undefined ? [] : ['replace'])];
  const [what] = asked;
  if (what === undefined) return null;
  if (asked.length > 1) throw new UsageError('give one of --retry, --skip and --replace');
  if (id === undefined && !isMany)
    throw new UsageError(`name the effect to ${what}, or which of them: --all, --code or --case`);
  if (isMany && what === 'replace') throw new UsageError('each effect is replaced by itself: name it');
  if (by === undefined) throw new UsageError('say who you are with --by');
  if (what !== 'retry' && reason === undefined)
    throw new UsageError(`an effect is ${what === 'skip' ? 'given up' : 'replaced'} for a reason: --reason`);
  return {
    what,
    who: by,
    ...(reason === undefined ? {} : { reason }),
    ...(replace === undefined ? {} : { effect: await jsonObject(replace, terminal) }),
    ...(code === undefined ? {} : { code }),
    ...(number === undefined ? {} : { case: number }),
    ...(dryRun ? { dryRun } : {}),
  };
}

async function list(cli: Cli, command: Command, ask: Ask): Promise<void> {
  const items = await everyItem<Incident>(cli, command, ask, '/incidents');
  if (!items) return;
  show(cli, command, items, () =>
    items.length === 0
      ? 'Everything could be carried out.'
      : tableOf(
          items.map((record) => [record.id, inWords(record.effect), String(record.attempts), record.lastError ?? '']),
          { head: ['effect', 'what', 'tries', 'why it failed'], widths: [null, 44, null, 80] },
        ),
  );
}

async function one(cli: Cli, command: Command, ask: Ask, id: string): Promise<void> {
  const found = answered(cli, command, await ask('GET', pathOf(id))) as Shown | null;
  if (found) show(cli, command, found, () => wholeInWords(found));
}

function wholeInWords({ id, status, effect, attempts, lastError, replacedBy, interventions }: Shown): string {
  return [
    `${id}: ${inWords(effect)}`,
    `${status}${replacedBy === null ? '' : ` by ${replacedBy}`}; failed ${attempts} times`,
    ...(lastError === null ? [] : [`why it failed: ${lastError}`]),
    ...interventions.map(({ what, who, reason, at }) => `${at}: ${what} by ${who}: ${reason}`),
    '',
    JSON.stringify(effect, null, 2),
  ].join('\n');
}

async function settle(cli: Cli, command: Command, ask: Ask, id: string, body: object): Promise<void> {
  const settled = answered(cli, command, await ask('POST', pathOf(id), { body })) as Incident | null;
  if (!settled) return;
  const found = await outcomeOf(ask, settled);
  if (found.status === 'failing' || found.status === 'incident') cli.finish(exitCodes.fault);
  show(cli, command, found, () => {
    const inPlace = found.id === id ? '' : `, in the place of ${id}`;
    return `${found.id} is ${found.status}${inPlace}${found.lastError === null ? '' : `: ${found.lastError}`}.`;
  });
}

/** All of them, a thousand at a time. Those tried again are not waited for: `muddet incidents` shows what is left. */
async function settleMany(cli: Cli, command: Command, ask: Ask, body: object): Promise<void> {
  const items: Settled['items'][number][] = [];
  let dryRun = false;
  for (let more = true; more; ) {
    const found = answered(cli, command, await ask('POST', '/incidents', { body })) as Settled | null;
    if (!found) return;
    items.push(...found.items);
    ({ dryRun } = found);
    more = found.more && !dryRun && found.items.some(({ problem }) => !problem);
  }
  if (items.some(({ problem }) => problem)) cli.finish(exitCodes.fault);
  show(cli, command, { dryRun, items }, () =>
    items.length === 0
      ? 'There is no such incident.'
      : tableOf(
          items.map(({ id, effect, status, lastError, problem }) => [
            id,
            inWords(effect),
            problem ? `not settled: ${problem.detail}` : dryRun ? `would be settled; ${lastError ?? ''}` : status,
          ]),
          { head: ['effect', 'what', dryRun ? 'nothing done' : 'now'], widths: [null, 44, 80] },
        ),
  );
}

const patienceMs = 5_000;

/** The effect once it has been tried; as it is after a while, if the office has not come to it. */
async function outcomeOf(ask: Ask, settled: Incident): Promise<Incident> {
  let found = settled;
  for (const begun = performance.now(); found.status === 'pending' && performance.now() - begun < patienceMs; ) {
    await sleep(50);
    const { status, body } = await ask('GET', pathOf(settled.id));
    if (status === 200) found = body as Incident;
  }
  return found;
}

const pathOf = (id: string): string => `/incidents/${encodeURIComponent(id)}`;

function inWords(effect: Effect | WebhookIncident['effect']): string {
  switch (effect.kind) {
    case 'dispatch-notice':
      return `notice ${effect.notice} to ${effect.name} (${effect.channel})`;
    case 'act-on-case':
      return `${effect.act.type} in ${effect.act.case}`;
    case 'queue-publication':
      return `bulletin: ${effect.entry}`;
    case 'unqueue-publication':
      return `bulletin: ${effect.entry} no longer waits`;
    case 'enter-register':
      return `register: ${effect.entry}`;
    case 'deliver-event':
      return `event to ${effect.url}`;
    case 'demand-fee':
      return `fee: ${effect.fee}`;
  }
}
