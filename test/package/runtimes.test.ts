import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startMockServer } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const runFile = promisify(execFile);
const here = fileURLToPath(new URL('../', import.meta.url));

let server: Awaited<ReturnType<typeof startMockServer>>;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-02-16T15:00:00Z', days: 14 });
});
afterAll(() => server.close());

// A client of each system from its own subpath and from the whole package, and one figure of each.
const asked = `
  const systems = {
    virsyn: ['createVirsynClient', (client) => client.overview().then(({ summary }) => summary.total_calls)],
    vyom: ['createVyomClient', (client) => client.dashboard().then(({ data }) => data.total_calls)],
    loquent: ['createLoquentClient', (client) => client.stats().then(({ total_calls }) => total_calls)],
    kaleyra: ['createKaleyraClient', (client) => client.overview().then(({ call_volume }) => call_volume.total)],
  };
  const ask = async (load) => {
    const counts = {};
    for (const [system, [factory, read]] of Object.entries(systems)) {
      for (const path of ['@callscope/client', '@callscope/client/' + system]) {
        const client = (await load(path))[factory]({
          baseUrl: process.env.MOCK_URL + '/' + system,
          getAccessToken: async () => 'mock-' + system + '-main',
        });
        counts[path + ' ' + system] = await read(client);
      }
    }
    return JSON.stringify(counts);
  };`;
const loaders = { import: '(path) => import(path)', require: '(path) => require(path)' };
const inWorker = (load: string) => `
  const { Worker } = require('node:worker_threads');
  const asked = ${JSON.stringify(`${asked} ask(${load}).then((counts) => require('node:worker_threads').parentPort.postMessage(counts));`)};
  new Worker(asked, { eval: true }).on('message', (counts) => console.log(counts));`;

/** Runs a script in a process of its own, and gives what it printed and what it complained of. */
const run = (flags: readonly string[], script: string) =>
  runFile('node', [...flags, '--unhandled-rejections=strict', '--input-type=commonjs', '-e', script], {
    cwd: here,
    env: { ...process.env, MOCK_URL: server.url, NODE_OPTIONS: '' },
  });

describe.each(Object.entries(loaders))('the built clients, with %s', (_, load) => {
  const expectCounts = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => {
    const counts: Readonly<Record<string, unknown>> = JSON.parse(stdout);
    expect(Object.keys(counts)).toHaveLength(8);
    for (const count of Object.values(counts)) {
      expect(count).toEqual(expect.any(Number));
      expect(count).toBeGreaterThan(0);
    }
    expect(stderr).toBe('');
  };

  it('answer in a worker thread', async () => {
    expectCounts(await run([], inWorker(load)));
  });

  it('answer in a server component, where the package is resolved for react-server', async () => {
    expectCounts(await run(['--conditions', 'react-server'], `${asked} ask(${load}).then(console.log);`));
  });
});
