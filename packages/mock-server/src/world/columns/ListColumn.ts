import { NumberColumn } from './NumberColumn';

/**
 * A column of short lists that repeat, any of which may be absent: `null` is not the empty list. Each different
 * list is kept once, and a row holds its number; 0 is absence.
 */
export class ListColumn<T> {
  readonly #lists: (readonly T[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #column = new NumberColumn((length) => new Uint32Array(length));
  readonly #itemOf: (code: number) => T;

  /** @param itemOf makes the item that a code stands for; equal codes, equal items */
  constructor(itemOf: (code: number) => T) {
    this.#itemOf = itemOf;
  }

  /** Adds a list by the codes of its items, whole numbers of 0 or more, or its absence. */
  push(codes: readonly number[] | null | undefined): void {
    this.#column.push(codes === null || codes === undefined ? 0 : this.#numberFor(codes));
  }

  /** The list at `index`, the same object wherever it repeats; `null` when absent. @throws RangeError outside the column */
  at(index: number): readonly T[] | null {
    return this.#lists[this.#column.at(index) - 1] ?? null;
  }

  /** Rows `from` up to but without `to`: row `i` holds `lists[codes[i]]`. */
  view(
    from?: number,
    to?: number,
  ): { readonly codes: Uint32Array; readonly lists: readonly (readonly T[] | null)[] } {
    return { codes: this.#column.view(from, to), lists: [null, ...this.#lists] };
  }

  /** As {@link NumberColumn.reorder}. */
  reorder(order: Uint32Array): void {
    this.#column.reorder(order);
  }

  #numberFor(codes: readonly number[]): number {
    const key = codes.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#lists.push(codes.map(this.#itemOf));
    this.#numbers.set(key, this.#lists.length);
    return this.#lists.length;
  }
}
