import type { CodedTexts } from '@callscope/core';
import { NumberColumn } from './NumberColumn';
import { TextPool } from './TextPool';

/** A column of texts that repeat: each text is kept once and a row holds its number. 0 is absence. */
export class TextColumn {
  readonly #pool = new TextPool();
  readonly #column = new NumberColumn((length) => new Uint32Array(length));

  /** Adds a text, or its absence. */
  push(text: string | null | undefined): void {
    this.#column.push(text === null || text === undefined ? 0 : this.#pool.codeFor(text) + 1);
  }

  /** The text at `index`, `null` when absent. @throws RangeError outside the column */
  at(index: number): string | null {
    return this.#pool.texts[this.#column.at(index) - 1] ?? null;
  }

  /** The number of the row's text: equal texts have equal numbers, 0 is absence. */
  codeAt(index: number): number {
    return this.#column.at(index);
  }

  /** The number that stands for a text, `undefined` when no row holds it. */
  codeOf(text: string): number | undefined {
    const code = this.#pool.codeOf(text);
    return code === undefined ? undefined : code + 1;
  }

  /** The different texts, in order of first appearance. */
  get texts(): readonly string[] {
    return this.#pool.texts;
  }

  /** Rows `from` up to but without `to`, as the columnar functions of core read texts. */
  view(from?: number, to?: number): CodedTexts {
    return { codes: this.#column.view(from, to), values: [null, ...this.#pool.texts] };
  }

  /** As {@link NumberColumn.reorder}. */
  reorder(order: Uint32Array): void {
    this.#column.reorder(order);
  }
}
