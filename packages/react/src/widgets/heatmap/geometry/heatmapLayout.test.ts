import { describe, expect, it } from 'vitest';
import { cellAt, cellBox, heatmapLayout } from './heatmapLayout';

describe('heatmapLayout', () => {
  it('draws cells 22 high with gaps of 2 and names every third hour', () => {
    expect(heatmapLayout(638)).toMatchObject({
      isNarrow: false,
      cellHeightPx: 22,
      gapPx: 2,
      radiusPx: 3,
      hourStep: 3,
      labelWidthPx: 32,
    });
  });

  it('draws cells 18 high with gaps of 1 and names every sixth hour in a card under 420', () => {
    expect(heatmapLayout(377)).toMatchObject({ isNarrow: true, cellHeightPx: 18, gapPx: 1, hourStep: 6 });
    expect(heatmapLayout(378).isNarrow).toBe(false);
  });

  it.each([120, 250, 377, 378, 438, 918, 1400])('fills a width of %d to its end', (widthPx) => {
    const layout = heatmapLayout(widthPx);
    const last = cellBox(layout, { row: 6, column: 23 });
    expect(last.x + last.width).toBeCloseTo(widthPx, 9);
    expect(last.y + last.height).toBeLessThan(layout.hourBaselinePx);
    expect(layout.hourBaselinePx).toBeLessThan(layout.heightPx);
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

describe('cellAt', () => {
  it('finds every cell by its middle and by its first corner', () => {
    const layout = heatmapLayout(438);
    for (let row = 0; row < 7; row += 1) {
      for (let column = 0; column < 24; column += 1) {
        const box = cellBox(layout, { row, column });
        expect(cellAt(layout, box.x + box.width / 2, box.y + box.height / 2)).toEqual({ row, column });
        expect(cellAt(layout, box.x + 0.01, box.y)).toEqual({ row, column });
      }
    }
  });

  it('finds nothing on the names, beyond the last hour, above or below', () => {
    const layout = heatmapLayout(438);
    expect(cellAt(layout, 10, 40)).toBeNull();
    expect(cellAt(layout, 441, 40)).toBeNull();
    expect(cellAt(layout, 100, -1)).toBeNull();
    expect(cellAt(layout, 100, layout.hourBaselinePx)).toBeNull();
  });
});
