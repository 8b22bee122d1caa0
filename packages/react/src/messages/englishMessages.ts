import { accessDeniedMessages } from './accessDeniedMessages';
import { causeMessages } from './causeMessages';
import { formatMessages } from './formatMessages';
import { frameMessages } from './frameMessages';
import { funnelMessages } from './funnelMessages';
import { heatmapMessages } from './heatmapMessages';
import { kpiCardsMessages } from './kpiCardsMessages';
import { periodMessages } from './periodMessages';
import { timeRangeMessages } from './timeRangeMessages';

/** Every text of the widgets, in English, by group. A translation replaces what it wants to. */
export const englishMessages = {
  frame: frameMessages,
  causes: causeMessages,
  format: formatMessages,
  periods: periodMessages,
  kpiCards: kpiCardsMessages,
  heatmap: heatmapMessages,
  funnel: funnelMessages,
  timeRange: timeRangeMessages,
  accessDenied: accessDeniedMessages,
};

/** The shape of a complete catalogue of texts. */
export type Messages = typeof englishMessages;
