import { closingLine } from './closingLine';
import type { DoctorReport } from './DoctorReport';
import { renderDetails } from './details/renderDetails';
import { renderRows } from './rows/renderRows';
import type { TableStyle } from './TableStyle';
import { wrap } from './wrap';

/** A report for people: a row for each endpoint, what to do about each that is broken, and a closing line. */
export function renderTable(report: DoctorReport, style: TableStyle): string {
  const { clientVersion, system, baseUrl, range, signedInWith, summary } = report;
  const signedIn = signedInWith === null ? 'without a secret' : `signed in with ${signedInWith}`;
  const titles = [
    `callscope-doctor ${clientVersion}`,
    `${system} at ${baseUrl}`,
    `range ${range}, ${signedIn}`,
  ];
  const mood = summary.isHealthy ? 'good' : 'bad';
  return [
    ...titles.flatMap((title) => wrap(title, style.columns)),
    '',
    ...renderRows(report, style),
    '',
    ...renderDetails(report, style.columns),
    ...wrap(closingLine(report), style.columns).map((line) => style.paint(mood, line)),
    '',
  ].join('\n');
}
