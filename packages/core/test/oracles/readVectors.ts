import { readFileSync } from 'node:fs';

/** What `makeVectors.py` writes: rows of the columns it names, and how many answers they hold. */
interface Vectors<Row> {
  readonly count: number;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The vectors of one area, `vectors/<name>.json`. */
export function readVectors<Row>(name: string): Vectors<Row> {
  return JSON.parse(readFileSync(new URL(`./vectors/${name}.json`, import.meta.url), 'utf8'));
}
