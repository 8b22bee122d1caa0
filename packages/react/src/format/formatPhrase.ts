import type { Phrase } from '@callscope/core';
import type { FormatMessages } from './FormatMessages';
import { formatFigure } from './formatFigure';

/** A line of words and figures, with the figures written for the reader. */
export function formatPhrase(phrase: Phrase, locale: string, messages: FormatMessages): string {
  return phrase
    .map((piece) => (typeof piece === 'string' ? piece : formatFigure(piece, locale, messages).text))
    .join('');
}
