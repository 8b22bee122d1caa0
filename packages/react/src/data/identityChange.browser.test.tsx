import { HttpError } from '@callscope/client';
import { createKpiSet, figure, type HeatmapGrid, type KpiSet } from '@callscope/core';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { deferLoads } from '../../test/deferred';
import { fixtureIdentity } from '../../test/fixtureIdentity';
import { CallscopeProvider, type CallscopeProviderProps } from '../provider/CallscopeProvider';
import { fixtureSource } from '../stories/fixtureSource';
import { Heatmap } from '../widgets/heatmap';
import { heatmapFixture } from '../widgets/heatmap/heatmapFixture';
import { KpiCards } from '../widgets/kpi-cards';

const kpis = (calls: number): KpiSet =>
  createKpiSet({
    kpis: [{ id: 'calls', label: 'Calls', figure: figure(calls, 'count'), better: 'up' }],
    period: null,
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Two connected widgets over one identity, with the first reader's figures on screen. */
async function showFirstReader(props: Partial<CallscopeProviderProps> = {}) {
  const queryClient = new QueryClient();
  const { identity, change } = fixtureIdentity();
  const counts = deferLoads<KpiSet>();
  const grids = deferLoads<HeatmapGrid>();
  const countSource = fixtureSource(counts.load, { name: 'kpis', identity });
  const gridSource = fixtureSource(grids.load, { name: 'heatmap', identity });
  const tree = (more: Partial<CallscopeProviderProps> = {}) => (
    <CallscopeProvider queryClient={queryClient} now="2026-02-16T15:00:00Z" {...props} {...more}>
      <KpiCards source={countSource} />
      <Heatmap source={gridSource} />
    </CallscopeProvider>
  );
  const screen = await render(tree());
  counts.asked[0]?.resolve(kpis(4711));
  grids.asked[0]?.resolve(heatmapFixture([{ day: 1, hour: 9, count: 815 }]));
  await expect.element(screen.getByText('4,711')).toBeVisible();
  await expect.element(screen.getByText(/815 calls/).first()).toBeVisible();
  const keys = () =>
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
  return { screen, tree, change, counts, grids, keys };
}

describe('a change of a source’s identity', () => {
  it('takes the former figures away before the next frame, and asks anew', async () => {
    const { screen, change, counts, grids } = await showFirstReader();
    change();
    await nextFrame();
    expect(screen.container.textContent).not.toContain('4,711');
    expect(screen.container.innerHTML).not.toContain('815');
    expect(screen.container.querySelectorAll('[aria-busy=true]')).toHaveLength(2);
    counts.asked[1]?.resolve(kpis(23));
    grids.asked[1]?.resolve(heatmapFixture());
    await expect.element(screen.getByText('23', { exact: true })).toBeVisible();
    await expect.element(screen.getByText(/30 calls/).first()).toBeVisible();
    expect(counts.asked).toHaveLength(2);
  });

  it('leaves no query of the former identity in the cache, not even one that answers late', async () => {
    const { screen, change, counts, keys } = await showFirstReader();
    change();
    await nextFrame();
    change();
    await nextFrame();
    counts.asked[1]?.resolve(kpis(99));
    counts.asked[2]?.resolve(kpis(23));
    await expect.element(screen.getByText('23', { exact: true })).toBeVisible();
    expect(keys()).toHaveLength(2);
    for (const key of keys()) expect(key.slice(0, 2)).toEqual(['fixture', 3]);
  });

  it('also clears what widgets that have gone had asked', async () => {
    const { screen, tree, change, keys } = await showFirstReader();
    await screen.rerender(tree({ children: <p>Sign in</p> }));
    expect(keys()).toHaveLength(2);
    change();
    expect(keys()).toEqual([]);
  });

  it('lets the host hear once more that a session has ended', async () => {
    const onUnauthorized = vi.fn();
    const { identity, change } = fixtureIdentity();
    const refuse = () => Promise.reject(new HttpError({ system: 'virsyn', endpoint: 'kpis', status: 401 }));
    const source = fixtureSource<KpiSet>(refuse, { identity });
    const screen = await render(
      <CallscopeProvider onUnauthorized={onUnauthorized}>
        <KpiCards source={source} />
      </CallscopeProvider>,
    );
    await expect.element(screen.getByText('Your session has ended')).toBeVisible();
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    change();
    await expect.poll(() => onUnauthorized.mock.calls.length).toBe(2);
    await expect.element(screen.getByText('Your session has ended')).toBeVisible();
    expect(onUnauthorized).toHaveBeenCalledTimes(2);
  });
});

describe('a change of identityKey over a query client of the page', () => {
  it('reads nothing of the former reader, though the keys of a source say no identity', async () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(['host', 'own'], 'kept');
    const loads = deferLoads<KpiSet>();
    const source = fixtureSource(loads.load);
    const tree = (identityKey: string) => (
      <CallscopeProvider queryClient={queryClient} identityKey={identityKey}>
        <KpiCards source={source} />
      </CallscopeProvider>
    );
    const screen = await render(tree('first'));
    loads.asked[0]?.resolve(kpis(4711));
    await expect.element(screen.getByText('4,711')).toBeVisible();
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(screen.container.textContent ?? ''));
    observer.observe(screen.container, { childList: true, subtree: true, characterData: true });
    await screen.rerender(tree('second'));
    await expect.element(screen.getByRole('region')).toHaveAttribute('aria-busy', 'true');
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join()).not.toContain('4,711');
    loads.asked[1]?.resolve(kpis(23));
    await expect.element(screen.getByText('23', { exact: true })).toBeVisible();
    expect(queryClient.getQueryData(['host', 'own'])).toBe('kept');
    observer.disconnect();
  });
});
