import type { IsoWeekday } from '@callscope/core';
import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import { isRightToLeft } from '../../../chart/isRightToLeft';
import type { CellPosition } from '../geometry/heatmapLayout';
import { moveCell } from '../geometry/moveCell';
import type { HeatmapTexts } from '../text/useHeatmapTexts';
import type { HeatColumn } from '../useHeatmapModel';

/** Props of `HeatmapCells`. */
export interface HeatmapCellsProps {
  readonly columns: readonly HeatColumn[];
  readonly days: readonly IsoWeekday[];
  readonly texts: HeatmapTexts;
  /** Accessible name of the grid. */
  readonly label: string;
  /** Title of the column of the days. */
  readonly dayLabel: string;
  /** Width of the names of the days, which the drawing shows, CSS pixels. */
  readonly labelWidthPx: number;
  /** The one cell that Tab reaches. */
  readonly cursor: CellPosition;
  /** Whether the cursor's cell takes the focus when the grid appears. */
  readonly takesFocus: boolean;
  /** Called when a cell gets the focus; `isKeyboard` is false for a click. */
  readonly onFocusCell: (position: CellPosition, isKeyboard: boolean) => void;
}

/**
 * The hours as a grid that keys and screen readers move in, laid exactly over the drawn cells. It has no look
 * of its own but in forced colours, where the drawing has no colours and these cells show their counts.
 */
export const HeatmapCells = memo(function HeatmapCells(props: HeatmapCellsProps) {
  const { columns, days, texts, cursor, takesFocus, onFocusCell } = props;
  const table = useRef<HTMLTableElement>(null);

  // Only what held when the grid appeared counts: later the reader moves the focus.
  const first = useRef({ cursor, takesFocus });
  useLayoutEffect(() => {
    if (first.current.takesFocus) focusCell(table.current, first.current.cursor);
  }, []);

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = moveCell(cursor, event.key, {
      isRightToLeft: isRightToLeft(event.currentTarget),
      isControlDown: event.ctrlKey,
    });
    if (next === null) return;
    event.preventDefault();
    focusCell(event.currentTarget, next);
  };

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of focusable cells is a grid
      role="grid"
      className="cs-heatmap-grid"
      aria-label={props.label}
      onKeyDown={move}
    >
      <colgroup>
        {/* An attribute, since a strict policy refuses a style; the other columns share the rest. */}
        <col width={props.labelWidthPx} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{props.dayLabel}</th>
          {columns.map(({ hour }) => (
            <th key={hour} scope="col">
              {texts.spokenColumn(hour)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day, row) => (
          <tr key={day}>
            <th scope="row">{texts.day(day)}</th>
            {columns.map(({ hour, bins }, column) => {
              const bin = bins[row];
              return bin === undefined ? null : (
                <td
                  key={hour}
                  tabIndex={row === cursor.row && column === cursor.column ? 0 : -1}
                  aria-label={texts.spokenReading(bin)}
                  onFocus={(event) =>
                    onFocusCell({ row, column }, event.currentTarget.matches(':focus-visible'))
                  }
                >
                  {bin.count}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** Row 0 and column 0 of the table are its heads. */
function focusCell(table: HTMLTableElement | null, { row, column }: CellPosition): void {
  table?.rows[row + 1]?.cells[column + 1]?.focus();
}
