export { TimeRangeSelector, type TimeRangeSelectorProps } from './TimeRangeSelector';
