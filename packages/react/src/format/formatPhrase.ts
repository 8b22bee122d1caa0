import type { Phrase } from '@callscope/core';
import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';
import { formatFigure } from './formatFigure';

/**
 * A line of words and figures, with the figures written for the reader. Counts are written out, also from
 * one million: a caption is where the exact number stands beside a shortened one.
 */
export function formatPhrase(phrase: Phrase, intl: IntlWriters, messages: FormatMessages): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { text, exactText } = formatFigure(piece, intl, messages);
      return exactText ?? text;
    })
    .join('');
}
