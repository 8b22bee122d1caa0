// Numbers

export { rate } from './numbers/rate';
export { roundHalfUp } from './numbers/roundHalfUp';
export { sum } from './numbers/sum';
export { weightedAverage } from './numbers/weightedAverage';

// Time

export type { Instant, Period, PeriodPreset } from './time/Period';
export { previousPeriod } from './time/previousPeriod';
export type { ResolvedPeriod } from './time/ResolvedPeriod';
export { type ResolvePeriodOptions, resolvePeriod } from './time/resolvePeriod';
export { toDay } from './time/toDay';
export { toEpochMs } from './time/toEpochMs';

// Calls

export { type CallDisposition, type CallRecord, callDispositions } from './calls/CallRecord';
export type { CallSummary } from './calls/CallSummary';
export type {
  DailyCallCounts,
  DailyCallKey,
  DailyCallMeasures,
  DailyCallPartials,
  DailyCallStats,
  WeightedTotal,
} from './calls/DailyCallStats';
export { mergeDaily } from './calls/mergeDaily';
export { rollUpDaily } from './calls/rollUpDaily';
export { summarizeDaily } from './calls/summarizeDaily';

// Funnels

export { type FunnelStageInput, type FunnelStagesOptions, funnelStages } from './funnels/funnelStages';

// Heatmaps

export { bestTimes } from './heatmaps/bestTimes';
export type { HeatmapOptions } from './heatmaps/buildHeatmapGrid';
export { createHeatmapGrid, type HeatmapGridInput } from './heatmaps/createHeatmapGrid';
export { hourOfWeekCounts } from './heatmaps/hourOfWeekCounts';
export { type ShiftHeatmapOptions, shiftHeatmap } from './heatmaps/shiftHeatmap';
export { toIsoWeekday } from './heatmaps/toIsoWeekday';
export { toSundayFirstWeekday } from './heatmaps/toSundayFirstWeekday';

// View models

export { type FigureOptions, figure } from './figures/figure';
export { createKpiSet, type KpiSetInput } from './views/createKpiSet';
export type { Absence, Figure, Phrase, Unit } from './views/Figure';
export type { FunnelDrop, FunnelStage, FunnelStages } from './views/FunnelStages';
export type { BestTime, HeatmapCell, HeatmapExactness, HeatmapGrid, IsoWeekday } from './views/HeatmapGrid';
export type { Kpi, KpiComparison, KpiSet } from './views/KpiSet';
export type { ViewPeriod } from './views/ViewPeriod';

// Errors

export { InputError, type InputErrorCode } from './errors';
