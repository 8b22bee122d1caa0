/** What all of Vyom's figures speak of: failed and unanswered calls count too, one without a duration as 0 minutes. */
export const everyCall = 'calls of every status';
