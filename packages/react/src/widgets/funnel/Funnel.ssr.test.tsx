import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../stories/Stage';
import { Funnel } from './Funnel';
import { funnelFixture } from './funnelFixture';

const render = (counts?: readonly number[]) =>
  renderToString(
    <Stage>
      <Funnel data={funnelFixture(counts)} />
    </Stage>,
  );

describe('Funnel on a server', () => {
  it('is complete without JavaScript', () => {
    const html = render();
    for (const text of [
      'Conversations',
      '150',
      '100%',
      '56.7%',
      '77.3% continue to Conversations',
      '8.0% of calls end in a meeting',
      'Biggest drop: Conversations to Qualified, 60 calls (70.6%)',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('writes no style attribute, which a strict policy would refuse', () => {
    expect(render()).not.toMatch(/\sstyle=/);
  });

  it('never writes something as nothing, nor almost all as all', () => {
    const html = render([4_820_117, 4_820_000, 985_412, 12_001, 3]);
    expect(html).toContain('&lt;0.1% of calls end in a meeting');
    expect(html).toContain('&gt;99.9%');
    expect(html).toContain('4.82M');
    expect(html).toContain('title="4,820,117"');
  });

  it('has no footer when no step loses anything', () => {
    expect(render([5, 5, 5, 5, 5])).not.toContain('Biggest drop');
  });
});
