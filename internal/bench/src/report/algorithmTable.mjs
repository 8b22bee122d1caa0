import { formatNumber } from './formatNumber.mjs';
import { markdownTable } from './markdownTable.mjs';

const head = ['contender', 'ms', 'Mrow/s', '× bound', '× ours', 'MB over the data', 'MB whole', 'ingest ms'];

/** Everything measured of one algorithm. */
export function algorithmTable({ rows, results }) {
  const lines = results.map(({ label, ms, ratios, memory, prepareMs }) => [
    label,
    formatNumber(ms),
    formatNumber(rows / ms / 1000),
    formatNumber(ratios.bound),
    formatNumber(ratios.columnar),
    formatNumber(memory?.overDataMb),
    formatNumber(memory?.wholeMb),
    formatNumber(prepareMs),
  ]);
  return markdownTable(head, lines);
}
