import { memo, useLayoutEffect, useRef } from 'react';
import { useCallscope } from '../../../provider/useCallscope';
import type { CellPosition } from '../geometry/moveCell';
import type { HeatmapModel } from '../heatmapModel';
import type { HeatmapTexts } from '../text/createHeatmapTexts';
import { hourText } from '../text/hourText';
import { focusCell } from './cellElements';

/** Props of `HeatmapCells`. */
export interface HeatmapCellsProps {
  readonly model: HeatmapModel;
  readonly texts: HeatmapTexts;
  /** What is counted, plural. */
  readonly countedNoun: string;
  /** 0–59, added to the hours: the `labelOffsetMinutes` of the grid. */
  readonly offsetMinutes: number;
  /** Width of the names of the days, which the drawing shows, CSS pixels. */
  readonly labelWidthPx: number;
  /** The one cell that Tab reaches. */
  readonly cursor: CellPosition;
  /** Whether the cursor's cell takes the focus when the grid appears. */
  readonly takesFocus: boolean;
}

/**
 * The hours as a grid that keys, pointers and screen readers move in, laid exactly over the drawing. It shows
 * nothing but the ring of the focused cell, save in forced colours, where its counts replace the drawing's
 * colours.
 */
export const HeatmapCells = memo(function HeatmapCells(props: HeatmapCellsProps) {
  const { model, texts, offsetMinutes, cursor } = props;
  const { format, messages } = useCallscope();
  const { heatmap } = messages;
  const table = useRef<HTMLTableElement>(null);
  const dayNames = format.weekdayNames('long');

  // Only what held when the grid appeared counts: later the reader moves the focus.
  const first = useRef(props);
  useLayoutEffect(() => {
    if (first.current.takesFocus) focusCell(table.current, first.current.cursor);
  }, []);

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of focusable cells is a grid
      role="grid"
      className="cs-heatmap-grid"
      aria-label={heatmap.grid(props.countedNoun)}
    >
      <colgroup>
        {/* An attribute, since a strict policy refuses a style; the other columns share the rest. */}
        <col width={props.labelWidthPx} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{heatmap.day}</th>
          {model.columns.map(({ hour }) => {
            const { start, end } = hourText(hour, offsetMinutes);
            return (
              <th key={hour} scope="col">
                {heatmap.spokenColumn(start, end)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {model.days.map((day, row) => (
          <tr key={day}>
            <th scope="row">{dayNames[day - 1]}</th>
            {model.columns.map(({ hour, bins }, column) => {
              const bin = bins[row];
              return bin === undefined ? null : (
                <td
                  key={hour}
                  tabIndex={row === cursor.row && column === cursor.column ? 0 : -1}
                  aria-label={texts.spokenReading(bin, dayNames)}
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
