import { NumberColumn } from './NumberColumn';

/**
 * A column of short lists of whole numbers of 0 or more, any of which may be absent: `null` is not the empty
 * list. All items stand in one array; a row holds where its own begin and how many there are.
 */
export class ListColumn {
  readonly #items = new NumberColumn((length) => new Uint32Array(length));
  readonly #begin = new NumberColumn((length) => new Uint32Array(length));
  readonly #count = new NumberColumn((length) => new Int16Array(length));

  /** Adds a list, or its absence. */
  push(list: readonly number[] | null | undefined): void {
    this.#begin.push(this.#items.length);
    this.#count.push(list?.length ?? -1);
    for (const item of list ?? []) this.#items.push(item);
  }

  /** The list at `index`, `null` when absent. @throws RangeError outside the column */
  at(index: number): readonly number[] | null {
    const count = this.#count.at(index);
    if (count < 0) return null;
    const begin = this.#begin.at(index);
    return Array.from(this.#items.view(begin, begin + count));
  }

  /** As {@link NumberColumn.reorder}. */
  reorder(order: Uint32Array): void {
    this.#begin.reorder(order);
    this.#count.reorder(order);
  }
}
