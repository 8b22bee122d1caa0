/** Texts of `Funnel`. Numbers arrive already written in the reader's locale. */
export const funnelMessages = {
  label: 'Conversion funnel',
  errorTitle: 'Couldn’t load the funnel',
  deniedTitle: 'No access to funnel',
  /** @param noun what is counted, plural, as the system's view names it */
  emptyTitle: (noun: string) => `No ${noun} entered the funnel`,
  emptyHelp: 'Start a campaign to see conversion.',
  /** What came out at the end. @param last label of the last stage; @param noun what is counted, plural */
  overall: (percent: string, noun: string, last: string) =>
    last.toLowerCase().startsWith('meeting')
      ? `${percent} of ${noun} end in a meeting`
      : `${percent} of ${noun} reach ${last}`,
  /** After a step's rate, in the list. */
  continues: 'continue',
  /** A step's rate, read out. */
  spokenStep: (percent: string, next: string) => `${percent} continue to ${next}`,
  /** @param lost how many did not go on, with what is counted */
  biggestDrop: (from: string, to: string, lost: string, percent: string) =>
    `Biggest drop: ${from} to ${to}, ${lost} (${percent})`,
  counted: (count: string, noun: string, isOne: boolean) =>
    `${count} ${isOne && noun.endsWith('s') ? noun.slice(0, -1) : noun}`,
  stage: 'Stage',
  count: 'Count',
  share: 'Share of first stage',
  step: 'From previous stage',
  /** Labels by the stage's id; those not listed keep the label that the system's view gives. */
  labels: {} as Readonly<Record<string, string>>,
};
