import type { Meta, StoryObj } from '@storybook/react-vite';
import { SwatchList } from './SwatchList';

const meta = {
  title: 'Foundations/Tokens',
  component: SwatchList,
} satisfies Meta<typeof SwatchList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Surfaces: Story = {
  args: {
    names: ['canvas', 'surface', 'surface-2', 'surface-3', 'border', 'border-strong', 'border-control'],
  },
};

export const Text: Story = {
  args: { names: ['fg', 'fg-muted', 'fg-subtle', 'accent', 'accent-text', 'accent-soft', 'focus'] },
};

export const Status: Story = {
  args: {
    names: [
      'good',
      'good-solid',
      'good-soft',
      'warn',
      'warn-solid',
      'warn-soft',
      'poor',
      'poor-solid',
      'poor-soft',
      'info',
      'info-soft',
    ],
  },
};

export const Categories: Story = {
  args: {
    names: [
      'channel-call',
      'channel-sms',
      'channel-email',
      'channel-other',
      'cat-1',
      'cat-2',
      'cat-3',
      'cat-4',
      'cat-5',
    ],
  },
};

export const HeatRamps: Story = {
  args: {
    names: [
      'heat-0',
      ...['call', 'msg'].flatMap((ramp) => [1, 2, 3, 4, 5, 6, 7].map((step) => `heat-${ramp}-${step}`)),
    ],
  },
};
