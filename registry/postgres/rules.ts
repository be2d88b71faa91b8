/** What PostgreSQL itself refuses: changes to what was recorded, and entries out of their chain. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { TableName, Tables } from '../schema.ts';

/** Triggers that let nothing be updated, deleted or emptied. */
export async function keepAppendOnly(db: Kysely<Tables>, table: TableName): Promise<void> {
  await sql`create or replace function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
  await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete on ${sql.table(table)}
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
    for each statement execute function refuse_change()`.execute(db);
}

/** Triggers that let a closed row neither be changed nor taken away. */
export async function keepClosed(db: Kysely<Tables>, table: TableName): Promise<void> {
  await sql`create or replace function refuse_reopening() returns trigger language plpgsql as $$
    begin raise exception 'what is closed stays as it is'; end $$`.execute(db);
  await sql`create trigger ${sql.id(`${table}_stay_closed`)} before update or delete on ${sql.table(table)}
    for each row when (old.status = 'closed') execute function refuse_reopening()`.execute(db);
}

/**
 * Each entry with its transaction and its place in it. Those of a transaction are known to be complete when no transaction
 * as old runs any more. The journal has them in its own order, so a copy of the record makes this anew.
 */
export async function keepOrder(db: Kysely<Tables>): Promise<void> {
  await sql`create table entries_in_order (
    tx xid8 not null default pg_current_xact_id(), place bigserial, case_number text not null, seq bigint not null,
    primary key (tx, place))`.execute(db);
  await sql`insert into entries_in_order (case_number, seq) select case_number, seq from entries order by 1, 2`.execute(
    db,
  );
  await sql`create function keep_order() returns trigger language plpgsql as $$
    begin insert into entries_in_order (case_number, seq) values (new.case_number, new.seq); return null; end $$`.execute(
    db,
  );
  await sql`create trigger entries_keep_order after insert on entries
    for each row execute function keep_order()`.execute(db);
}

/** An entry follows the entry before it and carries that one's hash; the first follows 64 zeros. */
export async function keepChain(db: Kysely<Tables>): Promise<void> {
  await sql`create function keep_chain() returns trigger language plpgsql as $$
    begin
      if (new.seq = 1 and new.prev_hash <> repeat('0', 64)) or (new.seq <> 1 and not exists (
        select 1 from entries where case_number = new.case_number and seq = new.seq - 1 and hash = new.prev_hash))
      then raise exception 'entries keep their chain'; end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger entries_keep_chain before insert on entries
    for each row execute function keep_chain()`.execute(db);
}
