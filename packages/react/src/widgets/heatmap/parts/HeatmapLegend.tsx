/** Props of `HeatmapLegend`. */
export interface HeatmapLegendProps {
  /** Where the ramp ends, written in the reader's locale. */
  readonly maximumText: string;
  /** What the outlined cells are; absent when there are none. */
  readonly outlineText?: string | false;
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7];

/** The ramp from zero to its end, and what an outlined cell means. */
export function HeatmapLegend({ maximumText, outlineText }: HeatmapLegendProps) {
  return (
    <>
      <p className="cs-heatmap-legend">
        <span>0</span>
        {levels.map((level) => (
          <i key={level} className={`cs-heat-${level}`} />
        ))}
        <span>{maximumText}</span>
      </p>
      {outlineText && (
        <p className="cs-heatmap-legend">
          <i className="cs-heat-7 cs-heat-outline" />
          <span>{outlineText}</span>
        </p>
      )}
    </>
  );
}
