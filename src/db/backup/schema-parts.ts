import type { TransactionSql } from "postgres";

/** Tables of schema `public` whose rows a backup holds: not the list of migrations, not unlogged ones. */
export async function keptTables(tx: TransactionSql): Promise<{ table: string; columns: string[] }[]> {
  return tx<{ table: string; columns: string[] }[]>`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
      and c.relname <> 'schema_migrations' and a.attgenerated = ''
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`;
}

/** Where the sequences of schema `public` stand. */
export async function sequenceValues(tx: TransactionSql): Promise<{ name: string; value: string; called: boolean }[]> {
  const names = await tx<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`;
  const values = [];
  for (const { name } of names) {
    const [row] = await tx<{ value: string; called: boolean }[]>`
      select last_value::text as value, is_called as called from ${tx(name)}`;
    if (row) values.push({ name, ...row });
  }
  return values;
}

/**
 * Lets rows come in any order: foreign keys are checked at `recheck`, which throws where one leads nowhere, and
 * triggers of our own stay quiet until then.
 */
export async function relaxConstraints(tx: TransactionSql): Promise<{ recheck(): Promise<void> }> {
  const keys = await tx<{ table: string; name: string; way: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, case
      when not condeferrable then 'not deferrable'
      when condeferred then 'deferrable initially deferred' else 'deferrable initially immediate' end as way
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`;
  const triggers = await tx<{ table: string; name: string }[]>`
    select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and tgenabled = 'O' and tgparentid = 0 and c.relnamespace = 'public'::regnamespace`;
  for (const { table, name } of triggers) await tx.unsafe(`alter table ${table} disable trigger ${name}`);
  for (const { table, name } of keys) {
    await tx.unsafe(`alter table ${table} alter constraint ${name} deferrable initially deferred`);
  }
  return {
    recheck: async () => {
      await tx`set constraints all immediate`;
      for (const { table, name, way } of keys) await tx.unsafe(`alter table ${table} alter constraint ${name} ${way}`);
      for (const { table, name } of triggers) await tx.unsafe(`alter table ${table} enable trigger ${name}`);
    },
  };
}
