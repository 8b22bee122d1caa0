import { describe, expect, it } from 'vitest';
import { placeTooltip } from './placeTooltip';

const card = { x: -20, y: -60, width: 480, height: 240 };
const tooltip = { width: 134, height: 46 };

describe('placeTooltip', () => {
  it('stands 8 px above the mark, centred on it', () => {
    const mark = { x: 200, y: 72, width: 16, height: 22 };
    expect(placeTooltip(mark, tooltip, card)).toEqual({ x: 141, y: 18, side: 'above' });
  });

  it('flips 8 px below the mark where the card ends above it', () => {
    const mark = { x: 200, y: -10, width: 16, height: 22 };
    expect(placeTooltip(mark, tooltip, card)).toEqual({ x: 141, y: 20, side: 'below' });
  });

  it('still stands above when it touches the edge exactly', () => {
    const mark = { x: 200, y: -6, width: 16, height: 22 };
    expect(placeTooltip(mark, tooltip, card).side).toBe('above');
  });

  it('keeps 4 px from both sides of the card', () => {
    expect(placeTooltip({ x: 0, y: 72, width: 16, height: 22 }, tooltip, card).x).toBe(-16);
    expect(placeTooltip({ x: 440, y: 72, width: 16, height: 22 }, tooltip, card).x).toBe(322);
  });

  it('keeps its start visible in a card narrower than itself', () => {
    const narrow = { x: 0, y: -60, width: 100, height: 240 };
    expect(placeTooltip({ x: 90, y: 72, width: 8, height: 18 }, tooltip, narrow).x).toBe(4);
  });
});
