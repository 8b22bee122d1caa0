import { afterAll, expect, it } from 'vitest';
import { closeBrowser, openPortal } from '../support/openPortal';
import { card, chooseRange, kpi } from '../support/readPortal';

const cycles = Number(process.env.CALLSCOPE_SOAK_CYCLES ?? 400);
// Compiled code and caches fill up first; after this many cycles the heap was seen to level off.
const warmUp = 150;
const megabyte = 1024 * 1024;

afterAll(closeBrowser);

it(`holds heap, nodes and listeners steady over ${cycles} changes of range and zone`, async () => {
  const portal = await openPortal();
  const { page } = portal;
  await card(page, 'Conversion funnel').getByText('Biggest drop').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');

  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
  };
  const cycle = async () => {
    for (const [range, zone] of [
      ['Last 30 days', 'Asia/Kolkata'],
      ['Last 7 days', 'UTC'],
    ] as const) {
      await chooseRange(page, range);
      await page.getByLabel('Time zone').selectOption(zone);
      await card(page, 'Calls by day and hour').getByText(`${range} · ${zone}`).waitFor();
      await kpi(page, 'Total calls').waitFor();
    }
  };

  for (let index = 0; index < warmUp; index += 1) await cycle();
  const before = await measure();
  for (let index = 0; index < cycles; index += 1) await cycle();
  const after = await measure();
  const messages = [...portal.consoleMessages];
  await portal.close();

  process.stdout.write(
    `heap ${(before.heap / megabyte).toFixed(2)} → ${(after.heap / megabyte).toFixed(2)} MB, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}\n`,
  );
  expect(messages).toEqual([]);
  expect(after.heap - before.heap).toBeLessThan(megabyte);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.05);
});
