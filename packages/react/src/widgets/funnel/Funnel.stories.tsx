import { createVirsynClient } from '@callscope/client/virsyn';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { StateBoard } from '../../stories/StateBoard';
import { Funnel } from './Funnel';
import { funnelFixture } from './funnelFixture';

const meta = {
  title: 'Widgets/Funnel',
  component: Funnel,
  args: { data: funnelFixture() },
  parameters: { widthPx: 680 },
} satisfies Meta<typeof Funnel>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Width280: Story = { parameters: { widthPx: 280 } };
export const Width480: Story = { parameters: { widthPx: 480 } };
export const Width960: Story = { parameters: { widthPx: 960 } };

export const AllStates: Story = {
  parameters: { widthPx: 'full' },
  render: (_args, { globals }) => (
    <StateBoard
      view={funnelFixture()}
      emptyView={funnelFixture([0, 0, 0, 0, 0])}
      theme={globals.theme === 'dark' ? 'dark' : 'light'}
    >
      {(input, name) => <Funnel {...input} title={name} />}
    </StateBoard>
  ),
};

export const AsTable: Story = {
  parameters: { widthPx: 280 },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'View as table' }));
    await expect(canvas.getByRole('row', { name: /^Meetings/ })).toHaveTextContent('Meetings128.0%48.0%');
  },
};

/** Stages are independent sums: more conversations than connected calls is possible, and written as it is. */
export const StepAboveAll: Story = { args: { data: funnelFixture([150, 60, 85, 25, 12]) } };

/** More in a later stage than in the first: its bar ends at the edge, its text does not. */
export const StageAboveFirst: Story = { args: { data: funnelFixture([100, 130, 85, 25, 12]) } };

export const NothingAtTheEnd: Story = { args: { data: funnelFixture([150, 110, 0, 0, 0]) } };

/** A first stage of zero has no shares; the largest stage sets the lengths. */
export const NothingAtTheStart: Story = { args: { data: funnelFixture([0, 20, 10, 0, 0]) } };

export const LargeCounts: Story = {
  args: { data: funnelFixture([4_820_117, 3_110_000, 985_412, 12_001, 3]) },
};

function Connected() {
  const [virsyn] = useState(() =>
    createVirsynClient({
      baseUrl: `${location.origin}/virsyn`,
      getAccessToken: async () => 'mock-virsyn-main',
    }),
  );
  return <Funnel source={virsyn.sources.funnel} />;
}

export const OnMockServer: Story = {
  parameters: { mockApi: {} },
  render: () => <Connected />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Biggest drop/)).toBeVisible();
  },
};
