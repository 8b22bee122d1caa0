import { NumberColumn } from './NumberColumn';

type SignedArray = Int32Array | Int16Array | Int8Array;

/** A column of numbers of 0 or more, any of which may be absent; -1 stands for absent in the array. */
export class NullableColumn<TArray extends SignedArray> {
  readonly #column: NumberColumn<TArray>;
  readonly #scale: number;

  /**
   * @param create makes an array of the column's number type
   * @param scale how many steps there are in 1: 10,000 keeps four decimals exactly
   */
  constructor(create: (length: number) => TArray, scale = 1) {
    this.#column = new NumberColumn(create);
    this.#scale = scale;
  }

  /** Adds a value, rounded to the column's step, or its absence. */
  push(value: number | null | undefined): void {
    this.#column.push(value === null || value === undefined ? -1 : Math.round(value * this.#scale));
  }

  /** The value at `index`, `null` when absent. */
  at(index: number): number | null {
    const stored = this.#column.at(index);
    return stored < 0 ? null : stored / this.#scale;
  }
}
