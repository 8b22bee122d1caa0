import { createHeatmapGrid, type HeatmapGrid } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoAxeViolations } from '../../../test/axe';
import { deferLoads } from '../../../test/deferred';
import { fixtureSource } from '../../stories/fixtureSource';
import { Stage } from '../../stories/Stage';
import { StateBoard } from '../../stories/StateBoard';
import { Heatmap, type HeatmapProps } from './Heatmap';
import { heatmapFixture } from './heatmapFixture';

const show = async (widthPx: number, props: Partial<HeatmapProps> = {}, dir: 'ltr' | 'rtl' = 'ltr') => {
  await page.viewport(1200, 800);
  // The mouse stays where the test before left it, and would point at what appears under it.
  await userEvent.hover(document.body, { position: { x: 1190, y: 0 } });
  const screen = await render(
    <Stage>
      <div className="test-box" dir={dir}>
        <Heatmap {...({ data: heatmapFixture(), ...props } as HeatmapProps)} />
      </div>
    </Stage>,
  );
  const box = screen.container.querySelector('.test-box');
  if (box instanceof HTMLElement) box.style.inlineSize = `${widthPx}px`;
  const plot = plotOf(screen.container);
  await expect.poll(() => plot.querySelector('svg')?.viewBox.baseVal.width).toBe(plot.clientWidth);
  return screen;
};

const plotOf = (container: Element) => {
  const plot = container.querySelector('.cs-heatmap-plot');
  if (plot === null) throw new Error('the heatmap is not drawn');
  return plot;
};

const focusedName = () => document.activeElement?.getAttribute('aria-label');

