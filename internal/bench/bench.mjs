import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { algorithms } from './algorithms/index.mjs';
import { readSettings } from './src/readSettings.mjs';
import { algorithmTable } from './src/report/algorithmTable.mjs';
import { summaryTable } from './src/report/summaryTable.mjs';
import { targetTable } from './src/report/targets.mjs';
import { runAlgorithm } from './src/runAlgorithm.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const note = (text) => process.stderr.write(`${text}\n`);

try {
  await main();
} catch (error) {
  note(error.message);
  process.exitCode = 1;
}

async function main() {
  const settings = readSettings();
  const wanted = algorithms.filter(({ id }) => settings.only === undefined || id === settings.only);
  if (wanted.length === 0)
    throw new Error(
      `there is no algorithm "${settings.only}". There are: ${algorithms.map(({ id }) => id).join(', ')}`,
    );

  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node.js ${process.version}`;
  say(`${machine}, median of ${settings.rounds} rounds\n`);

  const measured = [];
  for (const algorithm of wanted) {
    const rows = algorithm.rows ?? settings.rows;
    note(algorithm.title);
    const result = await runAlgorithm(algorithm, { ...settings, rows }, note);
    measured.push(result);
    say(`## ${algorithm.title}: ${rows.toLocaleString('en-US')} rows\n\n${algorithmTable(result)}\n`);
  }

  say(`## In one table\n\n${summaryTable(measured)}\n`);
  say(`## Goals\n\n${targetTable(measured)}`);
  const file = new URL('results.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ machine, ...settings, algorithms: measured }, null, 2)}\n`);
}
