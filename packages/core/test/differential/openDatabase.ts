import { PGlite } from '@electric-sql/pglite';

/** What a column of a table holds; `undefined` is stored as `null`. */
type Value = string | number | boolean | null | undefined;

/** A table as a test describes it. */
interface Table {
  readonly name: string;
  /** The columns with their types, as `CREATE TABLE` takes them. */
  readonly columns: string;
  readonly rows: Iterable<readonly Value[]>;
}

const ROWS_PER_COPY = 50_000;

/** A Postgres in this process, with tables that hold the rows. */
export async function openDatabase(...tables: readonly Table[]): Promise<PGlite> {
  const database = await PGlite.create();
  await database.exec("SET TIME ZONE 'UTC'");
  for (const { name, columns, rows } of tables) {
    await database.exec(`CREATE TABLE ${name} (${columns})`);
    let lines: string[] = [];
    for (const row of rows) {
      lines.push(row.map((value) => value ?? '\\N').join('\t'));
      if (lines.length === ROWS_PER_COPY) {
        await copy(database, name, lines);
        lines = [];
      }
    }
    await copy(database, name, lines);
  }
  return database;
}

async function copy(database: PGlite, name: string, lines: readonly string[]): Promise<void> {
  const blob = new Blob(lines.map((line) => `${line}\n`));
  await database.query(`COPY ${name} FROM '/dev/blob'`, [], { blob });
}
