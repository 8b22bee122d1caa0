import { funnelStages } from '@callscope/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Funnel } from './Funnel';

const meta = {
  title: 'Widgets/Funnel',
  component: Funnel,
  args: {
    data: funnelStages(
      [
        { id: 'total_calls', label: 'Calls', count: 150 },
        { id: 'connected', label: 'Connected', count: 110 },
        { id: 'conversation', label: 'Conversations', count: 85 },
        { id: 'qualified', label: 'Qualified', count: 25 },
        { id: 'appointment_booked', label: 'Meetings', count: 12 },
      ],
      { countedNoun: 'calls' },
    ),
  },
} satisfies Meta<typeof Funnel>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Width280: Story = { parameters: { widthPx: 280 } };
export const Width480: Story = { parameters: { widthPx: 480 } };
export const Width960: Story = { parameters: { widthPx: 960 } };
