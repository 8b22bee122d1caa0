import { useCallscope } from '../provider/useCallscope';
import type { FormattedFigure } from './FormattedFigure';

/**
 * A formatted figure on screen: units in a class of their own, the exact number of a shortened one in a
 * title and for assistive technology, an em dash read as words. Isolated left to right, as figures are.
 */
export function FigureText({ figure }: { readonly figure: FormattedFigure }) {
  const { frame } = useCallscope().messages;
  const spoken = figure.isAbsent ? frame.noValue : figure.exactText;
  const drawn = figure.parts.map((part, index) =>
    part.isUnit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name.
      <span key={index} className="cs-unit">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
  if (spoken === null) return <bdi dir="ltr">{drawn}</bdi>;
  return (
    <bdi dir="ltr" title={figure.exactText ?? undefined}>
      <span aria-hidden="true">{drawn}</span>
      <span className="cs-visually-hidden">{spoken}</span>
    </bdi>
  );
}
