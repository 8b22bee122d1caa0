import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isRightToLeft } from '../../../chart/isRightToLeft';
import { type CellPosition, moveCell } from '../geometry/moveCell';
import { findCell, focusCell } from './cellElements';

/** The cell that is spoken of now. */
export interface CellSelection {
  readonly element: Element;
  readonly position: CellPosition;
}

/**
 * Follows mouse, pen, finger and keys over the cells of one heatmap. The grid of cells appears with the first
 * of them. A finger scrubs: touch and drag moves the selection, which stays when the finger is lifted.
 */
export function useCellSelection() {
  const [selection, select] = useState<CellSelection | null>(null);
  const [cursor, setCursor] = useState<CellPosition | null>(null);
  const [enteredBy, setEnteredBy] = useState<'pointer' | 'focus' | null>(null);
  const [isTouch, setIsTouch] = useState(false);

  const point = (event: PointerEvent<HTMLElement>) => {
    // A finger's events go to the element it first touched, whatever it is over now.
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const cell = findCell(target);
    if (cell === null) {
      // In the gaps the last cell holds; so does a finger's, wherever it slides.
      if (event.pointerType !== 'touch' && !target?.closest('table')) select(null);
    } else if (event.pointerType === 'touch') {
      focusCell(cell.element.closest('table'), cell.position);
    } else {
      select((before) => (before?.element === cell.element ? before : cell));
    }
  };

  useEffect(() => {
    // Without colours the drawing says nothing; the counts in the cells do.
    if (matchMedia('(forced-colors: active)').matches) setEnteredBy('pointer');
  }, []);

  return {
    selection,
    /** The cell that Tab reaches; `null` until one has had the focus. */
    cursor,
    /** What called for the grid of cells; `null` while there is none. */
    enteredBy,
    /** Whether the last pointer was a finger. */
    isTouch,
    enter: setEnteredBy,
    handlers: {
      onPointerEnter({ pointerType }: PointerEvent<HTMLElement>) {
        // The grid has to be there before the cell under the pointer can be found.
        flushSync(() => {
          setIsTouch(pointerType === 'touch');
          setEnteredBy((before) => before ?? 'pointer');
        });
      },
      onPointerDown: point,
      onPointerMove: point,
      onPointerLeave(event: PointerEvent<HTMLElement>) {
        if (event.pointerType !== 'touch') select(null);
      },
      onFocus(event: FocusEvent<HTMLElement>) {
        const cell = findCell(event.target);
        if (cell === null) return;
        setCursor(cell.position);
        if (isTouch || event.target.matches(':focus-visible')) select(cell);
      },
      onBlur: () => select(null),
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        setIsTouch(false);
        if (event.key === 'Escape') select(null);
        const cell = findCell(document.activeElement);
        const next =
          cell &&
          moveCell(cell.position, event.key, {
            isRightToLeft: isRightToLeft(event.currentTarget),
            isControlDown: event.ctrlKey,
          });
        if (!next) return;
        event.preventDefault();
        focusCell(cell.element.closest('table'), next);
      },
    },
  };
}
