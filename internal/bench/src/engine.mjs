import { checksum } from './checksum.mjs';
import { openMemoryGauge } from './memoryGauge.mjs';
import { timeTurn } from './timeTurn.mjs';

// A process of its own for each contender: nobody's garbage, caches or compiled code are another's.

const { file, parameters } = JSON.parse(process.argv[2]);
const { prepare } = await import(file);
const preparing = performance.now();
const { run, read } = await prepare(parameters);
const prepareMs = performance.now() - preparing;

globalThis.gc();
const readGauge = openMemoryGauge();
await run();
const memory = readGauge();
await timeTurn(run);

process.on('message', async () => {
  globalThis.gc();
  const { ms, answer } = await timeTurn(run);
  process.send({ ms, checksum: read === undefined ? null : checksum(await read(answer)) });
});
process.on('disconnect', () => process.exit());
process.send({ prepareMs, memory });
