import { useSyncExternalStore } from 'react';
import type { MountedSource, SourceRegistry } from './createSourceRegistry';

const nobody: readonly MountedSource[] = [];

/** The sources of the connected widgets now under the provider. None on a server, where nothing mounts. */
export function useMountedSources({ subscribe, list }: SourceRegistry): readonly MountedSource[] {
  return useSyncExternalStore(subscribe, list, () => nobody);
}
