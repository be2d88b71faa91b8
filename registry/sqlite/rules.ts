/** What SQLite itself refuses: changes to what was recorded, and entries out of their chain. */
import type { TableName } from '../schema.ts';
import { primaryKeys } from '../schema.ts';

/** Triggers that let nothing be updated, deleted, or replaced by an insert. */
export function appendOnlyTriggers(table: TableName): string {
  const refuse = `begin select raise(abort, '${table} is append-only'); end;`;
  const same = primaryKeys[table].map((column) => `${column} = new.${column}`).join(' and ');
  // An insert "or replace" deletes without a delete trigger unless the connection asks for it: refused before.
  return `create trigger ${table}_no_update before update on ${table} ${refuse}
create trigger ${table}_no_delete before delete on ${table} ${refuse}
create trigger ${table}_no_replace before insert on ${table}
when exists (select 1 from ${table} where ${same}) or exists (select 1 from ${table} where rowid = new.rowid) ${refuse}`;
}

/** Triggers that let a closed row neither be changed nor taken away. */
export function closedTriggers(table: TableName): string {
  const refuse = `begin select raise(abort, 'what is closed stays as it is'); end;`;
  return `create trigger ${table}_stay_closed before update on ${table} when old.status = 'closed' ${refuse}
create trigger ${table}_stay before delete on ${table} when old.status = 'closed' ${refuse}`;
}

/** An entry follows the entry before it and carries that one's hash; the first follows 64 zeros. */
export const chainTrigger = `create trigger entries_keep_chain before insert on entries
when (new.seq = 1 and new.prev_hash <> '${'0'.repeat(64)}')
  or (new.seq <> 1 and not exists (
    select 1 from entries where case_number = new.case_number and seq = new.seq - 1 and hash = new.prev_hash))
begin select raise(abort, 'entries keep their chain'); end;`;
