const rounded = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** Three significant digits: a median of five rounds has no more. A missing number is a dash. */
export const formatNumber = (value) =>
  value === undefined || value === null || Number.isNaN(value) ? '–' : rounded.format(value);
