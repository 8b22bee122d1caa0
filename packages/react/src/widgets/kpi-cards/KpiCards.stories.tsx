import { createVirsynClient } from '@callscope/client/virsyn';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { fixtureSource, never } from '../../stories/fixtureSource';
import { edgeKpiView, emptyKpiView, kpiView } from '../../stories/kpiViews';
import { StateBoard } from '../../stories/StateBoard';
import { KpiCards } from './KpiCards';

const meta = {
  title: 'Widgets/KpiCards',
  component: KpiCards,
  args: { data: kpiView },
  parameters: { widthPx: 960 },
} satisfies Meta<typeof KpiCards>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Width280: Story = { parameters: { widthPx: 280 } };
export const Width480: Story = { args: { title: 'Calls' }, parameters: { widthPx: 480 } };
export const Width960: Story = {};

export const AllStates: Story = {
  parameters: { widthPx: 'full' },
  render: (_args, { globals }) => (
    <StateBoard view={kpiView} emptyView={emptyKpiView} theme={globals.theme === 'dark' ? 'dark' : 'light'}>
      {(input, name) => <KpiCards {...input} title={name} />}
    </StateBoard>
  ),
};

/** A shortened number, a long duration, a rate over nothing, a figure that is not sent. */
export const EdgeFigures: Story = {
  args: { data: edgeKpiView, title: 'Edges', caption: 'Nothing is invented' },
};

/** The connection is gone: the card says so and asks by itself when it is back. */
export const Offline: Story = {
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  render: () => <KpiCards source={fixtureSource(never, { name: 'offline' })} title="Calls" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You appear to be offline')).toBeVisible();
  },
};

function Connected() {
  const [virsyn] = useState(() =>
    createVirsynClient({
      baseUrl: `${location.origin}/virsyn`,
      getAccessToken: async () => 'mock-virsyn-main',
    }),
  );
  return <KpiCards source={virsyn.sources.kpis} skeletonCount={8} />;
}

export const OnMockServer: Story = {
  parameters: { mockApi: {} },
  render: () => <Connected />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Total calls')).toBeVisible();
  },
};

/** The mock server answers 403 to everyone. */
export const DeniedByMockServer: Story = {
  parameters: { mockApi: { faults: ['forbidden'] } },
  render: () => <Connected />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No access to key figures')).toBeVisible();
  },
};
