import { describe, expect, it } from 'vitest';
import type { HeatLevel } from '../scale/heatLevel';
import { levelPaths } from './levelPaths';

const cell = (x: number, y: number, level: HeatLevel, isAboveCap = false) => ({
  x,
  y,
  width: 18,
  height: 22,
  bin: { level, isAboveCap },
});

describe('levelPaths', () => {
  it('draws the cells of a level as one path, shrunk by the radius', () => {
    const { levels } = levelPaths([[cell(32, 0, 5), cell(52, 24, 5), cell(72, 0, 1)]], 3);
    expect(levels).toEqual(['', 'M75 3h12v16h-12z', '', '', '', 'M35 3h12v16h-12zM55 27h12v16h-12z', '', '']);
  });

  it('outlines the cells above the scale as well as filling them', () => {
    const { levels, outlines } = levelPaths([[cell(32, 0, 7, true), cell(52, 0, 7)]], 3);
    expect(outlines).toBe('M35 3h12v16h-12z');
    expect(levels[7]).toBe('M35 3h12v16h-12zM55 3h12v16h-12z');
  });

  it('writes at most two decimals', () => {
    const { levels } = levelPaths([[{ ...cell(14 + 28.1 / 3, 0, 2), width: 8.883333333 }]], 2.22);
    expect(levels[2]).toBe('M25.59 2.22h4.44v17.56h-4.44z');
  });
});
