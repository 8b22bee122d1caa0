import type { CallLogReport, SystemCoverage } from '../CallLogReport';

/** Two lines for a terminal: which endpoints a log feeds, and which it cannot and why. None for a log that feeds none. */
export function describeCoverage({ systems }: Pick<CallLogReport, 'systems'>): readonly string[] {
  const feeding = systems.filter(({ answers }) => answers.length > 0);
  if (feeding.length === 0) return [];
  const answers = feeding.map(
    ({ system, answers, cannot }) => `${system} (${cannot.length === 0 ? 'all' : answers.join(', ')})`,
  );
  const refusals = systems.flatMap(describeRefusals);
  return [
    `Answers: ${answers.join(', ')}`,
    ...(refusals.length === 0 ? [] : [`Cannot answer: ${refusals.join('; ')}`]),
  ];
}

/** A text for each reason. */
function describeRefusals({ system, answers, cannot }: SystemCoverage): readonly string[] {
  return [...new Set(cannot.map(({ reason }) => reason))].map((reason) => {
    const endpoints = cannot.filter((one) => one.reason === reason).map(({ endpoint }) => endpoint);
    const isAll = answers.length === 0 && endpoints.length === cannot.length;
    return `${system} ${isAll ? '(all)' : endpoints.join(', ')}: ${reason}`;
  });
}
