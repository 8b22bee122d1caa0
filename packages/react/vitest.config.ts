import { chromium, reportTo } from '@callscope/build/vitest';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('react'),
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'react-unit',
          include: ['src/**/*.test.ts', 'src/**/*.ssr.test.tsx', 'test/**/*.test.ts'],
          setupFiles: ['./test/consoleGuard.ts'],
        },
      },
      {
        plugins: [react()],
        // Found only while tests run otherwise, which reloads the page in the middle of the first of them.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            '@tanstack/react-query',
            '@visx/heatmap',
            'axe-core',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'react-browser',
          include: ['src/**/*.browser.test.tsx', 'test/**/*.browser.test.tsx'],
          setupFiles: ['./test/consoleGuard.ts', './test/browserStyles.ts'],
          browser: chromium,
        },
      },
    ],
  },
});
