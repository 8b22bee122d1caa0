import { NumberColumn } from './NumberColumn';

/** A column of texts that repeat: each text is kept once and a row holds its number. 0 is absence. */
export class TextColumn {
  readonly #texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #column = new NumberColumn((length) => new Uint32Array(length));

  /** Adds a text, or its absence. */
  push(text: string | null | undefined): void {
    this.#column.push(text === null || text === undefined ? 0 : this.#codeFor(text));
  }

  /** The text at `index`, `null` when absent. */
  at(index: number): string | null {
    return this.#texts[this.#column.at(index) - 1] ?? null;
  }

  /** The number of the row's text: equal texts have equal numbers, 0 is absence. */
  codeAt(index: number): number {
    return this.#column.at(index);
  }

  /** The number that stands for a text, `undefined` when no row holds it. */
  codeOf(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** The different texts, in order of first appearance. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  #codeFor(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#codes.set(text, this.#texts.length);
    return this.#texts.length;
  }
}
