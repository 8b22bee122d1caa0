// Plain JavaScript: Node.js 20 loads configuration from a workspace package as it is.
import { playwright } from '@vitest/browser-playwright';

/** @type {import('./vitest').reportTo} */
export const reportTo = (name) => ({
  reporters: ['default', 'json'],
  outputFile: { json: `reports/${name}.json` },
});

/** @type {import('./vitest').chromium} */
export const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {},
  }),
  instances: [{ browser: 'chromium' }],
};
