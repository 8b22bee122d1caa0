import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { placeTooltip } from './placeTooltip';

/** Props of `ChartTooltip`. */
export interface ChartTooltipProps {
  /** The mark it speaks of, in the same card. */
  readonly mark: Element;
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
    const card = element?.closest('.cs-card');
    if (!element?.offsetParent || !card) return;
    const origin = element.offsetParent.getBoundingClientRect();
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = placeTooltip(mark.getBoundingClientRect(), size, card.getBoundingClientRect());
    element.style.translate = `${place.x - Math.round(origin.x)}px ${place.y - Math.round(origin.y)}px`;
  });
  return (
    <div ref={note} className="cs-tooltip" aria-hidden="true">
      <div className="cs-tooltip-value">{children}</div>
      <div className="cs-tooltip-heading">{heading}</div>
    </div>
  );
}
