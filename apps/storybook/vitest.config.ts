import { fileURLToPath } from 'node:url';
import { chromium, reportTo } from '@callscope/build/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

export default defineConfig({
  test: {
    ...reportTo('storybook'),
    projects: [
      {
        plugins: [storybookTest({ configDir })],
        test: { name: 'storybook', browser: chromium },
      },
    ],
  },
});