describe('Heatmap', () => {
  it('takes at most 60 elements before anybody touches it', async () => {
    const screen = await show(640);
    const card = screen.getByRole('region').element();
    expect(card.querySelectorAll('*').length + 1).toBeLessThanOrEqual(60);
    expect(screen.container.querySelector('[role=grid]')).toBeNull();
  });

  it.each([
    [280, true, 14],
    [359, true, 14],
    [360, true, 14],
    [419, true, 14],
    [420, false, 32],
    [960, false, 32],
  ])('draws, in a card of %d px, to its width', async (widthPx, isNarrow, labelWidthPx) => {
    const screen = await show(widthPx);
    const plot = plotOf(screen.container);
    const drawing = plot.querySelector('svg');
    expect(drawing?.viewBox.baseVal.width).toBe(widthPx - 2 - 2 * (widthPx < 360 ? 14 : 20));
    expect(plot.closest('.cs-heatmap')?.hasAttribute('data-narrow')).toBe(isNarrow);
    expect(plot.querySelectorAll('text')[7]?.getAttribute('x')).toBe(String(labelWidthPx));
    const card = screen.getByRole('region').element();
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  it('is one tab stop that opens at the busiest hour, and is left with the next Tab', async () => {
    const screen = await show(640);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'View as table' }).element());
    await userEvent.tab();
    expect(focusedName()).toBe('Monday 09:00 to 10:00, 30 calls');
    await userEvent.tab();
    expect(plotOf(screen.container).contains(document.activeElement)).toBe(false);
    await userEvent.tab({ shift: true });
    expect(focusedName()).toBe('Monday 09:00 to 10:00, 30 calls');
  });

  it('is walked with the arrows, Home and End', async () => {
    await show(640);
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focusedName()).toBe('Thursday 09:00 to 10:00, 23 calls');
    await userEvent.keyboard('{Home}');
    expect(focusedName()).toBe('Thursday 00:00 to 01:00, 0 calls');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focusedName()).toBe('Thursday 00:00 to 01:00, 0 calls');
    await userEvent.keyboard('{End}');
    expect(focusedName()).toBe('Thursday 23:00 to 00:00, 0 calls');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focusedName()).toBe('Thursday 21:00 to 22:00, 1 call');
  });

  it('rings the cell that the keyboard is at, and not one that is clicked', async () => {
    const screen = await show(640);
    const ring = () => getComputedStyle(document.activeElement ?? document.body).outlineStyle;
    await userEvent.keyboard('{Tab}{Tab}');
    expect(ring()).toBe('solid');
    await userEvent.click(plotOf(screen.container));
    expect(document.activeElement?.tagName).toBe('TD');
    expect(ring()).toBe('none');
  });

  it('lays the grid of cells exactly over the drawing', async () => {
    for (const widthPx of [280, 640]) {
      const screen = await show(widthPx);
      await userEvent.keyboard('{Tab}{Tab}');
      const drawn = plotOf(screen.container).querySelector('g')?.getBBox();
      const plot = plotOf(screen.container).getBoundingClientRect();
      await userEvent.keyboard('{Control>}{Home}{/Control}');
      const first = document.activeElement?.getBoundingClientRect();
      await userEvent.keyboard('{Control>}{End}{/Control}');
      const last = document.activeElement?.getBoundingClientRect();
      const radiusPx = Math.min(3, (last?.width ?? 0) / 4);
      // Boxes are drawn shrunk by their radius; the width of their line makes up for it.
      expect((first?.x ?? 0) - plot.x).toBeCloseTo((drawn?.x ?? 0) - radiusPx, 0);
      expect((first?.y ?? 0) - plot.y).toBeCloseTo((drawn?.y ?? 0) - radiusPx, 0);
      expect((last?.right ?? 0) - plot.x).toBeCloseTo((drawn?.x ?? 0) + (drawn?.width ?? 0) + radiusPx, 0);
      expect((last?.bottom ?? 0) - plot.y).toBeCloseTo((drawn?.y ?? 0) + (drawn?.height ?? 0) + radiusPx, 0);
      await screen.unmount();
    }
  });

  it('tells the hour under the pointer, inside the card, and forgets it outside', async () => {
    const screen = await show(480);
    const plot = plotOf(screen.container);
    const tooltip = () => screen.container.querySelector('.cs-tooltip');
    await userEvent.hover(plot, { position: { x: 430, y: 80 } });
    await expect.poll(() => tooltip()?.textContent).toBe('0 callsThursday 23:00–00:00');
    const card = screen.getByRole('region').element().getBoundingClientRect();
    expect(tooltip()?.getBoundingClientRect().right).toBeLessThanOrEqual(card.right);
    await userEvent.hover(plot, { position: { x: 295, y: 80 } });
    await expect.poll(() => tooltip()?.textContent).toBe('28 callsThursday 15:00–16:00');
    await userEvent.hover(screen.getByRole('heading'));
    expect(tooltip()).toBeNull();
  });

  it('hides the note on Escape', async () => {
    const screen = await show(640);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(screen.container.querySelector('.cs-tooltip')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.container.querySelector('.cs-tooltip')).toBeNull();
  });

  it('reads out under the grid what a finger scrubs over in a narrow card', async () => {
    const screen = await show(280);
    const plot = plotOf(screen.container);
    const { left, top } = plot.getBoundingClientRect();
    // A browser sends all events of a finger to the element that it first touched.
    const target = document.elementFromPoint(left + 170, top + 65);
    const touch = (type: string, x: number, y: number) =>
      target?.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          pointerType: 'touch',
          clientX: left + x,
          clientY: top + y,
        }),
      );
    const line = () => screen.container.querySelector('.cs-heatmap-peak')?.textContent;
    expect(line()).toBe('Busiest Mon 09:00–10:00 · 30 calls');
    touch('pointerover', 170, 65);
    touch('pointerdown', 170, 65);
    await expect.poll(line).toBe('Thu 15:00–16:00 · 28 calls');
    touch('pointermove', 160, 65);
    await expect.poll(line).toBe('Thu 14:00–15:00 · 13 calls');
    touch('pointermove', 160, 400);
    touch('pointerup', 160, 400);
    expect(line()).toBe('Thu 14:00–15:00 · 13 calls');
    expect(screen.container.querySelector('[role=grid]')).not.toBeNull();
    expect(screen.container.querySelector('.cs-tooltip')).toBeNull();
  });

  it('runs from the right where text does', async () => {
    const screen = await show(640, {}, 'rtl');
    await userEvent.keyboard('{Tab}{Tab}{ArrowLeft}');
    expect(focusedName()).toBe('Monday 10:00 to 11:00, 18 calls');
    const plot = plotOf(screen.container);
    const { width } = plot.getBoundingClientRect();
    await userEvent.hover(plot, { position: { x: width - 40, y: 10 } });
    await expect
      .poll(() => screen.container.querySelector('.cs-tooltip')?.textContent)
      .toBe('0 callsMonday 00:00–01:00');
  });

  it('names the hour that lies above the colours', async () => {
    const screen = await show(640, { data: heatmapFixture([{ day: 4, hour: 15, count: 400 }]) });
    await expect.element(screen.getByText('400, above the scale')).toBeVisible();
    expect(screen.container.querySelectorAll('.cs-heatmap-plot .cs-heat-outline')).toHaveLength(1);
  });

  it('outlines every hour above the host’s own maximum', async () => {
    const screen = await show(640, { maximum: 29 });
    await expect.element(screen.getByText('4 hours above the scale')).toBeVisible();
  });

  it('names what is counted in its empty tile, and keeps its heading from the first moment', async () => {
    const loads = deferLoads<HeatmapGrid>();
    const screen = await render(
      <Stage>
        <Heatmap source={fixtureSource(loads.load)} title="Meetings by day and hour" />
      </Stage>,
    );
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Meetings by day and hour');
    loads.asked[0]?.resolve(createHeatmapGrid({ cells: [], timeZone: 'UTC', countedNoun: 'meetings' }));
    await expect.element(screen.getByText('No meetings in this range')).toBeVisible();
    await expect.element(screen.getByText('The grid fills as meetings arrive.')).toBeVisible();
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Meetings by day and hour');
  });

  it('says why hours are approximate, in the header and in the table', async () => {
    const reason = 'Clocks changed within this range, so some calls may stand one hour off.';
    const screen = await show(640, {
      data: {
        ...heatmapFixture(),
        exactness: { kind: 'approximate', reason: 'clock_change', offsetsMinutes: [-300, -240] },
      },
    });
    await expect.element(screen.getByTitle(reason)).toHaveTextContent('Approximate hours');
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    await expect.element(screen.getByRole('table')).toBeVisible();
    expect(screen.getByText(reason).elements().length).toBeGreaterThan(0);
  });

  it('has no accessibility violations in any state, nor when it has been entered', async () => {
    const board = await render(
      <StateBoard view={heatmapFixture()} emptyView={{ ...heatmapFixture(), total: 0 }}>
        {(input, name) => <Heatmap {...input} title={name} />}
      </StateBoard>,
    );
    await expect.element(board.getByText('Your session has ended')).toBeVisible();
    await expectNoAxeViolations(board.container);
    await board.unmount();
    const screen = await show(640);
    await userEvent.keyboard('{Tab}{Tab}');
    await expectNoAxeViolations(screen.container);
  });
});
