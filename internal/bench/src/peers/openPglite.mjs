import { PGlite } from '@electric-sql/pglite';

/** An empty Postgres in memory, compiled to WebAssembly. */
export async function openPglite() {
  const database = await PGlite.create();
  return {
    execute: (sql) => database.exec(sql),
    /** The rows of a query, as arrays of JavaScript values. */
    query: async (sql) => (await database.query(sql, [], { rowMode: 'array' })).rows,
    /**
     * Makes a table, fills it by COPY and gathers its statistics.
     *
     * @param {string} name
     * @param {readonly { name: string, sql: string, at: (row: number) => unknown }[]} columns `null` is no value
     */
    load: async (name, columns, length) => {
      await database.exec(
        `CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.sql}`).join(', ')})`,
      );
      const parts = [];
      for (let row = 0; row < length; row += 1)
        parts.push(`${columns.map(({ at }) => at(row) ?? '').join(',')}\n`);
      await database.query(`COPY ${name} FROM '/dev/blob' WITH (FORMAT csv)`, [], { blob: new Blob(parts) });
      await database.exec(`VACUUM ANALYZE ${name}`);
    },
  };
}
