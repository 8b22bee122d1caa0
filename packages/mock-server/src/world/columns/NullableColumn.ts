import { type NumberArray, NumberColumn } from './NumberColumn';

/**
 * A column of numbers of 0 or more, any of which may be absent. Absent is -1 in an array of integers and NaN in
 * one of fractions, as the columnar functions of core read them.
 */
export class NullableColumn<TArray extends Exclude<NumberArray, Uint8Array | Uint16Array | Uint32Array>> {
  readonly #column: NumberColumn<TArray>;
  readonly #absent: number;

  /** @param create makes an array of the column's number type, signed or of fractions */
  constructor(create: (length: number) => TArray) {
    this.#column = new NumberColumn(create);
    this.#absent = create(0) instanceof Float64Array ? Number.NaN : -1;
  }

  /** Adds a value or its absence; the caller keeps it inside the number type's range. */
  push(value: number | null | undefined): void {
    this.#column.push(value ?? this.#absent);
  }

  /** The value at `index`, `null` when absent. @throws RangeError outside the column */
  at(index: number): number | null {
    const stored = this.#column.at(index);
    return stored >= 0 ? stored : null;
  }

  /** As {@link NumberColumn.view}: -1 or NaN where absent. */
  view(from?: number, to?: number): TArray {
    return this.#column.view(from, to);
  }

  /** As {@link NumberColumn.reorder}. */
  reorder(order: Uint32Array): void {
    this.#column.reorder(order);
  }
}
