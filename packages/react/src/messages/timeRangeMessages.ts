/** Texts of `TimeRangeSelector`. */
export const timeRangeMessages = {
  label: 'Time range',
  presets: 'Ranges',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  /** Under a range that some widgets on the page cannot show. */
  partly: 'Some widgets show another range',
  /** Under a range that no widget on the page can show. */
  unavailable: 'No widget here can show this range',
  missingFrom: 'Give a first day',
  missingTo: 'Give a last day',
  unknownFrom: 'Give a first day with a year of four digits',
  unknownTo: 'Give a last day with a year of four digits',
  reversed: 'The last day is before the first',
};
