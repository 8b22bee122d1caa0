import { HEAT_STEPS } from '../scale/heatLevel';

/** Props of `HeatmapLegend`. Counts arrive written in the reader's locale. */
export interface HeatmapLegendProps {
  /** Where the ramp ends. */
  readonly maximumText: string;
  /** What the outlined cells are; `null` when there are none. */
  readonly outlineText: string | null;
}

const steps = Array.from({ length: HEAT_STEPS + 1 }, (_, level) => level);

/** The ramp from zero to its end, and what an outlined cell means. */
export function HeatmapLegend({ maximumText, outlineText }: HeatmapLegendProps) {
  return (
    <p className="cs-heatmap-legend">
      {outlineText === null ? null : (
        <span className="cs-heatmap-legend-outline">
          <svg width={18} height={14} viewBox="-2 -2 18 14" aria-hidden="true">
            <path className="cs-heat-outline" d={swatch(0)} strokeWidth={7} />
            <path className={`cs-heat-${HEAT_STEPS}`} d={swatch(0)} strokeWidth={4} />
          </svg>
          {outlineText}
        </span>
      )}
      {`0 `}
      <svg
        className="cs-heatmap-ramp"
        width={SWATCH_PITCH * (HEAT_STEPS + 1) - 2}
        height={10}
        strokeWidth={4}
        aria-hidden="true"
      >
        {steps.map((level) => (
          <path key={level} className={`cs-heat-${level}`} d={swatch(level)} />
        ))}
        <path className="cs-heat-dots" d="M7 5h0" />
      </svg>
      {` ${maximumText}`}
    </p>
  );
}

const SWATCH_PITCH = 16;

/** A box of 14 by 10, shrunk by its radius of 2, as the cells are. */
function swatch(index: number): string {
  return `M${index * SWATCH_PITCH + 2} 2h10v6h-10z`;
}
