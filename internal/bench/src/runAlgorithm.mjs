import { median } from './median.mjs';
import { startEngine } from './startEngine.mjs';

/**
 * Runs every contender once a round, all in turn, so that whatever slows the machine down slows all of them;
 * a ratio is formed inside one round, and the median over the rounds is what is told.
 *
 * @returns the algorithm's results, one for each contender in the order of their list
 */
export async function runAlgorithm(algorithm, { rows, rounds, hasPeers }, say) {
  const contenders = algorithm.contenders.filter(({ isPeer }) => hasPeers || !isPeer);
  const engines = [];
  try {
    for (const contender of contenders) {
      say(`  ${contender.label}: preparing`);
      engines.push(await startEngine(contender, { rows, ...algorithm.parameters }));
    }
    const times = engines.map(() => []);
    const answers = new Map();
    for (let round = 0; round < rounds; round += 1) {
      say(`  round ${round + 1} of ${rounds}`);
      for (let turn = 0; turn < engines.length; turn += 1) {
        const place = (turn + round) % engines.length;
        const { ms, checksum } = await engines[place].takeTurn();
        times[place].push(ms);
        if (checksum !== null) answers.set(`${contenders[place].label}, round ${round + 1}`, checksum);
      }
    }
    requireOneAnswer(algorithm, answers);
    return { id: algorithm.id, title: algorithm.title, rows, results: summarize(engines, times) };
  } finally {
    for (const engine of engines) engine.close();
  }
}

function requireOneAnswer({ title }, answers) {
  if (new Set(answers.values()).size <= 1) return;
  const list = [...answers].map(([who, answer]) => `  ${answer} ${who}`).join('\n');
  throw new Error(`${title}: the contenders do not agree\n${list}`);
}

function summarize(engines, times) {
  const ratioTo = (place, id) => {
    const other = engines.findIndex(({ contender }) => contender.id === id);
    return median(times[place].map((ms, round) => ms / times[other][round]));
  };
  return engines.map(({ contender, prepareMs, memory }, place) => ({
    id: contender.id,
    label: contender.label,
    ms: median(times[place]),
    times: times[place],
    ratios: Object.fromEntries(
      engines.map((other) => [other.contender.id, ratioTo(place, other.contender.id)]),
    ),
    prepareMs,
    memory,
  }));
}
