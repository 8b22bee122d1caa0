import type { LoggedCall } from './writeCallLog';

const dayMs = 86_400_000;

/** What the dashboard must say of a log for the `days` UTC days up to its last call, by counting. */
export interface ExpectedFigures {
  readonly total: number;
  readonly completed: number;
  readonly connected: number;
  readonly meetings: number;
  readonly durationSeconds: number;
  /** By ISO weekday and UTC hour, for example `1-09`. */
  readonly byHour: ReadonlyMap<string, number>;
}

/** Counts a log by hand: no part of Callscope is asked. */
export function expectedFigures(rows: readonly LoggedCall[], days: number): ExpectedFigures {
  const last = Math.max(...rows.map((row) => row.startMs));
  const from = Math.floor(last / dayMs) * dayMs - (days - 1) * dayMs;
  const inRange = rows.filter((row) => row.startMs >= from);
  const byHour = new Map<string, number>();
  for (const { startMs } of inRange) {
    const date = new Date(startMs);
    const key = `${date.getUTCDay() || 7}-${String(date.getUTCHours()).padStart(2, '0')}`;
    byHour.set(key, (byHour.get(key) ?? 0) + 1);
  }
  const count = (...statuses: readonly LoggedCall['status'][]) =>
    inRange.filter((row) => statuses.includes(row.status)).length;
  return {
    total: inRange.length,
    completed: count('VM', 'NI', 'CB', 'S'),
    connected: count('NI', 'CB', 'S'),
    meetings: count('S'),
    durationSeconds: inRange.reduce((sum, row) => sum + row.durationSeconds, 0),
    byHour,
  };
}
