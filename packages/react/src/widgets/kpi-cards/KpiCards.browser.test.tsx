import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoAxeViolations } from '../../../test/axe';
import { fixtureSource } from '../../stories/fixtureSource';
import { edgeKpiView, emptyKpiView, kpiView } from '../../stories/kpiViews';
import { Stage } from '../../stories/Stage';
import { StateBoard } from '../../stories/StateBoard';
import { KpiCards } from './KpiCards';

const show = (view = kpiView, title?: string) =>
  render(
    <Stage>
      <KpiCards data={view} {...(title === undefined ? {} : { title })} />
    </Stage>,
  );

const columnCount = (container: Element) => {
  const tops = [...container.querySelectorAll('.cs-kpi')].map((cell) => cell.getBoundingClientRect().top);
  return tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 2).length;
};

describe('KpiCards', () => {
  it('is a description list of labels, figures and captions', async () => {
    const screen = await show();
    const terms = screen
      .getByRole('term')
      .elements()
      .map((term) => term.textContent);
    expect(terms.slice(0, 3)).toEqual(['Total calls', 'Contact rate', 'Conversations']);
    const values = screen
      .getByRole('definition')
      .elements()
      .map((value) => value.textContent);
    expect(values[0]).toContain('150');
    expect(values[0]).toContain('up 11.9%, better');
    expect(values[1]).toBe('134 previous 7 days');
  });

  it('is named without a title, and has no heading then', async () => {
    const screen = await show();
    await expect.element(screen.getByRole('region', { name: 'Key figures' })).toBeVisible();
    await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
  });

  it.each([
    [280, 1],
    [419, 1],
    [420, 2],
    [839, 2],
    [840, 4],
  ])('has, in a card of %d px, %d columns', async (widthPx, columns) => {
    await page.viewport(1200, 800);
    const screen = await show();
    const root = screen.container.querySelector('.cs-root');
    if (root instanceof HTMLElement) root.style.width = `${widthPx}px`;
    await expect.poll(() => columnCount(screen.container)).toBe(columns);
    const card = screen.getByRole('region').element();
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  it.each([
    [359, '14px'],
    [360, '20px'],
  ])('keeps, in a card of %d px, %s at the sides of a cell', async (widthPx, paddingPx) => {
    const screen = await show();
    const root = screen.container.querySelector('.cs-root');
    if (root instanceof HTMLElement) root.style.width = `${widthPx}px`;
    const cell = screen.container.querySelector('.cs-kpi');
    await expect.poll(() => cell && getComputedStyle(cell).paddingInlineStart).toBe(paddingPx);
  });

  it('gives the exact number of a shortened one', async () => {
    const screen = await show(edgeKpiView);
    await expect.element(screen.getByTitle('4,820,117')).toHaveTextContent('4.82M');
    await expect.element(screen.getByText('Not sent by this system')).toBeVisible();
  });

  it('has no accessibility violations in any state, in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const screen = await render(
        <StateBoard view={kpiView} emptyView={emptyKpiView} theme={theme}>
          {(input, name) => <KpiCards {...input} title={name} />}
        </StateBoard>,
      );
      await expect.element(screen.getByText('Your session has ended')).toBeVisible();
      await expect.element(screen.getByText('No answer after 30 seconds.')).toBeVisible();
      await expect.element(screen.getByText('6 h old')).toBeVisible();
      await expectNoAxeViolations(screen.container);
      await screen.unmount();
    }
  });
});

describe('figures that are not there', () => {
  it.each([
    ['exact', 'Nothing counted in this range'],
    ['unranged', 'Nothing counted now'],
  ] as const)(
    'are told, of a range that is %s, without a word of calls or of another time',
    async (kind, text) => {
      const source = fixtureSource(async () => emptyKpiView, { answer: () => ({ kind }) });
      const screen = await render(
        <Stage>
          <KpiCards source={source} title="Anything" />
        </Stage>,
      );
      await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
      expect(screen.container.querySelector('.cs-tile')?.textContent).not.toContain('call');
    },
  );

  it('are never drawn as zero', async () => {
    const screen = await show(edgeKpiView);
    const figures = [...screen.container.querySelectorAll('.cs-kpi-figure')].map((each) => each.textContent);
    expect(figures.slice(2)).toEqual(['—no value', '—no value']);
  });
});
