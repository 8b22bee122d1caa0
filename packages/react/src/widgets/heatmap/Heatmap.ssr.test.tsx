import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../stories/Stage';
import { Heatmap } from './Heatmap';
import { heatmapFixture } from './heatmapFixture';

const render = () =>
  renderToString(
    <Stage>
      <Heatmap data={heatmapFixture()} />
    </Stage>,
  );

describe('Heatmap on a server', () => {
  it('draws every cell without JavaScript', () => {
    const boxes = [...render().matchAll(/class="cs-heat-([0-7])" d="([^"]*)"/g)].map(
      ([, level = '', path = '']) => [level, path.split('M').length - 1],
    );
    expect(boxes.map(([level]) => level)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(boxes.reduce((total, [, count]) => total + Number(count), 0)).toBe(168);
  });

  it('says days, hours, the busiest hour, the zone and the ends of the ramp', () => {
    const html = render();
    for (const text of [
      'Thu',
      '21',
      'Mon 09:00–10:00 · 30 calls',
      'Last 7 days · America/New_York',
      '>30<',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('writes no style attribute, which a strict policy would refuse', () => {
    expect(render()).not.toMatch(/\sstyle=/);
  });

  it('stays under 6 kB', () => {
    expect(new TextEncoder().encode(render()).length).toBeLessThanOrEqual(6000);
  });

  it('writes the same markup every time', () => {
    expect(render()).toBe(render());
  });
});
