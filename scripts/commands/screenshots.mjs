import { createRequire } from 'node:module';
import { build } from '../setup/build.mjs';
import { ensureChromium } from '../setup/ensureChromium.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { root } from '../setup/root.mjs';
import { runMain, say } from '../setup/say.mjs';

/** The pictures in docs/images: the portal itself, on the built-in world of one fixed day. */
const pictures = [
  { name: 'dashboard-light', theme: 'light', width: 1280, scale: 2 },
  { name: 'dashboard-dark', theme: 'dark', width: 1280, scale: 2 },
  { name: 'dashboard-narrow', theme: 'light', width: 312, scale: 2 },
];

await runMain(async () => {
  await prepare();
  const executablePath = await ensureChromium();
  await build(['@callscope/portal', '@callscope/mock-server']);
  const { startMockServer } = await import('../../packages/mock-server/dist/index.js');
  const { startPortalServer } = await import('../../apps/portal/dist/server/startPortalServer.js');
  const { chromium } = createRequire(`${root}test/package.json`)('playwright');
  const server = await startMockServer({ now: '2026-02-16T15:00:00Z' });
  const portal = await startPortalServer({ apiUrl: server.url, ...server.users[0] });
  const browser = await chromium.launch({ executablePath });
  const folder = process.argv[2] ?? `${root}docs/images`;
  for (const { name, theme, width, scale } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height: 600 },
      deviceScaleFactor: scale,
      colorScheme: theme,
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    await page.goto(portal.url);
    await page.getByLabel('Time zone').selectOption('America/New_York');
    await page.getByRole('button', { name: 'Last 7 days' }).click();
    await page.getByRole('option', { name: 'Last 30 days' }).click();
    await page.getByText('Last 30 days · America/New_York').waitFor();
    await page.getByText('Biggest drop').waitFor();
    await page.getByText('Busiest').first().waitFor();
    await page.getByText('Total talk time').waitFor();
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    say(`${folder}/${name}.png`);
  }
  await browser.close();
  await portal.close();
  await server.close();
  await end(0);
});
