import { HttpError, ScopeError } from '@callscope/client';
import type { ViewPeriod } from '@callscope/core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoAxeViolations } from '../../test/axe';
import { deferLoads } from '../../test/deferred';
import { useWidgetData } from '../data/useWidgetData';
import type { WidgetInput } from '../data/WidgetInput';
import { barsPath } from '../icons/iconPaths';
import { fixtureSource } from '../stories/fixtureSource';
import { Stage } from '../stories/Stage';
import { WidgetFrame } from './WidgetFrame';

interface CountView {
  readonly period: ViewPeriod | null;
  readonly count: number | null;
  readonly absence?: 'not_sent';
}

const texts = {
  label: 'Counted things',
  errorTitle: 'Couldn’t load the count',
  deniedTitle: 'No access to count',
};
const week: ViewPeriod = { start: '2026-02-10', end: '2026-02-16', timeZone: 'America/New_York' };
const view: CountView = { period: week, count: 7 };
const failure = (status: number) => new HttpError({ system: 'virsyn', endpoint: 'count', status });

function Count({ input }: { readonly input: WidgetInput<CountView> }) {
  return (
    <WidgetFrame
      state={useWidgetData(input)}
      texts={texts}
      title="Count"
      caption={(_, periodText) => periodText}
      emptyIcon={barsPath}
      isEmpty={({ count }) => count === 0}
      emptyTexts={() => ({ title: 'Nothing counted', help: 'Count something.' })}
      isNotSent={({ count }) => count === null}
      skeleton={<span className="cs-bone">grey</span>}
      footer={() => 'One fact'}
      table={({ count }) => ({
        caption: 'Counted things by kind',
        columns: [
          { id: 'kind', label: 'Kind' },
          { id: 'count', label: 'Count', align: 'end' },
        ],
        rows: [{ id: 'calls', cells: ['Calls', String(count)] }],
      })}
    >
      {({ count }) => {
        if (count === 13) throw new Error('unlucky');
        return <p>{`${count} counted`}</p>;
      }}
    </WidgetFrame>
  );
}

const show = (input: WidgetInput<CountView>) => (
  <Stage>
    <Count input={input} />
  </Stage>
);

