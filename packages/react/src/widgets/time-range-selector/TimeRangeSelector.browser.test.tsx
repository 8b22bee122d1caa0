import type { PeriodAnswer } from '@callscope/client';
import type { Period } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoAxeViolations } from '../../../test/axe';
import { usePeriod } from '../../provider/usePeriod';
import { ConnectedCard } from '../../stories/ConnectedCard';
import { fixtureSource, never } from '../../stories/fixtureSource';
import { Stage } from '../../stories/Stage';
import { TimeRangeSelector, type TimeRangeSelectorProps } from './TimeRangeSelector';

function Chosen() {
  return <output>{JSON.stringify(usePeriod().period)}</output>;
}

const show = (props: TimeRangeSelectorProps = {}, period: Period = { preset: '7d' }) =>
  render(
    <Stage period={period}>
      <TimeRangeSelector {...props} />
      <button type="button">After</button>
      <Chosen />
    </Stage>,
  );

const answering = (able: (period: Period) => boolean) =>
  fixtureSource(never, {
    answer: (period): PeriodAnswer =>
      able(period) ? { kind: 'exact' } : { kind: 'nearest', period: { preset: '30d' } },
  });

describe('TimeRangeSelector', () => {
  it('names the range and its days on a button', async () => {
    const screen = await show();
    const button = screen.getByRole('button', { name: /^Time range\s*Last 7 days\s*Feb 10/ });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await expectNoAxeViolations(screen.container);
  });

  it('opens at the chosen preset and has no accessibility violations', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: /Time range/ }).click();
    const chosen = screen.getByRole('option', { name: 'Last 7 days' });
    await expect.element(chosen).toHaveAttribute('aria-selected', 'true');
    const list = screen.getByRole('listbox');
    expect(document.activeElement).toBe(list.element());
    await expect.element(list).toHaveAttribute('aria-activedescendant', chosen.element().id);
    await expectNoAxeViolations(screen.container);
  });

  it('chooses with the arrows and Enter, and gives the focus back', async () => {
    const screen = await show();
    const button = screen.getByRole('button', { name: /Time range/ });
    await button.click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(screen.getByText('{"preset":"90d"}')).toBeVisible();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
  });

  it('chooses by what is typed', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: /Time range/ }).click();
    await userEvent.keyboard('ye');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('{"preset":"yesterday"}')).toBeVisible();
  });

  it('closes with Escape from list and form, changing nothing', async () => {
    const screen = await show();
    const button = screen.getByRole('button', { name: /Time range/ });
    await button.click();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
    await button.click();
    await screen.getByLabelText('From').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(screen.getByText('{"preset":"7d"}')).toBeVisible();
  });

  it('closes when something else is pressed or focused', async () => {
    const screen = await show();
    const button = screen.getByRole('button', { name: /Time range/ });
    await button.click();
    await screen.getByRole('status').click({ force: true });
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await button.click();
    const after = screen.getByRole('button', { name: 'After' }).element();
    if (after instanceof HTMLElement) after.focus();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks for two days of one’s own', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: /Time range/ }).click();
    await expect.element(screen.getByLabelText('From')).toHaveValue('2026-02-10');
    await screen.getByLabelText('From').fill('2026-01-05');
    await screen.getByLabelText('To').fill('2026-01-09');
    await screen.getByRole('button', { name: 'Apply' }).click();
    await expect
      .element(screen.getByText('{"preset":"custom","start":"2026-01-05","end":"2026-01-09"}'))
      .toBeVisible();
    await expect.element(screen.getByRole('button', { name: /Custom range\s*Jan 5/ })).toBeVisible();
  });

  it('ties a fault to its field and keeps what was typed', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: /Time range/ }).click();
    await screen.getByLabelText('To').fill('2026-02-01');
    await screen.getByRole('button', { name: 'Apply' }).click();
    const to = screen.getByLabelText('To');
    await expect.element(to).toHaveAccessibleDescription('The last day is before the first');
    await expect.element(to).toHaveAttribute('aria-invalid', 'true');
    await expect.element(to).toHaveValue('2026-02-01');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('The last day is before the first');
    await expectNoAxeViolations(screen.container);
    await screen.getByLabelText('From').fill('');
    await screen.getByRole('button', { name: 'Apply' }).click();
    await expect.element(screen.getByLabelText('From')).toHaveAccessibleDescription('Give a first day');
  });

  it.each([
    ['From', '0026-02-10', 'Give a first day with a year of four digits'],
    ['To', '12026-02-10', 'Give a last day with a year of four digits'],
  ])('says at the field %s that %s is no day', async (label, day, fault) => {
    const screen = await show();
    await screen.getByRole('button', { name: /Time range/ }).click();
    await screen.getByLabelText(label).fill(day);
    await screen.getByRole('button', { name: 'Apply' }).click();
    await expect.element(screen.getByLabelText(label)).toHaveAccessibleDescription(fault);
    await expect.element(screen.getByText('{"preset":"7d"}')).toBeVisible();
  });

  it('marks what some widgets cannot show, and refuses what none can', async () => {
    const screen = await render(
      <Stage>
        <TimeRangeSelector />
        <ConnectedCard
          title="All but two"
          source={answering(({ preset }) => preset !== 'all' && preset !== 'custom')}
        />
        <ConnectedCard title="Only one" source={answering(({ preset }) => preset === '30d')} />
        <Chosen />
      </Stage>,
    );
    await screen.getByRole('button', { name: /Time range/ }).click();
    const option = (name: RegExp) => screen.getByRole('option', { name });
    await expect.element(option(/^Last 90 days.*Some widgets show another range/)).toBeVisible();
    await expect.element(option(/^Last 30 days[^S]*$/)).toBeVisible();
    await expect.element(option(/^All time/)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(option(/No widget here can show this range/)).toBeVisible();
    await userEvent.keyboard('{End}{Enter}');
    await option(/^All time/).click({ force: true });
    await expect.element(screen.getByText('{"preset":"7d"}')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await expectNoAxeViolations(screen.container);
  });

  it('offers the presets it is given, without dates of one’s own if so asked', async () => {
    const screen = await show({ presets: ['30d', '7d'], allowsCustom: false });
    await screen.getByRole('button', { name: /Time range/ }).click();
    const options = screen.getByRole('option').elements();
    expect(options.map((each) => each.textContent?.replace(/\s/g, ' '))).toEqual([
      'Last 30 daysJan 18 – Feb 16',
      'Last 7 days',
    ]);
    await expect.element(screen.getByLabelText('From')).not.toBeInTheDocument();
  });

  it('opens inside the page at either edge', async () => {
    for (const align of ['start', 'end'] as const) {
      const screen = await render(
        <div data-testid={align} className={`edge-${align}`}>
          <Stage>
            <TimeRangeSelector />
          </Stage>
        </div>,
      );
      const frame = screen.getByTestId(align).element();
      if (frame instanceof HTMLElement) frame.style.textAlign = align;
      await screen.getByRole('button', { name: /Time range/ }).click();
      const { left, right } = screen.getByRole('dialog').element().getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      await screen.unmount();
    }
  });
});
