/** The sentences that differ from widget to widget; each widget's group of messages has them. */
export interface WidgetTexts {
  /** Accessible name of the card when the host gives no title. */
  readonly label: string;
  /** For example "Couldn’t load the heatmap". */
  readonly errorTitle: string;
  /** For example "No access to heatmap". */
  readonly deniedTitle: string;
}

/** The two sentences of a widget that has nothing to show. */
export interface EmptyTexts {
  /** One sentence of fact, for example "No calls in this range". */
  readonly title: string;
  /** One sentence of help, for example "The grid fills as calls arrive." */
  readonly help: string;
}
