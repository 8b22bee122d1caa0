/** The sentences that differ from widget to widget; each widget's group of messages has them. */
export interface WidgetTexts {
  /** Accessible name of the card when the host gives no title. */
  readonly label: string;
  /** For example "Couldn’t load the heatmap". */
  readonly errorTitle: string;
  /** For example "No access to heatmap". */
  readonly deniedTitle: string;
  /** One sentence of fact, for example "No calls in this range". */
  readonly emptyTitle: string;
  /** One sentence of help, for example "The grid fills as calls arrive." */
  readonly emptyHelp: string;
}
