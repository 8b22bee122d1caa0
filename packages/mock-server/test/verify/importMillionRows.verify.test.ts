import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';

const rowCount = 1_000_000;
let folder: string;
let path: string;
let seconds = 0;

function* lines() {
  yield 'id,start_time,duration,status,agent,campaign,direction,phone\n';
  const statuses = ['VM', 'NI', 'CB', 'S', 'NOANSWER', 'ANSWERED'];
  for (let row = 0; row < rowCount; row += 1) {
    const start = new Date(Date.UTC(2026, 0, 1) + row * 7777).toISOString().slice(0, 19).replace('T', ' ');
    seconds += row % 600;
    yield `call-${row},${start},${row % 600},${statuses[row % 6]},agent ${row % 40},list ${row % 12},out,555-01${(row % 90) + 10}\n`;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'million-'));
  path = join(folder, 'calls.csv');
  await pipeline(Readable.from(lines()), createWriteStream(path));
}, 0);
afterAll(() => rm(folder, { recursive: true }));

const program = `
  import { startMockServer } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
  const server = await startMockServer({ callLog: { path: process.argv[1], timeZone: 'Europe/London' } });
  const response = await fetch(server.url + '/virsyn/functions/v1/dashboard-overview?period=90d', {
    headers: { Authorization: 'Bearer ' + server.tokens.virsyn },
  });
  const overview = await response.json();
  await server.close();
  console.log(JSON.stringify({
    report: server.report, summary: overview.summary, peakBytes: process.resourceUsage().maxRSS * 1024,
  }));
`;

it('imports 1,000,000 rows with ids in a named zone, and serves them, inside 1 GB', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  expect(await ended).toEqual([0, null]);
  const { report, summary, peakBytes } = JSON.parse(text);
  expect(report).toMatchObject({ rowsRead: rowCount, durationSecondsTotal: expect.any(Number) });
  expect(report.rowsRead).toBe(report.rowsUsed + report.rowsRefused);
  // The clock change of 29 March skips an hour: its rows, every 7.777 seconds, are refused with that reason.
  expect(report.refusalsByReason).toEqual({ 'start time skipped by a clock change': report.rowsRefused });
  expect(report.rowsRefused).toBeGreaterThan(460);
  expect(report.rowsRefused).toBeLessThan(465);
  expect(report.durationSecondsTotal).toBeLessThan(seconds);
  expect(summary.total_calls).toBeGreaterThan(900_000);
  expect(peakBytes).toBeLessThan(1_000_000_000);
});
