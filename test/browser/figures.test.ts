import type { Page } from 'playwright';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { expectedFigures } from '../support/expectedFigures';
import { closeBrowser, type OpenPortal, openPortal } from '../support/openPortal';
import { card, chooseRange, kpi, readTable } from '../support/readPortal';
import { writeCallLog } from '../support/writeCallLog';

let portal: OpenPortal | undefined;

afterEach(async () => {
  const messages = portal?.consoleMessages ?? [];
  await portal?.close();
  portal = undefined;
  expect(messages, 'console messages and policy violations').toEqual([]);
});
afterAll(closeBrowser);

const integer = new Intl.NumberFormat('en-US');
const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(1);

async function seen(page: Page, label: string): Promise<string> {
  await kpi(page, label).waitFor();
  return kpi(page, label).innerText();
}

/** Waits until every widget has its figures and none is updating. */
async function everyWidget(page: Page): Promise<void> {
  await kpi(page, 'Total calls').waitFor();
  await card(page, 'Calls by day and hour').getByText('Busiest').first().waitFor();
  await card(page, 'Conversion funnel').getByText('Biggest drop').waitFor();
  await vi.waitFor(async () => expect(await page.getByText('Updating').count()).toBe(0));
}

describe('the portal on a call log', () => {
  it('shows the figures that counting the log by hand gives, of 7 days and then of 30', async () => {
    const log = await writeCallLog(3000);
    portal = await openPortal({ callLog: log.path });
    const { page } = portal;
    for (const days of [7, 30]) {
      if (days === 30) await chooseRange(page, 'Last 30 days');
      const expected = expectedFigures(log.rows, days);
      await vi.waitFor(async () =>
        expect(await seen(page, 'Total calls')).toContain(integer.format(expected.total)),
      );
      expect(await seen(page, 'Contact rate')).toContain(
        `${integer.format(expected.connected)} of ${integer.format(expected.total)} connected`,
      );
      expect(await seen(page, 'Contact rate')).toContain(`${percent(expected.connected, expected.total)}%`);
      expect(await seen(page, 'Meetings booked')).toContain(integer.format(expected.meetings));
      expect(await seen(page, 'Total talk time')).toContain(integer.format(expected.durationSeconds));
      expect(await seen(page, 'Average duration')).toContain(
        `${integer.format(expected.completed)} completed calls`,
      );
    }
  });

  it('shows in tables the very counts of the funnel and of all 168 hours', async () => {
    const log = await writeCallLog(3000);
    portal = await openPortal({ callLog: log.path });
    await chooseRange(portal.page, 'Last 30 days');
    const expected = expectedFigures(log.rows, 30);
    await vi.waitFor(async () =>
      expect(await seen(portal?.page as Page, 'Total calls')).toContain(integer.format(expected.total)),
    );
    const funnel = await readTable(card(portal.page, 'Conversion funnel'));
    expect(funnel.map(([stage, count]) => [stage, count])).toEqual([
      ['Calls', integer.format(expected.total)],
      ['Connected', integer.format(expected.connected)],
      ['Conversations', integer.format(expected.connected)],
      ['Qualified', integer.format(expected.meetings)],
      ['Meetings', integer.format(expected.meetings)],
    ]);
    const hours = await readTable(card(portal.page, 'Calls by day and hour'));
    expect(hours).toHaveLength(24);
    for (const [hour, ...days] of hours) {
      const counts = days.map((_, index) => expected.byHour.get(`${index + 1}-${hour?.slice(0, 2)}`) ?? 0);
      expect(days, `hour ${hour}`).toEqual(counts.map((count) => integer.format(count)));
    }
  });

  it('marks what a log does not hold as not sent, never as 0', async () => {
    const log = await writeCallLog(200);
    portal = await openPortal({ callLog: log.path });
    const text = await seen(portal.page, 'Sent by agent');
    expect(text).toContain('—');
    expect(text).toContain('Not sent by this system');
  });
});

describe('the portal on the built-in log', () => {
  it('asks each endpoint once, once more when the range changes, and not again for what is fresh', async () => {
    portal = await openPortal();
    const { page, requests } = portal;
    const endpoints = ['dashboard-funnel', 'dashboard-heatmap', 'dashboard-overview'];
    await everyWidget(page);
    expect(requests.toSorted()).toEqual(endpoints.map((name) => `${name} 7d`));
    requests.length = 0;
    await Promise.all([
      ...endpoints.map((name) =>
        page.waitForResponse((response) => response.url().includes(`${name}?period=30d`)),
      ),
      chooseRange(page, 'Last 30 days'),
    ]);
    await everyWidget(page);
    expect(requests.toSorted()).toEqual(endpoints.map((name) => `${name} 30d`));
    requests.length = 0;
    await chooseRange(page, 'Last 7 days');
    await everyWidget(page);
    expect(requests).toEqual([]);
  });

  it('moves the hours with the zone without asking again', async () => {
    portal = await openPortal();
    const heatmap = card(portal.page, 'Calls by day and hour');
    await heatmap.getByText('Busiest').waitFor();
    const inUtc = await readTable(heatmap);
    portal.requests.length = 0;
    await portal.page.getByLabel('Time zone').selectOption('Asia/Kolkata');
    await heatmap.getByText(/Asia\/Kolkata/).waitFor();
    const inKolkata = await Promise.all(
      (await heatmap.locator('tbody tr').all()).map((row) => row.locator('th, td').allInnerTexts()),
    );
    // India is five and a half hours ahead: the cell of Monday 09:00 UTC is Monday 14:30 there.
    expect(inKolkata[14]?.[0]).toBe('14:30');
    expect(inKolkata[14]?.slice(1, 6)).toEqual(inUtc[9]?.slice(1, 6));
    expect(portal.requests).toEqual([]);
  });

  it('names the range it shows when a widget cannot show the one chosen', async () => {
    portal = await openPortal();
    await seen(portal.page, 'Total calls');
    await chooseRange(portal.page, 'Today');
    await card(portal.page, 'Calls by day and hour')
      .getByText(/Last 7 days/)
      .waitFor();
  });

  it('switches between light and dark, the page and the widgets together', async () => {
    portal = await openPortal();
    await seen(portal.page, 'Total calls');
    const surface = () => keyFiguresSurface(portal?.page as Page);
    await portal.page.getByText('Dark', { exact: true }).click();
    expect(await surface()).toBe('rgb(21, 23, 27)');
    await portal.page.getByText('Light', { exact: true }).click();
    expect(await surface()).toBe('rgb(255, 255, 255)');
  });

  it('has no sideways scrolling at 320 px', async () => {
    portal = await openPortal({}, { viewport: { width: 320, height: 800 } });
    await seen(portal.page, 'Total calls');
    const overflow = await portal.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

const keyFiguresSurface = (page: Page) =>
  page
    .getByRole('region', { name: 'Key figures' })
    .evaluate((element) => getComputedStyle(element).backgroundColor);
