import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import { useWidgetData } from '../../data/useWidgetData';
import type { WidgetInput } from '../../data/WidgetInput';
import { Chip } from '../../frame/Chip';
import { WidgetFrame } from '../../frame/WidgetFrame';
import { calendarPath, infoPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { HeatmapView } from './HeatmapView';
import { heatmapModel } from './heatmapModel';
import { heatmapTable } from './text/heatmapTable';

/** Props of `Heatmap`: `source` or `data`, and these. */
export type HeatmapProps = WidgetInput<HeatmapGrid> & {
  /**
   * Heading of the card; "Calls by day and hour" when absent. Give it for a source of anything else: a heading
   * stands from the first moment, when no answer has yet said what is counted, and never changes with one.
   */
  readonly title?: string;
  /** What the counts are of, said before the range and the zone, for example "Connected calls". */
  readonly caption?: string;
  /** The day of the first row, ISO: 1 is Monday, 7 is Sunday; 1 when absent. */
  readonly firstDayOfWeek?: IsoWeekday;
  /**
   * The count at which the colours end, above 0. When absent it is what the system says, where it says one,
   * otherwise the largest count, or the second-largest when one hour alone would flatten all others; that hour is then
   * outlined and named in the legend.
   */
  readonly maximum?: number;
  /** The colours: red for calls, blue for messages; `calls` when absent. */
  readonly ramp?: 'calls' | 'messages';
};

/**
 * When it happens: the 168 hours of a week, coloured by count. One tab stop; the arrow keys, Home and End
 * walk through the hours; the table button shows the same counts as text.
 */
export function Heatmap(props: HeatmapProps) {
  const { title, caption, firstDayOfWeek = 1, maximum, ramp = 'calls', ...input } = props;
  const state = useWidgetData(input);
  const { messages, format } = useCallscope();
  const { heatmap } = messages;
  const heading = title ?? heatmap.label;
  const isApproximate = (grid: HeatmapGrid) => grid.exactness.kind === 'approximate';
  return (
    <WidgetFrame
      state={state}
      texts={heatmap}
      title={heading}
      caption={(grid, periodText) =>
        grid === null ? (caption ?? '') : [caption, periodText, grid.timeZone].filter(Boolean).join(' · ')
      }
      emptyIcon={calendarPath}
      isEmpty={(grid) => grid.total === 0}
      emptyTexts={({ countedNoun }) => ({
        title: heatmap.emptyTitle(countedNoun),
        help: heatmap.emptyHelp(countedNoun),
      })}
      skeleton={<span className="cs-heatmap-skeleton cs-bone" />}
      chips={(grid) =>
        isApproximate(grid) && (
          <Chip tone="info" icon={infoPath} title={heatmap.clockChange(grid.countedNoun)}>
            {heatmap.approximate}
            <span className="cs-visually-hidden">{heatmap.clockChange(grid.countedNoun)}</span>
          </Chip>
        )
      }
      table={(grid) =>
        heatmapTable(heatmapModel(grid, firstDayOfWeek, maximum), {
          caption: heading,
          hourLabel: heatmap.hourHead,
          dayNames: format.weekdayNames('short'),
          offsetMinutes: grid.labelOffsetMinutes,
          writeCount: (count) => format.count(count).text,
          ...(isApproximate(grid) && { note: heatmap.clockChange(grid.countedNoun) }),
        })
      }
    >
      {(grid) => <HeatmapView grid={grid} firstDayOfWeek={firstDayOfWeek} maximum={maximum} ramp={ramp} />}
    </WidgetFrame>
  );
}
