import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import { useMemo } from 'react';
import { useMeasuredWidth } from '../../chart/useMeasuredWidth';
import { useFormat } from '../../format/useFormat';
import { useCallscope } from '../../provider/useCallscope';
import { SERVER_WIDTH_PX } from './geometry/heatmapLayout';
import { HeatmapLegend } from './parts/HeatmapLegend';
import { HeatmapPlot } from './parts/HeatmapPlot';
import { useCellSelection } from './parts/useCellSelection';
import { dayNames } from './text/dayNames';
import { useHeatmapTexts } from './text/useHeatmapTexts';
import { useHeatmapModel } from './useHeatmapModel';

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
  const { locale, messages } = useCallscope();
  const format = useFormat();
  const { ref, widthPx } = useMeasuredWidth<HTMLDivElement>(SERVER_WIDTH_PX);
  const names = useMemo(() => dayNames(locale), [locale]);
  const { model, layout } = useHeatmapModel(grid, widthPx, names, { firstDayOfWeek, maximum });
  const texts = useHeatmapTexts(grid, names);
  const selectionState = useCellSelection(layout);
  const { selection } = selectionState;
  const isNarrow = layout?.isNarrow ?? false;
  const scrubbed =
    isNarrow && selection?.by === 'touch'
      ? model.columns[selection.position.column]?.bins[selection.position.row]
      : undefined;
  return (
    <div className="cs-heatmap" data-ramp={ramp} data-narrow={isNarrow || undefined}>
      <HeatmapPlot
        plotRef={ref}
        grid={grid}
        model={model}
        layout={layout}
        dayNames={names}
        texts={texts}
        selectionState={selectionState}
      />
      <div className="cs-heatmap-foot">
        <p className="cs-heatmap-peak">
          {scrubbed !== undefined ? (
            <strong>{texts.reading(scrubbed)}</strong>
          ) : model.peak === null ? null : (
            <>
              {`${messages.heatmap.busiest} `}
              <strong>{texts.reading(model.peak)}</strong>
            </>
          )}
        </p>
        <HeatmapLegend
          maximumText={format.count(model.scale.cap).text}
          outlineText={
            model.scale.isExceeded
              ? messages.heatmap.aboveScale(model.outliers.map(({ count }) => format.count(count).text))
              : null
          }
        />
      </div>
    </div>
  );
}
