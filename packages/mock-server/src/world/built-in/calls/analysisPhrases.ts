/** How an analysis words what speaks against buying, the commonest first. */
export const objectionTexts = [
  'Price is too high',
  'No time to talk right now',
  'Already has a supplier',
  'Needs to ask a partner first',
  'Wants information in writing',
  'No budget until next quarter',
  'Bound by a contract',
  'Does not trust calls from unknown numbers',
  'Had a bad experience before',
  'Sees no need',
  'Unhappy with the waiting time',
  'Prefers to talk to a person',
] as const;

/** How an analysis words what speaks for buying, the commonest first. */
export const buyingSignalTexts = [
  'Asked about the price',
  'Asked for an appointment',
  'Described a current problem',
  'Asked how soon it can start',
  'Compared with another offer',
  'Mentioned a budget',
  'Asked for references',
  'Wants to bring in a colleague',
] as const;
