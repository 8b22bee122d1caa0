type NumberArray = Float64Array | Uint32Array | Int32Array | Int16Array | Int8Array;

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
}
