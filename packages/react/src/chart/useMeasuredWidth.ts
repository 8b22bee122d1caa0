import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** What `useMeasuredWidth` gives: attach `ref`, draw at `widthPx`. */
export interface MeasuredWidth<TElement extends Element> {
  /** Goes on the element whose content width is wanted. */
  readonly ref: RefObject<TElement | null>;
  /** CSS pixels, 0 or more; `null` until a browser that draws from nothing has measured. */
  readonly widthPx: number | null;
}

const subscribeToNothing = () => () => {};

/**
 * Follows the width of an element. On the server, and while React takes over what the server drew, the width
 * is `serverWidthPx`, so that a chart is complete without JavaScript and both sides write the same markup. A
 * browser that draws from nothing gets `null` first and the true width before it paints: nothing is drawn twice.
 *
 * @param serverWidthPx CSS pixels to draw at where nothing can be measured
 */
export function useMeasuredWidth<TElement extends Element>(serverWidthPx: number): MeasuredWidth<TElement> {
  const ref = useRef<TElement>(null);
  const [measuredPx, setMeasuredPx] = useState<number | null>(null);
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let lastPx: number | null = null;
    const measure = () => {
      // An observer reports once at the start; React would draw again for the same width.
      if (element.clientWidth === lastPx) return;
      lastPx = element.clientWidth;
      setMeasuredPx(lastPx);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { ref, widthPx: measuredPx ?? (isInBrowser ? null : serverWidthPx) };
}
