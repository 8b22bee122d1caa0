import { NumberColumn } from './NumberColumn';

/** A column whose values are one of at most 255 known ones, or absent; one byte a row. */
export class ChoiceColumn<T> {
  /** Every value but absence that the column can hold; code 1 is the first. */
  readonly choices: readonly T[];
  readonly #column = new NumberColumn((length) => new Uint8Array(length));

  constructor(choices: readonly T[]) {
    this.choices = choices;
  }

  /** Adds one of the choices, or `null`. What is no choice becomes `null`. */
  push(value: T | null | undefined): void {
    this.#column.push(value === null || value === undefined ? 0 : this.choices.indexOf(value) + 1);
  }

  /** The value at `index`, `null` when absent. @throws RangeError outside the column */
  at(index: number): T | null {
    return this.choices[this.#column.at(index) - 1] ?? null;
  }

  /** The code of a choice in {@link view}; 0, absence, for what is no choice. */
  codeOf(choice: T): number {
    return this.choices.indexOf(choice) + 1;
  }

  /** Codes of rows `from` up to but without `to`: 0 where absent, else the choice's place from 1 on. */
  view(from?: number, to?: number): Uint8Array {
    return this.#column.view(from, to);
  }

  /** As {@link NumberColumn.reorder}. */
  reorder(order: Uint32Array): void {
    this.#column.reorder(order);
  }
}
