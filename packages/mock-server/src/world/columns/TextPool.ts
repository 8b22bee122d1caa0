/** Texts that repeat, each kept once under a number from 0 on. */
export class TextPool {
  readonly #texts: string[] = [];
  readonly #codes = new Map<string, number>();

  /** The number of a text, a new one for a text not seen before. */
  codeFor(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  /** The number of a text, `undefined` when it was never seen. */
  codeOf(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** The text of a number. @throws RangeError for a number that was never given out */
  textOf(code: number): string {
    const text = this.#texts[code];
    if (text === undefined) throw new RangeError(`TextPool.textOf knows no number ${code}`);
    return text;
  }

  /** All texts, in order of first appearance. */
  get texts(): readonly string[] {
    return this.#texts;
  }
}
