/** The arrays that a column can be made of. */
export type NumberArray = Float64Array | Uint32Array | Int32Array | Uint16Array | Int16Array | Uint8Array;

/** A growing column of numbers in one typed array: a million calls stay a few tens of megabytes. */
export class NumberColumn<TArray extends NumberArray> {
  readonly #create: (length: number) => TArray;
  #values: TArray;
  #length = 0;

  /** @param create makes an array of the column's number type, for example `(n) => new Int16Array(n)` */
  constructor(create: (length: number) => TArray) {
    this.#create = create;
    this.#values = create(1024);
  }

  /** How many values were pushed. */
  get length(): number {
    return this.#length;
  }

  /** Adds a value; the caller keeps it inside the number type's range. */
  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = this.#create(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The value at `index`, 0 and up. @throws RangeError outside the column */
  at(index: number): number {
    const value = index < this.#length ? this.#values[index] : undefined;
    if (value === undefined) throw new RangeError(`NumberColumn.at found no row ${index}`);
    return value;
  }

  /** Rows `from` up to but without `to`, in place: a view, not a copy, good until the next push. */
  view(from = 0, to = this.#length): TArray {
    // A part of a typed array is of the array's own type; the declared one is that of all of them.
    return this.#values.subarray(from, Math.min(to, this.#length)) as TArray;
  }

  /** Puts the rows in another order: row `i` becomes what row `order[i]` was. */
  reorder(order: Uint32Array): void {
    const values = this.#create(Math.max(1024, this.#length));
    for (let index = 0; index < this.#length; index += 1) values[index] = this.at(order[index] ?? index);
    this.#values = values;
  }
}
