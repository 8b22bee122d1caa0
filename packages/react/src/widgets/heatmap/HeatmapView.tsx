import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import { useMemo } from 'react';
import { ChartTooltip } from '../../chart/ChartTooltip';
import { useMeasuredWidth } from '../../chart/useMeasuredWidth';
import { useCallscope } from '../../provider/useCallscope';
import { heatmapLayout, SERVER_WIDTH_PX } from './geometry/heatmapLayout';
import { heatmapModel } from './heatmapModel';
import { HeatmapCells } from './parts/HeatmapCells';
import { HeatmapLegend } from './parts/HeatmapLegend';
import { HeatmapMarks } from './parts/HeatmapMarks';
import { useCellSelection } from './parts/useCellSelection';
import { createHeatmapTexts } from './text/createHeatmapTexts';

/** Props of `HeatmapView`. */
export interface HeatmapViewProps {
  /** Not empty. */
  readonly grid: HeatmapGrid;
  /** The day of the first row; 1 is Monday. */
  readonly firstDayOfWeek: IsoWeekday;
  /** Where the colours end, a count above 0; found from the counts when absent. */
  readonly maximum?: number | undefined;
  readonly ramp: 'calls' | 'messages';
}

/** A week of hours, drawn: the grid, the busiest hour and the legend. */
export function HeatmapView({ grid, firstDayOfWeek, maximum, ramp }: HeatmapViewProps) {
  const { messages, format } = useCallscope();
  const { heatmap } = messages;
  const model = useMemo(() => heatmapModel(grid, firstDayOfWeek, maximum), [grid, firstDayOfWeek, maximum]);
  const { peak, scale } = model;
  const { ref, widthPx } = useMeasuredWidth<HTMLDivElement>(SERVER_WIDTH_PX);
  const shortNames = format.weekdayNames('short');
  const layout = useMemo(
    () =>
      widthPx === null ? null : heatmapLayout(widthPx, Math.max(...shortNames.map(({ length }) => length))),
    [widthPx, shortNames],
  );
  const isNarrow = layout?.isNarrow;
  const axisNames = isNarrow ? format.weekdayNames('narrow') : shortNames;
  const texts = useMemo(() => createHeatmapTexts(grid, messages, format), [grid, messages, format]);
  const { selection, cursor, enteredBy, enter, isTouch, handlers } = useCellSelection();
  const start = useMemo(() => ({ row: model.days.indexOf(peak.day), column: peak.hour }), [model, peak]);
  const bin = selection && model.columns[selection.position.column]?.bins[selection.position.row];
  const isReadOut = isTouch && isNarrow;
  return (
    <div className="cs-heatmap" data-ramp={ramp} data-narrow={isNarrow || undefined}>
      <div ref={ref} className="cs-heatmap-plot" data-touch={isTouch || undefined} {...handlers}>
        {layout && (
          <HeatmapMarks
            model={model}
            layout={layout}
            dayNames={axisNames}
            offsetMinutes={grid.labelOffsetMinutes}
          />
        )}
        {/* It stays under the grid: a finger's events go on to the element that it first touched. */}
        <button
          type="button"
          className="cs-heatmap-entry"
          aria-label={heatmap.explore(texts.spokenReading(peak, format.weekdayNames('long')))}
          aria-hidden={enteredBy !== null}
          tabIndex={enteredBy === null ? 0 : -1}
          onFocus={() => enter('focus')}
        />
        {enteredBy && layout && (
          <HeatmapCells
            model={model}
            texts={texts}
            countedNoun={grid.countedNoun}
            offsetMinutes={grid.labelOffsetMinutes}
            labelWidthPx={layout.labelWidthPx - layout.gapPx}
            cursor={cursor ?? start}
            takesFocus={enteredBy === 'focus'}
          />
        )}
        {bin && !isReadOut && (
          <ChartTooltip mark={selection.element} heading={texts.hour(bin, format.weekdayNames('long'))}>
            {texts.counted(bin.count)}
          </ChartTooltip>
        )}
      </div>
      <div className="cs-heatmap-foot">
        <p className="cs-heatmap-peak">
          {bin && isReadOut ? null : `${heatmap.busiest} `}
          <strong>{texts.reading(bin && isReadOut ? bin : peak, shortNames)}</strong>
        </p>
        <HeatmapLegend
          maximumText={format.count(scale.cap).text}
          outlineText={
            scale.isExceeded && heatmap.aboveScale(model.aboveCount, format.count(peak.count).text)
          }
        />
      </div>
    </div>
  );
}
