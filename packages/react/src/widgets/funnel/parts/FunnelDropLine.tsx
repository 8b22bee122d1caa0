import type { FunnelStages } from '@callscope/core';
import { useFormat } from '../../../format/useFormat';
import { Icon } from '../../../icons/Icon';
import { arrowDownPath } from '../../../icons/iconPaths';
import { useCallscope } from '../../../provider/useCallscope';
import { toFunnelShare } from '../model/FunnelShare';
import { funnelModel } from '../model/funnelModel';
import { writeShare } from '../model/writeShare';

/** The step that loses most, in one line; nothing when no step loses anything. */
export function FunnelDropLine({ funnel }: { readonly funnel: FunnelStages }) {
  const { messages } = useCallscope();
  const format = useFormat();
  const { biggestDrop: drop, countedNoun } = funnel;
  if (drop === null) return null;
  const bars = new Map(funnelModel(funnel, messages.funnel.labels).map((bar) => [bar.id, bar]));
  const from = bars.get(drop.fromId);
  const share = toFunnelShare(drop.lostPercent, drop.lostCount, from?.count ?? drop.lostCount);
  return (
    <p className="cs-funnel-drop">
      <Icon path={arrowDownPath} />
      {messages.funnel.biggestDrop(
        from?.label ?? drop.fromId,
        bars.get(drop.toId)?.label ?? drop.toId,
        messages.funnel.counted(format.count(drop.lostCount).text, countedNoun, drop.lostCount === 1),
        writeShare(share, format, messages),
      )}
    </p>
  );
}
