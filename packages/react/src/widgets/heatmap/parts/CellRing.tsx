import { type CellPosition, cellBox, type HeatmapLayout } from '../geometry/heatmapLayout';

/** Props of `CellRing`. */
export interface CellRingProps {
  readonly layout: HeatmapLayout;
  readonly position: CellPosition;
}

/** The mark of the selected cell: a gap of 2 px in the card's colour, then a ring of 2 px. */
export function CellRing({ layout, position }: CellRingProps) {
  const { x, y, width, height } = cellBox(layout, position);
  const around = (distance: number) => ({
    x: x - distance,
    y: y - distance,
    width: width + 2 * distance,
    height: height + 2 * distance,
    rx: layout.radiusPx + distance,
  });
  return (
    <g className="cs-heatmap-ring">
      <rect className="cs-heatmap-ring-gap" {...around(1)} strokeWidth={2} />
      <rect className="cs-heatmap-ring-line" {...around(3)} strokeWidth={2} />
    </g>
  );
}
