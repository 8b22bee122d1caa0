import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** Every run leaves a report that `scripts/test.mjs` counts; unexpected console output fails the test. */
export const reportTo = (name: string) => ({
  reporters: ['default', 'json'] as ['default', 'json'],
  outputFile: { json: `reports/${name}.json` },
});

/** A real Chromium: the one that `CHROMIUM_PATH` names, Debian's, or Playwright's own. */
export const chromium: NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']> = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {},
  }),
  instances: [{ browser: 'chromium' }],
};
