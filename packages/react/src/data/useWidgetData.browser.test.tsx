import { HttpError } from '@callscope/client';
import type { Period } from '@callscope/core';
import { onlineManager } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { deferLoads } from '../../test/deferred';
import { CallscopeProvider, type CallscopeProviderProps } from '../provider/CallscopeProvider';
import { usePeriod } from '../provider/usePeriod';
import { fixtureSource, never } from '../stories/fixtureSource';
import { useWidgetData } from './useWidgetData';
import type { WidgetInput } from './WidgetInput';

const failure = (status: number) => new HttpError({ system: 'virsyn', endpoint: 'count', status });

function Probe({ input }: { readonly input: WidgetInput<string> }) {
  const state = useWidgetData(input);
  return (
    <output>
      {state.status === 'ready'
        ? `${state.view}${state.isUpdating ? ' updating' : ''}${state.stale === null ? '' : ` stale: ${state.stale}`}`
        : state.status}
    </output>
  );
}

function ChoosePeriod({ period }: { readonly period: Period }) {
  const { setPeriod } = usePeriod();
  return (
    <button type="button" onClick={() => setPeriod(period)}>
      {period.preset}
    </button>
  );
}

const show = (input: WidgetInput<string>, props: Partial<CallscopeProviderProps> = {}) => (
  <CallscopeProvider now="2026-02-16T15:00:00Z" {...props}>
    <Probe input={input} />
    <ChoosePeriod period={{ preset: '30d' }} />
  </CallscopeProvider>
);

afterEach(() => onlineManager.setOnline(true));

describe('useWidgetData', () => {
  it('asks once in StrictMode', async () => {
    const loads = deferLoads<string>();
    const screen = await render(<StrictMode>{show({ source: fixtureSource(loads.load) })}</StrictMode>);
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
    expect(loads.asked).toHaveLength(1);
  });

  it('asks nothing for given figures, and waits while the host does', async () => {
    const screen = await render(show({ data: undefined }));
    await expect.element(screen.getByText('loading')).toBeVisible();
    await screen.rerender(show({ data: 'given' }));
    await expect.element(screen.getByText('given')).toBeVisible();
  });

  it('keeps the figures of the former period until those of the next come', async () => {
    const loads = deferLoads<string>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
    await screen.getByRole('button').click();
    await expect.element(screen.getByText('seven days updating')).toBeVisible();
    loads.asked[1]?.resolve('thirty days');
    await expect.element(screen.getByText('thirty days', { exact: true })).toBeVisible();
    expect(loads.asked).toHaveLength(2);
  });

  it('drops the former period when the next fails', async () => {
    const loads = deferLoads<string>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
    await screen.getByRole('button').click();
    loads.asked[1]?.reject(failure(500));
    await expect.element(screen.getByText('error', { exact: true })).toBeVisible();
  });

  it('drops figures asked with other filters at once', async () => {
    const loads = deferLoads<string>();
    const source = Object.assign(
      ({ period, filters }: { period: Period; filters?: Readonly<Record<string, string>> }) => ({
        queryKey: ['fixture', { period, filters }],
        queryFn: loads.load,
        select: (loaded: unknown) => String(loaded),
        retry: false,
      }),
      { answer: () => ({ kind: 'exact' }) as const },
    );
    const screen = await render(show({ source }, { filters: { campaign_id: 'a' } }));
    loads.asked[0]?.resolve('campaign a');
    await expect.element(screen.getByText('campaign a')).toBeVisible();
    await screen.rerender(show({ source }, { filters: { campaign_id: 'b' } }));
    await expect.element(screen.getByText('loading')).toBeVisible();
  });

  it('never shows the figures of one reader to the next, and ignores a late answer', async () => {
    const loads = deferLoads<string>();
    const source = fixtureSource(loads.load);
    const screen = await render(show({ source }, { identityKey: 'first' }));
    loads.asked[0]?.resolve('of the first');
    await expect.element(screen.getByText('of the first')).toBeVisible();
    await screen.getByRole('button').click();
    await screen.rerender(show({ source }, { identityKey: 'second' }));
    await expect.element(screen.getByText('loading')).toBeVisible();
    loads.asked[1]?.resolve('of the first, late');
    loads.asked[2]?.resolve('of the second');
    await expect.element(screen.getByText('of the second')).toBeVisible();
  });

  it('takes figures away with the right to see them', async () => {
    const loads = deferLoads<string>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await expect.element(screen.getByText('seven days updating')).toBeVisible();
    loads.asked[1]?.reject(failure(403));
    await expect.element(screen.getByText('denied')).toBeVisible();
  });

  it('tells the host once that the session has ended', async () => {
    const onUnauthorized = vi.fn();
    const fails = (name: string) => ({
      source: fixtureSource<string>(() => Promise.reject(failure(401)), { name }),
    });
    const screen = await render(
      <CallscopeProvider onUnauthorized={onUnauthorized}>
        <Probe input={fails('one')} />
        <Probe input={fails('two')} />
        <Probe input={fails('three')} />
      </CallscopeProvider>,
    );
    await expect.element(screen.getByText('signed_out').nth(2)).toBeVisible();
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  it('is offline while paused, and asks by itself when the connection is back', async () => {
    onlineManager.setOnline(false);
    const loads = deferLoads<string>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    await expect.element(screen.getByText('offline')).toBeVisible();
    expect(loads.asked).toHaveLength(0);
    onlineManager.setOnline(true);
    await expect.element(screen.getByText('loading')).toBeVisible();
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
  });

  it('says that figures are held because the browser is offline', async () => {
    const loads = deferLoads<string>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    loads.asked[0]?.resolve('seven days');
    await expect.element(screen.getByText('seven days')).toBeVisible();
    onlineManager.setOnline(false);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await expect.element(screen.getByText('seven days stale: offline')).toBeVisible();
  });

  it('asks nothing for a period that the source cannot show', async () => {
    const load = vi.fn(never);
    const source = fixtureSource<string>(load, { answer: () => ({ kind: 'none', presets: ['7d'] }) });
    const screen = await render(show({ source }));
    await expect.element(screen.getByText('unsupported')).toBeVisible();
    expect(load).not.toHaveBeenCalled();
  });
});
