import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it("serves Storybook with the worker of the MSW that is installed, so that an update doesn't leave it behind", async () => {
  const mockServer = createRequire(new URL('../../packages/mock-server/package.json', import.meta.url));
  const installed = await readFile(mockServer.resolve('msw/mockServiceWorker.js'), 'utf8');
  const committed = await readFile(
    new URL('../../apps/storybook/public/mockServiceWorker.js', import.meta.url),
    'utf8',
  );
  expect(committed).toBe(installed);
});
