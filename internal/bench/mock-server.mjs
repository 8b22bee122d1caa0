import { cpus } from 'node:os';
import { createBuiltInWorld, createMockApi, startMockServer } from '../../packages/mock-server/dist/index.js';
import { drawNumbers, median, timesOf } from './mock-server/measure.mjs';
import { questions } from './mock-server/questions.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const now = '2026-02-16T15:00:00Z';
const draws = 5_000_000;
const rounds = 15;
const goalMs = 20;
const goalDrawingMs = 3000;

const fixed = (ms) => (ms >= 100 ? ms.toFixed(0) : ms.toFixed(1));

/** A new world each time, so that nothing is drawn already. */
function drawMedium() {
  const world = createBuiltInWorld({ seed: 1, now });
  const medium = world.organizations.find(({ role }) => role === 'medium');
  // Tables are drawn when they are first read: read them all.
  const sizes = Object.entries(medium.records).map(([name, table]) => [name, table?.length ?? 0]);
  return Object.fromEntries(sizes);
}

async function askAll(url, token, asked) {
  const ask = async (path, system) => {
    const response = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token(system)}` } });
    const text = await response.text();
    if (response.status !== 200)
      throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`);
    return text.length;
  };
  const rows = [];
  for (const { system, name, usual, widest } of asked) {
    await ask(usual, system);
    await ask(widest, system);
    const bytes = await ask(widest, system);
    rows.push({
      title: `${system} ${name}`,
      usualMs: median(await timesOf(rounds, () => ask(usual, system))),
      widestMs: median(await timesOf(rounds, () => ask(widest, system))),
      bytes,
    });
  }
  return rows;
}

const seedWorkMs = median(await timesOf(5, () => drawNumbers(draws)));
const counts = drawMedium();
const drawingMs = median(await timesOf(3, drawMedium));
const server = await startMockServer({ seed: 1, now });
const token = (system) => `mock-${system}-medium`;
const rows = await askAll(server.url, token, questions);
await server.close();
// The revision that groups by the numbers called has thousands of groups where the present one has ten.
const former = await startMockServer({ seed: 1, now, settings: { vyomRevision: 'older' } });
const byNumber = questions.filter(({ name }) => name === 'by-phone-number');
for (const row of await askAll(former.url, token, byNumber))
  rows.push({ ...row, title: `${row.title}, older revision` });
await former.close();
const startMs = median(await timesOf(5, () => createMockApi({ now }).world.callCount));

say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node.js ${process.version}\n`);
say('## The mock server: 90 days of the medium tenant\n');
say(
  `${Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`)
    .join(', ')}.`,
);
say(
  `Drawing them takes ${fixed(drawingMs)} ms, ${fixed(drawingMs / seedWorkMs)} times the seed work (${draws.toLocaleString('en-US')} draws of a small generator, ${fixed(seedWorkMs)} ms). Goal: under ${goalDrawingMs} ms${drawingMs < goalDrawingMs ? ', reached' : ', **short**'}.`,
);
say(`The small tenants of a world, all of them: ${fixed(startMs)} ms.\n`);
say(`Medians of ${rounds} over a socket, with the seed work as the measure:\n`);
say('| endpoint | default range | × seed work | 90 days | × seed work | answer | goal under 20 ms |');
say('|---|--:|--:|--:|--:|--:|---|');
for (const { title, usualMs, widestMs, bytes } of rows) {
  const reached =
    widestMs < goalMs ? 'reached' : usualMs < goalMs ? 'reached; **short** over 90 days' : '**short**';
  say(
    `| ${title} | ${fixed(usualMs)} ms | ${(usualMs / seedWorkMs).toFixed(2)} | ${fixed(widestMs)} ms | ${(widestMs / seedWorkMs).toFixed(2)} | ${(bytes / 1000).toFixed(1)} kB | ${reached} |`,
  );
}
