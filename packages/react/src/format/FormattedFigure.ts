/** One piece of a figure's text. Units of a display figure are drawn smaller than its digits. */
export interface FigurePart {
  readonly text: string;
  readonly isUnit: boolean;
}

/** A figure written for a reader. */
export interface FormattedFigure {
  /** The whole text, for example `25h 21m`. */
  readonly text: string;
  /** The same text in pieces. */
  readonly parts: readonly FigurePart[];
  /** The exact number when `text` is shortened (4.82M), otherwise `null`. */
  readonly exactText: string | null;
  /** True for a figure that is not there; `text` is then an em dash. */
  readonly isAbsent: boolean;
}

/** A text without smaller units. */
export function plainFigure(text: string, exactText: string | null = null): FormattedFigure {
  return { text, parts: [{ text, isUnit: false }], exactText, isAbsent: false };
}
