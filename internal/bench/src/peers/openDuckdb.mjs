import { DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';

const CHUNK_ROWS = 2048;

/**
 * An empty database in memory.
 *
 * @param {number} threads
 */
export async function openDuckdb(threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  return {
    /** Runs statements whose rows nobody reads. */
    execute: async (sql) => {
      await connection.run(sql);
    },
    /** The rows of a query, as arrays of JavaScript values. */
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    /**
     * Makes a table and fills it, a chunk of a column at a time.
     *
     * @param {string} name
     * @param {readonly { name: string, sql: string, type: object, at: (row: number) => unknown }[]} columns
     */
    load: async (name, columns, length) => {
      await connection.run(
        `CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.sql}`).join(', ')})`,
      );
      const appender = await connection.createAppender(name);
      for (let from = 0; from < length; from += CHUNK_ROWS) {
        const count = Math.min(CHUNK_ROWS, length - from);
        const chunk = DuckDBDataChunk.create(columns.map(({ type }) => type));
        chunk.setColumns(columns.map(({ at }) => Array.from({ length: count }, (_, row) => at(from + row))));
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
  };
}
