import { describe, expect, it } from 'vitest';
import { dotPath } from './dotPath';
import { heatmapLayout } from './heatmapLayout';

describe('dotPath', () => {
  it('leads one line through the middles of each row', () => {
    const { path } = dotPath(heatmapLayout(630));
    expect(path.match(/M43\.5 \d+H618\.51/g)).toHaveLength(7);
    expect(path).toMatch(/^M43\.5 11H618\.51M43\.5 35H/);
  });

  it('sets a dot without length at every column', () => {
    expect(dotPath(heatmapLayout(630)).dashes).toBe('0 25');
  });
});
