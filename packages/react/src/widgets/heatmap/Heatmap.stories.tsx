import { createVirsynClient } from '@callscope/client/virsyn';
import { createHeatmapGrid, type HeatmapGrid, shiftHeatmap } from '@callscope/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { StateBoard } from '../../stories/StateBoard';
import { Heatmap } from './Heatmap';
import { heatmapFixture } from './heatmapFixture';

const emptyGrid: HeatmapGrid = createHeatmapGrid({ cells: [], timeZone: 'America/New_York' });

const meta = {
  title: 'Widgets/Heatmap',
  component: Heatmap,
  args: { data: heatmapFixture() },
  parameters: { widthPx: 680 },
} satisfies Meta<typeof Heatmap>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Width280: Story = { parameters: { widthPx: 280 } };
export const Width480: Story = { parameters: { widthPx: 480 } };
export const Width960: Story = { parameters: { widthPx: 960 } };

export const AllStates: Story = {
  parameters: { widthPx: 'full' },
  render: (_args, { globals }) => (
    <StateBoard
      view={heatmapFixture()}
      emptyView={emptyGrid}
      theme={globals.theme === 'dark' ? 'dark' : 'light'}
    >
      {(input, name) => <Heatmap {...input} title={name} />}
    </StateBoard>
  ),
};

/** From the keyboard: one tab stop, then the arrows. */
export const Walked: Story = {
  parameters: { widthPx: 480 },
  play: async ({ canvas }) => {
    const entry = await canvas.findByRole('button', { name: /explore hour by hour/i });
    entry.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{End}{ArrowLeft}{ArrowLeft}');
    await expect(document.activeElement).toHaveAccessibleName('Thursday 21:00 to 22:00, 1 call');
  },
};

export const AsTable: Story = {
  parameters: { widthPx: 280 },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'View as table' }));
    await expect(canvas.getAllByRole('row')).toHaveLength(25);
  },
};

/** One hour of 400 calls would draw all others in the palest step: it is outlined and the colours end below it. */
export const OneHourApart: Story = {
  args: { data: heatmapFixture([{ day: 4, hour: 15, count: 400 }]) },
};

/** The host's own end of the colours; hours above it are outlined. */
export const ExplicitMaximum: Story = { args: { maximum: 20 } };

/** A zone at half an hour keeps the cells of whole UTC hours and moves their names. */
export const HalfHourZone: Story = {
  args: { data: shiftHeatmap({ ...heatmapFixture(), timeZone: 'UTC' }, { timeZone: 'Asia/Kolkata' }) },
};

/** The clocks changed inside the range: the card says that its hours are approximate. */
export const ApproximateHours: Story = {
  args: {
    data: {
      ...heatmapFixture(),
      exactness: { kind: 'approximate', reason: 'clock_change', offsetsMinutes: [-300, -240] },
    },
  },
};

export const SundayFirst: Story = { args: { firstDayOfWeek: 7, caption: 'Connected calls' } };

export const Messages: Story = {
  args: {
    data: { ...heatmapFixture(), countedNoun: 'messages' },
    ramp: 'messages',
    title: 'Messages by day and hour',
  },
};

/** Everything on one call: the smallest week there is. */
export const OneCall: Story = {
  args: { data: createHeatmapGrid({ cells: [{ day: 6, hour: 23, count: 1 }], timeZone: 'UTC' }) },
};

function Connected() {
  const [virsyn] = useState(() =>
    createVirsynClient({
      baseUrl: `${location.origin}/virsyn`,
      getAccessToken: async () => 'mock-virsyn-main',
    }),
  );
  return <Heatmap source={virsyn.sources.heatmap} />;
}

export const OnMockServer: Story = {
  parameters: { mockApi: {} },
  render: () => <Connected />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Busiest/)).toBeVisible();
  },
};
