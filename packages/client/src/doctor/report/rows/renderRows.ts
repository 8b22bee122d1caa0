import type { DoctorReport } from '../DoctorReport';
import type { TableStyle } from '../TableStyle';
import { wrap } from '../wrap';
import { type TableRow, toRow } from './toRow';

const headings = ['HTTP', 'Time', 'Contract', 'Drift', 'Identities'];
const gap = 2;
/** A heading and its cell stay on one line. */
const heldSpace = '\u00a0';

/** The table: columns where there is room for them, else the cells of an endpoint below its name. */
export function renderRows(report: DoctorReport, { columns, paint }: TableStyle): readonly string[] {
  const rows = report.endpoints.map((finding) => toRow(finding, report));
  const nameWidth = Math.max(...['Endpoint', ...rows.map(({ endpoint }) => endpoint)].map(lengthOf)) + gap;
  const table = [headings, ...rows.flatMap(({ cells }) => (typeof cells === 'string' ? [] : [cells]))];
  const widths = headings.map((_, index) => Math.max(...table.map((cells) => lengthOf(cells[index] ?? ''))));
  const width = widths.reduce((sum, cellWidth) => sum + cellWidth + gap, nameWidth - gap);
  if (width > columns) {
    return rows.flatMap((row) => [
      paint(row.mood, row.endpoint),
      ...wrap(toSentence(row), columns, gap).map(toPlainSpaces),
    ]);
  }
  const align = (name: string, cells: readonly string[]) =>
    [name.padEnd(nameWidth - gap), ...cells.map((cell, index) => pad(cell, index, widths))]
      .join('  ')
      .trimEnd();
  return [
    paint('faint', align('Endpoint', headings)),
    ...rows.flatMap(({ mood, endpoint, cells }) => {
      if (typeof cells !== 'string') return [paint(mood, align(endpoint, cells))];
      const [first = '', ...more] = wrap(cells, columns, nameWidth);
      return [endpoint + first.slice(endpoint.length), ...more].map((line) => paint(mood, line));
    }),
  ];
}

function toSentence({ cells }: TableRow): string {
  if (typeof cells === 'string') return cells;
  return cells.map((cell, index) => `${headings[index]} ${cell}`.replaceAll(' ', heldSpace)).join(', ');
}

function pad(cell: string, index: number, widths: readonly number[]): string {
  const width = widths[index] ?? 0;
  // Times are compared by their last digit.
  return headings[index] === 'Time' ? cell.padStart(width) : cell.padEnd(width);
}

const toPlainSpaces = (line: string) => line.replaceAll(heldSpace, ' ');

const lengthOf = (text: string) => text.length;
