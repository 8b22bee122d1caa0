import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { edgeKpiView } from '../stories/kpiViews';
import { Funnel } from '../widgets/funnel';
import { funnelFixture } from '../widgets/funnel/funnelFixture';
import { Heatmap } from '../widgets/heatmap';
import { heatmapFixture } from '../widgets/heatmap/heatmapFixture';
import { KpiCards } from '../widgets/kpi-cards';
import { TimeRangeSelector } from '../widgets/time-range-selector';
import { CallscopeProvider } from './CallscopeProvider';

afterEach(() => vi.restoreAllMocks());

const page = (
  <CallscopeProvider now="2026-02-16T15:00:00Z">
    <TimeRangeSelector />
    <KpiCards data={edgeKpiView} />
    <Heatmap data={heatmapFixture()} />
    <Funnel data={funnelFixture()} />
  </CallscopeProvider>
);

const busiest = (container: Element) => container.querySelector('.cs-heatmap-peak')?.textContent;

it('takes over what a server wrote in its language, then goes on in the browser’s', async () => {
  const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page);
  expect(busiest(container)).toContain('Mon 09:00');
  language.mockReturnValue('de-DE');
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(container, page, { onRecoverableError });
  await expect.poll(() => busiest(container)).toContain('Mo 09:00');
  expect(onRecoverableError).not.toHaveBeenCalled();
  root.unmount();
  container.remove();
});

it('follows the browser to another language', async () => {
  const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
  const screen = await render(page);
  await expect.poll(() => busiest(screen.container)).toContain('Mon 09:00');
  language.mockReturnValue('de-DE');
  dispatchEvent(new Event('languagechange'));
  await expect.poll(() => busiest(screen.container)).toContain('Mo 09:00');
});
