import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heatmap } from './Heatmap';
import { heatmapFixture } from './heatmapFixture';

const meta = {
  title: 'Widgets/Heatmap',
  component: Heatmap,
  args: { data: heatmapFixture() },
} satisfies Meta<typeof Heatmap>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Width280: Story = { parameters: { widthPx: 280 } };
export const Width480: Story = { parameters: { widthPx: 480 } };
export const Width960: Story = { parameters: { widthPx: 960 } };
