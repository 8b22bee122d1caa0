import type { TestProjectInlineConfiguration } from 'vitest/config';

/** Test options that leave a report for `scripts/test.mjs` to count, in `reports/<name>.json`. */
export declare function reportTo(name: string): {
  reporters: ['default', 'json'];
  outputFile: { json: string };
};

/** A real Chromium: the one that `CHROMIUM_PATH` names, or Playwright's own. */
export declare const chromium: NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>;
