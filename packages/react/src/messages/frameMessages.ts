/** Texts of what every widget shares: states, chips, the table button. */
export const frameMessages = {
  retry: 'Retry',
  updating: 'Updating',
  viewAsTable: 'View as table',
  /** Footer of a widget whose last refetch failed while figures are on screen. */
  lastUpdateFailed: 'Last update failed',
  /** Cause of a timeout whose limit is known. */
  noAnswerAfter: (seconds: string) => `No answer after ${seconds} ${seconds === '1' ? 'second' : 'seconds'}.`,
  /** Beside the cause, when the system said how long to wait. */
  tryAgainAt: (time: string) => `Try again at ${time}.`,
  /** Beside the cause, when the system named the failed exchange. */
  reference: (id: string) => `Reference ${id}.`,
  /** Footer of a widget that shows its last figures without a connection. */
  offlineSince: 'You appear to be offline. These are the last figures.',
  offlineTitle: 'You appear to be offline',
  offlineHelp: 'Figures load by themselves when the connection is back.',
  signedOutTitle: 'Your session has ended',
  signedOutHelp: 'Sign in again to see these figures.',
  deniedHelp: 'Ask an admin for dashboard access.',
  unsupportedTitle: 'This range is not available here',
  /** @param ranges names of the ranges, already joined for the locale */
  unsupportedHelp: (ranges: string) => (ranges === '' ? 'Choose another range.' : `Choose ${ranges}.`),
  /** Caption of a widget that shows a nearby period in place of the chosen one. */
  nearestPeriod: (period: string) => `Shows ${period}`,
  /** Caption of a widget whose figures are of now, whatever the chosen period. */
  unranged: 'Current state · not affected by time range',
  notSent: 'Not sent by this system',
  notSentHelp: 'It has no such figures to show.',
  /** Read out in place of an em dash. */
  noValue: 'no value',
};
