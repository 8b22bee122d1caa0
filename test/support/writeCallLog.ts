import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A call log on disk and what is in it, counted while it was written. */
export interface WrittenCallLog {
  readonly path: string;
  readonly rows: readonly LoggedCall[];
}

/** A row as it was written. */
export interface LoggedCall {
  readonly startMs: number;
  readonly durationSeconds: number;
  readonly status: 'VM' | 'NI' | 'CB' | 'S' | 'NA';
}

const statuses = ['VM', 'NI', 'CB', 'S', 'NA'] as const;

/** A small linear congruential generator (Numerical Recipes), so that every machine writes the same log. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function toNaiveText(epochMs: number): string {
  const date = new Date(epochMs);
  const day = [date.getUTCFullYear(), twoDigits(date.getUTCMonth() + 1), twoDigits(date.getUTCDate())].join(
    '-',
  );
  return `${day} ${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':')}`;
}

/** Writes `count` calls over the 40 days before 2026-02-16 18:00 UTC, the last one exactly then. */
export async function writeCallLog(count: number, seed = 7): Promise<WrittenCallLog> {
  const random = createRandom(seed);
  const lastMs = Date.UTC(2026, 1, 16, 18);
  const rows = Array.from({ length: count }, (_, index): LoggedCall => {
    const startMs = index === 0 ? lastMs : lastMs - random(40 * 86_400) * 1000;
    return { startMs, durationSeconds: random(1200), status: statuses[random(5)] ?? 'NA' };
  });
  const folder = await mkdtemp(join(tmpdir(), 'callscope-'));
  const path = join(folder, 'calls.csv');
  const lines = rows.map((row, index) =>
    [index % 6, row.durationSeconds, toNaiveText(row.startMs), row.status].join(','),
  );
  await writeFile(path, ['agent_id,call_length,datestamp,status', ...lines].join('\r\n'));
  return { path, rows };
}
