import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ConnectedCard } from '../../stories/ConnectedCard';
import { fixtureSource, never } from '../../stories/fixtureSource';
import { TimeRangeSelector } from './TimeRangeSelector';

const meta = {
  title: 'Widgets/TimeRangeSelector',
  component: TimeRangeSelector,
  parameters: { widthPx: 480 },
} satisfies Meta<typeof TimeRangeSelector>;

export default meta;

type Story = StoryObj<typeof meta>;

const open: NonNullable<Story['play']> = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /time range/i }));
  // Half-faded text has too little contrast for the accessibility check.
  const popover = await canvas.findByRole('dialog');
  await waitFor(() => expect(popover.getAnimations()).toHaveLength(0));
};

export const Closed: Story = {};
export const Open: Story = { play: open };
export const Width280: Story = { parameters: { widthPx: 280 }, play: open };
export const Width480: Story = { play: open };
export const Width960: Story = { parameters: { widthPx: 960 }, play: open };

/** The next line of the list, from the keyboard. */
export const Walked: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('{ArrowDown}');
  },
};

/** Two dates the wrong way round. */
export const Fault: Story = {
  play: async (context) => {
    await open(context);
    const to = await context.canvas.findByLabelText('To');
    await userEvent.clear(to);
    await userEvent.type(to, '2026-02-01');
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Apply' }));
    await expect(await context.canvas.findByText('The last day is before the first')).toBeVisible();
  },
};

/** Ranges that one widget, or none, can show. */
export const AllStates: Story = {
  render: () => (
    <>
      <TimeRangeSelector />
      <ConnectedCard
        title="All but all time"
        source={fixtureSource(never, {
          name: 'all but one',
          answer: ({ preset }) =>
            preset === 'all' ? { kind: 'none', presets: ['7d', '30d'] } : { kind: 'exact' },
        })}
      />
      <ConnectedCard
        title="Thirty days only"
        source={fixtureSource(never, {
          name: 'thirty days',
          answer: ({ preset }) => (preset === '30d' ? { kind: 'exact' } : { kind: 'none', presets: ['30d'] }),
        })}
      />
    </>
  ),
  play: async (context) => {
    await open(context);
    const none = await context.canvas.findAllByText('No widget here can show this range');
    await expect(none[0]).toBeVisible();
  },
};

export const PresetsOnly: Story = {
  args: { presets: ['7d', '30d', '90d'], allowsCustom: false },
  play: open,
};
