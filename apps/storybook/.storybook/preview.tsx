import '@callscope/react/styles.css';
import './preview.css';
import type { MockWorkerOptions } from '@callscope/mock-server/browser';
import { CallscopeProvider, type CallscopeProviderProps } from '@callscope/react';
import type { Preview } from '@storybook/react-vite';
import { createMockBackEnd } from './mockBackEnd';

const mockBackEnd = createMockBackEnd();

/** What a story may say in its `parameters`. */
export interface StoryParameters {
  /** Options of the mock back ends that answer the story's requests; without it nothing answers. */
  readonly mockApi?: MockWorkerOptions;
  /** Props of the provider around the story, over the defaults below. */
  readonly provider?: Partial<CallscopeProviderProps>;
  /** Width of the container the story stands in, px; the whole canvas when absent or `full`. */
  readonly widthPx?: number | 'full';
}

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        title: 'Width',
        icon: 'expandalt',
        items: ['story', '280', '480', '680', '960', 'full'],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language of numbers and dates',
      toolbar: { title: 'Locale', icon: 'globe', items: ['en-US', 'de-DE', 'ar-EG'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', width: 'story', locale: 'en-US' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    layout: 'fullscreen',
  },
  loaders: [
    async ({ parameters }) => {
      const { mockApi } = parameters as StoryParameters;
      await mockBackEnd.serve(mockApi);
      return {};
    },
  ],
  decorators: [
    (Story, { globals, parameters, id }) => {
      const { provider, widthPx } = parameters as StoryParameters;
      // The toolbar wins once somebody has used it.
      const width = globals.width === 'story' ? (widthPx ?? 'full') : globals.width;
      const isRightToLeft = String(globals.locale).startsWith('ar');
      return (
        <CallscopeProvider
          key={id}
          theme={globals.theme === 'dark' ? 'dark' : 'light'}
          locale={String(globals.locale)}
          timeZone="America/New_York"
          now="2026-02-16T15:00:00Z"
          {...provider}
        >
          <div className="story-canvas" dir={isRightToLeft ? 'rtl' : 'ltr'}>
            <div className="story-container" style={width === 'full' ? {} : { inlineSize: Number(width) }}>
              <Story />
            </div>
          </div>
        </CallscopeProvider>
      );
    },
  ],
};

export default preview;
