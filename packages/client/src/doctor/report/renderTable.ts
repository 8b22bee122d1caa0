import type { EndpointFinding } from '../checks/EndpointFinding';
import { closingLine } from './closingLine';
import type { Paint } from './createPaint';
import type { DoctorReport } from './DoctorReport';
import { renderDetails } from './details/renderDetails';
import { toCells } from './toCells';
import { wrap } from './wrap';

/** Where a report is shown. */
export interface TableStyle {
  /** Characters to a line. */
  readonly columns: number;
  readonly paint: Paint;
}

const headings = ['Endpoint', 'HTTP', 'Time', 'Contract', 'Drift', 'Identities'];
const alignedRight = [false, false, true, false, false, false];

/** A report for people: a row for each endpoint, what to do about each that is broken, and a closing line. */
export function renderTable(report: DoctorReport, style: TableStyle): string {
  const { clientVersion, system, baseUrl, range, signedInWith } = report;
  const title = `callscope-doctor ${clientVersion}: ${system} at ${baseUrl}, range ${range}, ${signedInWith === null ? 'without a secret' : `signed in with ${signedInWith}`}`;
  const { isHealthy } = report.summary;
  return [
    ...wrap(title, style.columns),
    '',
    ...renderRows(report, style),
    '',
    ...renderDetails(report, style.columns),
    ...wrap(closingLine(report), style.columns).map((line) => style.paint(isHealthy ? 'good' : 'bad', line)),
    '',
  ].join('\n');
}

function renderRows(report: DoctorReport, { columns, paint }: TableStyle): readonly string[] {
  const rows = report.endpoints.map((finding) => ({ finding, cells: toCells(finding, report) }));
  const called = rows.filter(({ finding }) => finding.outcome !== 'not_called').map(({ cells }) => cells);
  const widths = headings.map((heading, index) =>
    Math.max(
      heading.length,
      ...(index === 0 ? rows.map(({ cells }) => cells) : called).map((cells) => cells[index]?.length ?? 0),
    ),
  );
  const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) > columns;
  if (isNarrow) {
    return rows.flatMap(({ finding, cells: [name = '', ...others] }) => [
      paint(moodOf(finding), name),
      ...wrap(toNarrowLine(finding, others), columns, 2),
    ]);
  }
  const join = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        alignedRight[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const nameWidth = widths[0] ?? 0;
  return [
    paint('faint', join(headings)),
    ...rows.flatMap(({ finding, cells }) => {
      if (finding.notCalled === null) return [paint(moodOf(finding), join(cells))];
      const [first = '', ...more] = wrap(cells[1] ?? '', columns, nameWidth + 2);
      return [(cells[0] ?? '').padEnd(nameWidth + 2) + first.trimStart(), ...more].map((line) =>
        paint('faint', line),
      );
    }),
  ];
}

function toNarrowLine({ notCalled }: EndpointFinding, cells: readonly string[]): string {
  if (notCalled !== null) return cells.join(' ');
  return cells.map((cell, index) => `${headings[index + 1]} ${cell}`).join(', ');
}

function moodOf({ outcome, drift }: EndpointFinding) {
  if (outcome === 'failed') return 'bad';
  if (outcome === 'not_called') return 'faint';
  return drift !== null && drift.unknown.length + drift.missing.length > 0 ? 'odd' : 'plain';
}
