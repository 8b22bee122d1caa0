import { useComparison } from './useComparison';
import { useWidgetData } from './useWidgetData';
import type { WidgetInput } from './WidgetInput';
import type { WidgetState } from './WidgetState';

/** `useWidgetData` for widgets that draw what figures are beside those of the preceding range. */
export function useComparedData<TView>(input: WidgetInput<TView>): WidgetState<TView> {
  return useWidgetData(input, useComparison);
}
