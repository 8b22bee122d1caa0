import type { Meta, StoryObj } from '@storybook/react-vite';
import { AccessDenied } from './AccessDenied';

const meta = {
  title: 'Widgets/AccessDenied',
  component: AccessDenied,
  parameters: { widthPx: 480 },
} satisfies Meta<typeof AccessDenied>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AllStates: Story = {};
export const Width280: Story = { parameters: { widthPx: 280 } };
export const WithAction: Story = {
  args: {
    title: 'No access to the partner dashboard',
    help: 'Priya Nair looks after access for your team.',
    action: (
      <a className="cs-button" data-size="small" href="#ask">
        Ask for access
      </a>
    ),
  },
};
