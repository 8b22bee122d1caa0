import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { fixtureSource, never } from '../../stories/fixtureSource';
import { kpiView } from '../../stories/kpiViews';
import { Stage } from '../../stories/Stage';
import { KpiCards } from './KpiCards';

it('is as high as the figures it stands for', async () => {
  const screen = await render(
    <Stage>
      <KpiCards title="Loading" source={fixtureSource(never)} skeletonCount={kpiView.kpis.length} />
      <KpiCards title="Ready" data={kpiView} />
    </Stage>,
  );
  const height = (name: string) =>
    screen.getByRole('region', { name }).element().getBoundingClientRect().height;
  // The hairline under the header is drawn with the figures alone.
  expect(Math.abs(height('Loading') - height('Ready'))).toBeLessThanOrEqual(1);
});
