import type { FunnelStages } from '@callscope/core';
import { useMemo } from 'react';
import { useCallscope } from '../../provider/useCallscope';
import { funnelModel } from './model/funnelModel';
import { FunnelStageItem } from './parts/FunnelStageItem';

/** Props of `FunnelView`. */
export interface FunnelViewProps {
  /** At least one stage, and something counted. */
  readonly funnel: FunnelStages;
}

/**
 * The stages as an ordered list. Its look follows the card's own width without script: columns with flows
 * between them from 600 px, bars one under the other below.
 */
export function FunnelView({ funnel }: FunnelViewProps) {
  const { labels } = useCallscope().messages.funnel;
  const bars = useMemo(() => funnelModel(funnel, labels), [funnel, labels]);
  return (
    <ol className="cs-funnel">
      {bars.map((bar) => (
        <FunnelStageItem key={bar.id} bar={bar} />
      ))}
    </ol>
  );
}
