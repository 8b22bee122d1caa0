import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Box, placeTooltip } from './placeTooltip';

/** Props of `ChartTooltip`. */
export interface ChartTooltipProps {
  /** The mark it speaks of, CSS pixels from the top left corner of the nearest positioned ancestor. */
  readonly mark: Box;
  /** The value. */
  readonly children: ReactNode;
  /** What the value belongs to, in small print. */
  readonly heading: string;
}

/**
 * The note beside a mark. Assistive technology gets the same words from the mark itself, so it is hidden
 * there. It is placed by script, not in markup, where a strict policy would refuse a `style` attribute.
 */
export function ChartTooltip({ mark, children, heading }: ChartTooltipProps) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    const plot = element?.offsetParent;
    const card = element?.closest('.cs-card');
    if (!element || !plot || !card) return;
    const origin = plot.getBoundingClientRect();
    const edges = card.getBoundingClientRect();
    const place = placeTooltip(
      mark,
      { width: element.offsetWidth, height: element.offsetHeight },
      { x: edges.x - origin.x, y: edges.y - origin.y, width: edges.width, height: edges.height },
    );
    element.style.setProperty('translate', `${place.x}px ${place.y}px`);
  });
  return (
    <div ref={note} className="cs-tooltip" aria-hidden="true">
      <div className="cs-tooltip-value">{children}</div>
      <div className="cs-tooltip-heading">{heading}</div>
    </div>
  );
}
