import { type HostileText, hostileTexts, write } from './hostileTexts';

const longLength = 1024 * 1024;
/** Below it, a clock shows mostly the machine's other work. */
const noticeableMs = 20;
/** What grows by an exponent is seen, and left, before it would never end. */
const firstLengths = [12, 16, 20, 24, 28, 32, 64, 128, 256, 512, 1024];

/**
 * Whether no text of a megabyte costs an expression more than in proportion to its length. What is measured is how the
 * cost grows: linear work doubles with the text, backtracking does four times as much or more.
 */
export function isLinear(expression: RegExp): boolean {
  const costs: { readonly hostile: HostileText; readonly ms: number }[] = [];
  for (const hostile of hostileTexts(expression)) {
    let ms = 0;
    for (const length of firstLengths) {
      ms = costMs(expression, write(hostile, length), 1);
      if (ms > noticeableMs && costMs(expression, write(hostile, length), 3) > noticeableMs) return false;
    }
    costs.push({ hostile, ms: Math.min(ms, costMs(expression, write(hostile, 1024), 2)) });
  }
  // The worst while they are short: whatever runs away later is among them.
  const worst = costs.sort((one, other) => other.ms - one.ms).slice(0, 3);
  return worst.every(({ hostile }) => !runsAway(expression, hostile));
}

function runsAway(expression: RegExp, hostile: HostileText): boolean {
  for (let length = 8192; length <= longLength; length *= 2) {
    const ms = costMs(expression, write(hostile, length), 3);
    // Four times the text: four times the cost, or sixteen.
    if (ms > 2 * noticeableMs && ms > 9 * costMs(expression, write(hostile, length / 4), 3)) return true;
  }
  return false;
}

/** The least of a few runs, milliseconds of the processor: other work of the machine only ever adds. */
function costMs(expression: RegExp, text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    expression.test(text);
    least = Math.min(least, process.cpuUsage(start).user);
  }
  return least / 1000;
}
