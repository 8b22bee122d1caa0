import { useSyncExternalStore } from 'react';
import type { AnswerPeriod } from '../../provider/createSourceRegistry';
import { useCallscope } from '../../provider/useCallscope';

const nobody: readonly AnswerPeriod[] = [];

/** The sources of the connected widgets now under the provider. None on a server, where nothing mounts. */
export function useSourceAnswers(): readonly AnswerPeriod[] {
  const { registry } = useCallscope();
  return useSyncExternalStore(registry.subscribe, registry.list, () => nobody);
}
