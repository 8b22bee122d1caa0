import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureSource, never } from '../../stories/fixtureSource';
import { emptyKpiView, kpiView } from '../../stories/kpiViews';
import { Stage } from '../../stories/Stage';
import { KpiCards, type KpiCardsProps } from './KpiCards';

const render = (props: KpiCardsProps) =>
  renderToString(
    <Stage>
      <KpiCards {...props} />
    </Stage>,
  );

describe('KpiCards on a server', () => {
  it('is complete without JavaScript', () => {
    const html = render({ data: kpiView, title: 'Calls' });
    expect(html).toContain('Total calls');
    expect(html).toContain('73.3%');
    expect(html).toContain('134 previous 7 days');
  });

  it.each([
    ['figures', { data: kpiView }],
    ['no figures', { data: emptyKpiView }],
    ['a request under way', { source: fixtureSource(never) }],
  ] satisfies [string, KpiCardsProps][])('writes no style attribute with %s', (_, props) => {
    expect(render(props)).not.toMatch(/\sstyle=/);
  });

  it('is busy while a request is under way', () => {
    expect(render({ source: fixtureSource(never) })).toContain('aria-busy="true"');
  });
});
