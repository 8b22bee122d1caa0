import type { Period } from '@callscope/core';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { CallscopeProvider } from '../src/provider/CallscopeProvider';
import { ConnectedCard } from '../src/stories/ConnectedCard';
import { fixtureSource, never } from '../src/stories/fixtureSource';
import { Stage } from '../src/stories/Stage';
import { Heatmap } from '../src/widgets/heatmap';
import { heatmapFixture } from '../src/widgets/heatmap/heatmapFixture';
import { TimeRangeSelector } from '../src/widgets/time-range-selector/TimeRangeSelector';

const today: Period = { preset: 'today' };

describe('the dates of ranges', () => {
  it.each([
    ['0026-02-10', '2026-02-16'],
    ['2026-02-10', '12026-02-16'],
    ['2026-02-16', '2026-02-10'],
    ['soon', ''],
  ])('are not named for a host’s own range from %s to %s, and the list opens', async (start, end) => {
    const source = fixtureSource(() => Promise.resolve(heatmapFixture()));
    const screen = await render(
      <Stage period={{ preset: 'custom', start, end }}>
        <TimeRangeSelector />
        <Heatmap source={source} />
        <Heatmap data={{ ...heatmapFixture(), period: null }} title="Given" />
      </Stage>,
    );
    const button = screen.getByRole('button', { name: /Time range/ });
    await expect.element(screen.getByText(/Feb 10.*America/)).toBeVisible();
    expect(button.element().textContent).toBe('Time rangeCustom range');
    await button.click();
    await expect.element(screen.getByLabelText('From')).toHaveValue('');
    await expect.element(screen.getByRole('option', { name: 'Last 90 days' })).toBeVisible();
  });

  it('are those of the zone that all widgets count in, and otherwise of the reader’s', async () => {
    const inZone = (title: string, dayZone?: string) => (
      <ConnectedCard
        title={title}
        source={fixtureSource(never, { name: title, ...(dayZone !== undefined && { dayZone }) })}
      />
    );
    const page = (cards: ReactNode) => (
      // Nine in the evening of Feb 15 in New York.
      <CallscopeProvider locale="en-US" timeZone="America/New_York" now="2026-02-16T02:00:00Z" period={today}>
        <TimeRangeSelector />
        {cards}
      </CallscopeProvider>
    );
    const utc = inZone('One', 'UTC');
    const screen = await render(page(utc));
    const button = screen.getByRole('button', { name: /Time range/ });
    await expect.element(button).toHaveTextContent('TodayFeb 16');
    await button.click();
    await expect.element(screen.getByRole('option', { name: /Yesterday\s*Feb 15/ })).toBeVisible();
    await expect.element(screen.getByLabelText('To')).toHaveValue('2026-02-16');
    await screen.rerender(
      page(
        <>
          {utc}
          {inZone('Two', 'Asia/Tokyo')}
        </>,
      ),
    );
    await expect.element(button).toHaveTextContent('TodayFeb 15');
    await screen.rerender(page(inZone('Three')));
    await expect.element(button).toHaveTextContent('TodayFeb 15');
  });
});
