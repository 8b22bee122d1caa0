import { cpus } from 'node:os';
import {
  createKaleyraClient,
  createLoquentClient,
  createVirsynClient,
} from '../../packages/client/dist/index.js';
import { calls, legs, series } from './client/answers.mjs';
import { median } from './mock-server/measure.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const rounds = 21;
const baseUrl = 'https://example.com';
const getAccessToken = async () => 'token';

/** What is asked, what it is answered with, and how many times what `JSON.parse` takes it may take. */
const contenders = [
  {
    title: 'Virsyn, 90 days of 33 metrics',
    answer: series(),
    withoutRows: { ...series(), data: [] },
    repeats: 60,
    goal: 4,
    createAsk: (fetch) => {
      const client = createVirsynClient({ baseUrl, getAccessToken, fetch });
      return () => client.timeseries({ period: '90d' });
    },
  },
  {
    title: 'Kaleyra, 10,000 legs of 17 columns',
    answer: legs(10_000),
    withoutRows: legs(0),
    repeats: 1,
    goal: 3,
    createAsk: (fetch) => {
      const client = createKaleyraClient({ baseUrl, fetch });
      return () => client.callList();
    },
  },
  {
    title: 'Loquent, 10,000 calls of 12 members',
    answer: calls(10_000),
    withoutRows: calls(0),
    repeats: 1,
    goal: 3,
    createAsk: (fetch) => {
      const client = createLoquentClient({ baseUrl, auth: { session: 'cookie' }, fetch });
      return () => client.stats({ time_range: 'all_time' });
    },
  },
];

async function millisecondsOf(repeats, work) {
  globalThis.gc?.();
  const began = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) await work();
  return (performance.now() - began) / repeats;
}

const toBytes = (text) => new TextEncoder().encode(text);
const read = (bytes) => new Response(bytes).text();

async function measure({ answer, withoutRows, repeats, createAsk }) {
  const text = JSON.stringify(answer);
  const bytes = toBytes(text);
  const fewBytes = toBytes(JSON.stringify(withoutRows));
  const ask = createAsk(async () => new Response(bytes));
  const askForLittle = createAsk(async () => new Response(fewBytes));
  if (JSON.stringify(await ask()) !== text) throw new Error('the client gave another answer than was sent');
  const works = {
    parse: () => JSON.parse(text),
    read: () => read(bytes),
    readLittle: () => read(fewBytes),
    ask,
    askForLittle,
  };
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = {};
    for (const [name, work] of Object.entries(works)) {
      now[name] = await millisecondsOf(repeats, work);
      times[name].push(now[name]);
    }
    // Reading bytes is the platform's, and what a request takes without rows is not the rows' doing. What is left is
    // parsing them, looking at their depth, checking every member, and comparing them with the question.
    ratios.push((now.ask - now.read - (now.askForLittle - now.readLittle)) / now.parse);
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return { ...medians, ratio: median(ratios), kilobytes: text.length / 1000 };
}

say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node.js ${process.version}\n`);
say(`## The client: what an answer costs, medians of ${rounds} rounds\n`);
say(
  'Ratios are formed inside one round. Code made from text is forbidden in this process, so none was made.\n',
);
say(
  '| answer | kB | JSON.parse | reading the bytes | whole request | parsed and checked, × JSON.parse | goal |',
);
say('|---|--:|--:|--:|--:|--:|---|');
for (const contender of contenders) {
  const { kilobytes, parse, read, ask, ratio } = await measure(contender);
  const reached = ratio <= contender.goal ? 'reached' : '**short**';
  const milliseconds = [parse, read, ask].map((time) => `${time.toFixed(2)} ms`).join(' | ');
  say(
    `| ${contender.title} | ${kilobytes.toFixed(0)} | ${milliseconds} | ${ratio.toFixed(1)} | ≤ ${contender.goal}: ${reached} |`,
  );
}
