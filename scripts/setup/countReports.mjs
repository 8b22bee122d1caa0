import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from './root.mjs';

const homes = () => [
  ...['packages', 'apps'].flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`),
  ),
  `${root}test`,
];

/** Takes away the reports of an earlier run, so that none is counted twice. */
export function clearReports() {
  for (const home of homes()) rmSync(`${home}/reports`, { recursive: true, force: true });
}

function reportsOf(home) {
  try {
    return readdirSync(`${home}/reports`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${home}/reports/${name}`);
  } catch {
    return [];
  }
}

/** Adds up what the test runners themselves reported. */
export function countReports() {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  for (const file of homes().flatMap(reportsOf)) {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    counts.files += 1;
  }
  return counts;
}
