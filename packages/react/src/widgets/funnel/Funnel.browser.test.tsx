import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoAxeViolations } from '../../../test/axe';
import { Stage } from '../../stories/Stage';
import { StateBoard } from '../../stories/StateBoard';
import { Funnel } from './Funnel';
import { funnelFixture } from './funnelFixture';

const show = async (widthPx: number, counts?: readonly number[], dir: 'ltr' | 'rtl' = 'ltr') => {
  await page.viewport(1200, 800);
  const screen = await render(
    <Stage>
      <div className="test-box" dir={dir}>
        <Funnel data={funnelFixture(counts)} />
      </div>
    </Stage>,
  );
  const box = screen.container.querySelector('.test-box');
  if (box instanceof HTMLElement) box.style.inlineSize = `${widthPx}px`;
  return screen;
};

const boxes = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

describe('Funnel', () => {
  it('is an ordered list, each stage with its count, share and step', async () => {
    const screen = await show(480);
    const items = screen.getByRole('listitem').elements();
    expect(items).toHaveLength(5);
    expect(items[1]?.textContent).toContain('Connected11073.3%');
    expect(items[1]?.textContent).toContain('77.3% continue to Conversations');
  });

  it.each([
    [280, 5],
    [599, 5],
    [600, 1],
    [960, 1],
  ])('stands, in a card of %d px, in %d rows', async (widthPx, rowCount) => {
    const screen = await show(widthPx);
    const tops = () => new Set(boxes(screen.container, '.cs-funnel-stage').map(({ top }) => Math.round(top)));
    await expect.poll(() => tops().size).toBe(rowCount);
    const card = screen.getByRole('region').element();
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  it('draws columns as high as their share of the first, on one baseline', async () => {
    const screen = await show(960, [200, 100, 50, 20, 0]);
    const bars = boxes(screen.container, '.cs-funnel-column rect');
    const places = boxes(screen.container, '.cs-funnel-column');
    const shown = bars.map((bar, index) => Math.round((places[index]?.bottom ?? 0) - bar.top));
    expect(shown).toEqual([178, 89, 45, 18, 0]);
    expect(new Set(places.map(({ bottom }) => bottom)).size).toBe(1);
    expect(places[0]?.width).toBeCloseTo(91.8, 1);
  });

  it('leads each flow from bar to bar', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const screen = await show(960, undefined, dir);
      const columns = boxes(screen.container, '.cs-funnel-column');
      const flows = boxes(screen.container, '.cs-funnel-flow');
      expect(flows).toHaveLength(4);
      flows.forEach((flow, index) => {
        const [before, after] =
          dir === 'ltr' ? [columns[index], columns[index + 1]] : [columns[index + 1], columns[index]];
        expect(flow.left).toBeCloseTo(before?.right ?? 0, 0);
        expect(flow.right).toBeCloseTo(after?.left ?? 0, 0);
      });
      await screen.unmount();
    }
  });

  it('ends the bar of a stage above the first at the edge of its place', async () => {
    const screen = await show(480, [100, 130, 85, 25, 12]);
    const [track] = boxes(screen.container, '.cs-funnel-bar');
    const [, connected] = boxes(screen.container, '.cs-funnel-bar rect');
    expect(connected?.width).toBe(track?.width);
    await expect.element(screen.getByText('130.0%').first()).toBeVisible();
  });

  it('shows the same figures as a table', async () => {
    const screen = await show(280);
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    await expect.element(screen.getByRole('table', { name: 'Conversion funnel' })).toBeVisible();
    const rows = screen.getByRole('row').elements();
    expect(rows[4]?.textContent).toBe('Qualified2516.7%29.4%');
    const card = screen.getByRole('region').element();
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  it('has no accessibility violations in any state, in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const screen = await render(
        <StateBoard view={funnelFixture()} emptyView={funnelFixture([0, 0, 0, 0, 0])} theme={theme}>
          {(input, name) => <Funnel {...input} title={name} />}
        </StateBoard>,
      );
      await expect.element(screen.getByText('Your session has ended')).toBeVisible();
      await expectNoAxeViolations(screen.container);
      await screen.unmount();
    }
  });
});
