import type { PeriodAnswer } from '@callscope/client';
import type { ViewPeriod } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { deferLoads } from '../../test/deferred';
import { useWidgetData } from '../data/useWidgetData';
import type { WidgetInput } from '../data/WidgetInput';
import { barsPath } from '../icons/iconPaths';
import { CallscopeProvider } from '../provider/CallscopeProvider';
import { usePeriod } from '../provider/usePeriod';
import { fixtureSource } from '../stories/fixtureSource';
import { Stage } from '../stories/Stage';
import { WidgetFrame } from './WidgetFrame';

interface CountView {
  readonly period: ViewPeriod | null;
  readonly count: number;
}

function Count({
  input,
  title = 'Count',
}: {
  readonly input: WidgetInput<CountView>;
  readonly title?: string | null;
}) {
  return (
    <WidgetFrame
      state={useWidgetData(input)}
      texts={{ label: 'Counted things', errorTitle: 'Failed', deniedTitle: 'Denied' }}
      title={title ?? undefined}
      caption={(_, periodText) => periodText}
      emptyIcon={barsPath}
      emptyTexts={() => ({ title: 'Nothing counted', help: 'Count something.' })}
      isEmpty={() => false}
      skeleton={<span className="cs-bone">grey</span>}
    >
      {({ count }) => <p>{`${count} counted`}</p>}
    </WidgetFrame>
  );
}

function ChooseMonth() {
  const { setPeriod } = usePeriod();
  return (
    <button type="button" onClick={() => setPeriod({ preset: '30d' })}>
      Month
    </button>
  );
}

describe('the period of a card', () => {
  it('is not named for given figures that do not name it', async () => {
    const screen = await render(
      <Stage>
        <Count input={{ data: { period: null, count: 7 } }} />
      </Stage>,
    );
    await expect.element(screen.getByText('7 counted')).toBeVisible();
    expect(screen.getByText('Last 7 days').elements()).toHaveLength(0);
    expect(screen.container.querySelector('.cs-card-caption')?.textContent).toBe('');
  });

  it('is what was asked for when an answer names no period, and not named while the former one stays', async () => {
    const loads = deferLoads<CountView>();
    const source = fixtureSource(loads.load);
    const screen = await render(
      <Stage>
        <Count input={{ source }} />
        <ChooseMonth />
      </Stage>,
    );
    const caption = () => screen.container.querySelector('.cs-card-caption')?.textContent;
    loads.asked[0]?.resolve({ period: null, count: 7 });
    await expect.poll(caption).toBe('Last 7 days');
    await expect.element(screen.getByText('7 counted')).toBeVisible();
    await screen.getByRole('button', { name: 'Month' }).click();
    await expect.element(screen.getByText('Updating')).toBeVisible();
    expect(caption()).toBe('');
    loads.asked[1]?.resolve({ period: null, count: 30 });
    await expect.poll(caption).toBe('Last 30 days');
  });

  it('has the name of a range when its days are those of the figures’ zone', async () => {
    const utcToday = { start: '2026-02-16', end: '2026-02-16', timeZone: 'UTC' };
    const screen = await render(
      <CallscopeProvider
        locale="en-US"
        timeZone="America/New_York"
        now="2026-02-16T02:00:00Z"
        period={{ preset: 'today' }}
      >
        <Count input={{ data: { period: utcToday, count: 7 } }} />
      </CallscopeProvider>,
    );
    await expect.element(screen.getByText('Today')).toBeVisible();
  });

  it('has the name of a range that a system rolls over more days', async () => {
    const rolling = { start: '2026-02-09', end: '2026-02-16', timeZone: 'UTC', rollingHours: 168 };
    const screen = await render(
      <Stage>
        <Count input={{ data: { period: rolling, count: 7 } }} />
      </Stage>,
    );
    await expect.element(screen.getByText('Last 7 days')).toBeVisible();
  });

  it('is none for figures of now, which the caption says instead', async () => {
    const source = fixtureSource(async () => ({ period: null, count: 7 }), {
      answer: () => ({ kind: 'unranged' }),
    });
    const screen = await render(
      <Stage>
        <Count input={{ source }} />
      </Stage>,
    );
    const caption = () => screen.container.querySelector('.cs-card-caption')?.textContent;
    await expect.poll(caption).toBe('Current state · not affected by time range');
    await expect.element(screen.getByText('7 counted')).toBeVisible();
  });
});

describe('the notice of a card without a title', () => {
  it.each([
    ['Current state · not affected by time range', { kind: 'unranged' }, null],
    [
      'Shows Last 30 days',
      { kind: 'nearest', period: { preset: '30d' } },
      { start: '2026-01-18', end: '2026-02-16', timeZone: 'America/New_York' },
    ],
  ] satisfies [string, PeriodAnswer, ViewPeriod | null][])(
    'is "%s", under its figures',
    async (text, answer, period) => {
      const source = fixtureSource(async () => ({ period, count: 7 }), { answer: () => answer });
      const screen = await render(
        <Stage>
          <Count input={{ source }} title={null} />
        </Stage>,
      );
      await expect.element(screen.getByText(text)).toBeVisible();
      expect(screen.getByText(text).element().closest('footer')).not.toBeNull();
    },
  );

  it('is not said twice where there is a title, nor where the range is the chosen one', async () => {
    const unranged = fixtureSource(async () => ({ period: null, count: 7 }), {
      answer: () => ({ kind: 'unranged' }),
    });
    const screen = await render(
      <Stage>
        <Count input={{ source: unranged }} />
        <Count input={{ data: { period: null, count: 8 } }} title={null} />
      </Stage>,
    );
    await expect.element(screen.getByText('Current state · not affected by time range')).toBeVisible();
    await expect.element(screen.getByText('8 counted')).toBeVisible();
    expect(screen.getByText('Current state · not affected by time range').elements()).toHaveLength(1);
    expect(screen.container.querySelector('footer')).toBeNull();
  });
});

describe('F42: the age of figures', () => {
  const hourMs = 3_600_000;

  it.each([
    [5, '5 h old'],
    [0.5, null],
  ])('of %d hours when they come is shown as %s', async (hours, text) => {
    const origin = { timeZone: null, asOfMs: Date.now() - hours * hourMs, formulas: [] };
    const source = fixtureSource(async () => ({ period: null, count: 7, origin }));
    const screen = await render(
      <Stage>
        <Count input={{ source }} />
      </Stage>,
    );
    await expect.element(screen.getByText('7 counted')).toBeVisible();
    if (text !== null) await expect.element(screen.getByText(text)).toBeVisible();
    else expect(screen.container.textContent).not.toContain(' old');
  });
});
