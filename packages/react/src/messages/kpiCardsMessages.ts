/** Texts of `KpiCards`. */
export const kpiCardsMessages = {
  /** Accessible name of the card when the host gives no title. */
  label: 'Key figures',
  errorTitle: 'Couldn’t load key figures',
  deniedTitle: 'No access to key figures',
  emptyTitle: 'Nothing counted in this range',
  /** The same for figures of now, whatever the chosen range. */
  emptyNowTitle: 'Nothing counted now',
  emptyHelp: 'Figures appear when there is something to count.',
  /** @param dayCount days of the range before, or `null` when the range has no known length */
  previous: (figure: string, dayCount: string | null) =>
    dayCount === null
      ? `${figure} before`
      : `${figure} previous ${dayCount === '1' ? 'day' : `${dayCount} days`}`,
  up: 'up',
  down: 'down',
  unchanged: 'unchanged',
  better: 'better',
  worse: 'worse',
  /** Caption of a rate or an average over nothing. */
  noBasis: 'Nothing to measure',
  /** Labels by the figure's id; those not listed keep the label that the system's view gives. */
  labels: {} as Readonly<Record<string, string>>,
};
