// Provider

export type {
  CallscopeContextValue,
  HeadingLevel,
  RateThresholds,
} from './provider/CallscopeContext';
export { CallscopeProvider, type CallscopeProviderProps, type Theme } from './provider/CallscopeProvider';
export { useCallscope } from './provider/useCallscope';
export { usePeriod } from './provider/usePeriod';
export { useScope } from './provider/useScope';
export type { Clock } from './provider/useToday';

// Widgets

export { AccessDenied, type AccessDeniedProps } from './widgets/access-denied';
export { Funnel, type FunnelProps } from './widgets/funnel';
export { Heatmap, type HeatmapProps } from './widgets/heatmap';
export { KpiCards, type KpiCardsProps } from './widgets/kpi-cards';
export { TimeRangeSelector, type TimeRangeSelectorProps } from './widgets/time-range-selector';

// What widgets take

export type { DataInput, SourceInput, WidgetInput } from './data/WidgetInput';

// Texts

export { englishMessages, type Messages } from './messages/englishMessages';
export type { MessageOverrides } from './messages/mergeMessages';
