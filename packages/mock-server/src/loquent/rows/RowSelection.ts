import type { RowRange } from '../../world/columns/findRange';
import type { NumberArray } from '../../world/columns/NumberColumn';

/** Some rows of a table, ascending. A whole stretch is read in place; other rows are copied out column by column. */
export class RowSelection {
  /** How many rows there are. */
  readonly length: number;
  readonly #range: RowRange;
  readonly #places: Uint32Array | null;

  /** @param places which rows of the range, counted from its first; `null` for all of them */
  constructor(range: RowRange, places: Uint32Array | null) {
    this.#range = range;
    this.#places = places;
    this.length = places === null ? range.to - range.from : places.length;
  }

  /** The row of the table that is at `index` of the selection. @throws RangeError outside the selection */
  rowAt(index: number): number {
    const place = this.#places === null ? index : this.#places[index];
    if (place === undefined || index < 0 || index >= this.length) {
      throw new RangeError(`RowSelection.rowAt found no row ${index}`);
    }
    return this.#range.from + place;
  }

  /** The selected values of a column. */
  take<TArray extends NumberArray>(column: { readonly view: (from: number, to: number) => TArray }): TArray {
    const values = column.view(this.#range.from, this.#range.to);
    if (this.#places === null) return values;
    // A part of a typed array is of the array's own type; the declared one is that of all of them.
    const taken = values.slice(0, this.length) as TArray;
    for (let index = 0; index < this.length; index += 1) taken[index] = values[this.#places[index] ?? 0] ?? 0;
    return taken;
  }
}
