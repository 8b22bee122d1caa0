import type { Page } from 'playwright';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { closeBrowser, type OpenPortal, openPortal } from '../support/openPortal';
import { card, keyFigures, kpi } from '../support/readPortal';

let portal: OpenPortal | undefined;

// Chromium itself writes a line for each request that fails; ours are the others.
const browserOwn = /^error: Failed to load resource: /;

afterEach(async () => {
  const messages = portal?.consoleMessages.filter((message) => !browserOwn.test(message)) ?? [];
  await portal?.close();
  portal = undefined;
  expect(messages, 'console messages and policy violations').toEqual([]);
});
afterAll(closeBrowser);

interface Choice {
  readonly failure: string;
  readonly endpoint?: string;
  readonly keepsFigures?: boolean;
}

async function letItFail(page: Page, { failure, endpoint, keepsFigures = false }: Choice): Promise<void> {
  const panel = page.getByRole('region', { name: 'Try a failure' });
  await panel.getByLabel('Let the server').selectOption({ label: failure });
  if (endpoint !== undefined)
    await panel.getByRole('combobox', { name: 'for', exact: true }).selectOption({ label: endpoint });
  await panel.getByLabel('Keep the figures on screen').setChecked(keepsFigures);
  await panel.getByRole('button', { name: 'Apply and reload' }).click();
}

async function openReady(): Promise<Page> {
  portal = await openPortal();
  await kpi(portal.page, 'Total calls').waitFor();
  await card(portal.page, 'Conversion funnel').getByText('Biggest drop').waitFor();
  return portal.page;
}

describe('the portal, while the server fails', () => {
  it.each([
    { failure: 'Server error (500)', text: 'The server had a problem.' },
    { failure: 'Not there (404)', text: 'The system does not know this page.' },
    { failure: 'A login page instead of data', text: 'The answer could not be read.' },
    { failure: 'Half an answer', text: 'The answer could not be read.' },
    { failure: 'Text where a count should be', text: 'The answer was not what was agreed.' },
    { failure: 'Connection lost', text: 'The connection failed.' },
    { failure: 'Too many requests (429)', text: 'Too many requests just now. Wait a moment.' },
  ])('says in the funnel alone: $text ($failure)', async ({ failure, text }) => {
    const page = await openReady();
    await letItFail(page, { failure, endpoint: 'the funnel' });
    const funnel = card(page, 'Conversion funnel');
    await funnel.getByText(text).waitFor({ timeout: 30_000 });
    expect(await funnel.getByRole('button', { name: 'Retry' }).isVisible()).toBe(true);
    await kpi(page, 'Total calls').waitFor();
    expect(await page.getByText(text).count()).toBe(1);
  });

  it('gives up on a server that never answers, and says how long it waited', async () => {
    const page = await openReady();
    await page.clock.install();
    await letItFail(page, { failure: 'No answer at all', endpoint: 'the funnel' });
    const funnel = card(page, 'Conversion funnel');
    await page.locator('section[aria-busy="true"]').first().waitFor();
    await vi.waitFor(async () => {
      await page.clock.fastForward(10_000);
      expect(await funnel.getByText('No answer after 30 seconds.').count()).toBe(1);
    }, 30_000);
  });

  it('recovers when the reader tries again', async () => {
    const page = await openReady();
    await letItFail(page, { failure: 'Server error (500)', endpoint: 'the funnel' });
    const funnel = card(page, 'Conversion funnel');
    const retry = funnel.getByRole('button', { name: 'Retry' });
    await retry.waitFor({ timeout: 30_000 });
    // Told from outside, so that the page itself does not reload its widgets.
    await fetch(`${portal?.apiUrl}/_mock/faults`, { method: 'DELETE' });
    await retry.click();
    await funnel.getByText('Biggest drop').waitFor();
  });

  it('shows no access as no access, without a retry', async () => {
    const page = await openReady();
    await letItFail(page, { failure: 'No access (403)' });
    await page.getByText('No access to key figures').waitFor();
    await page.getByText('No access to funnel').waitFor();
    await page.getByText('No access to heatmap').waitFor();
    expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0);
  });

  it('tells an ended session from missing access', async () => {
    const page = await openReady();
    await letItFail(page, { failure: 'Session ended (401)' });
    await keyFigures(page).getByText('Your session has ended').waitFor();
    expect(await page.getByText(/^No access to/).count()).toBe(0);
  });

  it('keeps the figures and calls them stale when a refresh fails', async () => {
    const page = await openReady();
    const before = await kpi(page, 'Total calls').innerText();
    await letItFail(page, { failure: 'Server error (500)', keepsFigures: true });
    await keyFigures(page).getByRole('button', { name: 'Retry' }).waitFor({ timeout: 30_000 });
    expect(await kpi(page, 'Total calls').innerText()).toBe(before);
    await keyFigures(page).getByText('1 min old').waitFor();
  });

  it('shows the grey layout while a slow answer is on its way', async () => {
    const page = await openReady();
    await letItFail(page, { failure: 'Answer slowly' });
    await page.locator('section[aria-busy="true"]').first().waitFor();
    await kpi(page, 'Total calls').waitFor({ timeout: 30_000 });
  });

  it('says offline when the network is gone, and comes back by itself', async () => {
    const page = await openReady();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /Last 7 days/ }).click();
    await page.getByRole('option', { name: 'Last 90 days' }).click();
    await card(page, 'Conversion funnel')
      .getByText(/You appear to be offline/)
      .waitFor();
    await page.context().setOffline(false);
    await card(page, 'Conversion funnel')
      .getByText(/You appear to be offline/)
      .waitFor({ state: 'detached' });
    await card(page, 'Conversion funnel').getByText('Biggest drop').waitFor();
  });
});
