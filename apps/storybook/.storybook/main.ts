import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

const reactSource = fileURLToPath(new URL('../../../packages/react/src/', import.meta.url));

export default {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx', '../../../packages/react/src/**/*.stories.tsx'],
  staticDirs: ['../public'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // A relative base lets the built pages be served below any path.
      base: './',
      resolve: {
        // Stories stand beside their widgets and import them by file; the provider around them has to be
        // of the same module, so the package is read from its source here.
        alias: [
          { find: '@callscope/react/styles.css', replacement: `${reactSource}styles/styles.css` },
          { find: /^@callscope\/react$/, replacement: `${reactSource}index.ts` },
        ],
        dedupe: ['react', 'react-dom', '@tanstack/react-query'],
      },
    }),
} satisfies StorybookConfig;
