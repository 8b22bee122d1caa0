import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('client'),
    name: 'client',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});
