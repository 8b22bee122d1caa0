/** A box in CSS pixels. All boxes of one call are measured from the same corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the tooltip's top left corner goes, measured from the same corner as the boxes. */
export interface TooltipPlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below';
}

/** Distance between a mark and its tooltip, CSS pixels. */
const TOOLTIP_GAP_PX = 8;

/** Distance a tooltip keeps from the card's sides, CSS pixels. */
const EDGE_PX = 4;

/**
 * Places a tooltip 8 px above its mark, centred on it. It flips below where the card ends above, and slides
 * along the mark where the card ends at a side. Where the card is smaller than the tooltip, the start wins.
 *
 * @param mark the mark the tooltip speaks of
 * @param tooltip the tooltip's own width and height
 * @param card the card it may not leave
 */
export function placeTooltip(mark: Box, tooltip: Pick<Box, 'width' | 'height'>, card: Box): TooltipPlace {
  const above = mark.y - TOOLTIP_GAP_PX - tooltip.height;
  const fitsAbove = above >= card.y;
  const centred = mark.x + mark.width / 2 - tooltip.width / 2;
  const nearest = card.x + EDGE_PX;
  const furthest = card.x + card.width - EDGE_PX - tooltip.width;
  return {
    x: Math.round(Math.max(nearest, Math.min(centred, furthest))),
    y: Math.round(fitsAbove ? above : mark.y + mark.height + TOOLTIP_GAP_PX),
    side: fitsAbove ? 'above' : 'below',
  };
}