describe('WidgetFrame', () => {
  it('is a region named by its heading, busy until figures come', async () => {
    const loads = deferLoads<CountView>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    const region = screen.getByRole('region', { name: 'Count' });
    await expect.element(region).toHaveAttribute('aria-busy', 'true');
    loads.asked[0]?.resolve(view);
    await expect.element(region).toHaveTextContent('7 counted');
    await expect.element(region).toHaveAttribute('aria-busy', 'false');
    await expect.element(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Count');
    await expect.element(screen.getByText('Last 7 days')).toBeVisible();
    await expectNoAxeViolations(screen.container);
  });

  it.each([
    ['an empty range', { data: { period: week, count: 0 } }, 'Nothing counted'],
    ['figures the system does not send', { data: { period: week, count: null } }, 'Not sent by this system'],
    [
      'a view that says it was not sent, which is not none',
      { data: { period: week, count: 0, absence: 'not_sent' } },
      'Not sent by this system',
    ],
    ['a denial', { source: fixtureSource(() => Promise.reject(failure(403))) }, 'No access to count'],
    [
      'an ended session',
      { source: fixtureSource(() => Promise.reject(failure(401))) },
      'Your session has ended',
    ],
    ['a failure', { source: fixtureSource(() => Promise.reject(failure(500))) }, 'Couldn’t load the count'],
    [
      'a range it cannot show',
      {
        source: fixtureSource(() => Promise.resolve(view), {
          answer: () => ({ kind: 'none', presets: ['30d'] }),
        }),
      },
      'Choose Last 30 days.',
    ],
  ] satisfies [string, WidgetInput<CountView>, string][])(
    'says %s politely, without figures, footer or table button',
    async (_, input, sentence) => {
      const screen = await render(show(input));
      const status = screen.getByRole('status').first();
      await expect.element(status).toHaveTextContent(sentence);
      await expect.element(screen.getByText(/\d counted/)).not.toBeInTheDocument();
      await expect.element(screen.getByText('One fact')).not.toBeInTheDocument();
      await expect.element(screen.getByRole('button', { name: 'View as table' })).not.toBeInTheDocument();
      await expectNoAxeViolations(screen.container);
    },
  );

  it('offers no Retry for a scope that the source refuses', async () => {
    const refusing = Object.assign(
      () => {
        throw new ScopeError({ system: 'virsyn', endpoint: 'count' }, 'the filter agent', 'take it away');
      },
      { answer: () => ({ kind: 'exact' }) as const },
    );
    const screen = await render(show({ source: refusing }));
    await expect.element(screen.getByText('It cannot show this range or filter.')).toBeVisible();
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  });

  it('offers Retry for a failure and nothing else', async () => {
    const denied = await render(show({ source: fixtureSource(() => Promise.reject(failure(403))) }));
    await expect.element(denied.getByText('No access to count')).toBeVisible();
    await expect.element(denied.getByRole('button')).not.toBeInTheDocument();
  });

  it('alerts when a retry fails, and keeps the reader at the card', async () => {
    const loads = deferLoads<CountView>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    loads.asked[0]?.reject(failure(500));
    await expect.element(screen.getByText('The server had a problem.')).toBeVisible();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Retry' }).click();
    expect(document.activeElement).toBe(screen.getByRole('region').element());
    loads.asked[1]?.reject(failure(500));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Couldn’t load the count');
    await screen.getByRole('button', { name: 'Retry' }).click();
    loads.asked[2]?.resolve(view);
    await expect.element(screen.getByText('7 counted')).toBeVisible();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });

  it('swaps the drawing for its table and back', async () => {
    const screen = await render(show({ data: view }));
    const button = screen.getByRole('button', { name: 'View as table' });
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect.element(screen.getByRole('table', { name: 'Counted things by kind' })).toBeVisible();
    await expect.element(screen.getByRole('rowheader', { name: 'Calls' })).toBeVisible();
    await expect.element(screen.getByText('7 counted')).not.toBeInTheDocument();
    await expectNoAxeViolations(screen.container);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('7 counted')).toBeVisible();
  });

  it('holds figures of six hours ago with their age and a Retry', async () => {
    const loads = deferLoads<CountView>();
    const screen = await render(
      <Stage
        prepare={(cache) =>
          cache.setQueryData(['fixture', { preset: '7d' }], view, { updatedAt: Date.now() - 6 * 3_600_000 })
        }
      >
        <Count input={{ source: fixtureSource(loads.load) }} />
      </Stage>,
    );
    await expect.element(screen.getByText('Updating')).toBeVisible();
    loads.asked[0]?.reject(failure(500));
    await expect.element(screen.getByText('6 h old')).toBeVisible();
    await expect.element(screen.getByText('7 counted')).toBeVisible();
    await expect.element(screen.getByText('Last update failed')).toBeVisible();
    await expectNoAxeViolations(screen.container);
    await screen.getByRole('button', { name: 'Retry' }).click();
    loads.asked[1]?.resolve({ ...view, count: 8 });
    await expect.element(screen.getByText('8 counted')).toBeVisible();
    await expect.element(screen.getByText('One fact')).toBeVisible();
    await expect.element(screen.getByText('6 h old')).not.toBeInTheDocument();
  });

  it('names the nearest period it shows in place of the chosen one', async () => {
    const month: ViewPeriod = { start: '2026-01-18', end: '2026-02-16', timeZone: 'America/New_York' };
    const source = fixtureSource(() => Promise.resolve({ period: month, count: 7 }), {
      answer: () => ({ kind: 'nearest', period: { preset: '30d' } }),
    });
    const screen = await render(show({ source }));
    await expect.element(screen.getByText('Last 30 days')).toBeVisible();
  });

  it('keeps a throw inside its card, and draws again on Retry', async () => {
    // React reports what a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const screen = await render(
      <Stage>
        <Count input={{ data: { ...view, count: 13 } }} />
        <p>The neighbour</p>
      </Stage>,
    );
    await expect.element(screen.getByText('It could not be drawn.')).toBeVisible();
    await expect.element(screen.getByText('The neighbour')).toBeVisible();
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(screen.getByText('It could not be drawn.')).toBeVisible();
    await screen.rerender(show({ data: view }));
    await expect.element(screen.getByText('7 counted')).toBeVisible();
  });

  it('keeps its height and its title where they are between loading and failing', async () => {
    const loads = deferLoads<CountView>();
    const screen = await render(show({ source: fixtureSource(loads.load) }));
    const box = () => screen.getByRole('region').element().getBoundingClientRect();
    const titleTop = () => screen.getByRole('heading').element().getBoundingClientRect().top;
    const [before, titleBefore] = [box().height, titleTop()];
    loads.asked[0]?.reject(failure(403));
    await expect.element(screen.getByText('No access to count')).toBeVisible();
    expect(box().height).toBe(before);
    expect(titleTop()).toBe(titleBefore);
  });
});
