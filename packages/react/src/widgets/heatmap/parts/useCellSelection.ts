import { type PointerEvent, useCallback, useState } from 'react';
import { isRightToLeft } from '../../../chart/isRightToLeft';
import { type CellPosition, cellAt, type HeatmapLayout } from '../geometry/heatmapLayout';

/** The cell the reader has chosen, and by what. */
export interface CellSelection {
  readonly position: CellPosition;
  readonly by: 'hover' | 'focus' | 'touch';
}

/** The selection of one heatmap and the handlers that move it. */
export interface CellSelectionState {
  /** What is pointed at now, otherwise what has the focus, otherwise nothing. */
  readonly selection: CellSelection | null;
  /** Whether a finger has touched the plot. */
  readonly isTouched: boolean;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  /** Selects a cell that got the focus; `null` when the focus leaves. */
  readonly focus: (position: CellPosition | null) => void;
  /** Escape: hides what is shown, until the reader moves on. */
  readonly clear: () => void;
}

/**
 * Follows mouse, pen, finger and focus over the cells. A finger scrubs: touch and drag moves the selection,
 * which stays when the finger is lifted.
 *
 * @param layout `null` while nothing is drawn
 */
export function useCellSelection(layout: HeatmapLayout | null): CellSelectionState {
  const [pointed, setPointed] = useState<CellSelection | null>(null);
  const [focused, setFocused] = useState<CellSelection | null>(null);
  const [isTouched, setIsTouched] = useState(false);

  const point = (event: PointerEvent<HTMLElement>) => {
    const by = event.pointerType === 'touch' ? 'touch' : 'hover';
    const position = layout === null ? null : cellUnder(event, layout);
    // A finger that slides off the grid keeps the last cell.
    if (position === null && by === 'touch') return;
    setPointed((before) => {
      if (position === null) return null;
      const isSame = before?.position.row === position.row && before.position.column === position.column;
      return isSame && before.by === by ? before : { position, by };
    });
  };

  return {
    selection: pointed ?? focused,
    isTouched,
    onPointerDown(event) {
      if (event.pointerType !== 'touch') return;
      // The element under the finger is replaced by the grid; the drag has to go on over it.
      event.currentTarget.setPointerCapture(event.pointerId);
      setIsTouched(true);
      point(event);
    },
    onPointerMove: point,
    onPointerLeave(event) {
      if (event.pointerType !== 'touch') setPointed(null);
    },
    focus: useCallback((position) => setFocused(position && { position, by: 'focus' }), []),
    clear: useCallback(() => {
      setPointed(null);
      setFocused(null);
    }, []),
  };
}

function cellUnder(event: PointerEvent<HTMLElement>, layout: HeatmapLayout): CellPosition | null {
  const plot = event.currentTarget.getBoundingClientRect();
  const fromStart = isRightToLeft(event.currentTarget)
    ? plot.right - event.clientX
    : event.clientX - plot.left;
  return cellAt(layout, fromStart, event.clientY - plot.top);
}
