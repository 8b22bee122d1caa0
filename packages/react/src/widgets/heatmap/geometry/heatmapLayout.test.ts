import { describe, expect, it } from 'vitest';
import { heatmapLayout } from './heatmapLayout';

describe('heatmapLayout', () => {
  it('draws cells 22 high with gaps of 2', () => {
    expect(heatmapLayout(630)).toEqual({
      widthPx: 630,
      heightPx: 186,
      isNarrow: false,
      labelWidthPx: 32,
      cellWidthPx: 23,
      cellHeightPx: 22,
      gapPx: 2,
      radiusPx: 3,
    });
  });

  it('draws cells 18 high with gaps of 1 in a card under 420', () => {
    expect(heatmapLayout(377)).toMatchObject({ isNarrow: true, cellHeightPx: 18, gapPx: 1, heightPx: 152 });
    expect(heatmapLayout(378).isNarrow).toBe(false);
  });

  it.each([120, 250, 377, 378, 438, 918, 1400])('fills a width of %d to its end', (widthPx) => {
    const { labelWidthPx, cellWidthPx, gapPx } = heatmapLayout(widthPx);
    expect(labelWidthPx + 24 * cellWidthPx + 23 * gapPx).toBeCloseTo(widthPx, 9);
  });

  it('gives days with longer names the room they need', () => {
    expect(heatmapLayout(638, 7).labelWidthPx).toBe(56);
    expect(heatmapLayout(638, 2).labelWidthPx).toBe(32);
    expect(heatmapLayout(300, 7).labelWidthPx).toBe(14);
  });

  it.each([0, -5, 119])('keeps a seen cell at a width of %d', (widthPx) => {
    expect(heatmapLayout(widthPx).cellWidthPx).toBeGreaterThan(3);
  });
});
