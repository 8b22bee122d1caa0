import { NumberColumn } from './NumberColumn';

/** A column whose values are one of at most 127 known ones, or absent; one byte a row. */
export class ChoiceColumn<T> {
  readonly #choices: readonly T[];
  readonly #column = new NumberColumn((length) => new Int8Array(length));

  /** @param choices every value but absence that the column can hold */
  constructor(choices: readonly T[]) {
    this.#choices = choices;
  }

  /** Adds one of the choices, or `null`. */
  push(value: T | null | undefined): void {
    this.#column.push(value === null || value === undefined ? -1 : this.#choices.indexOf(value));
  }

  /** The value at `index`, `null` when absent. */
  at(index: number): T | null {
    return this.#choices[this.#column.at(index)] ?? null;
  }
}
