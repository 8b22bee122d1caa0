import type { HeatmapGrid } from '@callscope/core';
import { type Ref, useCallback, useMemo, useState } from 'react';
import { ChartTooltip } from '../../../chart/ChartTooltip';
import { useForcedColors } from '../../../chart/useForcedColors';
import { useCallscope } from '../../../provider/useCallscope';
import { type CellPosition, cellBox, type HeatmapLayout } from '../geometry/heatmapLayout';
import type { DayNames } from '../text/dayNames';
import type { HeatmapTexts } from '../text/useHeatmapTexts';
import type { HeatmapModel } from '../useHeatmapModel';
import { CellRing } from './CellRing';
import { HeatmapAxes } from './HeatmapAxes';
import { HeatmapCells } from './HeatmapCells';
import { HeatmapMarks } from './HeatmapMarks';
import type { CellSelectionState } from './useCellSelection';

/** Props of `HeatmapPlot`. */
export interface HeatmapPlotProps {
  readonly plotRef: Ref<HTMLDivElement>;
  readonly grid: HeatmapGrid;
  readonly model: HeatmapModel;
  /** `null` until the width is known. */
  readonly layout: HeatmapLayout | null;
  readonly dayNames: DayNames;
  readonly texts: HeatmapTexts;
  readonly selectionState: CellSelectionState;
}

const topStart: CellPosition = { row: 0, column: 0 };

/** The drawing, and over it what can be pointed at and, from the first focus or touch on, walked through. */
export function HeatmapPlot({ grid, model, layout, dayNames, texts, ...props }: HeatmapPlotProps) {
  const { plotRef, selectionState } = props;
  const { messages } = useCallscope();
  const { selection, isTouched, focus, clear } = selectionState;
  const [isEntered, setIsEntered] = useState(false);
  const isForcedColors = useForcedColors();
  const start = useMemo(() => peakPosition(model), [model]);
  const [cursor, setCursor] = useState<CellPosition | null>(null);
  const onFocusCell = useCallback(
    (position: CellPosition, isKeyboard: boolean) => {
      setCursor(position);
      focus(isKeyboard ? position : null);
    },
    [focus],
  );
  const bin = selection && model.columns[selection.position.column]?.bins[selection.position.row];
  const isRead = selection?.by === 'touch' && layout?.isNarrow;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be focused is inside; this follows pointers
    <div
      ref={plotRef}
      className="cs-heatmap-plot"
      onPointerDown={selectionState.onPointerDown}
      onPointerMove={selectionState.onPointerMove}
      onPointerLeave={selectionState.onPointerLeave}
      onBlur={() => focus(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear();
      }}
    >
      {layout === null ? null : (
        <svg
          className="cs-heatmap-drawing"
          viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
          aria-hidden="true"
        >
          <HeatmapMarks columns={model.columns} layout={layout} />
          <HeatmapAxes
            layout={layout}
            days={model.days}
            labelOffsetMinutes={grid.labelOffsetMinutes}
            names={dayNames}
          />
          {selection === null || selection.by === 'hover' ? null : (
            <CellRing layout={layout} position={selection.position} />
          )}
        </svg>
      )}
      {isEntered || isTouched || isForcedColors ? (
        <HeatmapCells
          labelWidthPx={layout === null ? 0 : layout.labelWidthPx - layout.gapPx}
          columns={model.columns}
          days={model.days}
          texts={texts}
          label={messages.heatmap.grid(grid.countedNoun)}
          dayLabel={messages.heatmap.day}
          cursor={cursor ?? start}
          takesFocus={isEntered}
          onFocusCell={onFocusCell}
        />
      ) : (
        <button
          type="button"
          className="cs-heatmap-entry"
          aria-label={model.peak === null ? '' : messages.heatmap.explore(texts.spokenReading(model.peak))}
          onFocus={() => setIsEntered(true)}
        />
      )}
      {layout === null || !selection || !bin || isRead ? null : (
        <ChartTooltip mark={cellBox(layout, selection.position)} heading={texts.hour(bin, 'long')}>
          {texts.counted(bin.count)}
        </ChartTooltip>
      )}
    </div>
  );
}

/** The walk starts at the busiest hour, which the name of the entry has just told. */
function peakPosition({ peak, days }: HeatmapModel): CellPosition {
  return peak === null ? topStart : { row: days.indexOf(peak.day), column: peak.hour };
}
